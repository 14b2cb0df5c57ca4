import type { Paragraph } from 'docx';
import { figureNeeds, headCodes, leftOver, ownSentence } from './figure-needs.ts';
import { body, change, tag } from './word-parts.ts';

/** A part of a sentence that stands only where every figure in it has a number. */
export function clause(text: string): string {
  return headCodes(text).reduceRight((inner, code) => `{{NẾU ${code} | có số}}${inner}{{HẾT ${code}}}`, text);
}

/**
 * One wording where the figure is 0, another where it is not. That nothing happened is said of the reports that came,
 * unless all of them came: `Theo các báo cáo đã nhận, …`.
 */
export function zeroOr(code: string, none: string, some: string): string {
  const absent = `{{NẾU ${code} | thiếu số liệu}}${asReceived(none)}{{NẾU KHÔNG ${code}}}${none}{{HẾT ${code}}}`;
  return `{{NẾU ${code} | bằng 0}}${absent}{{NẾU KHÔNG ${code}}}${some}{{HẾT ${code}}}`;
}

/** `; không có …` → `; theo các báo cáo đã nhận, không có …`. */
function asReceived(none: string): string {
  const [, mark, first, rest] = /^(; )?(.)(.*)$/su.exec(none)!;
  const opens = first !== first!.toLocaleLowerCase('vi');
  return `${mark ?? ''}${opens ? 'Theo' : 'theo'} các báo cáo đã nhận, ${first!.toLocaleLowerCase('vi')}${rest}`;
}

/** A figure with its unit and how it changed. */
export function changed(code: string, unit: string): string {
  return `{{${code}}} ${unit}${change(code)}`;
}

/**
 * A paragraph that stands only where the figure of its head has a number; each further clause only where its own have. A
 * figure that has a number and stands in none of them has a sentence of its own; what has none is named by
 * `{{Chưa có số liệu …}}`.
 */
export function told(head: string, ...clauses: string[]): Paragraph[] {
  const text = `${head}${clauses.map(clause).join('')}.`;
  const [code, ...more] = headCodes(text);
  if (code === undefined || more.length > 0)
    throw new Error(`a sentence needs one figure at its head: ${head}`);
  const others = figureNeeds(text).filter((one) => one.code !== code);
  const alone = others.flatMap((one) => [
    tag(`NẾU ${one.code} | có số`),
    body(ownSentence(one.code)),
    tag(`HẾT ${one.code}`),
  ]);
  return [
    tag(`NẾU ${code} | có số`),
    body(text + others.map(leftOver).join('')),
    ...(alone.length > 0 ? [tag(`NẾU KHÔNG ${code}`), ...alone] : []),
    tag(`HẾT ${code}`),
  ];
}

/** A paragraph of one text field of the model; none where it is empty. */
export function remark(name: string): Paragraph[] {
  return [tag(`NẾU ${name}`), body(`{{${name}}}`), tag(`HẾT ${name}`)];
}

/** The sentences of a list of the model, one paragraph each. */
export function remarks(list: string): Paragraph[] {
  return [tag(`LẶP ${list}`), body('{{Nội dung}}'), tag(`HẾT ${list}`)];
}

/** Texts of a list below the heading of their group. */
export function groupedTexts(list: string, otherwise?: string): Paragraph[] {
  return [
    tag(`LẶP ${list}`),
    tag('NẾU Tên nhóm'),
    body('{{Tên nhóm}}:', { italics: true }, true),
    tag('HẾT Tên nhóm'),
    tag('LẶP Dòng'),
    body('{{Nội dung}}{{Nguồn}}'),
    tag('HẾT Dòng'),
    ...(otherwise ? [tag(`NẾU KHÔNG ${list}`), body(otherwise)] : []),
    tag(`HẾT ${list}`),
  ];
}
