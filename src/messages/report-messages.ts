import type { SubmissionState } from '../domain/consolidation.ts';
import { formatDecimal } from './format.ts';
import { packageFaultWords } from './package-fault-words.ts';
import type { Sentences } from './sentence.ts';
import type { TemplateFinding } from './template-finding.ts';
import { templateFindingWords } from './template-finding-words.ts';
import type { Lang } from './sentence.ts';
import { templateProblemLine, type TemplateProblem } from './template-problem.ts';

/** Sentences of the room `report`. Ids start with `report.`. */
export const reportMessages = {
  'report.template-problems': {
    vi: (p: { template: string; problems: readonly TemplateProblem[] }) =>
      [
        `Mẫu báo cáo ${p.template} có ${p.problems.length} chỗ phải sửa:`,
        ...p.problems.map((one) => templateProblemLine(one, 'vi')),
      ].join('\n'),
    en: (p: { template: string; problems: readonly TemplateProblem[] }) =>
      [
        `Report template ${p.template}: ${p.problems.length} problem(s):`,
        ...p.problems.map((one) => templateProblemLine(one, 'en')),
      ].join('\n'),
  },
  'report.template-unreadable': {
    vi: (p: { template: string; reason: string; fault?: 'damaged' | 'over-limits' | 'encrypted' }) =>
      `Không đọc được mẫu báo cáo ${p.template}: ${p.fault ? packageFaultWords(p.fault, p.reason) : p.reason}. Mở mẫu bằng Word, lưu lại dạng .docx rồi chạy lại.`,
    en: (p) =>
      `Cannot read the report template ${p.template}: ${p.reason}. Open it in Word, save as .docx, and run again.`,
  },
  /** The file is no Word file that can be read: the same sentence as `template check` has. */
  'report.template-not-word': {
    vi: (p: { template: string; finding: TemplateFinding }) =>
      `Không đọc được mẫu báo cáo ${p.template}: ${fileWords(p.finding, 'vi')}`,
    en: (p: { template: string; finding: TemplateFinding }) =>
      `Cannot read the report template ${p.template}: ${fileWords(p.finding, 'en')}`,
  },
  'report.template-too-long': {
    vi: (p: { tag: string; rows: number }) =>
      `Khối {{${p.tag}}} lặp quá nhiều: các khối LẶP lồng nhau nhân số dòng với nhau, báo cáo vượt ${formatDecimal(String(p.rows))} dòng hoặc quá dài để mở bằng Word. Bỏ bớt một khối LẶP bên ngoài hoặc bên trong khối này.`,
    en: (p: { tag: string; rows: number }) =>
      `The block {{${p.tag}}} repeats too often: loops within loops multiply, the report goes beyond ${p.rows} rows or is too long for Word. Remove one of the loops around or inside it.`,
  },
  'report.waived': {
    vi: (p: { message: string; reason: string; document: string }) =>
      `${p.message}. Được chấp thuận (${p.document}): ${p.reason}.`,
    en: (p) => `${p.message}. Accepted (${p.document}): ${p.reason}.`,
  },
  'report.waived-absent': {
    vi: (p: { state: SubmissionState }) =>
      p.state === 'missing' ? 'Không gửi báo cáo' : 'Báo cáo gửi đến không dùng được',
    en: (p) => (p.state === 'missing' ? 'The report was not received' : 'The report cannot be used'),
  },
} satisfies Sentences;

function fileWords(finding: TemplateFinding, lang: Lang): string {
  const { message, hint } = templateFindingWords(finding, lang);
  return `${message}. ${hint.charAt(0).toLocaleUpperCase('vi')}${hint.slice(1)}.`;
}
