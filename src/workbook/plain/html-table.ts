import type { ReadingBudget } from '../read/reading-budget.ts';
import type { RawCell, RawRange, RawSheet } from '../raw-workbook.ts';
import type { StyleList } from '../style-list.ts';
import { plainNumber } from '../plain-number.ts';
import { readDeclarations, type HtmlStyle } from './html-styles.ts';

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

interface OpenCell {
  attributes: ReadonlyMap<string, string>;
  column: number;
  text: string;
  font: string | undefined;
}

/** Builds a sheet from the tags of one table: where its cells stand, spans counted, and what they say. */
export class HtmlTable {
  readonly #cells: RawCell[] = [];
  readonly #merges: RawRange[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns: [number, number][] = [];
  /** Last row that a span from above fills, by column. */
  readonly #filled: number[] = [];
  readonly #styles: ReadonlyMap<string, HtmlStyle>;
  readonly #list: StyleList;
  readonly #budget: ReadingBudget;
  #row = 0;
  #column = 0;
  #columnsSaid = 0;
  #cell: OpenCell | undefined;

  constructor(styles: ReadonlyMap<string, HtmlStyle>, list: StyleList, budget: ReadingBudget) {
    this.#styles = styles;
    this.#list = list;
    this.#budget = budget;
  }

  /** The sheet; undefined for a table without a word in it. */
  sheet(name: string): RawSheet | undefined {
    this.closeCell();
    if (this.#cells.length === 0) return undefined;
    return {
      name,
      state: 'visible',
      protected: false,
      cells: this.#cells,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
    };
  }

  column(attributes: ReadonlyMap<string, string>): void {
    const first = this.#columnsSaid + 1;
    this.#columnsSaid = Math.min(this.#columnsSaid + span(attributes.get('span')), LAST_COLUMN);
    if (readDeclarations(attributes.get('style') ?? '').isHidden)
      this.#hiddenColumns.push([first, this.#columnsSaid]);
  }

  row(attributes: ReadonlyMap<string, string>): void {
    this.closeCell();
    this.#row++;
    this.#column = 0;
    this.#budget.countCell('sheet');
    if (readDeclarations(attributes.get('style') ?? '').isHidden) this.#hiddenRows.add(this.#row);
  }

  openCell(attributes: ReadonlyMap<string, string>): void {
    this.closeCell();
    if (this.#row === 0) this.row(new Map());
    do this.#column++;
    while ((this.#filled[this.#column] ?? 0) >= this.#row);
    const across = Math.min(span(attributes.get('colspan')), LAST_COLUMN - this.#column + 1);
    const down = Math.min(span(attributes.get('rowspan')), LAST_ROW - this.#row + 1);
    const { budget, left, top } = { budget: this.#budget, left: this.#column, top: this.#row };
    for (let column = left; column < left + across; column++) {
      budget.countCell('sheet');
      this.#filled[column] = top + down - 1;
    }
    if (across > 1 || down > 1)
      this.#merges.push({ top, left, bottom: top + down - 1, right: left + across - 1 });
    this.#column = left + across - 1;
    this.#cell = { attributes, column: left, text: '', font: undefined };
  }

  addText(text: string): void {
    if (!this.#cell) return;
    this.#budget.countText('sheet', text.length);
    this.#cell.text += text;
  }

  font(name: string): void {
    if (this.#cell) this.#cell.font ??= name.split(',')[0]!.trim();
  }

  closeCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (!cell) return;
    const { attributes, column } = cell;
    const style = this.#styleOf(attributes);
    const text = tidy(cell.text);
    const number = storedNumber(attributes, text);
    const formula = attributes.get('x:fmla')?.replace(/^=/, '');
    if (number === undefined && formula === undefined && text.trim() === '') return;
    const font = cell.font ?? style.font;
    this.#cells.push({
      row: this.#row,
      column,
      ...(number === undefined ? { kind: 'text', value: text } : { kind: 'number', value: number }),
      style: this.#list.of(formatOf(attributes, style), font),
      ...(formula === undefined ? {} : { formula }),
    });
  }

  /** The element's rule, then its class's, then its own declarations. */
  #styleOf(attributes: ReadonlyMap<string, string>): HtmlStyle {
    const classes = (attributes.get('class') ?? '').split(/\s+/).slice(0, 10);
    const rules = [
      this.#styles.get('td'),
      ...classes.map((name) => this.#styles.get(`.${name.toLowerCase()}`)),
      readDeclarations(attributes.get('style') ?? ''),
    ];
    return Object.assign({ isHidden: false }, ...rules.map((one) => one ?? {})) as HtmlStyle;
  }
}

/**
 * The number that the writing program says the cell holds: Excel (`x:num`, whose value is the text where it has
 * none), LibreOffice (`sdval`), SheetJS (`data-v`). Without such a word a cell is text, whatever it looks like.
 */
function storedNumber(attributes: ReadonlyMap<string, string>, text: string): number | undefined {
  const said = attributes.get('x:num');
  if (said !== undefined) return plainNumber(said === '' ? text : said);
  const isNumber = attributes.get('data-t') === 'n';
  return plainNumber(attributes.get('sdval') ?? (isNumber ? attributes.get('data-v') : undefined));
}

function formatOf(attributes: ReadonlyMap<string, string>, style: HtmlStyle): string {
  // `1033;0;#,##0`: language of the text, language of the number, format.
  const office = attributes.get('sdnum')?.split(';').slice(2).join(';');
  return office || attributes.get('data-z') || style.format || 'General';
}

function span(value: string | undefined): number {
  return value !== undefined && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 1;
}

/** White space as a page shows it: one blank, none at the ends; `\n` stands for a line break. */
function tidy(text: string): string {
  return text
    .replace(/[ \t\r\f]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
