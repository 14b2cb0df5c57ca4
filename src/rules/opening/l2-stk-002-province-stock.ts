import { subtract, type Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import { periodEn, periodVi } from '../history/source-words.ts';
import { addExactly } from '../operand.ts';
import { about, amount, signed, subjectEn, subjectVi } from '../rule-words.ts';
import type { ConsolidationContext, ConsolidationRule, RuleResult } from '../rule.ts';
import { isOnlyTotalComparable, provinceChain, wholePastTotal, wholeTotal } from './province-total.ts';

export const l2Stk002: ConsolidationRule = {
  code: 'L2-STK-002',
  on: 'consolidation',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['XP-05'],
  words: {
    vi: {
      title: 'Tổng số cuối kỳ của toàn tỉnh không khớp số đầu kỳ cộng tăng trừ giảm',
      reason:
        'Khi đơn vị được sắp xếp lại, từng đơn vị không so được với kỳ trước nhưng tổng toàn tỉnh vẫn phải khớp.',
      good: 'Toàn tỉnh kỳ trước 1.800, tăng 12, giảm 7, kỳ này 1.805.',
      bad: 'Toàn tỉnh kỳ trước 1.800, tăng 12, giảm 7, kỳ này 1.640.',
      message: (p) =>
        about(
          subjectVi(p),
          `toàn tỉnh cuối ${periodVi(p, 'period')} là ${amount(p, 'observed')}, nhưng ${amount(p, 'start')} của ${periodVi(p, 'base')} cộng ${amount(p, 'inflow')} trừ ${amount(p, 'outflow')} là ${amount(p, 'expected')}; lệch ${signed(p, 'difference')}.`,
        ),
      fix: () => 'Rà soát việc bàn giao giữa đơn vị cũ và đơn vị mới.',
    },
    en: {
      title: 'The stock of the province is not the one before plus inflow less outflow',
      reason: 'Where agencies were reorganised none compares with its own past, but the province must.',
      good: 'Province before 1,800, in 12, out 7, now 1,805.',
      bad: 'Province before 1,800, in 12, out 7, now 1,640.',
      message: (p) =>
        about(
          subjectEn(p),
          `the province ends ${periodEn(p, 'period')} with ${amount(p, 'observed')}, but ${amount(p, 'start')} of ${periodEn(p, 'base')} plus ${amount(p, 'inflow')} less ${amount(p, 'outflow')} is ${amount(p, 'expected')}; difference ${signed(p, 'difference')}.`,
        ),
      fix: () => 'Look into what was handed over from former to new agencies.',
    },
  },
  check(context) {
    const { consolidation, history } = context;
    const stocks = [...consolidation.edition.indicators.values()].filter(
      (one) => one.movedBy !== undefined && one.overUnits === 'sum' && consolidation.figures.has(one.code),
    );
    if (stocks.length === 0 || history.periods.length === 0) return [{ outcome: 'not-applicable' }];
    return stocks.map((one) => judge(context, one));
  },
};

function judge(context: ConsolidationContext, indicator: Indicator): RuleResult {
  const { code, movedBy } = indicator;
  const { source, record } = provinceChain(context);
  if (!record) return { outcome: 'not-evaluated', instance: code, missing: [source] };
  if (!isOnlyTotalComparable(context, record, indicator))
    return { outcome: 'not-applicable', instance: code };
  const start = wholePastTotal(record, code);
  const [now, inflow, outflow] = [[code], movedBy!.in, movedBy!.out].map((codes) => sumOf(context, codes));
  if (start === undefined || now === undefined || inflow === undefined || outflow === undefined) {
    const missing = [`${source}:${code}`, code, ...movedBy!.in, ...movedBy!.out];
    return { outcome: 'not-evaluated', instance: code, missing };
  }
  const expected = subtract(addExactly([start, inflow]), outflow);
  if (now === expected) return { outcome: 'pass', instance: code };
  const { vi, en } = indicator.label;
  const period = context.consolidation.period.id;
  return {
    outcome: 'fail',
    instance: code,
    indicator: code,
    observed: now,
    expected,
    difference: subtract(now, expected),
    figures: [],
    params: { label: vi, labelEn: en, period, base: source, start, inflow, outflow },
  };
}

function sumOf(context: ConsolidationContext, codes: readonly string[]): Decimal | undefined {
  const values = codes.map((code) => wholeTotal(context, code));
  return values.includes(undefined) ? undefined : addExactly(values as Decimal[]);
}
