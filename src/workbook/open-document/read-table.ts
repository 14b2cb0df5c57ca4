import { damaged } from '../../ooxml/package-fault.ts';
import type { XmlCursor } from '../../ooxml/xml-cursor.ts';
import type { RawCell, RawRange, RawSheet } from '../raw-workbook.ts';
import type { ReadingBudget } from '../read/reading-budget.ts';
import type { StyleList } from '../style-list.ts';
import type { OpenDocumentStyles } from './open-document-styles.ts';
import { excelFormula } from './open-formula.ts';
import { readOpenCell } from './read-open-cell.ts';

/** What reading a table needs beside the cursor. */
export interface TableContext {
  styles: OpenDocumentStyles;
  list: StyleList;
  budget: ReadingBudget;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Parts of a table that are no rows, or that repeat what was there before. */
const passedOver = new Set([
  'shapes',
  'tracked-changes',
  'forms',
  'scenario',
  'dde-links',
  'named-expressions',
]);

/** Reads one `table:table`, from its opening tag to its closing one. */
export class TableReader {
  readonly #cursor: XmlCursor;
  readonly #context: TableContext;
  readonly #cells: RawCell[] = [];
  readonly #merges: RawRange[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns: [number, number][] = [];
  /** Default cell style of the columns, by their last column. */
  readonly #columnStyles: { last: number; style: string | undefined }[] = [];
  #row = 0;

  constructor(cursor: XmlCursor, context: TableContext) {
    this.#cursor = cursor;
    this.#context = context;
  }

  read(): RawSheet {
    const cursor = this.#cursor;
    const name = cursor.attribute('table:name') ?? '';
    const isHidden = this.#context.styles.isHiddenTable(cursor.attribute('table:style-name'));
    const isProtected = cursor.attribute('table:protected') === 'true';
    const inside = cursor.depth;
    for (let kind = cursor.next(); cursor.depth >= inside; kind = cursor.next()) {
      if (kind === 'close') continue;
      if (cursor.is('table-column')) this.#column();
      else if (cursor.is('table-row')) this.#readRow(kind === 'open');
      else if (kind === 'open' && passedOver.has(cursor.localName())) cursor.skip();
    }
    return {
      name,
      state: isHidden ? 'hidden' : 'visible',
      protected: isProtected,
      cells: this.#cells,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
    };
  }

  #column(): void {
    const first = (this.#columnStyles.at(-1)?.last ?? 0) + 1;
    const last = first + this.#repeated('table:number-columns-repeated') - 1;
    this.#columnStyles.push({ last, style: this.#cursor.attribute('table:default-cell-style-name') });
    if (this.#isHidden()) this.#hiddenColumns.push([first, Math.min(last, LAST_COLUMN)]);
  }

  #readRow(isOpen: boolean): void {
    const cursor = this.#cursor;
    const repeated = this.#repeated('table:number-rows-repeated');
    const isHidden = this.#isHidden();
    const style = cursor.attribute('table:default-cell-style-name');
    const from = this.#cells.length;
    const top = this.#row + 1;
    this.#row = top;
    if (isOpen) this.#readCells(style);
    const filled = this.#cells.slice(from);
    if (filled.length > 0) this.#repeatRow(filled, repeated);
    else this.#row = top + repeated - 1;
    // Hidden rows at the end of the sheet hold nothing: only those that do are told.
    if (isHidden && (filled.length > 0 || repeated < 1000))
      for (let row = top; row <= Math.min(this.#row, LAST_ROW); row++) this.#hiddenRows.add(row);
  }

  #repeatRow(filled: readonly RawCell[], times: number): void {
    for (let more = 1; more < times; more++) {
      this.#row++;
      for (const cell of filled) {
        this.#context.budget.countCell('sheet');
        this.#cells.push({ ...cell, row: this.#row });
      }
    }
    if (this.#row > LAST_ROW) throw damaged(`content.xml: row ${this.#row}`);
  }

  #readCells(rowStyle: string | undefined): void {
    const cursor = this.#cursor;
    const inside = cursor.depth;
    let column = 0;
    for (let kind = cursor.next(); cursor.depth >= inside; kind = cursor.next()) {
      if (kind === 'close') continue;
      const isCovered = cursor.is('covered-table-cell');
      if (!isCovered && !cursor.is('table-cell')) {
        if (kind === 'open') cursor.skip();
        continue;
      }
      const repeated = this.#repeated('table:number-columns-repeated');
      this.#noteMerge(column + 1);
      const style = cursor.attribute('table:style-name') ?? rowStyle ?? this.#columnStyle(column + 1);
      const cell = this.#readCell(kind === 'open' ? 'open' : 'empty', style);
      if (cell) this.#keep(cell, column + 1, repeated);
      column += repeated;
    }
  }

  #readCell(kind: 'open' | 'empty', style: string | undefined) {
    const { styles, list } = this.#context;
    const formula = this.#cursor.attribute('table:formula');
    const found = readOpenCell(this.#cursor, kind, styles);
    const text = formula === undefined ? undefined : excelFormula(formula);
    if (found.kind === 'none' && text === undefined) return undefined;
    return {
      kind: found.kind,
      value: found.value,
      style: list.of(styles.format(style) ?? found.usualFormat, styles.font(style)),
      ...(text === undefined ? {} : { formula: text }),
      ...(found.font === undefined ? {} : { runFont: found.font }),
    };
  }

  #keep(cell: Omit<RawCell, 'row' | 'column'>, first: number, repeated: number): void {
    const { budget } = this.#context;
    if (first + repeated - 1 > LAST_COLUMN || this.#row > LAST_ROW)
      throw this.#cursor.fault('cell beyond the sheet');
    const text = typeof cell.value === 'string' ? cell.value.length : 0;
    for (let column = first; column < first + repeated; column++) {
      budget.countCell('sheet');
      budget.countText('sheet', text + (cell.formula?.length ?? 0));
      this.#cells.push({ row: this.#row, column, ...cell });
    }
  }

  #noteMerge(column: number): void {
    const across = this.#repeated('table:number-columns-spanned');
    const down = this.#repeated('table:number-rows-spanned');
    if (across === 1 && down === 1) return;
    const top = this.#row;
    this.#merges.push({ top, left: column, bottom: top + down - 1, right: column + across - 1 });
  }

  #columnStyle(column: number): string | undefined {
    return this.#columnStyles.find((one) => column <= one.last)?.style;
  }

  #isHidden(): boolean {
    const visibility = this.#cursor.attribute('table:visibility');
    return visibility === 'collapse' || visibility === 'filter';
  }

  /** A count of the current tag, 1 when it says none. */
  #repeated(attribute: string): number {
    const value = this.#cursor.attribute(attribute);
    if (value === undefined) return 1;
    if (!/^[1-9]\d{0,6}$/.test(value)) throw this.#cursor.fault(`${attribute} ${value}`);
    return Number(value);
  }
}
