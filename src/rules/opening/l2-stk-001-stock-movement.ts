import { subtract, type Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import { addDays } from '../../domain/local-date.ts';
import { carryOverSource } from '../../domain/period.ts';
import { at } from '../fact-rule.ts';
import { comparable } from '../history/kept-periods.ts';
import { ownValue } from '../history/own-value.ts';
import type { PastSide, PastSource } from '../history/past-side.ts';
import { periodEn, periodVi, sourceParams, sourcesEn, sourcesVi } from '../history/source-words.ts';
import { deriveWindow, type Valued } from '../history/windows.ts';
import { addExactly } from '../operand.ts';
import { about, amount, signed, subjectEn, subjectVi, word } from '../rule-words.ts';
import type { HistoryContext, HistoryRule, RuleResult } from '../rule.ts';

export const l2Stk001: HistoryRule = {
  code: 'L2-STK-001',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['XP-05'],
  words: {
    vi: {
      title: 'Số cuối kỳ không khớp số đầu kỳ cộng tăng trừ giảm',
      reason: 'Số cuối kỳ bằng số cuối kỳ trước cộng số tăng, trừ số giảm trong kỳ.',
      good: 'Kỳ trước 1.800, ban hành mới 12, bãi bỏ 7, kỳ này 1.805.',
      bad: 'Kỳ trước 1.800, ban hành mới 12, bãi bỏ 7, kỳ này 1.812.',
      message: (p) =>
        about(
          subjectVi(p),
          `cuối ${periodVi(p, 'period')} ghi ${amount(p, 'observed')}, nhưng ${sourcesVi(p)} cộng ${amount(p, 'inflow')} (${word(p, 'inCodes')}) trừ ${amount(p, 'outflow')} (${word(p, 'outCodes')}) là ${amount(p, 'expected')}; lệch ${signed(p, 'difference')}.`,
        ),
      fix: () =>
        'Kiểm tra số cuối kỳ và các số tăng, giảm; nếu còn nguyên nhân khác (thay thế, rà soát lại), ghi ở cột “Ghi chú, giải trình”.',
    },
    en: {
      title: 'A stock is not the one before plus inflow less outflow',
      reason:
        'The value at the end of a window is that at the end of the one before, plus what came, less what went.',
      good: 'Before 1,800, issued 12, abolished 7, now 1,805.',
      bad: 'Before 1,800, issued 12, abolished 7, now 1,812.',
      message: (p) =>
        about(
          subjectEn(p),
          `${periodEn(p, 'period')} ends with ${amount(p, 'observed')}, but ${sourcesEn(p)} plus ${amount(p, 'inflow')} (${word(p, 'inCodes')}) less ${amount(p, 'outflow')} (${word(p, 'outCodes')}) is ${amount(p, 'expected')}; difference ${signed(p, 'difference')}.`,
        ),
      fix: () =>
        'Check the stock and its flows; if something else moved it (replacement, recount), say so in the notes column.',
    },
  },
  on: 'history',
  check(context) {
    const moved = [...context.form.fields.values()].filter(({ indicator }) => indicator.movedBy);
    if (moved.length === 0 || context.history.periods.length === 0) return [{ outcome: 'not-applicable' }];
    return moved.map(({ indicator }) => judge(context, indicator));
  },
};

interface Start {
  value: Decimal;
  sources: readonly PastSource[];
  inflow: Decimal;
  outflow: Decimal;
}

function judge(context: HistoryContext, indicator: Indicator): RuleResult {
  const { code } = indicator;
  const { in: inCodes, out: outCodes } = indicator.movedBy!;
  const own = ownValue(context, code);
  if (own.is === 'absent') return { outcome: 'not-applicable', instance: code };
  if (own.is === 'unknown') return { outcome: 'not-evaluated', instance: code, missing: [code] };
  const start = startOf(context, indicator);
  if (start === undefined) {
    const source = carryOverSource(context.period);
    if (!source) return { outcome: 'not-applicable', instance: code };
    const missing = [source.id, ...inCodes, ...outCodes];
    return { outcome: 'not-evaluated', instance: code, missing };
  }
  const expected = subtract(addExactly([start.value, start.inflow]), start.outflow);
  if (expected === own.value) return { outcome: 'pass', instance: code };
  const { inflow, outflow, sources } = start;
  return {
    outcome: 'fail',
    instance: code,
    indicator: code,
    ...at(own.observation.cell),
    observed: own.value,
    expected,
    difference: subtract(own.value, expected),
    params: {
      period: context.period.id,
      inflow,
      outflow,
      inCodes,
      outCodes,
      ...sourceParams(sources),
    },
  };
}

/** An earlier stock from whose end on the flows are known: first that on the eve of this window. */
function startOf(context: HistoryContext, { code, movedBy }: Indicator): Start | undefined {
  const { period } = context;
  const eve = addDays(period.start, -1);
  const before = comparable(context, (one) => one.end < period.end && one.end >= eve);
  const nearest = [...before].sort((a, b) => (a.record.period.end < b.record.period.end ? -1 : 1));
  for (const side of nearest) {
    const past = side.figure(code);
    if (past.is !== 'value') continue;
    const window = { start: addDays(side.record.period.end, 1), end: period.end };
    const inflow = flowsOver(context, window, movedBy!.in);
    const outflow = flowsOver(context, window, movedBy!.out);
    if (inflow === undefined || outflow === undefined) continue;
    return { value: past.value, sources: past.sources, inflow, outflow };
  }
  return undefined;
}

/** The sum of flows over a window, taken from this report and those that are kept; undefined when one is missing. */
function flowsOver(
  context: HistoryContext,
  window: { start: string; end: string },
  codes: readonly string[],
): Decimal | undefined {
  const values: Decimal[] = [];
  for (const code of codes) {
    const derived = deriveWindow(window, known(context, code));
    if (!derived) return undefined;
    values.push(derived.value);
  }
  return addExactly(values);
}

function known(context: HistoryContext, code: string): Valued[] {
  const { period } = context;
  const own = ownValue(context, code);
  const kept = comparable(context, (one) => one.end >= period.start && one.start <= period.end);
  return [
    ...(own.is === 'value' ? [{ window: period, value: own.value }] : []),
    ...kept.flatMap((side: PastSide) => {
      const past = side.figure(code);
      return past.is === 'value' ? [{ window: side.record.period, value: past.value }] : [];
    }),
  ];
}
