import type { Sentences } from './sentence.ts';

type PageSeverity = 'error' | 'warning' | 'info';

const severityVi: Record<PageSeverity, string> = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' };

/** Sentences of checks of Word documents, in the reports and on their pages. */
export const templateCheckMessages = {
  'reporters.page-severity': {
    vi: (p: { severity: PageSeverity }) => severityVi[p.severity],
    en: (p: { severity: PageSeverity }) => p.severity,
  },
  'reporters.page-effect': {
    vi: (p: { severity: PageSeverity; on: 'template' | 'report' }) =>
      ({
        error: p.on === 'template' ? 'phải sửa mẫu; lệnh trả mã 1' : 'phải sửa báo cáo; lệnh trả mã 1',
        warning: 'nên xem lại; lệnh chỉ trả mã 1 khi có --fail-on warning',
        info: 'để biết; không ảnh hưởng mã trả về',
      })[p.severity],
    en: (p: { severity: PageSeverity; on: 'template' | 'report' }) =>
      ({
        error: `to be mended in the ${p.on}; the command exits 1`,
        warning: 'worth a look; the command exits 1 only with --fail-on warning',
        info: 'for information; never changes the exit code',
      })[p.severity],
  },
  'reporters.checked-hint': {
    vi: (p: { hint: string }) => `Cách sửa: ${p.hint}`,
    en: (p: { hint: string }) => `How to mend it: ${p.hint}`,
  },
  'reporters.checked-clean': { vi: () => 'không có vấn đề', en: () => 'nothing found' },
  'reporters.checked-counts': {
    vi: (p: { files: number; error: number; warning: number; info: number }) =>
      `${p.files} tệp, ${p.error} lỗi, ${p.warning} cảnh báo, ${p.info} lưu ý`,
    en: (p: { files: number; error: number; warning: number; info: number }) =>
      `files: ${p.files}, errors: ${p.error}, warnings: ${p.warning}, remarks: ${p.info}`,
  },
  'reporters.checked-more': {
    vi: (p: { code: string }) => `Giải thích một mã: cchc rules ${p.code}`,
    en: (p: { code: string }) => `A code explained: cchc rules ${p.code}`,
  },
  'reporters.checked-infos-hidden': {
    vi: (p: { count: number }) => `${p.count} lưu ý không in; xem bằng -v`,
    en: (p: { count: number }) => `${p.count} remark(s) not shown; see them with -v`,
  },
  'cli.template-check.no-kind': {
    vi: (p: { file: string }) =>
      `${p.file}: không rõ mẫu dùng cho loại báo cáo nào, nên chưa kiểm tra chỉ tiêu và các mục bắt buộc (nêu bằng --kind)`,
    en: (p: { file: string }) =>
      `${p.file}: not known for which kind of report, so indicators and required sections were not checked (say it with --kind)`,
  },
  'cli.template-check.no-file': {
    vi: (p: { names: readonly string[] }) =>
      `Không thấy tệp mẫu .docx nào: ${p.names.join(', ')}. Ví dụ: cchc template check mau/*.docx`,
    en: (p: { names: readonly string[] }) =>
      `No .docx template found: ${p.names.join(', ')}. For example: cchc template check mau/*.docx`,
  },
} satisfies Sentences;
