import type { Params } from '../../domain/finding.ts';
import { formatShortDate } from '../../messages/format.ts';
import { readingRule } from '../reading-rule.ts';
import { about, has, subjectEn, subjectVi, word } from '../rule-words.ts';

/** The date as people see it: the cell itself holds a serial number such as 46154. */
function dateShown(p: Params): string {
  const raw = word(p, 'raw');
  if (/^\d{4}-\d\d-\d\d/.test(raw)) return formatShortDate(raw.slice(0, 10));
  return has(p, 'shown') ? formatShortDate(word(p, 'shown')) : raw;
}

/** Day and month change places with the settings of the machine: both are named. */
function typed(p: Params, or: string): string {
  const said = word(p, 'suggestion');
  const [first, second] = said.split('/').map(Number);
  const isOpen = first !== undefined && second !== undefined && first !== second && second <= 12;
  return isOpen && first <= 12 ? `${first}/${second} ${or} ${second}/${first}` : said;
}

export const l1Typ005 = readingRule({
  code: 'L1-TYP-005',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['N-08'],
  words: {
    vi: {
      title: 'Ô số liệu chứa ngày tháng',
      reason: 'Excel tự đổi “12/15” hay “5/9” thành ngày; số đã gõ không còn trong ô.',
      good: 'Gõ 12 ở ô tử số, 15 ở ô mẫu số.',
      bad: 'Gõ 5/9, Excel đổi thành ngày 05/9.',
      message: (p) =>
        about(
          subjectVi(p),
          `ô chứa ngày tháng (${dateShown(p)}), không phải số` +
            (has(p, 'suggestion') ? `; có phải đã gõ ${typed(p, 'hoặc')}?` : '.'),
        ),
      fix: () => 'Gõ lại số; nếu cần ghi dạng 5/9 thì ghi ở cột “Ghi chú, giải trình”.',
    },
    en: {
      title: 'A date in a figure cell',
      reason: 'Excel turns “12/15” or “5/9” into a date; what was typed is gone.',
      good: '12 typed in one cell, 15 in the other.',
      bad: '5/9 typed, turned into 5 September.',
      message: (p) =>
        about(
          subjectEn(p),
          `the cell holds a date (${dateShown(p)}), not a number` +
            (has(p, 'suggestion') ? `; was ${typed(p, 'or')} typed?` : '.'),
        ),
      fix: () => 'Type the number; a writing like 5/9 belongs in the notes column.',
    },
  },
});
