import type { Comparison, ComparisonBasis, Comparisons } from '../../domain/comparison.ts';
import { toA1 } from '../../domain/cell-ref.ts';
import type { Figure } from '../../domain/consolidation.ts';
import type { Indicator } from '../../domain/edition.ts';
import {
  basisName,
  breakSentence,
  derivationWords,
  notComparableSentence,
  periodWords,
} from '../../messages/comparison-report-words.ts';
import { periodName } from '../../messages/period-name.ts';
import type { AnnexCell, AnnexRow, AnnexSheet } from '../../workbook/annex/annex-plan.ts';
import { wideFigures } from '../compared-figures.ts';
import { numberCell, textCell, textRow, type AnnexContext } from './annex-context.ts';

/** Columns before those of the two bases: code, indicator, scope, unit, this period. */
const FIXED_COLUMNS = 5;
/** Columns of each basis: value, as it was, change, per cent, points, coverage. */
const BASIS_COLUMNS = 6;

/** Every figure of the province and its groups against the window before and the same period of last year, with what must be known. */
export function comparisonSheet(context: AnnexContext, comparisons: Comparisons): AnnexSheet {
  const { consolidation, lang, word } = context;
  const bases = basesOf(context, comparisons);
  const told = [...new Set(comparisons.breaks.map((one) => breakSentence(one, lang)))];
  const intro = [textRow(`${word('comparisons')} – ${periodName(consolidation.period, lang)}`, 'title')];
  for (const text of told) intro.push(textRow(text, 'subtitle'));
  const rows: AnnexRow[] = [...intro, { cells: [] }, ...header(context, bases)];
  const top = rows.length;
  for (const area of consolidation.edition.areas) {
    const own: AnnexRow[] = [];
    for (const indicator of consolidation.edition.indicators.values())
      if (indicator.area === area.code)
        own.push(...indicatorRows(context, indicator, comparisons, { bases, told }));
    if (own.length === 0) continue;
    const width = FIXED_COLUMNS + bases.length * BASIS_COLUMNS + 1;
    const cells = Array.from({ length: width }, (_, at) =>
      textCell(at === 1 ? area.title[lang] : '', 'group'),
    );
    rows.push({ cells }, ...own);
  }
  const basisWidths = [14, 14, 13, 10, 10, 11];
  return {
    name: word('comparisons'),
    widths: [9, 46, 20, 12, 14, ...bases.flatMap(() => basisWidths), 46],
    rows,
    rowCount: rows.length,
    merges: headerMerges(top - 1, bases.length),
    freeze: { rows: top, columns: 3 },
    repeat: [top - 1, top],
    repeatColumns: 'A:B',
    pagesWide: bases.length,
  };
}

/** Of a year the window before is the same period of last year: one set of columns is enough. */
function basesOf({ consolidation }: AnnexContext, comparisons: Comparisons): readonly ComparisonBasis[] {
  for (const code of consolidation.edition.indicators.keys()) {
    const windowOf = (basis: ComparisonBasis) => comparisons.of(code, { type: 'total' }, basis)?.period;
    const [previous, same] = [windowOf('previous'), windowOf('same-period')];
    if (previous !== undefined && same !== undefined)
      return previous === same ? ['same-period'] : ['previous', 'same-period'];
  }
  return ['previous', 'same-period'];
}

function header({ lang, word }: AnnexContext, bases: readonly ComparisonBasis[]): AnnexRow[] {
  const fixed = (['code', 'indicator', 'scope', 'unit', 'this-period'] as const).map(word);
  const each = (
    ['base', 'as-was', 'change', 'change-percent', 'change-points', 'base-coverage'] as const
  ).map(word);
  const captions = bases.flatMap((basis) => each.map(() => basisName(basis, lang)));
  const cells = (texts: readonly string[]) => ({ cells: texts.map((text) => textCell(text, 'header')) });
  return [
    cells([...fixed, ...captions, word('note')]),
    cells([...fixed.map(() => ''), ...bases.flatMap(() => each), '']),
  ];
}

/** `row`: the first row of the header, from 1. */
function headerMerges(row: number, bases: number): string[] {
  const last = FIXED_COLUMNS + bases * BASIS_COLUMNS + 1;
  const down = [1, 2, 3, 4, 5, last].map((at) => `${toA1(row, at)}:${toA1(row + 1, at)}`);
  const across = Array.from({ length: bases }, (_, at) => {
    const left = FIXED_COLUMNS + at * BASIS_COLUMNS + 1;
    return `${toA1(row, left)}:${toA1(row, left + BASIS_COLUMNS - 1)}`;
  });
  return [...down, ...across];
}

function indicatorRows(
  context: AnnexContext,
  indicator: Indicator,
  comparisons: Comparisons,
  { bases, told }: { bases: readonly ComparisonBasis[]; told: readonly string[] },
): AnnexRow[] {
  const { consolidation, lang } = context;
  const rows: AnnexRow[] = [];
  for (const figure of wideFigures(consolidation.figures.get(indicator.code))) {
    if (figure.scope.type === 'level') continue;
    const all = bases.map((basis) => comparisons.of(indicator.code, figure.scope, basis));
    if (all.every((one) => one === undefined || one.notComparable?.reason === 'kind')) continue;
    rows.push({
      cells: [
        textCell(indicator.code, 'index'),
        textCell(indicator.label[lang]),
        textCell(scopeName(context, figure)),
        textCell(indicator.unit ?? '', 'index'),
        numberCell(figure.value, figure.scope.type === 'total' ? 'total' : 'number', decimalsOf(indicator)),
        ...all.flatMap((one) => basisCells(one, indicator)),
        textCell(remarks(all, told, lang)),
      ],
    });
  }
  return rows;
}

function scopeName({ word }: AnnexContext, { scope }: Figure): string {
  if (scope.type === 'total') return word('province');
  return scope.type === 'group' ? scope.id : '';
}

/** Rates change by points, everything else by an amount and by per cent; a dash where no honest number exists. */
function basisCells(one: Comparison | undefined, indicator: Indicator): AnnexCell[] {
  const isRate = indicator.valueKind === 'percent';
  const decimals = decimalsOf(indicator);
  const dash = textCell('–', 'marker');
  const empty: AnnexCell = { look: 'not-asked' };
  if (!one || one.base === null) return Array.from({ length: BASIS_COLUMNS }, () => dash);
  const { base, asWas, change, percent, baseCoverage } = one;
  const changed = change === null ? dash : numberCell(change, 'number', decimals);
  return [
    numberCell(base, one.estimate ? 'estimate' : 'number', decimals),
    asWas === undefined ? empty : numberCell(asWas, 'number', decimals),
    isRate ? empty : changed,
    isRate || (percent === null && change !== null)
      ? empty
      : percent === null
        ? dash
        : numberCell(percent, 'number', 2),
    isRate ? changed : empty,
    textCell(baseCoverage ? `${baseCoverage.counted}/${baseCoverage.expected}` : '', 'index'),
  ];
}

function decimalsOf({ kind, decimals }: Indicator): number | undefined {
  return kind === 'ratio' ? decimals : undefined;
}

/** Why nothing compares, or how the earlier value came about; breaks that the head of the sheet does not tell. */
function remarks(
  all: readonly (Comparison | undefined)[],
  told: readonly string[],
  lang: AnnexContext['lang'],
): string {
  const texts = new Set<string>();
  for (const one of all) {
    if (!one) continue;
    if (one.notComparable) texts.add(`${notComparableSentence(one, lang)}.`);
    else if (one.derivation.length > 0)
      texts.add(`${upper(periodWords(one.period, lang))} = ${derivationWords(one.derivation, lang)}.`);
    for (const each of one.breaks) texts.add(breakSentence(each, lang));
  }
  return [...texts].filter((text) => !told.includes(text)).join(' ');
}

function upper(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
