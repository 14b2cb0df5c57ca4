import { foldKey } from '../../domain/fold-key.ts';
import type { RawSheet, RawWorkbook } from '../../workbook/raw-workbook.ts';
import type { IntakeContext } from '../intake-context.ts';
import { cellsOfRow, gridOf, textOf } from '../locate/sheet-grid.ts';
import { findAgency } from './agency-index.ts';
import { isCoverSheet } from './find-cover.ts';
import { readCover, readMeta } from './read-identity.ts';
import { sheetBase } from './sheet-base.ts';

/** The reports that one file holds. */
export type AgencySplit =
  | { how: 'one' }
  | { how: 'several'; parts: readonly OwnedSheets[]; left: readonly RawSheet[] }
  /** Sheets of the form that could be of one or of another: nothing may be read. */
  | { how: 'unclear'; owners: readonly Owner[]; sheets: readonly string[] };

/** Who a cover speaks for; the agency is its code, or what the cover calls it. */
export interface Owner {
  agency: string;
  /** `Loại báo cáo` in comparison form: an office may send its unit and its field-lead report in one file. */
  kind: string;
  cover: RawSheet;
}

export interface OwnedSheets {
  owner: Owner;
  workbook: RawWorkbook;
}

/**
 * Whether a file holds the reports of several agencies, and whose each sheet is: by the agency's name above the table,
 * by the copy number or the agency in the sheet's name, by what `_cchc` says. All that speaks must agree; a sheet of
 * the form of which nothing is certain makes the whole file unclear.
 */
export function splitAgencies(context: IntakeContext, file: string, workbook: RawWorkbook): AgencySplit {
  const covers = workbook.sheets.filter(isCoverSheet);
  if (covers.length < 2 || !context.cover) return { how: 'one' };
  const owners = covers.map((cover) => ownerOf(context, file, cover));
  const distinct = new Set(owners.map((one) => `${one.agency}/${one.kind}`));
  if (distinct.size < 2) return { how: 'one' };
  if (distinct.size < owners.length) return { how: 'unclear', owners, sheets: covers.map((one) => one.name) };
  const owned = new Map<Owner, RawSheet[]>(owners.map((one) => [one, [one.cover]]));
  const left: RawSheet[] = [];
  const unclear: string[] = [];
  for (const sheet of workbook.sheets) {
    if (covers.includes(sheet)) continue;
    const candidates = candidatesFor(context, owners, sheet);
    if (candidates.length === 1) owned.get(candidates[0]!)!.push(sheet);
    else if (isFormSheet(context, sheet)) unclear.push(sheet.name);
    else left.push(sheet);
  }
  if (unclear.length > 0) return { how: 'unclear', owners, sheets: unclear };
  const parts = owners.map((owner) => ({ owner, workbook: { ...workbook, sheets: owned.get(owner)! } }));
  return { how: 'several', parts, left };
}

function ownerOf(context: IntakeContext, file: string, cover: RawSheet): Owner {
  const { claims, reportKind } = readCover(file, cover, context.cover!);
  const said = claims.flatMap((one) => one.agency?.text ?? []);
  const found = said.map((text) => findAgency(context.agencies, text)).find((one) => 'code' in one);
  const agency = found && 'code' in found ? found.code : foldKey(said[0] ?? '');
  return { agency, kind: foldKey(reportKind ?? ''), cover };
}

/** The owners that everything a sheet says leaves possible; all of them when it says nothing. */
function candidatesFor(context: IntakeContext, owners: readonly Owner[], sheet: RawSheet): readonly Owner[] {
  const evidence = [byContent(context, owners, sheet), byCopy(owners, sheet), byName(owners, sheet)];
  return evidence
    .filter((one) => one.length > 0)
    .reduce<readonly Owner[]>((left, one) => left.filter((owner) => one.includes(owner)), owners);
}

/** By the agency that a sheet names above its table (`UBND phường Đồ Sơn · Kỳ báo cáo: …`), or that `_cchc` states. */
function byContent(context: IntakeContext, owners: readonly Owner[], sheet: RawSheet): Owner[] {
  const names: string[] = [];
  if (sheetBase(sheet.name).base.toLowerCase() === '_cchc') {
    const code = readMeta([sheet]).values.get('agency');
    if (code !== undefined) names.push(code);
  }
  const grid = gridOf(sheet);
  for (let row = 1; row <= 4; row++)
    for (const cell of cellsOfRow(grid, row)) names.push(...textOf(cell).split(/\s*[·|;]\s*/u));
  const said = new Set(names.flatMap((text) => codeOf(context, text) ?? []));
  return owners.filter((one) => said.has(one.agency));
}

function codeOf(context: IntakeContext, text: string): string | undefined {
  const found = findAgency(context.agencies, text.replace(/^(?:cơ quan|đơn vị)(?: báo cáo)?\s*:\s*/iu, ''));
  return 'code' in found ? found.code : undefined;
}

/** `Bìa (2)` and `1. Thể chế (2)` were copied together; says nothing where the covers carry other names. */
function byCopy(owners: readonly Owner[], sheet: RawSheet): Owner[] {
  const covers = owners.map((one) => sheetBase(one.cover.name));
  const isNumbered =
    new Set(covers.map((one) => foldKey(one.base))).size === 1 &&
    new Set(covers.map((one) => one.copy)).size === owners.length;
  const { copy } = sheetBase(sheet.name);
  return isNumbered ? owners.filter((_, at) => covers[at]!.copy === copy) : [];
}

/** `X01 - 1. Thể chế`: the agency's code as a word of the sheet's name. */
function byName(owners: readonly Owner[], sheet: RawSheet): Owner[] {
  const name = ` ${foldKey(sheet.name)} `;
  return owners.filter((one) => one.agency !== '' && name.includes(` ${foldKey(one.agency)} `));
}

function isFormSheet({ edition }: IntakeContext, sheet: RawSheet): boolean {
  const base = foldKey(sheetBase(sheet.name).base);
  const names = [...edition.areas, ...edition.tables, ...edition.lists].map((one) => foldKey(one.sheet));
  if (base === 'cchc' || base === 'thuyết minh' || names.includes(base)) return true;
  let codes = 0;
  for (const cell of sheet.cells) if (cell.column <= 3 && edition.indicators.has(textOf(cell))) codes++;
  return codes >= 3;
}
