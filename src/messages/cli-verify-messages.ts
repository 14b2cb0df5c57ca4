import { packageFaultWords } from './package-fault-words.ts';
import { readingCause } from './system-cause.ts';
import type { Sentences } from './sentence.ts';

/** Words of `cchc verify`. Ids start with `cli.`. */
export const cliVerifyMessages = {
  'cli.cmd.verify': {
    vi: () => 'Đối chiếu báo cáo đã sửa tay với số liệu tổng hợp',
    en: () => 'Compare a report edited by hand with the consolidation',
  },
  'cli.opt.verify-period': {
    vi: () => 'kỳ của báo cáo (mặc định: đọc từ báo cáo)',
    en: () => 'period of the report (default: read from it)',
  },
  'cli.opt.verify-all': {
    vi: () => 'liệt kê cả các con số đúng',
    en: () => 'list the numbers that match as well',
  },
  'cli.verify.unreadable': {
    vi: (p: { path: string } & WhyUnreadable) =>
      `Không đọc được ${p.path}: ${whyUnreadable(p, 'vi')}. ${p.code === undefined ? 'Cần tệp .docx; mở bằng Word, lưu lại dạng .docx rồi chạy lại.' : 'Xem lại đường dẫn và quyền đọc.'}`,
    en: (p: { path: string } & WhyUnreadable) =>
      `Cannot read ${p.path}: ${whyUnreadable(p, 'en')}. ${p.code === undefined ? 'It must be a .docx; open it in Word, save as .docx, and run again.' : 'Check the path and the right to read it.'}`,
  },
  'cli.verify.no-period': {
    vi: (p: { path: string }) =>
      `Không thấy kỳ báo cáo trong tiêu đề và tên tệp của ${p.path}. Nêu rõ bằng --period, ví dụ --period 2026-Q3.`,
    en: (p: { path: string }) =>
      `Neither title nor file name of ${p.path} says which period it reports on. Name it: --period 2026-Q3.`,
  },
} satisfies Sentences;

/** What the system said, or what is wrong with the package; else it is no Word document. */
interface WhyUnreadable {
  code?: string;
  fault?: { kind: 'damaged' | 'over-limits' | 'encrypted'; detail: string };
}

function whyUnreadable({ code, fault }: WhyUnreadable, lang: 'vi' | 'en'): string {
  if (code !== undefined) return readingCause(code, lang);
  if (!fault) return lang === 'vi' ? 'không phải văn bản Word' : 'it is no Word document';
  return lang === 'vi' ? packageFaultWords(fault.kind, fault.detail) : fault.detail;
}
