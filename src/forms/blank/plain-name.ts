import { createHash } from 'node:crypto';

const longestCode = 32;

/** A code as part of a file name; one that had to be changed gets a short hash, so that two codes never share a file. */
export function codePart(code: string): string {
  const tidy = plainName(code, longestCode);
  if (tidy === code && code !== '') return code;
  return `${tidy || 'ma'}-${createHash('sha256').update(code.normalize('NFC')).digest('hex').slice(0, 6)}`;
}

/** Without diacritics; everything but letters and digits becomes a hyphen. */
export function plainName(text: string, longest: number): string {
  return text
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}
