import { at } from '../fact-rule.ts';
import { comparable } from '../history/kept-periods.ts';
import { nameOf } from '../history/source-words.ts';
import type { PastSide } from '../history/past-side.ts';
import { rememberLast } from '../remember-last.ts';
import { amount, word } from '../rule-words.ts';
import type { HistoryContext, HistoryRule, RuleResult } from '../rule.ts';
import { tellingCells, type TellingCell } from './equal-cells.ts';

export const l2Tsr004: HistoryRule = {
  code: 'L2-TSR-004',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['XP-07'],
  words: {
    vi: {
      title: 'Số phát sinh giống hệt một kỳ trước',
      reason:
        'Hai kỳ khác nhau hiếm khi có cùng số phát sinh ở nhiều ô; thường là chép lại biểu cũ hoặc gửi nhầm tệp. Số nhỏ hơn 10, số tồn, số kế hoạch không tính.',
      good: 'Vài số trùng nhau ngẫu nhiên.',
      bad: '25 trong 30 số phát sinh bằng đúng số của kỳ trước.',
      message: (p) =>
        `${amount(p, 'count')} trong ${amount(p, 'of')} số phát sinh từ 10 trở lên bằng đúng số đã báo cáo ở ${nameOf(word(p, 'base'), 'vi')} (${word(p, 'snapshot') === '0' ? 'bản tổng hợp chưa chốt' : `bản chốt ${word(p, 'snapshot')}`}, tệp ${word(p, 'thenFile')}), ví dụ ${word(p, 'cells')}.`,
      fix: () => 'Hỏi lại đơn vị: có thể đã gửi lại biểu cũ hoặc chép số của kỳ trước.',
    },
    en: {
      title: 'Flows identical to those of an earlier period',
      reason:
        'Two windows hardly ever have the same flows in many cells: usually the old workbook was copied or sent again. Numbers below 10, stocks and plans do not count.',
      good: 'A few numbers agree by chance.',
      bad: '25 of 30 flows equal those of the period before.',
      message: (p) =>
        `${amount(p, 'count')} of ${amount(p, 'of')} flows from 10 on equal those reported for ${nameOf(word(p, 'base'), 'en')} (${word(p, 'snapshot') === '0' ? 'draft' : `snapshot ${word(p, 'snapshot')}`}, file ${word(p, 'thenFile')}), for instance ${word(p, 'cells')}.`,
      fix: () => 'Ask the agency: perhaps the old workbook was sent again or its figures copied.',
    },
  },
  on: 'history',
  check(context) {
    const near = recent(context);
    if (near.length === 0) return [{ outcome: 'not-applicable' }];
    const found = copiedFrom(context);
    return [found ? failed(context, found) : { outcome: 'pass' }];
  },
};

interface Copy {
  side: PastSide;
  equal: readonly TellingCell[];
  of: number;
}

const recent = (context: HistoryContext) =>
  comparable(context, (one) => context.period.year - one.year <= 1 && one.end < context.period.end);

/** The earlier period that the flows were probably copied from. */
export const copiedFrom = rememberLast((context: HistoryContext): Copy | undefined => {
  const { copiedCells } = context.plausibility;
  const cells = tellingCells(context.submission, context.form, true);
  if (cells.length < copiedCells) return undefined;
  let best: Copy | undefined;
  for (const side of recent(context)) {
    const equal = cells.filter(({ key, table, value }) => {
      const past = table ? side.row(table.code, table.row)?.(table.column) : side.figure(key);
      return past?.is === 'value' && past.value === value;
    });
    const isCopy = equal.length >= copiedCells && equal.length * 2 >= cells.length;
    if (isCopy && equal.length > (best?.equal.length ?? 0)) best = { side, equal, of: cells.length };
  }
  return best;
});

function failed({ submission }: HistoryContext, { side, equal, of }: Copy): RuleResult {
  const { period, snapshot, obligations } = side.record;
  const past = obligations.find((one) => one.id === submission.obligation);
  return {
    outcome: 'fail',
    instance: period.id,
    ...at(equal[0]!.cell),
    params: {
      base: period.id,
      snapshot: String(snapshot),
      thenFile: past?.file ?? '–',
      count: equal.length,
      of,
      cells: equal.slice(0, 5).flatMap(({ cell }) => (cell ? [`${cell.sheet}!${cell.cell}`] : [])),
    },
  };
}
