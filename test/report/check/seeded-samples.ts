import { p, row, table } from '../small-documents.ts';
import { part, styled, type TemplateParts } from './template-documents.ts';

export const good = [
  styled('Heading1', 'I. KẾT QUẢ'),
  styled('Heading2', '1. Thủ tục hành chính'),
  p('Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020, {{Cơ quan ban hành}} báo cáo {{Kỳ báo cáo}}.'),
].join('');
export const bad = (text: string) => good + p(text);
export const here = 'Mục I.1, đoạn 4';
export const relations = (...all: string[]): TemplateParts => ({ relations: all });
export const header = (content: string): TemplateParts => ({
  parts: { 'word/header1.xml': part('hdr', content) },
});
export const headed = (flag: string) =>
  table(
    `<w:tr><w:trPr><w:cantSplit/>${flag}</w:trPr><w:tc>${p('Nội dung')}</w:tc></w:tr>`,
    row(p('{{LẶP Căn cứ}}')),
    `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>${p('{{Dòng}}')}</w:tc></w:tr>`,
    row(p('{{HẾT Căn cứ}}')),
  ) + p('');
export const comments = (author: string, text: string) => ({
  'word/comments.xml': part(
    'comments',
    `<w:comment w:id="0"${author && ` w:author="${author}"`}>${p(text)}</w:comment>`,
  ),
});
export const core = (inside: string) => ({
  parts: {
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="x" xmlns:dc="y">${inside}</cp:coreProperties>`,
  },
});

/** A mistake that a test puts into a good document, and what is found: code, place, subject. */
export type SeededMistake = readonly [
  what: string,
  body: string,
  found: readonly string[],
  more?: TemplateParts,
];
