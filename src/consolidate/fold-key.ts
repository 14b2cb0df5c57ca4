const folded = new Map<string, string>();
const CACHE_LIMIT = 10_000;

/**
 * Key of a table row for grouping: the same field of work written in another Unicode form, case or with other
 * blanks is one row. Diacritics stay: `Văn Lang` and `Văn Lăng` are two keys.
 */
export function foldKey(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const key = text
    .normalize('NFC')
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;:,]+$/, '')
    .toLocaleLowerCase('vi');
  if (folded.size >= CACHE_LIMIT) folded.clear();
  folded.set(text, key);
  return key;
}
