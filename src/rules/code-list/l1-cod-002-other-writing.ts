import { at } from '../fact-rule.ts';
import { ownerOf, ownerParams } from '../reading-rule.ts';
import { about, subjectEn, subjectVi, word } from '../rule-words.ts';
import type { RuleResult, SubmissionRule } from '../rule.ts';
import { choicesOf } from './choices.ts';

export const l1Cod002: SubmissionRule = {
  code: 'L1-COD-002',
  severity: 'info',
  status: 'active',
  since: '0.1.0',
  basis: ['ESS 1'],
  words: {
    vi: {
      title: 'Câu trả lời viết khác danh mục nhưng nhận ra được',
      reason: 'Khác chữ hoa, dấu hay khoảng trắng không đổi nghĩa; ghi lại để đối chiếu.',
      good: 'Chọn một câu trả lời có sẵn.',
      bad: 'Gõ “da giai quyet” thay cho “Đã giải quyết”.',
      message: (p) => about(subjectVi(p), `“${word(p, 'raw')}” được hiểu là “${word(p, 'choice')}”.`),
      fix: () => 'Không cần sửa nếu đúng.',
    },
    en: {
      title: 'Another writing of one of the choices',
      reason: 'Case, accents and blanks do not change the meaning; it is noted for comparison.',
      good: 'One of the offered answers.',
      bad: '“da giai quyet” for “Đã giải quyết”.',
      message: (p) => about(subjectEn(p), `“${word(p, 'raw')}” was taken as “${word(p, 'choice')}”.`),
      fix: () => 'Nothing to do if that is right.',
    },
  },
  on: 'submission',
  needs: 'form',
  check(context) {
    const results: RuleResult[] = [];
    for (const { list, row, column, value, choice, exact } of choicesOf(context)) {
      if (choice === undefined || exact) continue;
      const owner = { in: 'list' as const, list, row, column: column.key };
      results.push({
        outcome: 'fail',
        ...ownerOf(owner),
        ...at(value.cell),
        observed: value.raw,
        expected: choice,
        params: { ...ownerParams(context, owner), raw: value.raw, choice },
      });
    }
    return results.length > 0 ? results : [{ outcome: 'pass' }];
  },
};
