import type { CellRef } from '../domain/cell-ref.ts';
import {
  scopeKey,
  type Consolidation,
  type Contribution,
  type Exclusion,
  type Lineage,
  type Scope,
} from '../domain/consolidation.ts';
import { issuerLevelOf, type Indicator } from '../domain/edition.ts';
import { groupBy } from '../domain/group-by.ts';
import { visibleText } from '../domain/visible-text.ts';
import { say } from '../messages/catalogue.ts';
import { formatDecimal } from '../messages/format.ts';
import { periodName } from '../messages/period-name.ts';
import type { Lang } from '../messages/sentence.ts';
import { comparisonLines, type ExplainedComparison } from './explain-comparisons.ts';
import { scopeName, worth } from './figure-words.ts';

/**
 * Where a figure comes from, for people: the operation, each contribution with file, sheet, cell and what stood
 * there, what was left out and why, and what it is compared with. Undefined when there is no such figure.
 */
export function explainText(
  consolidation: Consolidation,
  code: string,
  scope: Scope,
  lang: Lang,
  compared: readonly ExplainedComparison[] = [],
): string | undefined {
  const lineage = consolidation.lineage(code, scope);
  const indicator = consolidation.edition.indicators.get(code);
  if (!lineage || !indicator) return undefined;
  const names = new Map(consolidation.agencies.map((agency) => [agency.code, agency.name]));
  const lines = [
    headline(consolidation, indicator, lineage, lang, names),
    `  ${operation(lineage, indicator, lang)}`,
    ...(lineage.operation === 'ratio-of-sums'
      ? operandLines(consolidation, lineage.contributions, indicator, names, lang)
      : contributionLines(lineage.contributions, indicator, names, lang)),
    ...besides(lineage, indicator, lang),
    ...exclusionLines(lineage.exclusions, names, lang),
    ...comparisonLines(compared, indicator, lineage.figure, lang),
  ];
  return `${lines.join('\n')}\n`;
}

function headline(
  { period, edition }: Consolidation,
  indicator: Indicator,
  { figure }: Lineage,
  lang: Lang,
  names: ReadonlyMap<string, string>,
): string {
  return say(lang, 'export.explain.head', {
    period: periodName(period, lang),
    scope: scopeName(figure.scope, names, lang, issuerLevelOf(edition)),
    code: indicator.code,
    label: indicator.label[lang],
    value: worth(figure.value, indicator, lang),
  });
}

function operation({ figure, operation: kind }: Lineage, indicator: Indicator, lang: Lang): string {
  const coverage = {
    counted: formatDecimal(String(figure.counted)),
    expected: formatDecimal(String(figure.expected)),
  };
  if (kind === 'ratio-of-sums') {
    if (!figure.parts) return say(lang, 'export.explain.ratio-empty', coverage);
    const numerator = formatDecimal(figure.parts.numerator);
    const denominator = formatDecimal(figure.parts.denominator);
    const scale = indicator.valueKind === 'percent' ? ' × 100' : '';
    return say(lang, 'export.explain.ratio', { ...coverage, numerator, denominator, scale });
  }
  return say(lang, `export.explain.${kind}`, coverage);
}

function contributionLines(
  contributions: readonly Contribution[],
  indicator: Indicator,
  names: ReadonlyMap<string, string>,
  lang: Lang,
): string[] {
  const rows = contributions.map((one) => {
    const name = names.get(one.agency) ?? one.agency;
    const value = formatDecimal(one.value);
    const raw = isSpelledOtherwise(one)
      ? `   ${say(lang, 'export.explain.raw', { raw: visibleText(one.raw) })}`
      : '';
    const from = one.indicator === undefined || one.indicator === indicator.code ? '' : `[${one.indicator}] `;
    return { name: `${from}${name}`.normalize('NFC'), value, place: place(one.cell, one.raw) + raw };
  });
  const nameWidth = Math.max(0, ...rows.map((row) => row.name.length));
  const valueWidth = Math.max(0, ...rows.map((row) => row.value.length));
  return rows.map(({ name, value, place: at }) =>
    `    ${name.padEnd(nameWidth)}  ${value.padStart(valueWidth)}   ${at}`.trimEnd(),
  );
}

/** A ratio: one line per agency with its own ratio, the operands and their cells. */
function operandLines(
  { figures }: Consolidation,
  contributions: readonly Contribution[],
  indicator: Indicator,
  names: ReadonlyMap<string, string>,
  lang: Lang,
): string[] {
  const byAgency = groupBy(contributions, (one) => one.agency);
  const rows = [...byAgency].map(([agency, operands]) => {
    const own = figures.get(indicator.code)?.get(scopeKey({ type: 'agency', id: agency }));
    const home = operands[0]?.cell;
    const spoken = operands.map(({ indicator: code, value, cell, raw }) => {
      const at = cell === null ? raw : cell.sheet === home?.sheet ? cell.cell : `${cell.sheet}!${cell.cell}`;
      return `${code ?? ''} = ${formatDecimal(value)} (${at})`;
    });
    const name = (names.get(agency) ?? agency).normalize('NFC');
    const ratio = own?.value ? worth(own.value, indicator, lang) : '';
    return {
      name,
      ratio,
      text: visibleText(`${spoken.join(', ')}${home ? `   ${home.file} › ${home.sheet}` : ''}`),
    };
  });
  const nameWidth = Math.max(0, ...rows.map((row) => row.name.length));
  const ratioWidth = Math.max(0, ...rows.map((row) => row.ratio.length));
  return rows.map(
    ({ name, ratio, text }) => `    ${name.padEnd(nameWidth)}  ${ratio.padStart(ratioWidth)}   ${text}`,
  );
}

function isSpelledOtherwise({ raw, value, cell }: Contribution): boolean {
  return cell !== null && raw !== value && raw !== formatDecimal(value);
}

function place(cell: CellRef | null, otherwise: string): string {
  return visibleText(cell ? `${cell.file} › ${cell.sheet}!${cell.cell}` : otherwise);
}

function besides({ figure }: Lineage, indicator: Indicator, lang: Lang): string[] {
  const lines: string[] = [];
  if (figure.unitSum) {
    const { value, counted, expected } = figure.unitSum;
    const coverage = { counted: String(counted), expected: String(expected) };
    lines.push(
      `  ${say(lang, 'export.explain.unit-sum', { ...coverage, value: worth(value, indicator, lang) })}`,
    );
  }
  if (figure.leadFigure) {
    const value = worth(figure.leadFigure.value, indicator, lang);
    lines.push(`  ${say(lang, 'export.explain.lead-figure', { value })}`);
  }
  if (figure.estimate) lines.push(`  ${say(lang, 'export.explain.estimate', undefined)}`);
  return lines;
}

function exclusionLines(
  exclusions: readonly Exclusion[],
  names: ReadonlyMap<string, string>,
  lang: Lang,
): string[] {
  if (exclusions.length === 0) return [`  ${say(lang, 'export.explain.all-in', undefined)}`];
  const lines = exclusions.map((one) => {
    const code = one.code === undefined ? {} : { code: one.code };
    const reason = say(lang, 'export.reason', { reason: one.reason, ...code });
    const raw = one.raw ? `   ${say(lang, 'export.explain.raw', { raw: visibleText(one.raw) })}` : '';
    const from = one.indicator === undefined ? '' : `[${one.indicator}] `;
    const at = one.cell ? `   ${place(one.cell, '')}` : '';
    return `    ${from}${names.get(one.agency) ?? one.agency}: ${reason}${at}${raw}`;
  });
  const sources = new Set(exclusions.map((one) => one.agency)).size;
  return [`  ${say(lang, 'export.explain.left-out', { count: formatDecimal(String(sources)) })}`, ...lines];
}
