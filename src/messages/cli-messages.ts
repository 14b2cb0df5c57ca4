import type { Sentences } from './sentence.ts';
import { durationEn, durationVi } from './duration.ts';

/** Sentences of the room `cli`: help, wrong use, progress. Ids start with `cli.`. */
export const cliMessages = {
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
  'cli.opt.new-targets': {
    vi: () => 'tạo tệp chỉ tiêu mẫu của năm, có ví dụ từng loại',
    en: () => 'make a file of targets for the year, with an example of each kind',
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
  'cli.opt.help': { vi: () => 'xem trợ giúp', en: () => 'show help' },
  'cli.opt.version': { vi: () => 'xem phiên bản', en: () => 'show the version' },
  'cli.opt.format': {
    vi: (p: { list: string }) => `kiểu kết quả: ${p.list} (dùng được nhiều lần)`,
    en: (p: { list: string }) => `result format: ${p.list} (repeatable)`,
  },
  'cli.opt.output': {
    vi: () => 'ghi kết quả của --format đứng trước ra tệp này thay vì màn hình',
    en: () => 'write the result of the --format before it to this file instead of stdout',
  },
  'cli.opt.json': { vi: () => 'như --format json', en: () => 'same as --format json' },
  'cli.opt.workspace': {
    vi: () => 'không gian làm việc (mặc định: tìm ngược lên từ thư mục này)',
    en: () => 'workspace (default: found by walking up from here)',
  },
  'cli.opt.fail-on': {
    vi: () => 'mức phát hiện làm lệnh trả mã 1; mặc định error',
    en: () => 'level of findings that makes the command exit 1; default error',
  },
  'cli.opt.lang': { vi: () => 'ngôn ngữ của kết quả', en: () => 'language of the output' },
  'cli.opt.now': {
    vi: () => 'coi hôm nay là ngày này, ví dụ 2026-09-18 hoặc 18/9/2026',
    en: () => 'pretend that today is this date, for example 2026-09-18 or 18/9/2026',
  },
  'cli.opt.color': { vi: () => 'màu trên màn hình', en: () => 'colour on the terminal' },
  'cli.opt.no-input': {
    vi: () => 'không hỏi gì, dùng cho lịch chạy tự động',
    en: () => 'never ask, for unattended runs',
  },
  'cli.opt.quiet': { vi: () => 'chỉ in kết quả cuối', en: () => 'print the verdict only' },
  'cli.opt.verbose': {
    vi: () => 'in cả lưu ý và những gì không kiểm tra được',
    en: () => 'print remarks and what was not evaluated as well',
  },
  'cli.opt.debug': {
    vi: () => 'in chi tiết kỹ thuật khi có lỗi chương trình',
    en: () => 'print technical detail on a crash',
  },
  'cli.opt.agency': { vi: () => 'chỉ một đơn vị (mã hoặc tên)', en: () => 'one agency only (code or name)' },
  'cli.opt.convert-legacy': {
    vi: () => 'chuyển chữ TCVN3, VNI sang Unicode khi đọc (luôn ghi lại)',
    en: () => 'put TCVN3 and VNI text into Unicode on reading (always reported)',
  },
  'cli.opt.from': { vi: () => 'chỉ từ kỳ này trở đi', en: () => 'from this period on' },
  'cli.opt.group': { vi: () => 'chỉ một nhóm đơn vị', en: () => 'one group of agencies only' },
  'cli.opt.force': { vi: () => 'ghi đè tệp đã có', en: () => 'overwrite existing files' },
  'cli.opt.kind': { vi: () => 'loại báo cáo', en: () => 'report kind' },
  'cli.opt.all': {
    vi: () => 'in cả đơn vị đủ và đúng hạn',
    en: () => 'list complete and punctual agencies as well',
  },
  'cli.opt.require-complete': {
    vi: () => 'trả mã 4 khi còn đơn vị chưa nộp',
    en: () => 'exit 4 while agencies are missing',
  },
  'cli.opt.final': {
    vi: () => 'chốt kỳ: chỉ khi đã đủ báo cáo và hết lỗi; chốt lại là đính chính',
    en: () => 'freeze the period: only when complete and without open errors; again for a correction',
  },
  'cli.opt.out-dir': {
    vi: () => 'thư mục ghi kết quả (mặc định: periods/<kỳ>/bao-cao)',
    en: () => 'folder for the outputs (default: periods/<period>/bao-cao)',
  },
  'cli.opt.proof': {
    vi: () => 'ghi bản đối chiếu: mỗi ô có nội dung được dùng vào đâu, hoặc vì sao không (CSV)',
    en: () => 'write the account of every cell with content: what it was used for, or why not (CSV)',
  },
  'cli.opt.template': {
    vi: () => 'mẫu báo cáo Word dùng thay cho mẫu kèm theo',
    en: () => 'Word template to use instead of the shipped one',
  },
  'cli.opt.policy': {
    vi: () => 'số liệu đang có lỗi thì loại đến đâu (mặc định: exclude-figure)',
    en: () => 'how much an open error keeps out of the totals (default: exclude-figure)',
  },
  'cli.opt.jobs': {
    vi: () => 'số tệp đọc cùng lúc (mặc định: số nhân máy tính; 1 là lần lượt)',
    en: () => 'how many files are read at once (default: the cores of this machine; 1: one after the other)',
  },
  'cli.opt.no-cache': {
    vi: () => 'đọc lại mọi tệp, kể cả tệp không đổi từ lần chạy trước',
    en: () => 'read every file anew, even those unchanged since the last run',
  },
  'cli.opt.province': {
    vi: () =>
      'tên địa phương; tên hoặc mã của một trong 34 tỉnh, thành phố thì ghi sẵn xã, phường; với --level district là huyện',
    en: () =>
      'name of the province; name or code of one of the 34 fills in its communes; with --level district the district',
  },
  'cli.opt.currentOnly': {
    vi: () => 'chỉ ghi đơn vị hiện nay, không ghi huyện, xã trước 01/7/2025',
    en: () => 'today’s agencies only, without the districts and communes before 1/7/2025',
  },
  'cli.opt.level': {
    vi: () => 'cấp lập báo cáo: province tỉnh, district huyện (đến 30/6/2025)',
    en: () => 'tier of the report: province, or district (until 30/6/2025)',
  },
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
