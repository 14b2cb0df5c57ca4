import { subtract } from '../../domain/decimal.ts';
import { at } from '../fact-rule.ts';
import { comparable } from '../history/kept-periods.ts';
import { ownValue } from '../history/own-value.ts';
import type { PastSide, PastValue } from '../history/past-side.ts';
import { periodEn, periodVi, sourceParams, sourcesEn, sourcesVi } from '../history/source-words.ts';
import { about, amount, signed, subjectEn, subjectVi } from '../rule-words.ts';
import type { HistoryContext, HistoryRule, RuleResult } from '../rule.ts';

export const l2Bas001: HistoryRule = {
  code: 'L2-BAS-001',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['XP-06'],
  words: {
    vi: {
      title: 'Số giao, số kế hoạch thay đổi trong năm',
      reason: 'Số kế hoạch, định mức được giao cho cả năm; thay đổi giữa năm phải có lý do.',
      good: 'Kế hoạch năm 30 nhiệm vụ ở mọi báo cáo trong năm.',
      bad: 'Quý I và 6 tháng ghi 30, quý III ghi 34, không có ghi chú.',
      message: (p) =>
        about(
          subjectVi(p),
          `${periodVi(p, 'period')} ghi ${amount(p, 'observed')}, khác ${sourcesVi(p)}; thay đổi ${signed(p, 'difference')}, chưa có giải trình.`,
        ),
      fix: () =>
        'Nếu kế hoạch được điều chỉnh, ghi văn bản điều chỉnh ở cột “Ghi chú, giải trình”; nếu không, ghi lại số cũ.',
    },
    en: {
      title: 'A plan or quota changed within the year',
      reason: 'Plans and quotas are set for the whole year; a change needs a reason.',
      good: 'An annual plan of 30 tasks in every report of the year.',
      bad: 'Quarter I and half year say 30, quarter III says 34, without a note.',
      message: (p) =>
        about(
          subjectEn(p),
          `${periodEn(p, 'period')} says ${amount(p, 'observed')}, not ${sourcesEn(p)}; changed by ${signed(p, 'difference')} without a note.`,
        ),
      fix: () =>
        'If the plan was changed, name the document in the notes column; if not, type the old figure.',
    },
  },
  on: 'history',
  check(context) {
    const { period } = context;
    const asked = [...context.form.fields.values()].filter(
      ({ indicator, requirement }) =>
        indicator.kind === 'base' && (requirement === 'required' || requirement === 'optional'),
    );
    const year = comparable(context, (one) => one.year === period.year);
    if (asked.length === 0 || year.length === 0) return [{ outcome: 'not-applicable' }];
    return asked.map(({ indicator }) => judge(context, indicator.code, nearestFirst(year, period.end)));
  },
};

/** The report before, else the one after: that is where the change became visible. */
function nearestFirst(year: readonly PastSide[], end: string): readonly PastSide[] {
  const ends = (one: PastSide) => one.record.period.end;
  const before = year.filter((one) => ends(one) <= end).sort((a, b) => (ends(a) > ends(b) ? -1 : 1));
  const after = year.filter((one) => ends(one) > end).sort((a, b) => (ends(a) < ends(b) ? -1 : 1));
  return [...before, ...after];
}

function judge(context: HistoryContext, code: string, year: readonly PastSide[]): RuleResult {
  const own = ownValue(context, code);
  if (own.is === 'absent') return { outcome: 'not-applicable', instance: code };
  if (own.is === 'unknown') return { outcome: 'not-evaluated', instance: code, missing: [code] };
  const past = year
    .map((one) => one.figure(code))
    .find((one): one is Extract<PastValue, { is: 'value' }> => one.is === 'value');
  if (!past) return { outcome: 'not-evaluated', instance: code, missing: [code] };
  if (past.value === own.value) return { outcome: 'pass', instance: code };
  return {
    outcome: 'fail',
    instance: code,
    indicator: code,
    ...at(own.observation.cell),
    observed: own.value,
    expected: past.value,
    difference: subtract(own.value, past.value),
    params: { period: context.period.id, ...sourceParams(past.sources) },
  };
}
