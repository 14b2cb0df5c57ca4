import { subtract } from '../../domain/decimal.ts';
import { hasNumber } from '../../domain/observation.ts';
import { at } from '../fact-rule.ts';
import { about, amount, subjectEn, subjectVi, word } from '../rule-words.ts';
import type { RuleResult, SubmissionRule } from '../rule.ts';

export const l1Rel005: SubmissionRule = {
  code: 'L1-REL-005',
  severity: 'warning',
  status: 'active',
  since: '0.1.0',
  basis: ['0.7.2'],
  words: {
    vi: {
      title: 'Số dòng của danh sách khác với chỉ tiêu đếm',
      reason: 'Chỉ tiêu đếm số dòng của danh sách; lệch nghĩa là danh sách thiếu hoặc số đếm sai.',
      good: 'Chỉ tiêu 0.7.1 là 2, danh sách có 2 sáng kiến.',
      bad: 'Chỉ tiêu 0.7.1 là 5, danh sách có 2 sáng kiến.',
      message: (p) =>
        about(
          subjectVi({ ...p, list: null }),
          `ghi ${amount(p, 'observed')}, danh sách “${word(p, 'title')}” có ${word(p, 'rows')} dòng.`,
        ),
      fix: () => 'Bổ sung danh sách hoặc sửa số; nếu đúng, ghi lý do ở cột “Ghi chú, giải trình”.',
    },
    en: {
      title: 'The rows of a list differ from the indicator that counts them',
      reason:
        'The indicator counts the rows of the list; if not, the list lacks something or the count is wrong.',
      good: 'Indicator 0.7.1 says 2, the list has 2 initiatives.',
      bad: 'Indicator 0.7.1 says 5, the list has 2 initiatives.',
      message: (p) =>
        about(
          subjectEn({ ...p, list: null }),
          `says ${amount(p, 'observed')}, list “${word(p, 'titleEn')}” has ${word(p, 'rows')} rows.`,
        ),
      fix: () =>
        'Complete the list or correct the count; if it is right, give the reason in the notes column.',
    },
  },
  on: 'submission',
  needs: 'form',
  *check({ form, submission }) {
    for (const { list } of form!.lists) {
      if (list.counts === undefined || !form!.fields.has(list.counts)) continue;
      const value = submission.observations.get(list.counts);
      const data = submission.lists.find((one) => one.list === list.code);
      const place = { instance: list.code, indicator: list.counts, ...at(value?.cell) };
      if (!data || !value || !hasNumber(value)) {
        const missing = [...(data ? [] : [list.code]), ...(value && hasNumber(value) ? [] : [list.counts])];
        yield { outcome: 'not-evaluated', ...place, missing } satisfies RuleResult;
        continue;
      }
      const rows = String(data.rows.length);
      if (rows === value.value) yield { outcome: 'pass', ...place } satisfies RuleResult;
      else
        yield {
          outcome: 'fail',
          ...place,
          observed: value.value,
          expected: rows,
          difference: subtract(value.value, rows),
          params: { title: list.title.vi, titleEn: list.title.en, rows },
        } satisfies RuleResult;
    }
  },
};
