import { createHash } from 'node:crypto';
import { stripDiacritics } from '../../domain/fold-key.ts';

const longestCode = 32;
const longestName = 40;

/**
 * Names of files out of codes and names that anybody may have written: `X01_2026-Q3_UBND-xa-Tan-Diep`. Plain ASCII, safe
 * on every system, short; a code that had to be changed, or that differs from another in case only, gets a short hash,
 * so that no two share a file.
 */
export function extractNamer(periodId: string): (code: string, name: string) => string {
  const used = new Set<string>();
  return (code, name) => {
    const tidy = plain(code, longestCode);
    const isSame = tidy === code && code !== '' && !used.has(tidy.toLowerCase());
    const first = isSame ? tidy : `${tidy || 'ma'}-${hashOf(code)}`;
    used.add(first.toLowerCase());
    // Behind an underscore nothing is a device of Windows: `CON_2026-Q3`.
    return [first, periodId, plain(name, longestName)].filter(Boolean).join('_');
  };
}

const hashOf = (code: string) => createHash('sha256').update(code.normalize('NFC')).digest('hex').slice(0, 8);

function plain(text: string, longest: number): string {
  return stripDiacritics(text)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}
