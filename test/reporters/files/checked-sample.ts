import type { CheckedFiles, FileProblem } from '../../../src/reporters/files/checked-files.ts';

export const problem = (more: Partial<FileProblem> = {}): FileProblem => ({
  code: 'T-TAG-003',
  severity: 'error',
  place: 'Mục II.1, đoạn 42',
  message: '{{Tổng sô}} không có trong danh mục. Có phải {{Tổng số}} không?',
  hint: 'Sửa lại tên trong Word.',
  subject: '{{Tổng sô}}',
  identity: 'Tổng sô',
  ...more,
});

export const checkedFiles = (
  problems: readonly FileProblem[],
  path = 'templates/báo cáo.docx',
): CheckedFiles => ({
  command: 'template check',
  lang: 'vi',
  tool: { name: 'cchc', version: '1.2.3' },
  files: [
    { path, problems },
    { path: 'templates/tot.docx', problems: [] },
  ],
});

/** Text that breaks out of every format that does not escape it. */
export const nasty = `100%: a,b\r\n::error::x <b>&"' | \`c\` [d](e) ]]> \u0007 \ud800 {{x}} 😀`;
