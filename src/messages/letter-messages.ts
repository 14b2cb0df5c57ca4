import type { LocalDate } from '../domain/local-date.ts';
import { formatShortDate } from './format.ts';
import { plural } from './plural.ts';
import type { Sentences } from './sentence.ts';

interface LetterFile {
  file: string;
  deadline: string;
  agencies: number;
  name?: string;
  isNew: boolean;
}

interface Spared {
  name: string;
  reason: 'complete' | 'with-errors' | 'unusable' | 'not-yet-due';
  reports: number;
  errors: number;
  deadline?: LocalDate;
  isDue: boolean;
}

type SparedWords = Readonly<Record<Spared['reason'], (p: Spared) => string>>;

/** Before the deadline only a reminder asks for it. */
const early = (p: Spared, option: string) => (p.isDue ? '' : option);
const dueDay = ({ deadline }: Spared) => (deadline === undefined ? '' : formatShortDate(deadline));

const sparedVi: SparedWords = {
  complete: () => 'không còn báo cáo nào phải đôn đốc.',
  'with-errors': (p) =>
    `đã gửi, nhưng ${p.reports} báo cáo còn ${p.errors} lỗi phải sửa nên chưa đôn đốc. Muốn lập công văn đề nghị sửa thì thêm --ca-loi${early(p, ' --nhac')}; xem lỗi: cchc check.`,
  unusable: (p) =>
    `đã gửi, nhưng ${p.reports} báo cáo không sử dụng được; chưa đôn đốc vì có --chi-chua-gui. Bỏ tùy chọn đó${early(p, ' và thêm --nhac')} để đôn đốc.`,
  'not-yet-due': (p) =>
    `còn ${p.reports} báo cáo chưa gửi nhưng chưa đến hạn (${dueDay(p)}). Muốn nhắc thì thêm --nhac.`,
};
const sparedEn: SparedWords = {
  complete: () => 'owes nothing that would have to be urged.',
  'with-errors': (p) =>
    `has sent, but ${plural(p.reports, 'report has', 'reports have')} ${plural(p.errors, 'error', 'errors')} to correct and no letter was asked for that. Add --with-errors${early(p, ' --early')} for one; cchc check shows the errors.`,
  unusable: (p) =>
    `has sent, but ${plural(p.reports, 'report', 'reports')} cannot be used; left out because of --missing-only. Leave that out${early(p, ' and add --early')} to urge.`,
  'not-yet-due': (p) =>
    `still owes ${plural(p.reports, 'report', 'reports')}, not yet due (${dueDay(p)}). Add --early for a reminder.`,
};

/** `cchc letter`: help, results, mistakes. Ids start with `letter.`. */
export const letterMessages = {
  'letter.about': {
    vi: () => 'Lập công văn đôn đốc đơn vị chưa gửi báo cáo',
    en: () => 'Write letters that urge agencies whose reports are missing',
  },
  'letter.opt.each': {
    vi: () => 'mỗi đơn vị một công văn (mặc định: một công văn gửi tất cả)',
    en: () => 'one letter for each agency (default: one to all)',
  },
  'letter.opt.deadline': {
    vi: () => 'hạn gửi mới, ví dụ 25/9/2026 (mặc định: thêm số ngày làm việc ghi trong cchc.yaml)',
    en: () => 'new date, for example 25/9/2026 (default: so many working days, as cchc.yaml says)',
  },
  'letter.opt.early': {
    vi: () => 'nhắc cả đơn vị chưa đến hạn',
    en: () => 'remind those that are not yet due as well',
  },
  'letter.opt.missing-only': {
    vi: () => 'chỉ báo cáo chưa gửi và biểu trống, không kể tệp gửi rồi mà không dùng được',
    en: () => 'only what is missing or came back empty, not files that cannot be used',
  },
  'letter.opt.with-errors': {
    vi: () => 'cả báo cáo đã gửi nhưng còn lỗi phải sửa',
    en: () => 'reports with errors to correct as well',
  },
  'letter.opt.template': {
    vi: () => 'mẫu công văn Word dùng thay cho mẫu kèm theo',
    en: () => 'Word template to use instead of the shipped one',
  },
  'letter.opt.out-dir': {
    vi: () => 'thư mục ghi công văn (mặc định: cong-van/<kỳ>)',
    en: () => 'folder for the letters (default: cong-van/<period>)',
  },
  'letter.opt.force': {
    vi: () => 'ghi đè công văn đã có cùng ngày',
    en: () => 'replace letters of the same day',
  },
  'letter.done': {
    vi: (p: { letters: number; agencies: number }) =>
      `Đã lập ${p.letters} công văn đôn đốc ${p.agencies} cơ quan, đơn vị:`,
    en: (p) => `Wrote ${p.letters} letter(s) to ${p.agencies} agencies:`,
  },
  'letter.file': {
    vi: (p: LetterFile) =>
      `  ${p.file}  ${p.name ?? `${p.agencies} đơn vị`}, hạn gửi mới ${p.deadline}${p.isNew ? '' : ' (đã có, không đổi)'}`,
    en: (p) =>
      `  ${p.file}  ${p.name ?? `${p.agencies} agencies`}, new date ${p.deadline}${p.isNew ? '' : ' (there already, nothing changed)'}`,
  },
  'letter.more': {
    vi: (p: { count: number }) => `  … và ${p.count} công văn khác trong cùng thư mục`,
    en: (p) => `  … and ${p.count} more in the same folder`,
  },
  'letter.left': {
    vi: (p: { count: number }) =>
      `${p.count} báo cáo chưa gửi hoặc không sử dụng được nhưng chưa đến hạn (kể cả hạn đã gia hạn), không đôn đốc; muốn nhắc thì thêm --early.`,
    en: (p) =>
      `${p.count} reports are missing but not yet due (extensions included) and were not asked for; --early reminds of them.`,
  },
  'letter.spared': {
    vi: (p: Spared) => `${p.name}: ${sparedVi[p.reason](p)}`,
    en: (p: Spared) => `${p.name}: ${sparedEn[p.reason](p)}`,
  },
  'letter.nobody': {
    vi: (p: { period: string }) => `Kỳ ${p.period}: không có đơn vị nào phải đôn đốc; không lập công văn.`,
    en: (p) => `${p.period}: nobody has to be urged; no letter was written.`,
  },
  'letter.none': {
    vi: (p: { period: string }) => `Kỳ ${p.period}: chưa lập công văn nào.`,
    en: (p) => `${p.period}: no letter was written.`,
  },
  'letter.next': {
    vi: () => 'Số, ngày và chữ ký để trống, điền khi phát hành. Mở bằng Word để xem lại trước khi trình ký.',
    en: () => 'Number, date and signature are left open. Read the letters in Word before they are signed.',
  },
  'letter.not-yet-due': {
    vi: (p: { count: number; first: string; last: string }) =>
      `chưa có đơn vị nào quá hạn: còn ${p.count} báo cáo chưa gửi hoặc không sử dụng được, hạn ${p.first === p.last ? p.first : `từ ${p.first} đến ${p.last}`}. Muốn lập công văn nhắc trước hạn thì thêm --early.`,
    en: (p) =>
      `nobody is overdue yet: ${p.count} reports are still missing or unusable, due ${p.first === p.last ? p.first : `from ${p.first} to ${p.last}`}. Add --early for a reminder.`,
  },
  'letter.deadline-unreadable': {
    vi: (p: { text: string }) =>
      `“${p.text}” không phải là ngày (--han). Viết ngày/tháng/năm, ví dụ 25/9/2026.`,
    en: (p) => `“${p.text}” is no date (--deadline). Write day/month/year, for example 25/9/2026.`,
  },
  'letter.deadline-over': {
    vi: (p: { date: string; today: string }) =>
      `hạn gửi mới ${p.date} (--han) phải sau ngày lập công văn ${p.today}. Chọn ngày sau đó.`,
    en: (p) => `the new date ${p.date} (--deadline) must lie after the day of the letter, ${p.today}.`,
  },
  'letter.exists': {
    vi: (p: { files: readonly string[] }) =>
      `đã có công văn cùng ngày với nội dung khác, có thể đã được sửa trong Word: ${listed(p.files, 'và')}. Thêm --force để ghi đè, hoặc --out-dir để ghi ra thư mục khác.`,
    en: (p) =>
      `letters of the same day with another content are there, perhaps edited in Word: ${listed(p.files, 'and')}. Add --force to replace them, or --out-dir for another folder.`,
  },
} satisfies Sentences;

function listed(files: readonly string[], and: string): string {
  const more = files.length - 3;
  return `${files.slice(0, 3).join(', ')}${more > 0 ? ` ${and} ${more} ${and === 'và' ? 'tệp khác' : 'more'}` : ''}`;
}
