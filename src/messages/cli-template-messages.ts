import type { Sentences } from './sentence.ts';

const kindVi: Readonly<Record<string, string>> = {
  quarterly: 'báo cáo quý',
  'six-month': 'báo cáo 6 tháng',
  annual: 'báo cáo năm',
  special: 'báo cáo chuyên đề',
  letter: 'công văn đôn đốc',
};
const kindEn: Readonly<Record<string, string>> = {
  quarterly: 'quarterly report',
  'six-month': 'six-month report',
  annual: 'annual report',
  special: 'ad hoc report',
  letter: 'letter that urges',
};

interface New {
  path: string;
  kind: string;
  edition: string;
  /** `compile` and the letters take it from where it lies. */
  isFound: boolean;
}

/** Sentences of `cchc template new`. Ids start with `cli.template-new.`, `cli.cmd.` or `cli.opt.`. */
export const cliTemplateMessages = {
  'cli.cmd.template-new': {
    vi: () => 'Tạo mẫu để sửa theo ý mình',
    en: () => 'Write a starter template to change as you like',
  },
  'cli.template-new.no-kind': {
    vi: (p: { kinds: readonly string[] }) =>
      `Chưa chọn loại mẫu. Thêm --kind và một trong: ${p.kinds.map((one) => `${one} (${kindVi[one]})`).join(', ')}.`,
    en: (p: { kinds: readonly string[] }) =>
      `No kind was chosen. Add --kind with one of: ${p.kinds.map((one) => `${one} (${kindEn[one]})`).join(', ')}.`,
  },
  'cli.template-new.not-docx': {
    vi: (p: { path: string }) => `Mẫu là tệp Word: tên phải kết thúc bằng .docx, không phải “${p.path}”.`,
    en: (p: { path: string }) => `A template is a Word file: its name ends in .docx, unlike "${p.path}".`,
  },
  'cli.template-new.exists': {
    vi: (p: { path: string }) =>
      `Đã có ${p.path}; không ghi đè. Chọn tên khác bằng -o, hoặc thêm --force nếu chắc chắn bỏ tệp cũ.`,
    en: (p: { path: string }) =>
      `${p.path} is there already and was kept. Choose another name with -o, or add --force to give it up.`,
  },
  'cli.template-new.done': {
    vi: ({ path, kind, edition, isFound }: New) =>
      [
        `Đã tạo mẫu ${kindVi[kind]} (bộ biểu mẫu ${edition}): ${path}`,
        'Việc tiếp theo:',
        '  1. Mở tệp bằng Word và sửa: chữ, thứ tự mục, bảng; chỗ nào cần số thì gõ tên chỉ tiêu trong {{ }}.',
        '  2. cchc template fields                       các tên có thể dùng',
        `  3. cchc template check ${quoted(path)}        tìm chỗ sai`,
        `  4. cchc template preview ${quoted(path)}      xem thử`,
        isFound
          ? 'Mẫu nằm đúng chỗ: các lệnh lập văn bản tự dùng mẫu này.'
          : `Để dùng mẫu này: cchc ${kind === 'letter' ? 'letter' : 'compile'} <kỳ> --template ${quoted(path)}`,
      ].join('\n'),
    en: ({ path, kind, edition, isFound }: New) =>
      [
        `Wrote a template for the ${kindEn[kind]} (forms ${edition}): ${path}`,
        'Next:',
        '  1. Open it in Word and change it: words, sections, tables; where a figure belongs, type its name in {{ }}.',
        '  2. cchc template fields                       the names to use',
        `  3. cchc template check ${quoted(path)}        find what is wrong`,
        `  4. cchc template preview ${quoted(path)}      look at it`,
        isFound
          ? 'It lies where the commands look for it: they use it from now on.'
          : `To use it: cchc ${kind === 'letter' ? 'letter' : 'compile'} <period> --template ${quoted(path)}`,
      ].join('\n'),
  },
  'cli.cmd.template-preview': {
    vi: () => 'Xem thử mẫu báo cáo với số liệu thật hoặc số liệu ví dụ',
    en: () => 'See a template filled in, with real or made-up figures',
  },
  'cli.opt.template-period': {
    vi: () => 'kỳ lấy số liệu (mặc định: kỳ gần nhất có số liệu)',
    en: () => 'whose figures (default: the latest period that has any)',
  },
  'cli.opt.png': {
    vi: () => 'thêm ảnh từng trang (cần LibreOffice và pdftoppm)',
    en: () => 'a picture of each page too (needs LibreOffice and pdftoppm)',
  },
  'cli.template-preview.itself': {
    vi: (p: { path: string }) => `-o ${p.path} là chính mẫu đang xem thử. Ghi tên khác cho bản xem thử.`,
    en: (p: { path: string }) => `-o ${p.path} is the template itself. Give the preview another name.`,
  },
  'cli.template-preview.period': {
    vi: (p: { text: string }) =>
      `“${p.text}” không phải kỳ có báo cáo. Ghi dạng 2026-Q1, 2026-H1, 2026-Q3 hoặc 2026-Y.`,
    en: (p: { text: string }) =>
      `"${p.text}" is no period with a report. Write 2026-Q1, 2026-H1, 2026-Q3 or 2026-Y.`,
  },
  'cli.template-preview.no-png': {
    vi: () =>
      'Chưa có ảnh các trang: máy này chưa cài pdftoppm (gói poppler-utils). Cài rồi chạy lại, hoặc xem bản PDF (--pdf). Các tệp khác vẫn đủ.',
    en: () =>
      'No pictures of the pages: pdftoppm (poppler-utils) is not installed. Install it and run again, or look at the PDF (--pdf). Everything else is complete.',
  },
  'cli.template-preview.done': {
    vi: ({ isExample, period, files, pages }: Preview) =>
      [
        isExample
          ? `Đã lập bản xem thử kỳ ${period} với SỐ LIỆU VÍ DỤ: không có số nào là thật, mỗi trang có dòng báo; không gửi đi.`
          : `Đã lập bản xem thử với số liệu kỳ ${period} của không gian làm việc.`,
        ...shortened(files).map((file) => `  ${file}`),
        ...(pages === undefined ? [] : [`Số trang: ${pages}`]),
      ].join('\n'),
    en: ({ isExample, period, files, pages }: Preview) =>
      [
        isExample
          ? `Wrote a preview for ${period} with MADE-UP FIGURES: none is real, every page says so; not to be sent.`
          : `Wrote a preview with the workspace's figures of ${period}.`,
        ...shortened(files).map((file) => `  ${file}`),
        ...(pages === undefined ? [] : [`Pages: ${pages}`]),
      ].join('\n'),
  },
} satisfies Sentences;

interface Preview {
  isExample: boolean;
  period: string;
  files: readonly string[];
  pages?: number;
}

/** Dozens of pages need no line each. */
const shortened = (files: readonly string[]) =>
  files.length <= 6 ? files : [...files.slice(0, 4), '…', files.at(-1)!];

const quoted = (path: string) => (/[\s&()]/.test(path) ? `"${path}"` : path);
