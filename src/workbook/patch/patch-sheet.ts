import { parseA1, toA1 } from '../../domain/cell-ref.ts';
import type { PartText } from '../../ooxml/part-text.ts';
import { XmlCursor } from '../../ooxml/xml-cursor.ts';
import { readCellColumn } from '../read/read-cell-tag.ts';
import { cellXml, changesFormulas, type FoundFormula, type PlacedPatch } from './patch-cell-xml.ts';

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
      else if (kind === 'open') this.leaveRow();
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
      this.column = this.ownColumn() ?? this.column + 1;
      if (pending.length > 0 && pending[0]!.column <= this.column) this.copyTo(cursor.tagStart);
      while (pending.length > 0 && pending[0]!.column < this.column) this.writeNewCell(pending.shift()!);
      if (pending[0]?.column === this.column) this.patchCell(pending.shift()!, kind === 'open');
      else if (kind === 'open') cursor.skip();
      if (pending.length === 0) {
        this.leaveRow();
        break;
      }
    }
    this.copyTo(cursor.tagStart);
    for (const patch of pending) this.writeNewCell(patch);
  }

  /** Goes to the end of the current row without a look at its cells: rows do not nest. */
  private leaveRow(): void {
    const { cursor } = this;
    const end = this.text.indexOf(`</${this.prefix}row`, cursor.position);
    if (end < 0) throw cursor.fault('row without an end');
    cursor.position = end;
    cursor.next();
  }

  /** Column of the current cell by its address, if it has one. */
  private ownColumn(): number | undefined {
    const { cursor } = this;
    const spans = cursor.attributeSpans;
    for (let index = 0; index < cursor.attributeCount * 4; index += 4) {
      const isAddress = this.text.slice(spans[index], spans[index + 1]) === 'r';
      if (isAddress) return readCellColumn(cursor, spans[index + 2]!, spans[index + 3]!, this.row);
    }
    return undefined;
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
    const spans = cursor.attributeSpans;
    let kept = '';
    for (let index = 0; index < cursor.attributeCount * 4; index += 4) {
      const start = spans[index]!;
      const isType = text.slice(start, spans[index + 1]) === 't';
      if (!isType) kept += ` ${text.slice(start, spans[index + 3]! + 1)}`;
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
    if (changesFormulas(patch, found)) this.formulasChanged = true;
    this.pieces.push(cellXml(patch, attributes, found, this.prefix));
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

function inColumnOrder(cells: ReadonlyMap<number, PlacedPatch>): PlacedPatch[] {
  return [...cells.values()].sort((one, other) => one.column - other.column);
}
