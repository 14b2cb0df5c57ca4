/* Numbers that count nothing: documents, articles, forms, headings, software and standards. */
const patterns = [
  /* 76/NQ-CP, 12/BC-SNV, 30/2020/NĐ-CP */
  String.raw`\d+(?:/\d{4})?/[A-ZĐ][\p{L}\d]*(?:-[\p{L}\d]+)*`,
  String.raw`Số: *\d+(?=[ /]|$)`,
  /* Biểu II.06, Phụ lục IV, Mẫu số 3, Bảng 2 */
  String.raw`(?:biểu|phụ lục|mẫu(?: số)?|bảng|biểu đồ|hình|mục|phần|chương|điều|khoản|chú thích|công văn số|nghị quyết số|quyết định số|văn bản số) (?:[IVXLC]+|\d+)(?:[./]\d+\p{L}?)*(?![\p{L}\d])`,
  String.raw`(?:mức độ|ISO|TCVN|cấp độ) \d+(?:[.:]\d+)*(?: ?(?:,|và) ?\d+)*`,
  /* 2.3.1: an indicator's code */
  String.raw`(?<![\d.,])\d{1,2}\.\d{1,2}\.\d{1,2}(?![\d.])`,
  String.raw`(?:chính quyền|tổ chức)[\p{L} ]{0,30} [23] cấp`,
  String.raw`\d+/7(?![\d/])|24/24`,
];
const named = new RegExp(patterns.join('|'), 'giu');
const heading = /^(?:(?:Phần )?[IVXLC]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)] /iu;
/* `(1)` behind a cell's figure or before a footnote's text. */
const mark = / ?\(\d{1,2}\)\*?$|^\(\d{1,2}\) |\*$/g;

/** Stretches of a text whose numbers are names. */
export function nameSpans(text: string): { start: number; end: number }[] {
  const found = [...text.matchAll(named)].map(({ index, 0: hit }) => ({
    start: index,
    end: index + hit.length,
  }));
  const number = heading.exec(text);
  if (number) found.push({ start: 0, end: number[0].length });
  for (const { index, 0: hit } of text.matchAll(mark)) found.push({ start: index, end: index + hit.length });
  return found;
}
