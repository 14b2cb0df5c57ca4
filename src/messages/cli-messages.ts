import { cliOptionMessages } from './cli-option-messages.ts';
import type { Sentences } from './sentence.ts';
import { durationEn, durationVi } from './duration.ts';

/** Sentences of the room `cli`: help, wrong use, progress. Ids start with `cli.`. */
export const cliMessages = {
  ...cliOptionMessages,
  'cli.about': {
    vi: () =>
      'cchc — tổng hợp báo cáo cải cách hành chính: sinh biểu Excel, kiểm tra biểu đã nộp, cộng số liệu, lập báo cáo Word.',
    en: () =>
      'cchc — consolidates reports on administrative reform: makes blank workbooks, checks what comes back, adds up, writes the Word report.',
  },
  'cli.usage.program': { vi: () => '<lệnh> [tùy chọn]', en: () => '<command> [options]' },
  'cli.help.usage': { vi: () => 'Cách dùng:', en: () => 'Usage:' },
  'cli.help.any-options': { vi: () => '[tùy chọn]', en: () => '[options]' },
  'cli.help.any-command': { vi: () => '<lệnh>', en: () => '<command>' },
  'cli.help.options': { vi: () => 'Tùy chọn:', en: () => 'Options:' },
  'cli.help.global-options': { vi: () => 'Tùy chọn chung:', en: () => 'Global options:' },
  'cli.help.commands': { vi: () => 'Lệnh:', en: () => 'Commands:' },
  'cli.help.arguments': { vi: () => 'Tham số:', en: () => 'Arguments:' },
  'cli.help.examples': { vi: () => 'Ví dụ:', en: () => 'Examples:' },
  'cli.help.footer': {
    vi: () =>
      'Mã thoát: 0 xong · 1 có lỗi cần sửa · 2 dùng sai hoặc cấu hình sai · 3 kết quả chưa đầy đủ (có tệp không đọc được\nhoặc không ghi được) · 4 còn đơn vị chưa nộp · 70 lỗi chương trình · 130 người dùng dừng.\nBắt đầu: cchc demo',
    en: () =>
      'Exit codes: 0 done · 1 findings to fix · 2 wrong use or configuration · 3 result incomplete (a file cannot be read\nor written) · 4 agencies missing · 70 bug in the program · 130 interrupted.\nTo begin: cchc demo',
  },
  'cli.group.daily': { vi: () => 'Việc hằng kỳ:', en: () => 'Every period:' },
  'cli.group.setup': { vi: () => 'Chuẩn bị kỳ:', en: () => 'Setting up:' },
  'cli.group.help': { vi: () => 'Trợ giúp:', en: () => 'Help:' },
  'cli.cmd.check': { vi: () => 'Kiểm tra các biểu đã nộp', en: () => 'Check the workbooks received' },
  'cli.cmd.status': {
    vi: () => 'Ai đã nộp, ai muộn, ai chưa nộp',
    en: () => 'Who has sent, who is late or missing',
  },
  'cli.cmd.targets': {
    vi: () => 'Chỉ tiêu kế hoạch năm: mức đề ra, thực hiện, chênh lệch',
    en: () => 'Targets of the year: plan, actual, gap',
  },
  'cli.cmd.compile': {
    vi: () => 'Lập báo cáo Word, phụ lục số liệu Excel và CSV',
    en: () => 'Write the Word report, the annex workbook and the CSV',
  },
  'cli.cmd.history': {
    vi: () => 'Một chỉ tiêu qua các kỳ đã lưu',
    en: () => 'An indicator over the periods that are kept',
  },
  'cli.cmd.explain': { vi: () => 'Con số này từ đâu ra', en: () => 'Where a figure comes from' },
  'cli.cmd.diff': {
    vi: () => 'Các bản gửi lại của một đơn vị khác nhau chỗ nào',
    en: () => 'What the files of an agency say otherwise than each other',
  },
  'cli.cmd.init': { vi: () => 'Tạo không gian làm việc', en: () => 'Create a workspace' },
  'cli.cmd.forms': {
    vi: () => 'Biểu mẫu: sinh biểu trống, kiểm tra định nghĩa',
    en: () => 'Forms: blank workbooks, definitions',
  },
  'cli.cmd.forms-build': {
    vi: () => 'Sinh biểu Excel trống cho từng đơn vị',
    en: () => 'Make each agency its blank workbook',
  },
  'cli.cmd.forms-check': {
    vi: () => 'Kiểm tra định nghĩa biểu mẫu (dùng cho CI)',
    en: () => 'Check form definitions (for CI)',
  },
  'cli.cmd.forms-learn': {
    vi: () => 'Lập bản nháp định nghĩa từ biểu Excel sẵn có (-o là thư mục ghi bản nháp)',
    en: () => 'Draft definitions from an existing workbook (-o names the folder of the draft)',
  },
  'cli.cmd.forms-schema': {
    vi: () => 'Xuất JSON Schema của báo cáo quý, 6 tháng, năm',
    en: () => 'Export the JSON Schema of the quarterly, six-month or annual report',
  },
  'cli.cmd.rules': { vi: () => 'Giải thích mã quy tắc kiểm tra', en: () => 'Explain a rule code' },
  'cli.cmd.demo': {
    vi: () => 'Chạy thử trọn một kỳ với số liệu giả lập',
    en: () => 'Run a whole period on synthetic data',
  },
  'cli.cmd.help': { vi: () => 'Xem trợ giúp của một lệnh', en: () => 'Show a command’s help' },
  'cli.progress.bar': {
    vi: () => 'Đang đọc {bar} {value}/{total} tệp{left}',
    en: () => 'Reading {bar} {value}/{total} files{left}',
  },
  'cli.progress.line': {
    vi: (p: { done: number; total: number; left: string }) => `Đã đọc ${p.done}/${p.total} tệp${p.left}`,
    en: (p: { done: number; total: number; left: string }) => `Read ${p.done} of ${p.total} files${p.left}`,
  },
  'cli.progress.left': {
    vi: (p: { seconds: number }) => `, còn khoảng ${durationVi(p.seconds)}`,
    en: (p: { seconds: number }) => `, about ${durationEn(p.seconds)} left`,
  },
  'cli.progress.started': {
    vi: (p: { total: number }) => `Đang đọc ${p.total} tệp…`,
    en: (p: { total: number }) => `Reading ${p.total} files…`,
  },
  'cli.jobs-invalid': {
    vi: (p: { text: string; most: number }) =>
      `“${p.text}” không phải là số tệp đọc cùng lúc (--jobs, CCHC_JOBS). Ghi một số từ 1 đến ${p.most}.`,
    en: (p: { text: string; most: number }) =>
      `“${p.text}” is no number of files to read at once (--jobs, CCHC_JOBS). Give a number from 1 to ${p.most}.`,
  },
  'cli.interrupted': {
    vi: () => 'Đã dừng theo yêu cầu. Không có tệp kết quả nào bị ghi dở.',
    en: () => 'Stopped on request. No output was left half written.',
  },
  'cli.error.label': { vi: () => 'Lỗi:', en: () => 'Error:' },
  'cli.error.internal': {
    vi: (p: { version: string; node: string; detail: string }) =>
      `lỗi của chương trình, không phải của số liệu. Gửi đoạn dưới đây cho người phát triển.\ncchc ${p.version}, Node ${p.node}\n${p.detail}`,
    en: (p: { version: string; node: string; detail: string }) =>
      `a bug in the program, not in the data. Send the lines below to the developers.\ncchc ${p.version}, Node ${p.node}\n${p.detail}`,
  },
  'cli.usage.unknown-command': {
    vi: (p: { name: string; nearest?: string }) =>
      `không có lệnh “${p.name}”.${p.nearest ? ` Có phải: cchc ${p.nearest}?` : ''} Xem: cchc --help`,
    en: (p: { name: string; nearest?: string }) =>
      `no command “${p.name}”.${p.nearest ? ` Did you mean: cchc ${p.nearest}?` : ''} See: cchc --help`,
  },
  'cli.usage.command-missing': {
    vi: () => 'thiếu tên lệnh; các lệnh liệt kê ở trên.',
    en: () => 'the command is missing; they are listed above.',
  },
  'cli.usage.unknown-option': {
    vi: (p: { name: string; nearest?: string }) =>
      `không có tùy chọn “${p.name}”.${p.nearest ? ` Có phải: ${p.nearest}?` : ''} Xem: cchc --help`,
    en: (p: { name: string; nearest?: string }) =>
      `no option “${p.name}”.${p.nearest ? ` Did you mean: ${p.nearest}?` : ''} See: cchc --help`,
  },
  'cli.usage.missing-argument': {
    vi: (p: { name: string }) => `thiếu <${p.name}>. Thêm --help sau lệnh để xem cách dùng.`,
    en: (p: { name: string }) => `<${p.name}> is missing. Add --help after the command to see its usage.`,
  },
  'cli.usage.option-missing-argument': {
    vi: (p: { name: string }) => `tùy chọn “${p.name}” thiếu giá trị.`,
    en: (p: { name: string }) => `option “${p.name}” needs a value.`,
  },
  'cli.usage.excess-arguments': {
    vi: () => 'thừa tham số. Tên có dấu cách phải đặt trong dấu ngoặc kép.',
    en: () => 'too many arguments. Put names with blanks in quotation marks.',
  },
  'cli.usage.invalid-value': {
    vi: (p: { option: string; value: string; allowed: string; isExample?: boolean }) =>
      `giá trị “${p.value}” của “${p.option}” không dùng được${p.allowed ? `; ${p.isExample ? 'ví dụ đúng' : 'dùng một trong'}: ${p.allowed}` : ''}.`,
    en: (p: { option: string; value: string; allowed: string; isExample?: boolean }) =>
      `value “${p.value}” of “${p.option}” cannot be used${p.allowed ? `; ${p.isExample ? 'for example' : 'use one of'}: ${p.allowed}` : ''}.`,
  },
  'cli.usage.other': {
    vi: (p: { detail: string }) => `dùng lệnh chưa đúng (${p.detail}). Xem: cchc --help`,
    en: (p: { detail: string }) => `wrong use (${p.detail}). See: cchc --help`,
  },
} satisfies Sentences;
