/** A reference inside a formula, as its sheet (none: the formula's own) and its place. */
export interface FormulaReference {
  sheet: string | undefined;
  row: number;
  column: number;
}

const token =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})(?![\p{L}\d(.])|[\p{L}_][\p{L}\p{N}_.]*|\s+|./gsu;

/** Formulas of our forms are shorter; taking a hostile one apart could take long, and its own text will do. */
const longest = 2_000;

/**
 * A formula in a form that two programs' spellings of it share: no blanks, upper case, `,` between arguments, no `$`,
 * no `_xlfn.`, no `TRUE()`. Each reference is written as `nameOf` says, so that moved cells compare as equal.
 */
export function normaliseFormula(formula: string, nameOf: (reference: FormulaReference) => string): string {
  if (formula.length > longest) return formula;
  let text = '';
  for (const match of formula.matchAll(token)) {
    const [part, sheet, letters, digits] = match;
    if (letters !== undefined && digits !== undefined) {
      const column = columnNumber(letters);
      text += nameOf({
        sheet: sheet === undefined ? undefined : unquoted(sheet),
        row: Number(digits),
        column,
      });
    } else if (part.startsWith('"')) text += part;
    else if (!/^\s/.test(part)) text += part === ';' ? ',' : part.toUpperCase();
  }
  return text.replaceAll('_XLFN.', '').replace(/\b(TRUE|FALSE)\(\)/g, '$1');
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
