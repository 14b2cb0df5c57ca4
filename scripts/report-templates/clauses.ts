import type { Paragraph } from 'docx';
import { body, change, tag } from './word-parts.ts';

const plainFigure = /\{\{(\d+(?:\.\d+)+)\}\}/g;

/** Clauses inside a text that have a condition of their own. */
const conditional = /\{\{NẾU ([\d.]+) \| có số\}\}.*?\{\{HẾT \1\}\}/gs;

function codesIn(text: string): string[] {
  const own = text.replace(conditional, '');
  return [...new Set([...own.matchAll(plainFigure)].map((one) => one[1]!))];
}

/** A part of a sentence that stands only where every figure in it has a number. */
export function clause(text: string): string {
  return codesIn(text).reduceRight((inner, code) => `{{NẾU ${code} | có số}}${inner}{{HẾT ${code}}}`, text);
}

/** One wording where the figure is 0, another where it is not. */
export function zeroOr(code: string, none: string, some: string): string {
  return `{{NẾU ${code} | bằng 0}}${none}{{NẾU KHÔNG ${code}}}${some}{{HẾT ${code}}}`;
}

/** A figure with its unit and how it changed. */
export function changed(code: string, unit: string): string {
  return `{{${code}}} ${unit}${change(code)}`;
}

/**
 * A paragraph that stands only where the figures of its head have a number; each further clause only where its own have.
 * What is left out is named by `{{Chưa có số liệu …}}`.
 */
export function told(head: string, ...clauses: string[]): Paragraph[] {
  const codes = codesIn(head);
  const text = `${head}${clauses.map(clause).join('')}.`;
  return [
    ...codes.map((code) => tag(`NẾU ${code} | có số`)),
    body(text),
    ...codes.toReversed().map((code) => tag(`HẾT ${code}`)),
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
