import type { Comparison, ComparisonBasis } from '../../domain/comparison.ts';
import type { Indicator } from '../../domain/edition.ts';
import {
  comparisonPhrase,
  formatBase,
  formatChange,
  formatGrowth,
  isComparable,
  movementOf,
} from './format-comparison.ts';
import type { AskedFigure, ConditionQualifier, ViewQualifier } from './qualifier-spec.ts';

interface Earlier {
  basis: ComparisonBasis;
  vi: string;
  en: string;
  /** English name. */
  alias: string;
  /** The basis that is meant where a change names none. */
  isUsual?: true;
}

const earlier: readonly Earlier[] = [
  {
    basis: 'same-period',
    vi: 'cùng kỳ',
    en: 'the same period last year',
    alias: 'same period last year',
    isUsual: true,
  },
  { basis: 'previous', vi: 'kỳ trước', en: 'the period before', alias: 'last period' },
];

const compared = ({ figure, of, model }: AskedFigure, basis: ComparisonBasis): Comparison | undefined =>
  figure && model.comparisons.of(of.indicator.code, figure.scope, basis);

/** Rates, scores and ranks have no per cent of change. */
const hasGrowth = ({ valueKind }: Indicator) => valueKind === 'count' || valueKind === 'money';

/** `{{2.3.1 | so cùng kỳ}}`: what is printed of a figure against an earlier one. A phrase is empty where nothing compares. */
export const comparisonViews: readonly ViewQualifier[] = earlier.flatMap(viewsOf);

/** `{{NẾU 2.3.1 | tăng so cùng kỳ}}`. */
export const comparisonConditions: readonly ConditionQualifier[] = earlier.flatMap(conditionsOf);

function viewsOf({ basis, vi, en, alias, isUsual }: Earlier): ViewQualifier[] {
  const usual = (name: string) => (isUsual ? { aliases: [name] } : {});
  return [
    {
      role: 'view',
      name: vi,
      aliases: [alias],
      printed: 'value',
      description: {
        vi: `số của ${vi}; dấu – khi không so được`,
        en: `the figure of ${en}; a dash where none`,
      },
      example: `{{2.3.1 | ${vi}}}`,
      print: (asked) => formatBase(compared(asked, basis), asked.of.indicator, asked.format),
    },
    {
      role: 'view',
      name: `so ${vi}`,
      aliases: [`so với ${vi}`, `against ${alias}`],
      printed: 'phrase',
      description: {
        vi: `tăng, giảm so với ${vi} bằng chữ; để trống khi không so được`,
        en: `the change against ${en} in words; empty where nothing compares`,
      },
      example: `{{2.3.1 | so ${vi}}}`,
      print: (asked) => comparisonPhrase(compared(asked, basis), asked.of.indicator, asked.format),
    },
    {
      role: 'view',
      name: `mức tăng so ${vi}`,
      ...usual('mức tăng'),
      printed: 'change',
      description: {
        vi: `chênh lệch so với ${vi}, có dấu + hoặc -`,
        en: `the difference to ${en}, with its sign`,
      },
      example: `{{2.3.1 | mức tăng so ${vi}}}`,
      print: (asked) => formatChange(compared(asked, basis), asked.of.indicator, asked.format),
    },
    {
      role: 'view',
      name: `tỷ lệ tăng so ${vi}`,
      ...usual('tỷ lệ tăng'),
      printed: 'growth',
      fits: hasGrowth,
      description: {
        vi: `tỷ lệ tăng, giảm so với ${vi}, có dấu + hoặc -; không dùng cho chỉ tiêu tính bằng %, điểm, hạng`,
        en: `the rate of growth against ${en}, with its sign; not for rates, scores and ranks`,
      },
      example: `{{2.3.1 | tỷ lệ tăng so ${vi}}}`,
      print: (asked) => formatGrowth(compared(asked, basis), asked.format),
    },
  ];
}

function conditionsOf({ basis, vi, en, alias }: Earlier): ConditionQualifier[] {
  const moved = (asked: AskedFigure) => movementOf(compared(asked, basis), asked.of.indicator);
  return [
    {
      role: 'condition',
      name: `so được ${vi}`,
      description: {
        vi: `có số ${vi} để so sánh và so sánh được`,
        en: `there is a figure of ${en} and the two compare`,
      },
      example: `{{NẾU 2.3.1 | so được ${vi}}}`,
      holds: (asked) => isComparable(compared(asked, basis)),
    },
    {
      role: 'condition',
      name: `tăng so ${vi}`,
      aliases: [`tăng so với ${vi}`, `up on ${alias}`],
      description: { vi: `so được và tăng so với ${vi}`, en: `it compares and rose against ${en}` },
      example: `{{NẾU 2.3.1 | tăng so ${vi}}}`,
      holds: (asked) => moved(asked) === 'up',
    },
    {
      role: 'condition',
      name: `giảm so ${vi}`,
      aliases: [`giảm so với ${vi}`, `down on ${alias}`],
      description: { vi: `so được và giảm so với ${vi}`, en: `it compares and fell against ${en}` },
      example: `{{NẾU 2.3.1 | giảm so ${vi}}}`,
      holds: (asked) => moved(asked) === 'down',
    },
    {
      role: 'condition',
      name: `bằng ${vi}`,
      aliases: [`không đổi so ${vi}`, `same as ${alias}`],
      description: { vi: `so được và không đổi so với ${vi}`, en: `it compares and is the same as ${en}` },
      example: `{{NẾU 2.3.1 | bằng ${vi}}}`,
      holds: (asked) => moved(asked) === 'same',
    },
  ];
}
