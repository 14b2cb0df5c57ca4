import { subtract } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import { periodEn, periodVi } from '../history/source-words.ts';
import { about, amount, signed, subjectEn, subjectVi, word } from '../rule-words.ts';
import type { ConsolidationContext, ConsolidationRule, RuleResult } from '../rule.ts';
import { isOnlyTotalComparable, provinceChain, wholePastTotal, wholeTotal } from './province-total.ts';

export const l2Opn002: ConsolidationRule = {
  code: 'L2-OPN-002',
  on: 'consolidation',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['XP-04'],
  words: {
    vi: {
      title: 'Tổng số kỳ trước chuyển qua của toàn tỉnh không bằng tổng số tồn cuối kỳ trước',
      reason:
        'Khi đơn vị được sắp xếp lại, từng đơn vị không so được với kỳ trước nhưng tổng toàn tỉnh thì so được: hồ sơ tồn không mất đi khi đổi đơn vị.',
      good: 'Cuối 6 tháng các huyện, xã cũ còn 900; quý III các xã mới nhận chuyển qua 900.',
      bad: 'Cuối 6 tháng còn 900; quý III các xã mới chỉ ghi 640.',
      message: (p) =>
        about(
          subjectVi(p),
          `toàn tỉnh đầu ${periodVi(p, 'period')} là ${amount(p, 'observed')}, cuối ${periodVi(p, 'base')} (bản ${word(p, 'snapshot') === '0' ? 'tổng hợp chưa chốt' : `chốt ${word(p, 'snapshot')}`}) là ${amount(p, 'expected')}; lệch ${signed(p, 'difference')}.`,
        ),
      fix: () => 'Rà soát việc bàn giao hồ sơ tồn giữa đơn vị cũ và đơn vị mới.',
    },
    en: {
      title: 'The opening total of the province is not the closing one before',
      reason:
        'Where agencies were reorganised none compares with its own past, but the province does: what was pending does not vanish with an agency.',
      good: 'Former districts and communes closed with 900; the new communes open with 900.',
      bad: 'They closed with 900; the new communes open with 640.',
      message: (p) =>
        about(
          subjectEn(p),
          `the province opens ${periodEn(p, 'period')} with ${amount(p, 'observed')}; ${periodEn(p, 'base')} (${word(p, 'snapshot') === '0' ? 'draft' : `snapshot ${word(p, 'snapshot')}`}) closed with ${amount(p, 'expected')}; difference ${signed(p, 'difference')}.`,
        ),
      fix: () => 'Look into how pending matters were handed over from former to new agencies.',
    },
  },
  check(context) {
    const { consolidation, history } = context;
    const openings = [...consolidation.edition.indicators.values()].filter(
      (one) => one.opens !== undefined && consolidation.figures.has(one.code),
    );
    if (openings.length === 0 || history.periods.length === 0) return [{ outcome: 'not-applicable' }];
    return openings.map((one) => judge(context, one));
  },
};

function judge(context: ConsolidationContext, indicator: Indicator): RuleResult {
  const { code, opens } = indicator;
  const { source, record } = provinceChain(context);
  if (!record) return { outcome: 'not-evaluated', instance: code, missing: [source] };
  if (!isOnlyTotalComparable(context, record, indicator))
    return { outcome: 'not-applicable', instance: code };
  const [now, before] = [wholeTotal(context, code), wholePastTotal(record, opens!)];
  if (now === undefined || before === undefined) {
    const missing = now === undefined ? [code] : [`${source}:${opens}`];
    return { outcome: 'not-evaluated', instance: code, missing };
  }
  if (now === before) return { outcome: 'pass', instance: code };
  return {
    outcome: 'fail',
    instance: code,
    indicator: code,
    observed: now,
    expected: before,
    difference: subtract(now, before),
    figures: [],
    params: {
      label: indicator.label.vi,
      labelEn: indicator.label.en,
      period: context.consolidation.period.id,
      base: source,
      snapshot: String(record.snapshot),
    },
  };
}
