import { foldKey } from '../../domain/fold-key.ts';

/** Letters of other alphabets that look like Latin ones, small letters; typed by other keyboards, or pasted from PDF. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  [
    ...'аaеeоoрpсcуyхxіiјjѕsкkмmтtнhвbԁdһhԛqԝw'.matchAll(/(.)(.)/gu),
    ...'αaοoρpνvιiκkτtυuηnχxεe'.matchAll(/(.)(.)/gu),
  ].map(([, from, to]) => [from!, to!] as const),
);
const otherAlphabets = /[\u0189\u0256\u0370-\u03ff\u0400-\u052f]/u;

/** Comparison form of a label or header as people see it: `foldKey` with look-alike letters read as Latin ones. */
export function labelKey(text: string): string {
  if (!otherAlphabets.test(text)) return foldKey(text);
  const latin = [...text.toLowerCase()].map((letter) => lookAlikes.get(letter) ?? letter).join('');
  return foldKey(latin.replaceAll('ɖ', 'đ'));
}

const numberBefore = /^\s*(?:\(\d{1,2}\)|\d{1,2}[.)](?=\s*\p{L}))\s*/u;
const marksBehind = /(?:\s*(?:\((?:\d{1,2}|\*{1,3}|[a-z])\)|\[(?:\d{1,2}|\*)\]|[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]+))+\s*$/u;

/** The same for a header cell, without what printers add: `(4) Số liệu*`, `Ghi chú (1)`. */
export function headerKey(text: string): string {
  return labelKey(text.replace(numberBefore, '').replace(marksBehind, '')) || labelKey(text);
}
