import { toA1 } from '../../domain/cell-ref.ts';
import type { IntakeFact } from '../../domain/intake-fact.ts';
import { foldLookAlikes } from '../../domain/look-alikes.ts';
import { nfc, tidyText } from '../../domain/tidy-text.ts';
import type { RawWorkbook } from '../../workbook/raw-workbook.ts';

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const strange = /[\u00ad\u00d0\u00f0\u0370-\u03ff\u0400-\u04ff\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

type OddFact = Extract<IntakeFact, { kind: 'odd-characters' }>;

/**
 * Characters that nobody sees, or that only look like ours: read as what they look like, and said. One fact per sheet
 * and kind, with the first text as example; the file's name is looked at too.
 */
export function oddCharacters(file: string, workbook: RawWorkbook): OddFact[] {
  const facts: OddFact[] = [];
  const look = (place: Pick<OddFact, 'sheet' | 'cell'>, text: string, sofar: Map<string, OddFact>) => {
    for (const what of kindsIn(text)) {
      const known = sofar.get(what);
      if (known) known.texts++;
      else {
        const reading = foldLookAlikes(tidyText(text));
        sofar.set(what, { kind: 'odd-characters', what, ...place, texts: 1, raw: text, reading });
      }
    }
  };
  for (const sheet of workbook.sheets) {
    const found = new Map<string, OddFact>();
    for (const { row, column, value, legacy } of sheet.cells) {
      if (typeof value !== 'string' || legacy?.converted === false || !strange.test(value)) continue;
      look({ sheet: sheet.name, cell: { file, sheet: sheet.name, cell: toA1(row, column) } }, value, found);
    }
    if (strange.test(sheet.name)) look({ sheet: sheet.name, cell: null }, sheet.name, found);
    facts.push(...found.values());
  }
  const name = file.slice(file.lastIndexOf('/') + 1);
  const inName = new Map<string, OddFact>();
  if (strange.test(name)) look({ sheet: null, cell: null }, name, inName);
  return [...facts, ...inName.values()];
}

function kindsIn(text: string): OddFact['what'][] {
  const composed = nfc(text);
  return [
    ...(invisible.test(composed) ? (['invisible'] as const) : []),
    ...(foldLookAlikes(composed) === composed ? [] : (['look-alike'] as const)),
  ];
}
