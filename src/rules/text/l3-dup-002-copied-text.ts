import { word } from '../rule-words.ts';
import type { CollectionRule, RuleResult } from '../rule.ts';

/** Shorter texts are often the same by nature: "Không phát sinh". */
const shortest = 200;

export const l3Dup002: CollectionRule = {
  code: 'L3-DUP-002',
  severity: 'warning',
  status: 'active',
  since: '0.1.0',
  basis: ['X-17'],
  words: {
    vi: {
      title: 'Thuyết minh giống hệt của đơn vị khác',
      reason: 'Chép thuyết minh của nhau thì báo cáo không nói gì về đơn vị mình.',
      good: 'Mỗi đơn vị viết về việc của mình.',
      bad: 'Hai xã gửi cùng một đoạn 20 dòng.',
      message: (p) => `Mục ${word(p, 'section')} giống hệt thuyết minh của ${word(p, 'other')}.`,
      fix: () => 'Đề nghị đơn vị viết lại theo tình hình của mình, hoặc giải trình.',
    },
    en: {
      title: "Text identical to another agency's",
      reason: 'A copied narrative says nothing about the agency that sent it.',
      good: 'Every agency writes about its own work.',
      bad: 'Two communes sent the same twenty lines.',
      message: (p) => `Section ${word(p, 'section')} is identical to the text of ${word(p, 'other')}.`,
      fix: () => 'Ask the agency to write about its own work, or to explain.',
    },
  },
  on: 'collection',
  check({ submissions }) {
    const results: RuleResult[] = [];
    const first = new Map<string, string>();
    for (const { agency, narrative, received } of submissions) {
      if (agency === null) continue;
      for (const { section, text, cell } of narrative) {
        if (text.length < shortest) continue;
        const key = `${section}\u0000${text.toLocaleLowerCase('vi').replace(/\s+/g, ' ')}`;
        const other = first.get(key);
        if (other === undefined) first.set(key, agency);
        else if (other !== agency) {
          results.push({
            outcome: 'fail',
            agency,
            file: received.file,
            instance: section,
            ...(cell ? { sheet: cell.sheet, cell: cell.cell } : {}),
            params: { section, other },
          });
        }
      }
    }
    return results.length > 0 ? results : [{ outcome: 'pass' }];
  },
};
