import type { Lang } from '../messages/sentence.ts';

/** English for the names of arguments and option values, which the command table has in Vietnamese. */
const english: Readonly<Record<string, string>> = {
  bản: 'snapshot',
  kỳ: 'period',
  tệp: 'file',
  'thư-mục': 'folder',
  'chỉ-tiêu': 'indicator',
  mã: 'code',
  lệnh: 'command',
  'đơn-vị': 'agency',
  loại: 'kind',
  mẫu: 'template',
  'báo-cáo': 'report',
  cách: 'policy',
  nhóm: 'group',
  tên: 'name',
  kiểu: 'format',
  mức: 'level',
  cấp: 'level',
  'ngôn-ngữ': 'language',
  ngày: 'date',
  kênh: 'channel',
  'văn-bản': 'document',
  'căn-cứ': 'evidence',
  'lý-do': 'reason',
  khi: 'when',
  số: 'number',
  'bộ-biểu': 'edition',
};

/** `<kỳ> [tệp...]` as the help of a language shows it: `<period> [file...]`. */
export function argumentNames(flags: string, lang: Lang): string {
  if (lang === 'vi') return flags;
  return flags.replaceAll(
    /([<[])([\p{L}-]+)/gu,
    (_, bracket: string, name: string) => bracket + (english[name] ?? name),
  );
}
