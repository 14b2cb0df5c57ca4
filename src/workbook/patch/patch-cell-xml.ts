import { toA1 } from '../../domain/cell-ref.ts';
import { escapeXml } from '../../ooxml/xml-escape.ts';
import { storedContent, typedContent, type PatchValue } from './patch-value.ts';

/** One cell's change; see `CellPatch` in `patch-cells.ts`. */
export interface PlacedPatch {
  row: number;
  column: number;
  value: PatchValue | undefined;
  formula: string | undefined;
  formulaResult: PatchValue | undefined;
}

/** The formula that stands in a cell before the patch. */
export interface FoundFormula {
  xml: string;
  /** Whether other cells share it from here. */
  leads: boolean;
}

/** Whether only the stored result of the formula that stands there is to change. */
function keepsFormula({ formula, formulaResult, value }: PlacedPatch): boolean {
  return formula === undefined && (formulaResult !== undefined || value === undefined);
}

/** Whether a patch makes a formula come or go. */
export function changesFormulas(patch: PlacedPatch, found: FoundFormula | undefined): boolean {
  return !keepsFormula(patch) && (found !== undefined || patch.formula !== undefined);
}

/**
 * A whole `c` element, one character per UTF-8 byte. `attributes` are the cell's own without its type; throws a
 * `RangeError` for a patch that the cell cannot take.
 */
export function cellXml(
  patch: PlacedPatch,
  attributes: string,
  found: FoundFormula | undefined,
  prefix: string,
): string {
  const { value, formula, formulaResult } = patch;
  const keeps = keepsFormula(patch);
  checkPatch(patch, keeps, found);
  const plain = !keeps && formula === undefined;
  const content = plain ? typedContent(value ?? null, prefix) : storedContent(formulaResult ?? null, prefix);
  const own =
    formula === undefined ? '' : oneCharacterPerByte(`<${prefix}f>${escapeXml(formula)}</${prefix}f>`);
  const body = (keeps ? found!.xml : own) + oneCharacterPerByte(content.xml);
  const type = content.type === undefined ? '' : ` t="${content.type}"`;
  const tag = `<${prefix}c${attributes}${type}`;
  return body === '' ? `${tag}/>` : `${tag}>${body}</${prefix}c>`;
}

function checkPatch(patch: PlacedPatch, keeps: boolean, found: FoundFormula | undefined): void {
  const refuse = (what: string) => new RangeError(`${toA1(patch.row, patch.column)}: ${what}`);
  if (keeps && !found) throw refuse('no formula to keep');
  if (!keeps && found?.leads) throw refuse('leads a shared formula');
  const hasResult = keeps || patch.formula !== undefined;
  if (hasResult && patch.value !== undefined && patch.value !== null) {
    throw refuse('a formula takes a result, not a value');
  }
}

/** Text in the form that parts are held in. */
function oneCharacterPerByte(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) > 0x7f) return Buffer.from(text, 'utf8').toString('latin1');
  }
  return text;
}
