import type { Doubt } from './draft-types.ts';

/** Sheets that every blank workbook has. */
const reserved = ['bìa', 'thuyết minh', '_cchc', 'history'];

/** Gives every area, table and list a sheet of its own, with a name that Excel takes. */
export function settleSheetNames(
  owners: readonly { source: string; sheet: string; doubts: Doubt[] }[],
): void {
  const taken = new Set(reserved);
  for (const one of owners) {
    const plain =
      one.source
        .replace(/[:\\/?*[\]]/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Biểu';
    let name = plain.slice(0, 31).trim();
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      const suffix = ` (${count})`;
      name = plain.slice(0, 31 - suffix.length).trim() + suffix;
    }
    taken.add(name.toLowerCase());
    one.sheet = name;
    if (name !== one.source)
      one.doubts.push({
        id: 'learn.sheet-renamed',
        params: { sheet: one.source },
        at: { sheet: one.source, cell: 'A1' },
      });
  }
}
