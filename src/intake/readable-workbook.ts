import { toA1 } from '../domain/cell-ref.ts';
import type { IntakeFact } from '../domain/intake-fact.ts';
import type { LegacyText } from '../domain/legacy-text.ts';
import type { RawWorkbook } from '../workbook/raw-workbook.ts';
import { recognise } from './identity/recognise.ts';
import type { IntakeContext } from './intake-context.ts';
import { oddCharacters } from './text/odd-characters.ts';
import { findLegacy, markLegacy } from './text/legacy-workbook.ts';

/**
 * The workbook as everything after reads it. Texts in a legacy encoding are put into Unicode when that was asked for, or
 * when the register says that the agency still types so; else they are only marked. Both are always said.
 */
export function readableWorkbook(
  context: IntakeContext,
  file: string,
  workbook: RawWorkbook,
): { workbook: RawWorkbook; facts: IntakeFact[] } {
  const finds = findLegacy(workbook, context.words);
  if (!finds) return { workbook, facts: oddCharacters(file, workbook) };
  const everything = markLegacy(workbook, finds, () => true);
  const known = context.convertLegacy
    ? undefined
    : recognise(context, file, everything).agency?.legacyEncoding;
  const isConverted = (encoding: LegacyText['encoding']) => context.convertLegacy || encoding === known;
  const marked = markLegacy(workbook, finds, isConverted);
  const facts = marked.sheets.flatMap((sheet, at): IntakeFact[] => {
    const ofName = finds.sheetNames.get(workbook.sheets[at]!.name);
    const texts = sheet.cells.flatMap((cell) =>
      cell.legacy
        ? [{ cell: { file, sheet: sheet.name, cell: toA1(cell.row, cell.column) }, ...cell.legacy }]
        : [],
    );
    const name = ofName ? [{ cell: null, ...ofName, converted: isConverted(ofName.encoding) }] : [];
    return ['TCVN3', 'VNI'].flatMap((encoding): IntakeFact[] => {
      const found = [...texts, ...name].filter((one) => one.encoding === encoding);
      const [first] = found;
      if (!first) return [];
      const { cell, stored, reading, converted } = first;
      const lost = [...new Set(found.flatMap((one) => one.lost))];
      return [
        {
          kind: 'legacy-encoding',
          sheet: sheet.name,
          cell,
          texts: found.length,
          raw: stored,
          reading,
          encoding: first.encoding,
          converted,
          lost,
        },
      ];
    });
  });
  return { workbook: marked, facts: [...facts, ...oddCharacters(file, marked)] };
}
