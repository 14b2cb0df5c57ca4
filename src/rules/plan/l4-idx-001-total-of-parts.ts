import { compareDecimals, exact, subtract, sum, toDecimal, type Decimal } from '../../domain/decimal.ts';
import { foldKey } from '../../domain/fold-key.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { IndexResult } from '../../domain/index-result.ts';
import { amount, signed, word } from '../rule-words.ts';
import type { ConsolidationRule, RuleResult } from '../rule.ts';

export const l4Idx001: ConsolidationRule = {
  code: 'L4-IDX-001',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['XU-08', 'Mẫu minh họa'],
  words: {
    vi: {
      title: 'Điểm công bố của chỉ số khác tổng điểm thành phần',
      reason:
        'Điểm thành phần được làm tròn nên tổng có thể lệch vài phần trăm điểm; lệch nhiều hơn là nhập sai một số.',
      good: 'Hai thành phần 47,35 và 30,18, công bố 77,52: lệch 0,01 do làm tròn.',
      bad: 'Hai thành phần 47,35 và 30,18, công bố 77,35.',
      message: (p) =>
        `${word(p, 'index')} năm ${word(p, 'year')}: điểm ghi ở dòng ${word(p, 'line')} là ${amount(p, 'total')}, tổng ${word(p, 'count')} thành phần là ${amount(p, 'parts')} (lệch ${signed(p, 'gap')}, cho phép ${amount(p, 'tolerance')}).`,
      fix: () =>
        'Đối chiếu với văn bản công bố. Nếu điểm chung không phải là tổng các thành phần (có trọng số), để trống điểm của thành phần.',
    },
    en: {
      title: 'A published index differs from the sum of its parts',
      reason:
        'Parts are rounded, so that a total may be off by a few hundredths; more than that is a mistyped number.',
      good: 'Parts of 47.35 and 30.18, published 77.52: 0.01 of rounding.',
      bad: 'Parts of 47.35 and 30.18, published 77.35.',
      message: (p) =>
        `${word(p, 'index')} of ${word(p, 'year')}: line ${word(p, 'line')} says ${amount(p, 'total')}, its ${word(p, 'count')} components make ${amount(p, 'parts')} (difference ${signed(p, 'gap')}, allowed ${amount(p, 'tolerance')}).`,
      fix: () =>
        'Compare with the published document. Where the index is no sum of its components (weights), leave their scores empty.',
    },
  },
  on: 'consolidation',
  check({ year: { indices } }) {
    const groups = groupBy(indices.results, ({ index, year, agency, file }) =>
      [foldKey(index), year, agency ?? '', file].join('|'),
    );
    return [...groups.values()].flatMap((own): RuleResult[] => {
      const total = own.find((one) => one.component === undefined);
      const parts = own.filter((one) => one.component !== undefined);
      return total && parts.length > 0 ? [compare(total, parts, indices.tolerance)] : [];
    });
  },
};

function compare(total: IndexResult, parts: readonly IndexResult[], tolerance: Decimal): RuleResult {
  const { index, year, file, line } = total;
  const place = {
    instance: `${index}/${year}`,
    file,
    ...(total.agency === undefined ? {} : { agency: total.agency }),
  };
  const scores = parts.flatMap((one) => one.score ?? []);
  if (scores.length === 0 || !addsUp(total, parts, tolerance)) return { outcome: 'not-applicable', ...place };
  if (total.score === null || scores.length < parts.length) {
    const missing = parts.filter((one) => one.score === null).map((one) => one.component!);
    return { outcome: 'not-evaluated', ...place, missing: total.score === null ? [index] : missing };
  }
  const expected = sum(scores);
  const difference = subtract(total.score, expected);
  if (!isBeyond(difference, tolerance)) return { outcome: 'pass', ...place };
  const count = String(parts.length);
  const params = { index, year: String(year), line, total: total.score, parts: expected };
  return {
    outcome: 'fail',
    ...place,
    observed: total.score,
    expected,
    difference,
    params: { ...params, count, gap: difference, tolerance },
  };
}

/** Components whose largest scores do not make that of the index are no parts of its sum. */
function addsUp(total: IndexResult, parts: readonly IndexResult[], tolerance: Decimal): boolean {
  const maxima = parts.flatMap((one) => one.maximum ?? []);
  if (total.maximum === null || maxima.length < parts.length) return true;
  return !isBeyond(subtract(total.maximum, sum(maxima)), tolerance);
}

function isBeyond(difference: Decimal, tolerance: Decimal): boolean {
  return compareDecimals(toDecimal(exact(difference).abs()), tolerance) > 0;
}
