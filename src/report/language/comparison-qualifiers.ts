import type { Comparison, ComparisonBasis } from '../../domain/comparison.ts';
import {
  comparisonPhrase,
  formatBase,
  formatChange,
  formatGrowth,
  isComparable,
} from './format-comparison.ts';
import type { AskedFigure, ConditionQualifier, ViewQualifier } from './qualifier-spec.ts';

interface Earlier {
  basis: ComparisonBasis;
  vi: string;
  en: string;
  /** The basis that is meant where a change names none. */
  isUsual?: true;
}

const earlier: readonly Earlier[] = [
  { basis: 'same-period', vi: 'cùng kỳ', en: 'the same period last year', isUsual: true },
  { basis: 'previous', vi: 'kỳ trước', en: 'the period before' },
];

const compared = ({ figure, of, model }: AskedFigure, basis: ComparisonBasis): Comparison | undefined =>
  figure && model.comparisons.of(of.indicator.code, figure.scope, basis);

/** `{{2.3.1 | so cùng kỳ}}`: what is printed of a figure against an earlier one. A phrase is empty where nothing compares. */
export const comparisonViews: readonly ViewQualifier[] = earlier.flatMap(viewsOf);

/** `{{NẾU 2.3.1 | so được cùng kỳ}}`: whether there is an honest comparison. */
export const comparisonConditions: readonly ConditionQualifier[] = earlier.map(({ basis, vi, en }) => ({
  role: 'condition',
  name: `so được ${vi}`,
  description: {
    vi: `có số ${vi} để so sánh và so sánh được`,
    en: `there is a figure of ${en} and the two compare`,
  },
  example: `{{NẾU 2.3.1 | so được ${vi}}}`,
  holds: (asked) => isComparable(compared(asked, basis)),
}));

function viewsOf({ basis, vi, en, isUsual }: Earlier): ViewQualifier[] {
  const usual = (name: string) => (isUsual ? { aliases: [name] } : {});
  return [
    {
      role: 'view',
      name: `so ${vi}`,
      description: {
        vi: `tăng, giảm so với ${vi} bằng chữ; để trống khi không so được`,
        en: `the change against ${en} in words; empty where nothing compares`,
      },
      example: `{{2.3.1 | so ${vi}}}`,
      print: (asked) => comparisonPhrase(compared(asked, basis), asked.of.indicator),
    },
    {
      role: 'view',
      name: vi,
      description: { vi: `số của ${vi}`, en: `the figure of ${en}` },
      example: `{{2.3.1 | ${vi}}}`,
      print: (asked) => formatBase(compared(asked, basis), asked.of.indicator),
    },
    {
      role: 'view',
      name: `mức tăng so ${vi}`,
      ...usual('mức tăng'),
      description: {
        vi: `chênh lệch so với ${vi}, có dấu + hoặc -`,
        en: `the difference to ${en}, with its sign`,
      },
      example: `{{2.3.1 | mức tăng so ${vi}}}`,
      print: (asked) => formatChange(compared(asked, basis), asked.of.indicator),
    },
    {
      role: 'view',
      name: `tỷ lệ tăng so ${vi}`,
      ...usual('tỷ lệ tăng'),
      description: {
        vi: `tỷ lệ tăng, giảm so với ${vi}, có dấu + hoặc -`,
        en: `the rate of growth against ${en}, with its sign`,
      },
      example: `{{2.3.1 | tỷ lệ tăng so ${vi}}}`,
      print: (asked) => formatGrowth(compared(asked, basis)),
    },
  ];
}
