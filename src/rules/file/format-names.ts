import type { FileProblem, OtherFormat } from '../../domain/intake-fact.ts';

/** What people call the formats that come in. */
export const formatNames: Readonly<Partial<Record<FileProblem | OtherFormat, { vi: string; en: string }>>> = {
  'legacy-xls': { vi: 'tệp Excel 97-2003 (.xls)', en: 'an Excel 97-2003 file (.xls)' },
  xls: { vi: 'tệp Excel 97-2003 (.xls)', en: 'an Excel 97-2003 file (.xls)' },
  xlsb: { vi: 'tệp Excel nhị phân (.xlsb)', en: 'a binary Excel file (.xlsb)' },
  ods: { vi: 'bảng tính OpenDocument (.ods)', en: 'an OpenDocument spreadsheet (.ods)' },
  csv: { vi: 'tệp chữ (.csv)', en: 'a text file (.csv)' },
  html: { vi: 'trang web (HTML)', en: 'a web page (HTML)' },
  'xml-2003': { vi: 'tệp XML của Excel 2003', en: 'an Excel 2003 XML file' },
  pdf: { vi: 'tệp PDF', en: 'a PDF file' },
  image: { vi: 'tệp ảnh', en: 'an image' },
  word: { vi: 'tệp Word', en: 'a Word file' },
  zip: { vi: 'tệp nén', en: 'an archive' },
  wps: { vi: 'tệp riêng của WPS Office (.et, .wps)', en: 'a file of WPS Office (.et, .wps)' },
  numbers: { vi: 'tệp Numbers của Apple', en: 'an Apple Numbers file' },
};

/** The name of a format; the word itself where it has none. */
export function formatName(format: string, lang: 'vi' | 'en'): string {
  return formatNames[format as FileProblem | OtherFormat]?.[lang] ?? `.${format}`;
}
