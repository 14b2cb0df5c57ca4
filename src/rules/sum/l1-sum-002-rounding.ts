import { about, amount, signed, subjectEn, subjectVi } from '../rule-words.ts';
import type { RuleResult, SubmissionRule } from '../rule.ts';
import { totalsOf } from './totals.ts';

export const l1Sum002: SubmissionRule = {
  code: 'L1-SUM-002',
  severity: 'info',
  status: 'active',
  since: '0.1.0',
  basis: ['XU-08', 'XBRL Calculations 1.1'],
  words: {
    vi: {
      title: 'Tổng lệch trong phạm vi làm tròn',
      reason: 'Số có phần thập phân được làm tròn từng số, nên tổng có thể lệch vài đơn vị ở chữ số cuối.',
      good: '47,35 + 30,18 = 77,53.',
      bad: '47,35 + 30,18 ghi 77,52: lệch 0,01, trong phạm vi làm tròn.',
      message: (p) =>
        about(
          subjectVi(p),
          `ghi ${amount(p, 'observed')}, cộng được ${amount(p, 'expected')} (lệch ${signed(p, 'difference')} do làm tròn).`,
        ),
      fix: () => 'Không cần sửa.',
    },
    en: {
      title: 'A total off within rounding',
      reason: 'Figures with decimals are rounded one by one, so the last digit of a total may be off.',
      good: '47,35 + 30,18 = 77,53.',
      bad: '47,35 + 30,18 published as 77,52: 0,01 off, within rounding.',
      message: (p) =>
        about(
          subjectEn(p),
          `says ${amount(p, 'observed')}, the parts add up to ${amount(p, 'expected')} (off by ${signed(p, 'difference')}, rounding).`,
        ),
      fix: () => 'Nothing to do.',
    },
  },
  on: 'submission',
  needs: 'form',
  check(context) {
    const results: RuleResult[] = [];
    for (const { judgement, place, params } of totalsOf(context)) {
      if (judgement.is !== 'off' || !judgement.rounding) continue;
      const { left, right, difference } = judgement;
      results.push({
        outcome: 'fail',
        ...place,
        observed: left,
        expected: right,
        difference,
        params: params(),
      });
    }
    return results.length > 0 ? results : [{ outcome: 'pass' }];
  },
};
