import type { Finding } from '../../domain/finding.ts';
import { amount, has, word } from '../rule-words.ts';
import type { HistoryContext, HistoryRule, RuleResult } from '../rule.ts';

const listed = 10;

export const l2Rev002: HistoryRule = {
  code: 'L2-REV-002',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['XU-06'],
  words: {
    vi: {
      title: 'Bản gửi lại có thêm lỗi hoặc lặp lại lỗi đã sửa',
      reason: 'Bản gửi lại phải tốt hơn bản trước; lỗi mới thường do sửa trên biểu cũ hoặc chép nhầm.',
      good: 'Bản gửi lại sửa các lỗi đã nêu, không thêm lỗi.',
      bad: 'Bản lần 3 mắc lại lỗi tổng không khớp mà bản lần 2 đã sửa.',
      message: (p) =>
        `So với bản gửi trước (tệp ${word(p, 'oldFile')}): ${[
          has(p, 'again') ? `lặp lại lỗi đã sửa: ${word(p, 'again')}` : '',
          has(p, 'fresh') ? `${amount(p, 'count')} điểm mới: ${word(p, 'fresh')}` : '',
        ]
          .filter((one) => one !== '')
          .join('; ')}.`,
      fix: () => 'Kiểm tra đơn vị có gửi nhầm bản cũ không; xem chi tiết bằng lệnh cchc diff.',
    },
    en: {
      title: 'A resubmission adds findings or brings fixed ones back',
      reason:
        'A new file should be better than the one before; new findings usually come from an old copy that was edited.',
      good: 'The new file mends what was named and adds nothing.',
      bad: 'The third file has the wrong total again that the second had mended.',
      message: (p) =>
        `Against the file before (${word(p, 'oldFile')}): ${[
          has(p, 'again') ? `fixed before and back again: ${word(p, 'again')}` : '',
          has(p, 'fresh') ? `${amount(p, 'count')} new: ${word(p, 'fresh')}` : '',
        ]
          .filter((one) => one !== '')
          .join('; ')}.`,
      fix: () => 'See whether the agency sent an old copy; cchc diff shows the details.',
    },
  },
  on: 'history',
  check(context) {
    return [judge(context)];
  },
};

function judge({ earlier, findings }: HistoryContext): RuleResult {
  const read = earlier.filter((one) => one.submission.form !== null);
  const last = read.at(-1);
  if (!last) return { outcome: 'not-applicable' };
  const before = new Set(last.findings.map((one) => one.fingerprint));
  const ever = new Set(read.slice(0, -1).flatMap((one) => one.findings.map((found) => found.fingerprint)));
  const added = findings.filter((one) => one.severity !== 'info' && !before.has(one.fingerprint));
  if (added.length === 0) return { outcome: 'pass' };
  const again = added.filter((one) => ever.has(one.fingerprint));
  const fresh = added.filter((one) => !ever.has(one.fingerprint));
  return {
    outcome: 'fail',
    instance: 'all',
    ...placeOf(added[0]!),
    params: {
      oldFile: last.submission.received.file,
      count: fresh.length,
      ...(again.length === 0 ? {} : { again: named(again) }),
      ...(fresh.length === 0 ? {} : { fresh: named(fresh) }),
    },
  };
}

const placeOf = ({ sheet, cell }: Finding) => ({ ...(sheet ? { sheet } : {}), ...(cell ? { cell } : {}) });

function named(findings: readonly Finding[]): string[] {
  const lines = findings
    .slice(0, listed)
    .map(({ code, sheet, cell }) => (sheet ? `${code} (${sheet}${cell ? `!${cell}` : ''})` : code));
  return findings.length > listed ? [...lines, '…'] : lines;
}
