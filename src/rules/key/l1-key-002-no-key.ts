import { hasNumber } from '../../domain/observation.ts';
import { at } from '../fact-rule.ts';
import { word } from '../rule-words.ts';
import type { RuleResult, SubmissionRule } from '../rule.ts';

export const l1Key002: SubmissionRule = {
  code: 'L1-KEY-002',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['ESS 1'],
  words: {
    vi: {
      title: 'Dòng có số liệu nhưng không có tên',
      reason: 'Không có tên thì không biết số liệu của lĩnh vực nào để cộng.',
      good: 'Dòng có số liệu thì cột tên có ghi lĩnh vực.',
      bad: 'Dòng 12 của biểu II.06 có số 5, ô tên để trống.',
      message: (p) => `Biểu ${word(p, 'table')}: dòng ${word(p, 'line')} có số liệu nhưng ô tên để trống.`,
      fix: () => 'Ghi tên vào ô này; số gõ nhầm chỗ thì xóa.',
    },
    en: {
      title: 'A row with figures but without a name',
      reason: 'Without its name nobody knows which field of work the figures belong to.',
      good: 'Every row with figures names its field of work.',
      bad: 'Row 12 of table II.06 says 5, its name is blank.',
      message: (p) => `Table ${word(p, 'table')}: row ${word(p, 'line')} has figures, but its name is blank.`,
      fix: () => 'Write the name into this cell, or delete figures that were typed in the wrong place.',
    },
  },
  on: 'submission',
  needs: 'form',
  check({ submission }) {
    const results: RuleResult[] = [];
    for (const { table, rows } of submission.tables) {
      for (const { role, key, keyCell, cells } of rows) {
        if (role !== 'data' || key.trim() !== '' || ![...cells.values()].some(hasNumber)) continue;
        const line = /\d+$/.exec(keyCell.cell)?.[0] ?? '';
        results.push({
          outcome: 'fail',
          instance: `${table}[${line}]`,
          ...at(keyCell),
          params: { table, line },
          figures: [`table:${table}`],
        });
      }
    }
    return results.length > 0 ? results : [{ outcome: 'pass' }];
  },
};
