import { percentFormat, rateAxis, type ChartData } from '../../../chart/chart-data.ts';
import { coverageOfFigure, scopeKey, type Consolidation, type Scope } from '../../../domain/consolidation.ts';
import { categoryLabel, chartNote, lacksSources, partialSentence } from './chart-note.ts';

/**
 * A rate of each group of agencies, in the order of the register, and of all together (`whole`). A group that was not
 * asked is left out; one that was asked and has no rate stays as a gap.
 */
export function groupChart(
  code: string,
  title: string,
  whole: string,
  { agencies, figures, edition }: Consolidation,
): { data: ChartData; note: string } | undefined {
  const indicator = edition.indicators.get(code);
  const own = figures.get(code);
  if (!indicator || !own) return undefined;
  const groups = [...new Set(agencies.map((one) => one.group))];
  const scopes: { name: string; scope: Scope }[] = [
    ...groups.map((id) => ({ name: id, scope: { type: 'group' as const, id } })),
    { name: whole, scope: { type: 'total' } },
  ];
  const rows = scopes.flatMap(({ name, scope }) => {
    const figure = own.get(scopeKey(scope));
    const coverage = figure && coverageOfFigure(figure);
    if (!figure || coverage!.expected === 0) return [];
    const isPartial = figure.value !== null && lacksSources(coverage);
    return [{ name, value: figure.value, isPartial, estimate: figure.estimate }];
  });
  const series = [{ name: indicator.label.vi, values: rows.map(({ value }) => value) }];
  const empty = rows.filter(({ value }) => value === null).map(({ name }) => name);
  return {
    data: {
      type: 'bar',
      title,
      categories: rows.map(({ name, isPartial }) => categoryLabel(name, isPartial)),
      series,
      format: percentFormat,
      ...rateAxis(series),
    },
    note: chartNote([
      rows.some(({ isPartial }) => isPartial) && partialSentence,
      empty.length > 0 && `Không có số liệu: ${empty.join('; ')}.`,
      rows.some(({ estimate }) => estimate) && 'Có số liệu ước tính.',
    ]),
  };
}
