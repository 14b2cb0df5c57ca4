import type { Lang, Sentences } from './sentence.ts';

/** What each condition of a run means, in the words of its exit code. */
const words: Readonly<Record<string, { vi: string; en: string }>> = {
  interrupted: { vi: 'người dùng dừng', en: 'it was interrupted' },
  'internal-error': { vi: 'lỗi chương trình', en: 'error of the program' },
  usage: { vi: 'dùng sai hoặc cấu hình sai', en: 'wrong use or configuration' },
  unreadable: { vi: 'có tệp không đọc được', en: 'a file cannot be read' },
  'not-writable': { vi: 'có tệp không ghi được', en: 'a file cannot be written' },
  'pdf-missing': { vi: 'không lập được PDF', en: 'the PDF could not be made' },
  'agencies-missing': { vi: 'còn đơn vị chưa nộp đủ', en: 'agencies are missing' },
  findings: { vi: 'còn lỗi cần sửa', en: 'findings are open' },
};

/** The conditions that a run met, all of them: one exit code tells only the gravest. */
export const conditionWords = (conditions: readonly string[], lang: Lang) =>
  [...new Set(conditions)].map((one) => words[one]?.[lang] ?? one).join('; ');

/** The exit code of a run in words, for logs and for the last line on the screen. Ids start with `cli.`. */
export const conditionMessages = {
  'cli.export.exit': {
    vi: (p: { code: number; conditions?: readonly string[] }) =>
      withConditions(exitWords[p.code]?.vi ?? `Mã thoát ${p.code}`, p.conditions, 'vi'),
    en: (p) => withConditions(exitWords[p.code]?.en ?? `Exit code ${p.code}`, p.conditions, 'en'),
  },
  'cli.exit-because': {
    vi: (p: { code: number; conditions: readonly string[] }) =>
      `Mã thoát ${p.code}: ${conditionWords(p.conditions, 'vi')}.`,
    en: (p) => `Exit code ${p.code}: ${conditionWords(p.conditions, 'en')}.`,
  },
} satisfies Sentences;

const withConditions = (meaning: string, conditions: readonly string[] | undefined, lang: Lang) =>
  conditions && conditions.length > 0 ? `${meaning}: ${conditionWords(conditions, lang)}` : meaning;

const exitWords: Readonly<Record<number, { vi: string; en: string }>> = {
  0: { vi: 'Xong', en: 'Done' },
  1: { vi: 'Xong, còn lỗi cần sửa', en: 'Done, with findings' },
  2: { vi: 'Dùng sai hoặc cấu hình sai', en: 'Wrong use or configuration' },
  3: { vi: 'Kết quả chưa đầy đủ hoặc không ghi được', en: 'Incomplete, or not writable' },
  4: { vi: 'Còn đơn vị chưa nộp', en: 'Agencies are missing' },
  70: { vi: 'Lỗi chương trình', en: 'Error of the program' },
  130: { vi: 'Người dùng dừng', en: 'Interrupted' },
};
