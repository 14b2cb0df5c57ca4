import { parseA1, toA1 } from '../domain/cell-ref.ts';
import type { PartText } from '../ooxml/part-text.ts';
import { escapeXml } from '../ooxml/xml-escape.ts';
import { XmlCursor } from '../ooxml/xml-cursor.ts';
import { storedContent, typedContent, type PatchValue } from './patch-value.ts';

/** One cell's change; see `CellPatch` in `patch-cells.ts`. */
export interface PlacedPatch {
  row: number;
  column: number;
  value?: PatchValue;
  formula?: string;
  formulaResult?: PatchValue;
}

export interface PatchedSheet {
  xml: Buffer;
  /** Whether a formula came or went, so that the calculation chain no longer fits. */
  formulasChanged: boolean;
}

/** Sets cells of one sheet part and leaves every other byte of it as it was. */
export function patchSheet(source: PartText, patches: readonly PlacedPatch[]): PatchedSheet {
  return new SheetPatcher(source, patches).run();
}

class SheetPatcher {
  private readonly cursor: XmlCursor;
  private readonly text: string;
  private readonly byRow = new Map<number, Map<number, PlacedPatch>>();
  private readonly pendingRows: number[];
  private readonly pieces: string[] = [];
  private done = 0;
  private prefix = '';
  private row = 0;
  private column = 0;
  private formulasChanged = false;

  constructor(source: PartText, patches: readonly PlacedPatch[]) {
    this.cursor = new XmlCursor(source);
    this.text = source.text;
    for (const patch of patches) {
      const cells = this.byRow.get(patch.row) ?? new Map<number, PlacedPatch>();
      this.byRow.set(patch.row, cells.set(patch.column, patch));
    }
    this.pendingRows = [...this.byRow.keys()].sort((one, other) => one - other);
  }

  run(): PatchedSheet {
    const { cursor, text } = this;
    let dimension: [start: number, end: number] | undefined;
    let kind = cursor.next();
    while (kind !== 'end' && !cursor.is('sheetData')) {
      if (kind === 'empty' && cursor.is('dimension') && !this.coveredBy(cursor.attribute('ref') ?? '')) {
        dimension = [cursor.tagStart, cursor.position];
      }
      kind = cursor.next();
    }
    if (kind === 'end') throw cursor.fault('sheet without sheetData');
    this.prefix = text.slice(cursor.tagStart + 1, cursor.nameStart);
    if (dimension) {
      this.copyTo(dimension[0]);
      this.done = dimension[1];
    }
    if (kind === 'empty') {
      this.copyTo(cursor.tagStart);
      this.write(`<${this.prefix}sheetData>`);
      this.writeRowsBefore(Infinity);
      this.write(`</${this.prefix}sheetData>`);
      this.done = cursor.position;
    } else this.patchRows();
    this.pieces.push(text.slice(this.done));
    return { xml: Buffer.from(this.pieces.join(''), 'latin1'), formulasChanged: this.formulasChanged };
  }

  private patchRows(): void {
    const { cursor } = this;
    const inside = cursor.depth;
    for (;;) {
      const kind = cursor.next();
      if (cursor.depth < inside) break;
      if (kind === 'close') continue;
      if (!cursor.is('row')) {
        if (kind === 'open') cursor.skip();
        continue;
      }
      this.row = Number(cursor.attribute('r') ?? this.row + 1);
      this.copyTo(cursor.tagStart);
      this.writeRowsBefore(this.row);
      const patches = this.byRow.get(this.row);
      if (this.pendingRows[0] === this.row) this.pendingRows.shift();
      if (patches) this.patchRow(patches, kind === 'empty');
      else if (kind === 'open') cursor.skip();
    }
    this.copyTo(cursor.tagStart);
    this.writeRowsBefore(Infinity);
  }

  /** New rows for patches above `row`. */
  private writeRowsBefore(row: number): void {
    while (this.pendingRows.length > 0 && this.pendingRows[0]! < row) {
      const number = this.pendingRows.shift()!;
      this.write(`<${this.prefix}row r="${number}">`);
      for (const patch of inColumnOrder(this.byRow.get(number)!)) this.writeNewCell(patch);
      this.write(`</${this.prefix}row>`);
    }
  }

  private patchRow(patches: ReadonlyMap<number, PlacedPatch>, emptyRow: boolean): void {
    const { cursor } = this;
    const pending = inColumnOrder(patches);
    if (emptyRow) {
      this.copyTo(cursor.position - 2);
      this.write('>');
      for (const patch of pending) this.writeNewCell(patch);
      this.write(`</${this.prefix}row>`);
      this.done = cursor.position;
      return;
    }
    const inside = cursor.depth;
    this.column = 0;
    for (;;) {
      const kind = cursor.next();
      if (cursor.depth < inside) break;
      if (kind === 'close') continue;
      if (!cursor.is('c')) {
        if (kind === 'open') cursor.skip();
        continue;
      }
      this.column = parseA1(cursor.attribute('r') ?? '')?.column ?? this.column + 1;
      if (pending.length > 0 && pending[0]!.column <= this.column) this.copyTo(cursor.tagStart);
      while (pending.length > 0 && pending[0]!.column < this.column) this.writeNewCell(pending.shift()!);
      if (pending[0]?.column === this.column) this.patchCell(pending.shift()!, kind === 'open');
      else if (kind === 'open') cursor.skip();
    }
    this.copyTo(cursor.tagStart);
    for (const patch of pending) this.writeNewCell(patch);
  }

  /** Replaces the cell whose opening tag the cursor is at. */
  private patchCell(patch: PlacedPatch, open: boolean): void {
    const attributes = this.keptAttributes();
    const formula = open ? this.findFormula() : undefined;
    this.done = this.cursor.position;
    this.writeCell(patch, attributes, formula);
  }

  /** Attributes of the current cell as they stand, without its type. */
  private keptAttributes(): string {
    const { cursor, text } = this;
    let kept = '';
    for (let index = 0; index < cursor.attributeCount * 4; index += 4) {
      const [start = 0, end = 0, , valueEnd = 0] = cursor.attributeSpans.slice(index, index + 4);
      if (text.slice(start, end) !== 't') kept += ` ${text.slice(start, valueEnd + 1)}`;
    }
    return kept;
  }

  private findFormula(): FoundFormula | undefined {
    const { cursor } = this;
    const inside = cursor.depth;
    let found: FoundFormula | undefined;
    for (;;) {
      const kind = cursor.next();
      if (cursor.depth < inside) return found;
      if (kind === 'close') continue;
      const isFormula = cursor.is('f');
      const start = cursor.tagStart;
      const leads = isFormula && cursor.attribute('t') === 'shared' && cursor.attribute('ref') !== undefined;
      if (kind === 'open') cursor.skip();
      if (isFormula) found = { xml: this.text.slice(start, cursor.position), leads };
    }
  }

  private writeNewCell(patch: PlacedPatch): void {
    this.writeCell(patch, ` r="${toA1(patch.row, patch.column)}"`, undefined);
  }

  private writeCell(patch: PlacedPatch, attributes: string, found: FoundFormula | undefined): void {
    const { prefix } = this;
    const at = toA1(patch.row, patch.column);
    const keeps = patch.formula === undefined && patch.value === undefined;
    if (keeps && !found) throw new RangeError(`${this.cursor.part}: no formula in ${at} to keep`);
    if (!keeps && found?.leads) throw new RangeError(`${this.cursor.part}: ${at} leads a shared formula`);
    if (!keeps && (found || patch.formula !== undefined)) this.formulasChanged = true;
    const content =
      patch.value === undefined
        ? storedContent(patch.formulaResult ?? null, prefix)
        : typedContent(patch.value, prefix);
    const formula = keeps
      ? found!.xml
      : patch.formula === undefined
        ? ''
        : latin1(`<${prefix}f>${escapeXml(patch.formula)}</${prefix}f>`);
    const type = content.type === undefined ? '' : ` t="${content.type}"`;
    const body = formula + latin1(content.xml);
    const tag = `<${prefix}c${attributes}${type}`;
    this.pieces.push(body === '' ? `${tag}/>` : `${tag}>${body}</${prefix}c>`);
  }

  private coveredBy(ref: string): boolean {
    const [first = '', last = first] = ref.split(':');
    const start = parseA1(first);
    const end = parseA1(last);
    if (!start || !end) return false;
    for (const [row, cells] of this.byRow) {
      if (row < start.row || row > end.row) return false;
      for (const column of cells.keys()) if (column < start.column || column > end.column) return false;
    }
    return true;
  }

  private copyTo(offset: number): void {
    if (offset > this.done) this.pieces.push(this.text.slice(this.done, offset));
    this.done = Math.max(this.done, offset);
  }

  private write(ascii: string): void {
    this.pieces.push(ascii);
  }
}

interface FoundFormula {
  xml: string;
  /** Whether other cells share it from here. */
  leads: boolean;
}

function inColumnOrder(cells: ReadonlyMap<number, PlacedPatch>): PlacedPatch[] {
  return [...cells.values()].sort((one, other) => one.column - other.column);
}

/** One character per UTF-8 byte, as the sheet's own text is held. */
function latin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
