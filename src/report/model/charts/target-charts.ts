import { countFormat, percentFormat, rateAxis, type ChartData } from '../../../chart/chart-data.ts';
import type { Consolidation } from '../../../domain/consolidation.ts';
import type { Attainment, AttainmentState, TargetShape } from '../../../domain/target.ts';
import { printedValue, targetUnit, type TargetWords } from '../../../messages/target-text.ts';
import { categoryLabel, chartNote, lacksSources, partialSentence } from './chart-note.ts';

const states: readonly (readonly [AttainmentState, string])[] = [
  ['attained', 'Đạt'],
  ['not-attained', 'Chưa đạt'],
  ['undecided', 'Chưa đánh giá được'],
];

/** How many targets of the plan are attained, missed and undecided; nothing without a plan. */
export function targetResultsChart(attainments: readonly Attainment[]): ChartData | undefined {
  if (attainments.length === 0) return undefined;
  return {
    type: 'column',
    title: 'Kết quả thực hiện chỉ tiêu kế hoạch',
    valueTitle: 'Số chỉ tiêu',
    categories: states.map(([, name]) => name),
    series: [
      {
        name: 'Số chỉ tiêu',
        values: states.map(([state]) => String(attainments.filter((one) => one.state === state).length)),
      },
    ],
    format: countFormat,
    minimum: '0',
  };
}

/** Bounds that a figure of the same unit is held against. */
const bounds = new Set<TargetShape['shape']>(['at-least', 'more-than', 'at-most', 'less-than']);

/**
 * Goal and result of the targets in per cent that are one figure, in the order of the plan; a result that is not known is a
 * gap. Targets that are judged agency by agency count agencies and have no such figure.
 */
export function targetValuesChart(
  attainments: readonly Attainment[],
  { edition, agencies }: Pick<Consolidation, 'edition' | 'agencies'>,
): { data: ChartData; note: string } | undefined {
  const names = new Map(agencies.map((one) => [one.code, one.name]));
  const words: TargetWords = { lang: 'vi', edition, agencies: names };
  const shown = attainments.flatMap((one, at) => {
    const { goal, each } = one.target;
    if (!bounds.has(goal.shape) || each === true || one.units || targetUnit(one.target, words) !== '%')
      return [];
    const isPartial = one.actual !== null && lacksSources(one.coverage);
    const actual = one.actual === null ? null : printedValue(one.actual, one);
    return [{ ...one, actual, no: at + 1, goal: (goal as { value: string }).value, isPartial }];
  });
  const known = shown.filter(({ actual }) => actual !== null);
  if (known.length < 2) return undefined;
  const series = [
    { name: 'Mức đề ra', values: shown.map(({ goal }) => goal) },
    { name: 'Thực hiện', values: shown.map(({ actual }) => actual) },
  ];
  const open = shown.filter(({ actual }) => actual === null);
  return {
    data: {
      type: 'bar',
      title: 'Mức đề ra và mức thực hiện của các chỉ tiêu tính bằng %',
      categories: shown.map(({ no, target, isPartial }) =>
        categoryLabel(`${no}. ${shortened(target.text)}`, isPartial),
      ),
      series,
      format: percentFormat,
      ...rateAxis(series),
    },
    note: chartNote([
      shown.some(({ isPartial }) => isPartial) && partialSentence,
      open.length > 0 && `Chưa có số thực hiện của chỉ tiêu số ${open.map(({ no }) => no).join(', ')}.`,
      shown.some(({ estimate }) => estimate) && 'Có số liệu ước tính.',
    ]),
  };
}

const longest = 60;

/** The words of a target as far as an axis bears them, cut between words. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest + 1).replace(/\s+\S*$/, '')}…`;
}
