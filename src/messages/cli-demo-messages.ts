import type { Sentences } from './sentence.ts';

/** Sentences of `cchc demo`. Ids start with `cli.demo.`. */
export const cliDemoMessages = {
  'cli.demo.exists': {
    vi: (p: { dir: string }) =>
      `thư mục ${p.dir} đã có. Chạy thử cần một thư mục mới: cchc demo <thư-mục-mới>`,
    en: (p: { dir: string }) =>
      `the folder ${p.dir} exists. The demo wants a new one: cchc demo <new-folder>`,
  },
  'cli.demo.workspace': {
    vi: (p: { root: string; agencies: number }) =>
      `Chạy thử: một tỉnh giả định với ${p.agencies} cơ quan, đơn vị. Số liệu do máy sinh ra.\nKhông gian làm việc: ${p.root}`,
    en: (p: { root: string; agencies: number }) =>
      `Demo: a fictional province with ${p.agencies} agencies. All figures are made up by the program.\nWorkspace: ${p.root}`,
  },
  'cli.demo.inbox': {
    vi: () => 'các đơn vị điền biểu và gửi về (giả lập)',
    en: () => 'agencies fill in their workbooks and send them (simulated)',
  },
  'cli.demo.filled': {
    vi: (p: { period: string; count: number; spoiled: boolean }) =>
      `${p.period}: ${p.count} tệp${p.spoiled ? ', có gài sẵn các lỗi thường gặp, thiếu 3 đơn vị, muộn 4 đơn vị' : ''}`,
    en: (p: { period: string; count: number; spoiled: boolean }) =>
      `${p.period}: ${p.count} files${p.spoiled ? ', with the usual mistakes seeded, 3 agencies missing, 4 late' : ''}`,
  },
  'cli.demo.frozen': {
    vi: (p: { period: string }) => `Đã chốt kỳ ${p.period}: số liệu dùng để so sánh với các kỳ sau.`,
    en: (p: { period: string }) => `Period ${p.period} is frozen: later periods are compared with it.`,
  },
  'cli.demo.check': {
    vi: (p: { exit: number }) =>
      `Mã thoát ${p.exit}: có phát hiện và có tệp không đọc được, đúng như đã gài.`,
    en: (p: { exit: number }) => `Exit code ${p.exit}: findings and unreadable files, as seeded.`,
  },
  'cli.demo.done': {
    vi: (p: { reports: string; halfYear: string; findings: string; period: string }) =>
      [
        'Xong. Mở xem:',
        `  Báo cáo Word      ${p.reports}/bao-cao-tong-hop-${p.period}.docx`,
        `  Phụ lục số liệu   ${p.reports}/phu-luc-so-lieu-${p.period}.xlsx`,
        `  Phát hiện         ${p.findings}`,
        `  Báo cáo 6 tháng   ${p.halfYear}`,
      ].join('\n'),
    en: (p: { reports: string; halfYear: string; findings: string; period: string }) =>
      [
        'Done. Have a look:',
        `  Word report       ${p.reports}/bao-cao-tong-hop-${p.period}.docx`,
        `  Annex workbook    ${p.reports}/phu-luc-so-lieu-${p.period}.xlsx`,
        `  Findings          ${p.findings}`,
        `  Half-year report  ${p.halfYear}`,
      ].join('\n'),
  },
} satisfies Sentences;
