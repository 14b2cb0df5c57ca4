import { toA1 } from '../../domain/cell-ref.ts';
import { TextMemory } from '../../ooxml/text-memory.ts';
import type { XmlCursor } from '../../ooxml/xml-cursor.ts';
import type { RawCell } from '../raw-workbook.ts';
import { LAST_COLUMN, readRowTag, readCellColumn, readCellType, readStyleIndex } from './read-cell-tag.ts';
import { interpretCell, type StoredCell } from './read-cell-value.ts';
import { readRichText, type RichText } from './read-rich-text.ts';
import { sharedFormula, shiftFormula, type SharedFormula } from './read-shared-formula.ts';
import { readUsualCell, type UsualCell } from './read-usual-cell.ts';
import type { SharedStrings } from './read-shared-strings.ts';
import type { ReadingBudget } from './reading-budget.ts';

const formulas = new TextMemory();

/** Walks `sheetData`: the cells that hold something and the hidden rows. One scanner a sheet. */
export class CellScanner {
  readonly cells: RawCell[] = [];
  readonly hiddenRows = new Set<number>();
  private readonly cursor: XmlCursor;
  private readonly strings: SharedStrings;
  private readonly budget: ReadingBudget;
  private readonly shared = new Map<string, SharedFormula>();
  private readonly followers: { cell: RawCell; group: string }[] = [];
  private readonly rich: RichText = { text: '', font: undefined };
  private row = 0;
  private column = 0;
  private lastPlace = 0;
  private inOrder = true;
  /** Of the cell at hand. */
  private readonly stored: StoredCell = {
    type: 'n',
    style: 0,
    raw: undefined,
    kind: 'none',
    value: null,
    font: undefined,
  };
  private readonly usual: UsualCell = { column: 0, style: 0, value: 0 };
  private formula: string | undefined;
  private group: string | undefined;

  constructor(cursor: XmlCursor, strings: SharedStrings, budget: ReadingBudget) {
    this.cursor = cursor;
    this.strings = strings;
    this.budget = budget;
  }

  /** After the opening tag of `sheetData`. */
  scan(): void {
    const { cursor } = this;
    const inside = cursor.depth;
    for (;;) {
      const kind = cursor.next();
      if (cursor.depth < inside) break;
      if (kind === 'close') continue;
      if (cursor.is('row')) {
        this.startRow();
        if (kind === 'open') this.scanRow();
      } else if (kind === 'open') cursor.skip();
    }
    this.settleFollowers();
    if (!this.inOrder) this.settleOrder();
  }

  private startRow(): void {
    const { cursor } = this;
    this.budget.countPlace(cursor.part);
    const { row, isHidden } = readRowTag(cursor, this.row + 1);
    this.row = row;
    this.column = 0;
    if (isHidden) this.hiddenRows.add(row);
  }

  private scanRow(): void {
    const { cursor } = this;
    const inside = cursor.depth;
    for (;;) {
      const usual = readUsualCell(cursor, this.row, this.usual);
      if (usual !== 'other') {
        this.keepUsual(usual);
        continue;
      }
      const kind = cursor.next();
      if (cursor.depth < inside) return;
      if (kind === 'close') continue;
      if (cursor.is('c')) {
        this.startCell();
        if (kind === 'open') this.scanCell();
      } else if (kind === 'open') cursor.skip();
    }
  }

  private keepUsual(kind: 'empty' | 'number' | 'shared'): void {
    const { usual, stored } = this;
    this.budget.countPlace(this.cursor.part);
    this.column = usual.column;
    if (kind === 'empty') return;
    stored.type = kind === 'shared' ? 's' : 'n';
    stored.style = usual.style;
    stored.raw = usual.value;
    stored.font = undefined;
    this.formula = undefined;
    this.group = undefined;
    this.keepCell();
  }

  private startCell(): void {
    const { cursor, stored } = this;
    const { attributeSpans: spans, bytes } = cursor;
    this.budget.countPlace(cursor.part);
    this.column++;
    stored.type = 'n';
    stored.style = 0;
    for (let index = 0; index < cursor.attributeCount * 4; index += 4) {
      const name = spans[index]!;
      if (spans[index + 1]! - name !== 1) continue;
      const start = spans[index + 2]!;
      const end = spans[index + 3]!;
      const code = bytes[name];
      if (code === 114) this.column = readCellColumn(cursor, start, end, this.row);
      else if (code === 115) stored.style = readStyleIndex(cursor, start, end);
      else if (code === 116) stored.type = readCellType(cursor, start, end);
    }
    if (this.column > LAST_COLUMN) throw cursor.fault('column beyond XFD');
  }

  private scanCell(): void {
    const { cursor, stored } = this;
    const inside = cursor.depth;
    this.formula = undefined;
    this.group = undefined;
    stored.raw = undefined;
    stored.font = undefined;
    for (;;) {
      const kind = cursor.next();
      if (cursor.depth < inside) break;
      if (kind === 'close') continue;
      if (cursor.is('v')) this.readStoredValue(kind === 'open');
      else if (cursor.is('f')) this.readFormula(kind === 'open');
      else if (cursor.is('is')) this.readInlineText(kind === 'open');
      else if (kind === 'open') cursor.skip();
    }
    this.keepCell();
  }

  private readStoredValue(open: boolean): void {
    const { cursor, stored } = this;
    if (!open) {
      stored.raw = '';
      return;
    }
    const digits = stored.type === 'n' || stored.type === 's' ? cursor.readDigits() : -1;
    stored.raw = digits >= 0 ? digits : cursor.readText();
  }

  private readFormula(open: boolean): void {
    const { cursor } = this;
    const type = cursor.attributeCount > 0 ? cursor.attribute('t') : undefined;
    const group = type === 'shared' ? cursor.attribute('si') : undefined;
    const table = type === 'dataTable' ? tableFormula(cursor) : '';
    const text = open ? cursor.readRemembered(formulas) : '';
    this.formula = text === '' ? table : text;
    this.budget.countFormula(cursor.part, this.formula.length);
    if (group === undefined) return;
    if (text === '') this.group = group;
    else if (!this.shared.has(group)) this.shared.set(group, sharedFormula(text, this.row, this.column));
  }

  private readInlineText(open: boolean): void {
    const { rich, stored } = this;
    rich.text = '';
    if (open) readRichText(this.cursor, rich);
    stored.raw = rich.text;
    stored.font = open ? rich.font : undefined;
  }

  private keepCell(): void {
    const { stored, formula, row, column } = this;
    interpretCell(stored, this.strings, this.cursor);
    const { kind, value } = stored;
    if (kind === 'none' && formula === undefined) return;
    this.budget.countCell(this.cursor.part);
    const cell: RawCell = { row, column, kind, value, style: stored.style };
    if (formula !== undefined) cell.formula = formula;
    if (stored.font !== undefined) cell.runFont = stored.font;
    if (typeof value === 'string') this.budget.countText(this.cursor.part, value.length);
    if (this.group !== undefined) this.followers.push({ cell, group: this.group });
    const place = row * LAST_COLUMN + column;
    if (place <= this.lastPlace) this.inOrder = false;
    this.lastPlace = place;
    this.cells.push(cell);
  }

  /** Followers may come before their master, so that their texts wait for the end of the sheet. */
  private settleFollowers(): void {
    for (const { cell, group } of this.followers) {
      const master = this.shared.get(group);
      if (!master) throw this.cursor.fault(`shared formula ${group} has no master`);
      cell.formula = shiftFormula(master, cell.row, cell.column);
      this.budget.countFormula(this.cursor.part, cell.formula.length);
    }
  }

  private settleOrder(): void {
    this.cells.sort((one, other) => one.row - other.row || one.column - other.column);
    for (let index = 1; index < this.cells.length; index++) {
      const { row, column } = this.cells[index]!;
      const before = this.cells[index - 1]!;
      if (before.row === row && before.column === column) {
        throw this.cursor.fault(`cell ${toA1(row, column)} twice`);
      }
    }
  }
}

function tableFormula(cursor: XmlCursor): string {
  const inputs = [cursor.attribute('r1'), cursor.attribute('r2')].filter((input) => input !== undefined);
  return `TABLE(${inputs.join(',')})`;
}
