import type { XmlCursor } from '../../ooxml/xml-cursor.ts';
import type { ReadingBudget } from '../read/reading-budget.ts';
import type { RawCell, RawRange, RawSheet } from '../raw-workbook.ts';
import type { StyleList } from '../style-list.ts';
import { readExcel2003Data } from './excel-2003-cell.ts';
import { a1Formula } from './excel-2003-formula.ts';

/** What reading a sheet needs beside the cursor. */
export interface Sheet2003Context {
  styles: Map<string, { format: string; font: string }>;
  list: StyleList;
  budget: ReadingBudget;
  date1904: boolean;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Reads one `Worksheet`, from its opening tag to its closing one. */
export function readSheet2003(cursor: XmlCursor, context: Sheet2003Context): RawSheet {
  const name = cursor.attribute('ss:Name') ?? '';
  const isProtected = cursor.attribute('ss:Protected') === '1';
  const reader = new SheetReader(cursor, context);
  let state: RawSheet['state'] = 'visible';
  const inside = cursor.depth;
  for (let kind = cursor.next(); cursor.depth >= inside; kind = cursor.next()) {
    if (kind === 'close') continue;
    if (cursor.is('Column')) reader.column();
    else if (cursor.is('Row')) reader.row(kind === 'open');
    else if (cursor.is('Visible') && kind === 'open') {
      const visible = cursor.readText();
      if (visible === 'SheetHidden') state = 'hidden';
      else if (visible === 'SheetVeryHidden') state = 'veryHidden';
    }
  }
  const { cells, merges, hiddenRows, hiddenColumns } = reader;
  return { name, state, protected: isProtected, cells, merges, hiddenRows, hiddenColumns };
}

class SheetReader {
  readonly cells: RawCell[] = [];
  readonly merges: RawRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns: [number, number][] = [];
  readonly #cursor: XmlCursor;
  readonly #context: Sheet2003Context;
  /** Style of a column's cells that name none, by column. */
  readonly #columnStyles: { first: number; last: number; style: string }[] = [];
  #row = 0;
  #column = 0;

  constructor(cursor: XmlCursor, context: Sheet2003Context) {
    this.#cursor = cursor;
    this.#context = context;
  }

  column(): void {
    const first = this.#count('ss:Index') ?? this.#column + 1;
    const last = Math.min(first + (this.#count('ss:Span') ?? 0), LAST_COLUMN);
    this.#column = last;
    const style = this.#cursor.attribute('ss:StyleID');
    if (style !== undefined) this.#columnStyles.push({ first, last, style });
    if (this.#cursor.flag('ss:Hidden')) this.hiddenColumns.push([first, last]);
  }

  row(isOpen: boolean): void {
    const cursor = this.#cursor;
    const top = this.#count('ss:Index') ?? this.#row + 1;
    const bottom = top + (this.#count('ss:Span') ?? 0);
    if (top <= this.#row || bottom > LAST_ROW) throw cursor.fault(`row ${top} to ${bottom}`);
    const isHidden = cursor.flag('ss:Hidden');
    const style = cursor.attribute('ss:StyleID');
    this.#row = top;
    if (isOpen) this.#cells(style);
    this.#row = bottom;
    if (isHidden) for (let row = top; row <= bottom; row++) this.hiddenRows.add(row);
  }

  #cells(rowStyle: string | undefined): void {
    const cursor = this.#cursor;
    const inside = cursor.depth;
    let column = 0;
    for (let kind = cursor.next(); cursor.depth >= inside; kind = cursor.next()) {
      if (kind === 'close' || !cursor.is('Cell')) continue;
      const at = this.#count('ss:Index') ?? column + 1;
      const across = this.#count('ss:MergeAcross') ?? 0;
      const down = this.#count('ss:MergeDown') ?? 0;
      if (at <= column || at + across > LAST_COLUMN) throw cursor.fault(`cell in column ${at}`);
      if (across > 0 || down > 0)
        this.merges.push({ top: this.#row, left: at, bottom: this.#row + down, right: at + across });
      column = at + across;
      this.#cell(kind === 'open', at, rowStyle);
    }
  }

  #cell(isOpen: boolean, column: number, rowStyle: string | undefined): void {
    const cursor = this.#cursor;
    const { styles, list, budget, date1904 } = this.#context;
    budget.countCell('sheet');
    const written = cursor.attribute('ss:Formula');
    const columnStyle = this.#columnStyles.find((one) => one.first <= column && column <= one.last)?.style;
    const style = styles.get(cursor.attribute('ss:StyleID') ?? rowStyle ?? columnStyle ?? 'Default');
    const formula = written === undefined ? undefined : a1Formula(written, this.#row, column);
    let content: ReturnType<typeof readExcel2003Data> = { kind: 'none', value: null };
    const inside = cursor.depth;
    if (isOpen)
      for (let kind = cursor.next(); cursor.depth >= inside; kind = cursor.next()) {
        if (kind !== 'open') continue;
        if (cursor.is('Data')) content = readExcel2003Data(cursor, date1904);
        else cursor.skip();
      }
    if (content.kind === 'none' && formula === undefined) return;
    const text = typeof content.value === 'string' ? content.value.length : 0;
    budget.countText('sheet', text + (formula?.length ?? 0));
    this.cells.push({
      row: this.#row,
      column,
      ...content,
      style: list.of(style?.format ?? 'General', style?.font),
      ...(formula === undefined ? {} : { formula }),
    });
  }

  /** A number of the current tag; undefined when it says none. */
  #count(attribute: string): number | undefined {
    const value = this.#cursor.attribute(attribute);
    if (value === undefined) return undefined;
    if (!/^\d{1,7}$/.test(value)) throw this.#cursor.fault(`${attribute} ${value}`);
    return Number(value);
  }
}
