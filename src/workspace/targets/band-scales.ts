import { foldKey } from '../../domain/fold-key.ts';

/** Published bands from the lowest up: PAPI's quarters, and the ratings of own indices. */
const bandScales: readonly (readonly string[])[] = [
  ['Thấp', 'Trung bình thấp', 'Trung bình cao', 'Cao'],
  ['Kém', 'Yếu', 'Trung bình', 'Khá', 'Tốt', 'Xuất sắc'],
];

/**
 * The bands that reach the named one: `Trung bình cao` (with or without "trở lên") is that band and those above it on its
 * scale; several, separated by `;`, are just those.
 */
export function bandsReaching(text: string): string[] {
  const named = text
    .split(';')
    .map((one) => one.replace(/\s*(trở lên|or better|and above)\s*$/iu, '').trim())
    .filter((one) => one !== '');
  if (named.length !== 1) return named;
  const key = foldKey(named[0]!);
  for (const scale of bandScales) {
    const at = scale.findIndex((one) => foldKey(one) === key);
    if (at >= 0) return scale.slice(at);
  }
  return named;
}
