import type { Sentences } from './sentence.ts';

type Failure = 'time' | 'not-started' | 'no-file' | 'not-a-pdf' | 'no-office' | 'no-named-office';
interface Failed {
  failure: Failure;
  files: readonly string[];
  /** What CCHC_SOFFICE says. */
  named: string;
}

const whyVi: Record<Failure, (named: string) => string> = {
  'no-office': () =>
    'máy này chưa cài LibreOffice. Cài LibreOffice (miễn phí, libreoffice.org) rồi chạy lại, hoặc mở tệp Word và chọn Lưu thành PDF. Đã cài ở chỗ khác thì ghi đường dẫn vào biến CCHC_SOFFICE',
  'no-named-office': (named) =>
    `biến CCHC_SOFFICE chỉ tới “${named}”, không có tệp đó. Ghi lại đường dẫn tới chương trình soffice, hoặc bỏ biến này`,
  'not-started': () => 'không chạy được LibreOffice. Thử mở LibreOffice một lần bằng tay, rồi chạy lại',
  time: () =>
    'LibreOffice chạy quá lâu nên đã dừng. Chạy lại; nếu vẫn vậy, mở tệp Word và chọn Lưu thành PDF',
  'no-file': () =>
    'LibreOffice không tạo được tệp nào. Mở thử tệp Word; nếu mở được, chọn Lưu thành PDF trong Word',
  'not-a-pdf': () =>
    'tệp LibreOffice tạo ra không phải PDF có trang nào. Mở thử tệp Word; nếu mở được, chọn Lưu thành PDF trong Word',
};
const whyEn: Record<Failure, (named: string) => string> = {
  'no-office': () =>
    'LibreOffice is not installed on this machine. Install it (free, libreoffice.org) and run again, or open the Word file and save it as PDF. If it is installed in an unusual place, put its path into CCHC_SOFFICE',
  'no-named-office': (named) =>
    `CCHC_SOFFICE says "${named}", and there is no such file. Give the path of the program soffice, or unset it`,
  'not-started': () => 'LibreOffice could not be started. Open it once by hand, then run again',
  time: () =>
    'LibreOffice took too long and was stopped. Run again; if it happens again, save as PDF from Word',
  'no-file': () =>
    'LibreOffice wrote no file. Try to open the Word file; if it opens, save it as PDF from Word',
  'not-a-pdf': () =>
    'what LibreOffice wrote is no PDF with pages. Try to open the Word file; if it opens, save it as PDF from Word',
};

const most = 5;
const listed = (files: readonly string[]) =>
  files.slice(0, most).join(', ') + (files.length > most ? ', …' : '');

/** Sentences about PDF. Ids start with `cli.pdf.` or `cli.opt.`. */
export const cliPdfMessages = {
  'cli.opt.pdf': {
    vi: () => 'thêm bản PDF (cần LibreOffice)',
    en: () => 'a PDF too (needs LibreOffice)',
  },
  'cli.pdf.failed': {
    vi: ({ failure, files, named }: Failed) =>
      `Chưa có bản PDF của ${listed(files)}: ${whyVi[failure](named)}. Các tệp khác vẫn đủ.`,
    en: ({ failure, files, named }: Failed) =>
      `No PDF of ${listed(files)}: ${whyEn[failure](named)}. Everything else is complete.`,
  },
  'cli.pdf.stale': {
    vi: (p: { path: string }) =>
      `Chú ý: ${p.path} là bản PDF của lần lập trước, không khớp với tệp Word vừa lập. Thêm --pdf để lập lại, hoặc xóa tệp đó.`,
    en: (p: { path: string }) =>
      `Note: ${p.path} is the PDF of an earlier run, not of the Word file just written. Add --pdf to make it again, or delete it.`,
  },
  'cli.pdf.again': {
    vi: (p: { path: string }) => `Bản PDF:          ${p.path}`,
    en: (p: { path: string }) => `PDF:              ${p.path}`,
  },
} satisfies Sentences;
