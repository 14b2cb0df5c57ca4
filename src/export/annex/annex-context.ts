import type { Agency } from '../../domain/agency.ts';
import type { Consolidation, ObligationStatus } from '../../domain/consolidation.ts';
import type { Decimal } from '../../domain/decimal.ts';
import { groupBy } from '../../domain/group-by.ts';
import { issuerLevelOf, type IssuerLevel } from '../../domain/edition.ts';
import type { AnnexWord } from '../../messages/annex-messages.ts';
import { say } from '../../messages/catalogue.ts';
import type { Lang } from '../../messages/sentence.ts';
import type { AnnexCell, AnnexLook, AnnexRow } from '../../workbook/annex/annex-plan.ts';

/** What every sheet of the annex is planned from. */
export interface AnnexContext {
  consolidation: Consolidation;
  lang: Lang;
  /** Province as the report names it: `Tỉnh …`. */
  province: string;
  /** Obligations of each agency, unit report first. */
  obligations: ReadonlyMap<string, readonly ObligationStatus[]>;
  names: ReadonlyMap<string, string>;
  word(word: AnnexWord): string;
}

/** Words that differ in the annex of a district. */
const ofLevel: Readonly<Record<IssuerLevel, Partial<Record<AnnexWord, AnnexWord>>>> = {
  province: {},
  district: { province: 'district', 'province-name': 'district-name' },
};

export function annexContext(consolidation: Consolidation, lang: Lang, province: string): AnnexContext {
  const obligations = groupBy(consolidation.obligations, (one) => one.obligation.agency);
  for (const list of obligations.values()) list.sort(unitFirst);
  const own = ofLevel[issuerLevelOf(consolidation.edition)];
  return {
    consolidation,
    lang,
    province,
    obligations,
    names: new Map(consolidation.agencies.map(({ code, name }) => [code, name])),
    word: (word) => say(lang, 'export.annex.word', { word: own[word] ?? word }),
  };
}

function unitFirst(a: ObligationStatus, b: ObligationStatus): number {
  return a.obligation.id < b.obligation.id ? 1 : -1;
}

/** Groups in the order of the register, each with its agencies. */
export function byGroup(agencies: readonly Agency[]): Map<string, Agency[]> {
  return groupBy(agencies, (one) => one.group);
}

export function textCell(text: string, look: AnnexLook = 'text'): AnnexCell {
  return { look, text };
}

/** A number, or an empty cell of the same look where there is none: nothing is not zero. */
export function numberCell(value: Decimal | null | undefined, look: AnnexLook, decimals?: number): AnnexCell {
  if (value === null || value === undefined) return { look };
  return { look, number: value, ...(decimals === undefined ? {} : { decimals }) };
}

/** A live formula with the result that we computed. */
export function formulaCell(text: string, result: Decimal, look: AnnexLook, decimals?: number): AnnexCell {
  return { look, formula: { text, result }, ...(decimals === undefined ? {} : { decimals }) };
}

export function textRow(text: string, look: AnnexLook): AnnexRow {
  return { cells: [textCell(text, look)] };
}

/** Excel's rules for sheet names: at most 31 characters, none of `[]:*?/\`, and no two alike. */
export function sheetNamer(): (wanted: string) => string {
  const used = new Set<string>();
  return (wanted) => {
    const base =
      wanted
        .replace(/[[\]:*?/\\]/g, '-')
        .replace(/^'+|'+$/g, '')
        .slice(0, 31) || '-';
    let name = base;
    for (let at = 2; used.has(name.toLowerCase()); at++)
      name = `${base.slice(0, 31 - ` (${at})`.length)} (${at})`;
    used.add(name.toLowerCase());
    return name;
  };
}
