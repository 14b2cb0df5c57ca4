import { compareDecimals, exact, type Decimal } from '../../domain/decimal.ts';
import { groupBy } from '../../domain/group-by.ts';
import { addDays } from '../../domain/local-date.ts';
import type { Period } from '../../domain/period.ts';
import { at } from '../fact-rule.ts';
import { comparable } from '../history/kept-periods.ts';
import { ownValue } from '../history/own-value.ts';
import type { PastSide } from '../history/past-side.ts';
import { periodEn, periodVi } from '../history/source-words.ts';
import { daysIn } from '../history/windows.ts';
import { rememberLast } from '../remember-last.ts';
import { amount, has, word } from '../rule-words.ts';
import type { HistoryContext, HistoryRule, RuleResult } from '../rule.ts';

/** As many as fit a message. */
const listed = 12;

export const l2Cum003: HistoryRule = {
  code: 'L2-CUM-003',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['XP-03'],
  words: {
    vi: {
      title: 'Số của quý giống số lũy kế từ đầu năm',
      reason: 'Báo cáo quý III chỉ ghi số của riêng quý III; nhiều đơn vị ghi nhầm số 9 tháng.',
      good: 'Quý III 220, 15, 40, 7, 3.',
      bad: 'Quý III 650, 48, 120, 22, 9, trong khi 6 tháng là 430, 33, 80, 15, 6.',
      message: (p) =>
        `${partVi(p)}${amount(p, 'count')} trong ${amount(p, 'of')} chỉ tiêu phát sinh của ${periodVi(p, 'period')} bằng hoặc lớn hơn số của ${periodVi(p, 'base')} (${keptVi(p)}): ${listOf(p)}. Có thể đã ghi số lũy kế từ đầu năm.`,
      fix: (p) =>
        `Xác nhận với đơn vị; nếu đúng là số lũy kế, gửi lại số của riêng ${periodVi(p, 'period')}.`,
    },
    en: {
      title: "A quarter's figures look cumulative",
      reason:
        'The report of quarter III covers the quarter alone; many agencies type the nine months by mistake.',
      good: 'Quarter III 220, 15, 40, 7, 3.',
      bad: 'Quarter III 650, 48, 120, 22, 9 against 430, 33, 80, 15, 6 in the half year.',
      message: (p) =>
        `${partEn(p)}${amount(p, 'count')} of ${amount(p, 'of')} flows of ${periodEn(p, 'period')} reach those of ${periodEn(p, 'base')} (${keptEn(p)}): ${listOf(p)}. Perhaps they are counted from the start of the year.`,
      fix: (p) =>
        `Ask the agency; if they are cumulative, have the figures of ${periodEn(p, 'period')} alone sent again.`,
    },
  },
  on: 'history',
  check(context) {
    return judged(context);
  },
};

/** Sheets that were probably counted from the start of the year: all of them, or the codes of their areas. */
export function cumulativeAreas(context: HistoryContext): 'all' | ReadonlySet<string> {
  const failed = judged(context).filter((one) => one.outcome === 'fail');
  const areas = failed.map((one) => one.instance);
  return areas.includes(undefined) ? 'all' : new Set(areas.map(String));
}

/** The form as a whole; where that says nothing, sheet by sheet: some agencies mistake a part of it only. */
const judged = rememberLast((context: HistoryContext): readonly RuleResult[] => {
  const { period } = context;
  if (period.fromYearStart) return [{ outcome: 'not-applicable' }];
  const [before] = comparable(context, (one) => isLongerFromStart(one, period));
  if (!before) return [{ outcome: 'not-applicable' }];
  const pairs = flowPairs(context, before);
  const whole = judge(context, before, pairs);
  if (whole.outcome === 'fail') return [whole];
  const { atLeast } = context.plausibility;
  // In a single sheet small figures reach those of the half year by chance.
  const large = groupBy(
    pairs.filter((one) => compareDecimals(one.base, atLeast) >= 0),
    (one) => one.area,
  );
  const parts = context.form.areas.flatMap(({ area }): RuleResult[] => {
    const found = judge(context, before, large.get(area.code) ?? []);
    if (found.outcome !== 'fail') return [];
    return [{ ...found, instance: area.code, params: { ...found.params, part: area.sheet } }];
  });
  return parts.length > 0 ? parts : [whole];
});

const partVi = (p: Parameters<typeof word>[0]) => (has(p, 'part') ? `Trang “${word(p, 'part')}”: ` : '');
const partEn = (p: Parameters<typeof word>[0]) => (has(p, 'part') ? `Sheet “${word(p, 'part')}”: ` : '');
const keptVi = (p: Parameters<typeof word>[0]) =>
  word(p, 'snapshot') === '0' ? 'bản tổng hợp chưa chốt' : `bản chốt ${word(p, 'snapshot')}`;
const keptEn = (p: Parameters<typeof word>[0]) =>
  word(p, 'snapshot') === '0' ? 'draft' : `snapshot ${word(p, 'snapshot')}`;
const listOf = (p: Parameters<typeof word>[0]) =>
  Array.isArray(p['list']) ? p['list'].join('; ') : word(p, 'list');

/** From the start of the year to the eve of this window, and at least half as long again. */
function isLongerFromStart(one: Period, period: Period): boolean {
  return one.fromYearStart && addDays(one.end, 1) === period.start && 2 * daysIn(one) >= 3 * daysIn(period);
}

interface Pair {
  code: string;
  area: string;
  now: Decimal;
  base: Decimal;
}

function judge(context: HistoryContext, before: PastSide, pairs: readonly Pair[]): RuleResult {
  const { nineMonthFlows, nineMonthShare } = context.plausibility;
  if (pairs.length < nineMonthFlows)
    return { outcome: 'not-evaluated', missing: [`${before.record.period.id} < ${nineMonthFlows}`] };
  const reaching = pairs.filter((one) => compareDecimals(one.now, one.base) >= 0);
  const enough = exact(nineMonthShare).times(pairs.length).lte(reaching.length);
  // Equal figures are no nine months: L2-TSR-004 tells that they were copied.
  const equal = reaching.filter((one) => one.now === one.base).length;
  if (!enough || equal * 2 > reaching.length) return { outcome: 'pass' };
  const { observations } = context.submission;
  const lines = reaching.slice(0, listed).map(({ code, now, base }) => {
    const [left, right] = [amount({ n: now }, 'n'), amount({ n: base }, 'n')];
    return `${code} (${observations.get(code)?.cell?.cell ?? '–'}): ${left} ≥ ${right}`;
  });
  return {
    outcome: 'fail',
    ...at(observations.get(reaching[0]!.code)?.cell),
    params: {
      period: context.period.id,
      base: before.record.period.id,
      snapshot: String(before.record.snapshot),
      count: reaching.length,
      of: pairs.length,
      list: reaching.length > listed ? [...lines, '…'] : lines,
    },
  };
}

/** Flows that add up over time and were above zero before. */
function flowPairs(context: HistoryContext, before: PastSide): Pair[] {
  return [...context.form.fields.values()].flatMap(({ indicator, requirement }) => {
    const { code, area, kind, overTime } = indicator;
    if (kind !== 'flow' || overTime !== 'add' || requirement === 'computed' || requirement === 'given')
      return [];
    const own = ownValue(context, code);
    const past = before.figure(code);
    if (own.is !== 'value' || past.is !== 'value' || compareDecimals(past.value, '0') <= 0) return [];
    return [{ code, area, now: own.value, base: past.value }];
  });
}
