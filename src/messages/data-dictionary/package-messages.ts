import type { Sentences } from '../sentence.ts';

/** What a file of an export is. */
export type FileKind = keyof typeof fileKinds;

const fileKinds = {
  report: { vi: 'Báo cáo Word', en: 'Word report' },
  annex: { vi: 'Phụ lục số liệu', en: 'Annex workbook' },
  json: { vi: 'Kết quả tổng hợp dạng JSON', en: 'The consolidation as JSON' },
  csv: { vi: 'Bảng số liệu CSV', en: 'Table as CSV' },
  parquet: { vi: 'Bảng số liệu Parquet', en: 'Table as Parquet' },
  agency: { vi: 'Số liệu của một đơn vị', en: 'Figures of one agency' },
  lead: { vi: 'Số liệu của một cơ quan chủ trì lĩnh vực', en: 'Figures of one field lead' },
  schema: { vi: 'Mô tả cột của số liệu từng đơn vị', en: "Columns of the agencies' files" },
  'data-package': { vi: 'Mô tả gói dữ liệu (Data Package)', en: 'Description of the data package' },
  dictionary: { vi: 'Từ điển dữ liệu', en: 'Data dictionary' },
  pdf: { vi: 'Báo cáo PDF', en: 'Report as PDF' },
};

type DictionaryWord = keyof typeof dictionaryWords;

const dictionaryWords = {
  title: { vi: 'Từ điển dữ liệu', en: 'Data dictionary' },
  conventions: { vi: 'Quy ước chung', en: 'Conventions' },
  column: { vi: 'Cột', en: 'Column' },
  type: { vi: 'Kiểu', en: 'Type' },
  required: { vi: 'Luôn có', en: 'Always there' },
  meaning: { vi: 'Ý nghĩa', en: 'Meaning' },
  values: { vi: 'Các giá trị', en: 'Values' },
  references: { vi: 'Tham chiếu', en: 'Refers to' },
  file: { vi: 'Tệp', en: 'File' },
  rows: { vi: 'Số dòng', en: 'Rows' },
  files: { vi: 'Các tệp', en: 'Files' },
};

/** What stands in the files of an export beside the data. Ids start with `package.`. */
export const packageMessages = {
  'package.title': {
    vi: (p: { period: string; province: string; isFinal: boolean }) =>
      `Số liệu cải cách hành chính ${p.province}, ${p.period}${p.isFinal ? '' : ' (dự thảo)'}`,
    en: (p) => `Administrative reform figures of ${p.province}, ${p.period}${p.isFinal ? '' : ' (draft)'}`,
  },
  'package.lead-title': {
    vi: (p: { lead: string; period: string }) => `Số liệu lĩnh vực do ${p.lead} chủ trì, ${p.period}`,
    en: (p) => `Figures of the areas led by ${p.lead}, ${p.period}`,
  },
  'package.agency-resource': {
    vi: (p: { agency: string }) => `Số liệu của ${p.agency}`,
    en: (p) => `Figures of ${p.agency}`,
  },
  'package.file': {
    vi: (p: { kind: FileKind }) => fileKinds[p.kind].vi,
    en: (p: { kind: FileKind }) => fileKinds[p.kind].en,
  },
  'package.conventions': {
    vi: () =>
      [
        'CSV: UTF-8 có BOM, dấu phẩy, xuống dòng CRLF, dấu chấm thập phân; ngày dạng năm-tháng-ngày; yes là có, no là không.',
        'Ô trống là không có số liệu, không bao giờ là số 0; “không phát sinh” mới là 0.',
        "Chữ mà bảng tính có thể chạy như công thức (bắt đầu bằng =, +, -, @, tab, xuống dòng) có dấu nháy đơn (') đứng trước; số âm giữ nguyên.",
        'Parquet: số là DECIMAL(38,18), đúng từng chữ số; ngày là DATE; ô trống là NULL. Cột value có thể là chữ nên có thêm value_text.',
        'Parquet chia theo năm (nam) và kỳ (ky): đọc nhiều kỳ một lần bằng DuckDB, Spark.',
      ].join('\n'),
    en: () =>
      [
        'CSV: UTF-8 with BOM, commas, CRLF, decimal point; dates as year-month-day; yes and no.',
        'An empty cell is no value and never zero; "nothing arose" is zero.',
        "Text that a spreadsheet would execute (beginning with =, +, -, @, tab, line break) has an apostrophe (') in front; negative numbers stay.",
        'Parquet: numbers are DECIMAL(38,18), exact; dates are DATE; an empty cell is NULL. Where a value may be text, value_text stands beside it.',
        'Parquet is partitioned by year (nam) and period (ky): DuckDB or Spark read several periods at once.',
      ].join('\n'),
  },
  'package.dictionary': {
    vi: (p: { word: DictionaryWord }) => dictionaryWords[p.word].vi,
    en: (p: { word: DictionaryWord }) => dictionaryWords[p.word].en,
  },
} satisfies Sentences;
