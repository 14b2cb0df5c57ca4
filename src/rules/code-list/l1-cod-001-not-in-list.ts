import { at } from '../fact-rule.ts';
import { ownerOf, ownerParams } from '../reading-rule.ts';
import { about, quotedList, subjectEn, subjectVi, word } from '../rule-words.ts';
import type { RuleResult, SubmissionRule } from '../rule.ts';
import { choicesOf } from './choices.ts';

export const l1Cod001: SubmissionRule = {
  code: 'L1-COD-001',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['ESS 1'],
  words: {
    vi: {
      title: 'Câu trả lời không có trong danh mục',
      reason: 'Cột chọn chỉ thống kê được khi mọi đơn vị dùng cùng một danh mục.',
      good: 'Chọn một câu trả lời có sẵn.',
      bad: 'Gõ câu trả lời khác.',
      message: (p) => about(subjectVi(p), `“${word(p, 'raw')}” không có trong danh mục.`),
      fix: (p) => `Chọn một trong: ${quotedList(p, 'choices')}.`,
    },
    en: {
      title: 'The answer is not one of the choices',
      reason: 'A choice can only be counted when all agencies use the same list.',
      good: 'One of the offered answers.',
      bad: 'Another answer was typed.',
      message: (p) => about(subjectEn(p), `“${word(p, 'raw')}” is not one of the choices.`),
      fix: (p) => `Choose one of: ${quotedList(p, 'choices')}.`,
    },
  },
  on: 'submission',
  needs: 'form',
  check(context) {
    const results: RuleResult[] = [];
    for (const { list, row, column, value, choice } of choicesOf(context)) {
      if (choice !== undefined) continue;
      const owner = { in: 'list' as const, list, row, column: column.key };
      results.push({
        outcome: 'fail',
        ...ownerOf(owner),
        ...at(value.cell),
        observed: value.raw,
        params: { ...ownerParams(context, owner), raw: value.raw, choices: column.choices ?? [] },
      });
    }
    return results.length > 0 ? results : [{ outcome: 'pass' }];
  },
};
