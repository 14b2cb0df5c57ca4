import { compareDecimals, subtract } from '../../domain/decimal.ts';
import { at } from '../fact-rule.ts';
import { comparable } from '../history/kept-periods.ts';
import { ownValue } from '../history/own-value.ts';
import type { PastSide, PastValue } from '../history/past-side.ts';
import { periodEn, periodVi, sourceParams, sourcesEn, sourcesVi } from '../history/source-words.ts';
import { about, amount, signed, subjectEn, subjectVi, word } from '../rule-words.ts';
import type { HistoryContext, HistoryRule, RuleResult } from '../rule.ts';

export const l2Cum002: HistoryRule = {
  code: 'L2-CUM-002',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['XP-08'],
  words: {
    vi: {
      title: 'Số lũy kế giảm trong năm',
      reason: 'Số lũy kế tính từ đầu năm chỉ có thể tăng hoặc giữ nguyên, kể cả ở báo cáo quý III.',
      good: 'Quý I 8, 6 tháng 15, quý III 22, năm 30.',
      bad: 'Quý I 8, 6 tháng 15, quý III 12.',
      message: (p) =>
        about(
          subjectVi(p),
          `lũy kế đến hết ${periodVi(p, 'period')} ghi ${amount(p, 'observed')}, ${sideVi(word(p, 'side'))} ${sourcesVi(p)}; lệch ${signed(p, 'difference')}.`,
        ),
      fix: () =>
        'Ghi số lũy kế từ đầu năm, không ghi riêng kỳ này; nếu số trước đây sai và đã rà soát lại, ghi lý do ở cột “Ghi chú, giải trình”.',
    },
    en: {
      title: 'A cumulative figure fell within the year',
      reason:
        'A figure counted from the start of the year can only grow or stay, also in the report of quarter III.',
      good: 'Quarter I 8, half year 15, quarter III 22, year 30.',
      bad: 'Quarter I 8, half year 15, quarter III 12.',
      message: (p) =>
        about(
          subjectEn(p),
          `${periodEn(p, 'period')} says ${amount(p, 'observed')} since the start of the year, ${sideEn(word(p, 'side'))} ${sourcesEn(p)}; difference ${signed(p, 'difference')}.`,
        ),
      fix: () =>
        'Type the figure since the start of the year, not that of this window alone; if the earlier one was wrong, say so in the notes column.',
    },
  },
  on: 'history',
  check(context) {
    const { period } = context;
    const year = comparable(context, (one) => one.year === period.year && one.end !== period.end);
    const asked = [...context.form.fields.values()].filter(
      ({ indicator, requirement }) =>
        indicator.kind === 'cumulative' && (requirement === 'required' || requirement === 'optional'),
    );
    if (year.length === 0 || asked.length === 0) return [{ outcome: 'not-applicable' }];
    return asked.map(({ indicator }) => judge(context, indicator.code, year));
  },
};

const sideVi = (side: string) => (side === 'before' ? 'nhỏ hơn' : 'lớn hơn');
const sideEn = (side: string) => (side === 'before' ? 'less than' : 'more than');

type Said = Extract<PastValue, { is: 'value' }>;

function judge(context: HistoryContext, code: string, year: readonly PastSide[]): RuleResult {
  const own = ownValue(context, code);
  const place = { instance: code, indicator: code, ...at(context.submission.observations.get(code)?.cell) };
  if (own.is === 'absent') return { outcome: 'not-applicable', instance: code };
  if (own.is === 'unknown') return { outcome: 'not-evaluated', instance: code, missing: [code] };
  const { end } = context.period;
  const byEnd = [...year].sort((a, b) => (a.record.period.end < b.record.period.end ? -1 : 1));
  const before = lastSaid(
    byEnd.filter((one) => one.record.period.end < end),
    code,
  );
  const after = firstSaid(
    byEnd.filter((one) => one.record.period.end > end),
    code,
  );
  const pairs = [
    ['before', before, before && compareDecimals(own.value, before.value) < 0],
    ['after', after, after && compareDecimals(own.value, after.value) > 0],
  ] as const;
  for (const [side, past, isOff] of pairs) {
    if (!past || !isOff) continue;
    return {
      ...place,
      outcome: 'fail',
      observed: own.value,
      expected: past.value,
      difference: subtract(own.value, past.value),
      params: { period: context.period.id, side, ...sourceParams(past.sources) },
    };
  }
  if (!before && !after) return { outcome: 'not-evaluated', instance: code, missing: [code] };
  return { outcome: 'pass', instance: code };
}

function said(sides: readonly PastSide[], code: string): Said[] {
  return sides.map((one) => one.figure(code)).filter((one): one is Said => one.is === 'value');
}

const firstSaid = (sides: readonly PastSide[], code: string) => said(sides, code)[0];
const lastSaid = (sides: readonly PastSide[], code: string) => said(sides, code).at(-1);
