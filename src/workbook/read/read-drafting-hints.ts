import { parseA1 } from '../../domain/cell-ref.ts';
import { PackageFault } from '../../ooxml/package-fault.ts';
import { partText } from '../../ooxml/part-text.ts';
import { readRelationships } from '../../ooxml/relationships.ts';
import { XmlCursor } from '../../ooxml/xml-cursor.ts';
import type { DraftingHints, RawValidation, SheetHints } from '../drafting-hints.ts';
import type { RawRange } from '../raw-workbook.ts';
import type { ReadProblem } from '../read-problem.ts';
import { classifyContent, type WorkbookPackage } from './classify-bytes.ts';
import { readEmphasis } from './read-emphasis.ts';
import { readWorkbookPart } from './read-workbook-part.ts';

/** More would be no form that people fill in. */
const MOST_RANGES = 20_000;
const MOST_EMPTY_CELLS = 200_000;

const nothing: DraftingHints = { sheets: new Map(), isBold: () => false };

/**
 * Reads what the intake has no use for but the drafting of a form does: data validations, bold styles, and the empty
 * cells that carry a style. Only on request, never on the intake's path. Formats other than OOXML give no hints.
 */
export function readDraftingHints(bytes: Uint8Array): DraftingHints | ReadProblem {
  try {
    const content = classifyContent(bytes);
    return 'pack' in content ? hintsOf(content) : nothing;
  } catch (error) {
    if (error instanceof PackageFault) return { problem: error.kind, detail: error.message };
    throw error;
  }
}

function hintsOf({ pack, workbook }: WorkbookPackage): DraftingHints {
  const relations = readRelationships(pack, workbook);
  const sheets = new Map<string, SheetHints>();
  const budget = { ranges: MOST_RANGES, cells: MOST_EMPTY_CELLS };
  for (const { name, relation } of readWorkbookPart(partText(workbook, pack.read(workbook))).sheets) {
    const target = relations.find((one) => one.id === relation)?.target;
    if (target === undefined || !pack.has(target)) continue;
    sheets.set(name, readSheetHints(new XmlCursor(partText(target, pack.read(target))), budget));
  }
  const styles = relations.find((one) => one.type === 'styles' && !one.external)?.target;
  const bold =
    styles === undefined || !pack.has(styles) ? [] : readEmphasis(partText(styles, pack.read(styles)));
  return { sheets, isBold: (style) => bold[style] ?? false };
}

interface Budget {
  ranges: number;
  cells: number;
}

function readSheetHints(cursor: XmlCursor, budget: Budget): SheetHints {
  const validations: RawValidation[] = [];
  const emptyCells: { row: number; column: number; style: number }[] = [];
  for (let kind = cursor.next(); kind !== 'end'; kind = cursor.next()) {
    if (kind === 'close') continue;
    if (cursor.is('dataValidation')) {
      const validation = readValidation(cursor, kind === 'open', budget);
      if (validation.ranges.length > 0) validations.push(validation);
    } else if (kind === 'empty' && cursor.is('c') && emptyCells.length < budget.cells) {
      const place = parseA1(cursor.attribute('r') ?? '');
      if (place) emptyCells.push({ ...place, style: Number(cursor.attribute('s') ?? 0) });
    }
  }
  budget.cells -= emptyCells.length;
  return { validations, emptyCells };
}

/** Both writings: the plain one, and the extension in which Excel keeps lists that lie on another sheet. */
function readValidation(cursor: XmlCursor, open: boolean, budget: Budget): RawValidation {
  const type = cursor.attribute('type') ?? 'none';
  let places = cursor.attribute('sqref') ?? '';
  let formula = '';
  const inside = cursor.depth;
  let within = '';
  for (
    let kind = open ? cursor.next() : 'end';
    kind !== 'end' && cursor.depth >= inside;
    kind = cursor.next()
  ) {
    if (kind !== 'open') continue;
    if (cursor.is('formula1') || cursor.is('formula2')) {
      within = cursor.localName();
      const text = holdsElement(cursor) ? '' : cursor.readText();
      if (within === 'formula1') formula = text;
    } else if (cursor.is('sqref')) places = cursor.readText();
    else if (cursor.is('f')) {
      const text = cursor.readText();
      if (within !== 'formula2') formula = text;
    }
  }
  const ranges = places
    .split(/\s+/)
    .filter((one) => one !== '')
    .slice(0, budget.ranges)
    .flatMap((one) => rangeOf(one) ?? []);
  budget.ranges -= ranges.length;
  return { type, formula, ranges };
}

/** After an opening tag: whether an element comes before any text. */
const holdsElement = (cursor: XmlCursor) =>
  /^\s*<[^/!?]/.test(cursor.slice(cursor.position, cursor.position + 60));

function rangeOf(ref: string): RawRange | undefined {
  const [first = '', last = first] = ref.split(':');
  const start = parseA1(first);
  const end = parseA1(last);
  if (!start || !end) return undefined;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
