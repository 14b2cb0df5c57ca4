import type { Agency } from '../../domain/agency.ts';
import { plainText } from './plain-text.ts';

/** Finds agencies by the ways in which a report writes their names. */
export interface AgencyNames {
  find(text: string): { text: string; start: number; value: string }[];
}

export const noAgencies: AgencyNames = { find: () => [] };

/** Names, aliases and short forms (`xã Tân Diệp`, `UBND xã Tân Diệp`); a form that two agencies share names none. */
export function agencyNames(agencies: readonly Agency[]): AgencyNames {
  const codes = new Map<string, string | undefined>();
  for (const { code, name, aliases } of agencies)
    for (const form of [name, ...aliases].flatMap(formsOf)) {
      const key = form.toLowerCase();
      codes.set(key, codes.has(key) && codes.get(key) !== code ? undefined : code);
    }
  const known = [...codes].filter(([key, code]) => code !== undefined && key.length > 4).map(([key]) => key);
  if (known.length === 0) return noAgencies;
  known.sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:${known.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')})(?![\\p{L}\\d])`,
    'giu',
  );
  return {
    find: (text) =>
      [...text.matchAll(pattern)].map((one) => ({
        text: one[0],
        start: one.index,
        value: codes.get(one[0].toLowerCase())!,
      })),
  };
}

function formsOf(name: string): string[] {
  const plain = plainText(name);
  const short = /^Ủy ban nhân dân (?=(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã) )/u.exec(plain);
  if (!short) return [plain];
  const bare = plain.slice(short[0].length);
  return [plain, bare, `UBND ${bare}`];
}
