import type { ListData, TableData } from '../../domain/submission.ts';
import { at } from '../fact-rule.ts';
import { word } from '../rule-words.ts';
import type { RuleResult, SubmissionRule } from '../rule.ts';

export const l1Key001: SubmissionRule = {
  code: 'L1-KEY-001',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['ESS 1'],
  words: {
    vi: {
      title: 'Dòng bị lặp',
      reason: 'Cùng một lĩnh vực ở hai dòng thì số có thể bị cộng hai lần.',
      good: 'Mỗi lĩnh vực một dòng.',
      bad: 'Hai dòng “Đất đai” trong biểu II.06.',
      message: (p) => `Dòng “${word(p, 'key')}” lặp lại, đã có ở ${word(p, 'first')}.`,
      fix: () => 'Gộp thành một dòng, hoặc xóa dòng lặp.',
    },
    en: {
      title: 'A row stands twice',
      reason: 'With one field of work on two rows, figures may be counted twice.',
      good: 'One row per field of work.',
      bad: 'Two rows “Đất đai” in table II.06.',
      message: (p) => `Row “${word(p, 'key')}” stands twice, first in ${word(p, 'first')}.`,
      fix: () => 'Merge the rows into one, or delete the copy.',
    },
  },
  on: 'submission',
  needs: 'form',
  check({ submission }) {
    const results = [...submission.tables.flatMap(tableRows), ...submission.lists.flatMap(listRows)];
    return results.length > 0 ? results : [{ outcome: 'pass' }];
  },
};

function tableRows(data: TableData): RuleResult[] {
  const results: RuleResult[] = [];
  const seen = new Map<string, string>();
  for (const { role, key, keyCell } of data.rows) {
    if (role !== 'data' || key.trim() === '') continue;
    const same = tidy(key);
    const first = seen.get(same);
    if (first === undefined) seen.set(same, keyCell.cell);
    else
      results.push({
        outcome: 'fail',
        instance: `${data.table}[${same}]`,
        ...at(keyCell),
        observed: key,
        params: { key, first },
        figures: [`table:${data.table}`],
      });
  }
  return results;
}

/** A list has no key: only rows that are equal in every cell are called copies, and softly. */
function listRows(data: ListData): RuleResult[] {
  const results: RuleResult[] = [];
  const seen = new Map<string, string>();
  for (const { cells } of data.rows) {
    const filled = [...cells.values()].filter((one) => one.raw.trim() !== '');
    const same = [...cells].map(([key, value]) => `${key}=${tidy(value.raw)}`).join('\u0000');
    const place = filled[0]?.cell;
    if (!place) continue;
    const first = seen.get(same);
    if (first === undefined) seen.set(same, place.cell);
    else {
      const key = filled.find((one) => one.status === 'text')?.raw ?? filled[0]!.raw;
      results.push({
        outcome: 'fail',
        severity: 'warning',
        instance: data.list,
        ...at(place),
        observed: key,
        params: { key, first },
        figures: [],
      });
    }
  }
  return results;
}

function tidy(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
