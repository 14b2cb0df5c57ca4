import type { WordParagraph, WordPartKind, WordText } from '../../report/word/word-text.ts';
import { plainText, textKey } from '../tokens/plain-text.ts';

/** A paragraph, or what one cell of a table holds. */
export interface Passage {
  /** Tidied text. */
  text: string;
  /** Equal for passages that say the same in the same words. */
  key: string;
  paragraph: WordParagraph;
}

export interface TableRow {
  cells: Passage[];
  /** Equal for rows that are the same cell by cell. */
  key: string;
}

export interface WordTable {
  /** As counted over its part. */
  number: number;
  rows: TableRow[];
  /** How many paragraphs of the part stand before it. */
  order: number;
}

/** The text of one kind of part, in order: paragraphs outside tables, and tables. Parts of a kind are pooled. */
export interface PassageFlow {
  kind: WordPartKind;
  paragraphs: Passage[];
  tables: WordTable[];
}

/** A document as it is compared: body, headers, footers, notes. */
export function passagesOf({ parts }: WordText): PassageFlow[] {
  const flows = new Map<WordPartKind, PassageFlow>();
  for (const { kind, name, paragraphs } of parts) {
    const flow = flows.get(kind) ?? { kind, paragraphs: [], tables: [] };
    flows.set(kind, flow);
    const tables = new Map<string, WordTable>();
    for (const paragraph of paragraphs) {
      const cell = paragraph.place.cells.at(-1);
      if (!cell) addParagraph(flow, paragraph);
      else addToTable(flow, tables, `${name} ${cell.table}`, paragraph);
    }
    for (const { rows } of tables.values())
      for (const row of rows) row.key = row.cells.map((one) => one.key).join('\t');
  }
  return [...flows.values()];
}

function addParagraph(flow: PassageFlow, paragraph: WordParagraph): void {
  const text = plainText(paragraph.text);
  if (text !== '') flow.paragraphs.push({ text, key: textKey(text), paragraph });
}

function addToTable(
  flow: PassageFlow,
  tables: Map<string, WordTable>,
  id: string,
  paragraph: WordParagraph,
): void {
  const { table: number, row, cell } = paragraph.place.cells.at(-1)!;
  let table = tables.get(id);
  if (!table) {
    table = { number, rows: [], order: flow.paragraphs.length };
    tables.set(id, table);
    flow.tables.push(table);
  }
  while (table.rows.length < row) table.rows.push({ cells: [], key: '' });
  const { cells } = table.rows[row - 1]!;
  const text = plainText(paragraph.text);
  const before = cells[cell - 1];
  if (before) {
    if (text === '') return;
    before.text = before.text === '' ? text : `${before.text} ${text}`;
    before.key = textKey(before.text);
    return;
  }
  while (cells.length < cell - 1) cells.push({ text: '', key: '', paragraph });
  cells.push({ text, key: textKey(text), paragraph });
}
