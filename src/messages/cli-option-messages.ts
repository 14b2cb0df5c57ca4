import type { Sentences } from './sentence.ts';

/** What the options of the commands do. Ids start with `cli.opt.`. */
export const cliOptionMessages = {
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
  'cli.opt.output-preview': {
    vi: () => 'thư mục để các tệp xem thử (mặc định: xem-thu); ghi tên có đuôi .docx thì đó là tệp Word',
    en: () => 'folder for the preview (default: xem-thu); a name that ends in .docx is the Word file',
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
    vi: () => 'trả mã 4 khi còn đơn vị chưa nộp (mã 3 nếu còn tệp không đọc được)',
    en: () => 'exit 4 while agencies are missing (3 if a file is unreadable too)',
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
  'cli.opt.level': {
    vi: () => 'cấp lập báo cáo: province tỉnh, district huyện (đến 30/6/2025)',
    en: () => 'tier of the report: province, or district (until 30/6/2025)',
  },
} satisfies Sentences;
