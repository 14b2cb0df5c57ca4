import { PackageFault } from '../../ooxml/package-fault.ts';
import { ReadingBudget } from '../read/reading-budget.ts';
import type { RawSheet, RawWorkbook } from '../raw-workbook.ts';
import type { ReadProblem } from '../read-problem.ts';
import { StyleList, styleFacts } from '../style-list.ts';
import { decodeText, type DecodedText } from './decode-text.ts';
import { htmlTokens, type HtmlToken } from './html-scanner.ts';
import { readDeclarations, readStyleSheet, type HtmlStyle } from './html-styles.ts';
import { HtmlTable } from './html-table.ts';

const MOST_TABLES = 500;

/** Reads the tables of a web page, one sheet for each that holds something. Nothing that the page names is fetched. */
export function readHtml(data: Uint8Array): RawWorkbook | ReadProblem {
  const { text, guessedEncoding } = decodePage(Buffer.from(data.buffer, data.byteOffset, data.byteLength));
  if (/^\s*MIME-Version:/i.test(text)) return { problem: 'html', detail: 'web page archive (MHTML)' };
  const page = new PageReader();
  try {
    for (const token of htmlTokens(text, (element, content) => page.raw(element, content))) page.take(token);
  } catch (error) {
    if (error instanceof PackageFault) return { problem: error.kind, detail: error.message };
    throw error;
  }
  const sheets = page.sheets();
  if (sheets.length === 0) return { problem: 'html', detail: 'web page without a table' };
  if (page.isOpen) return { problem: 'damaged', detail: 'web page: cut off inside a table' };
  return {
    ...styleFacts(page.list.list),
    format: 'html',
    ...(guessedEncoding === undefined ? {} : { guessedEncoding }),
    sheets,
    definedNames: new Map(),
    date1904: false,
    hasMacros: false,
    hasExternalLinks: false,
    hasThreadedComments: false,
  };
}

/** The encoding that the page names in its head is believed where the bytes do not contradict. */
function decodePage(bytes: Buffer): DecodedText {
  const guess = decodeText(bytes);
  if (guess.guessedEncoding === undefined) return guess;
  const said = /charset\s*=\s*["']?([\w-]{2,30})/i.exec(bytes.toString('latin1', 0, 4096))?.[1];
  if (said === undefined || /^utf-?8$/i.test(said)) return guess;
  try {
    return { text: new TextDecoder(said).decode(bytes) };
  } catch {
    return guess;
  }
}

class PageReader {
  readonly list = new StyleList();
  readonly #budget = new ReadingBudget();
  readonly #styles = new Map<string, HtmlStyle>();
  readonly #names: string[] = [];
  readonly #tables: { table: HtmlTable; name: string | undefined }[] = [];
  /** Tables inside tables: the inner ones are layout of a cell. */
  #depth = 0;
  #heading: string | undefined;
  #lastHeading: string | undefined;

  get isOpen(): boolean {
    return this.#depth > 0;
  }

  /** One sheet a table, named after Excel's list of sheets, or after the heading in front of it. */
  sheets(): RawSheet[] {
    const used = new Set<string>();
    return this.#tables.flatMap(({ table, name }, at) => {
      const usual = name ?? this.#names[at] ?? `Bảng ${at + 1}`;
      const own = used.has(usual) ? `${usual} (${at + 1})` : usual;
      used.add(own);
      return table.sheet(own) ?? [];
    });
  }

  raw(element: string, content: string): void {
    if (element === 'style') readStyleSheet(content, this.#styles);
    if (element !== 'comment') return;
    for (const [, name] of content.matchAll(/<x:Name>([^<]{1,100})<\/x:Name>/g)) this.#names.push(name!);
  }

  take(token: HtmlToken): void {
    if (token.kind === 'text') {
      if (this.#heading !== undefined) this.#heading += token.text;
      this.#table?.addText(token.text.replaceAll('\n', ' '));
    } else if (token.kind === 'open') this.#open(token.name, token.attributes);
    else this.#close(token.name);
  }

  get #table(): HtmlTable | undefined {
    return this.#depth > 0 ? this.#tables.at(-1)?.table : undefined;
  }

  #open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'table') {
      if (this.#depth++ > 0) return;
      if (this.#tables.length >= MOST_TABLES)
        throw new PackageFault('over-limits', `more than ${MOST_TABLES} tables`);
      this.#tables.push({
        table: new HtmlTable(this.#styles, this.list, this.#budget),
        name: this.#lastHeading,
      });
      this.#lastHeading = undefined;
    } else if (/^h[1-6]$/.test(name)) this.#heading = '';
    else if (this.#depth === 1) this.#openInTable(name, attributes);
    else if (name === 'br' || name === 'td') this.#table?.addText(' ');
  }

  #openInTable(name: string, attributes: ReadonlyMap<string, string>): void {
    const table = this.#table!;
    if (name === 'tr') table.row(attributes);
    else if (name === 'td' || name === 'th') table.openCell(attributes);
    else if (name === 'col') table.column(attributes);
    else if (name === 'br' || name === 'p' || name === 'div') table.addText('\n');
    else if (name === 'font' && attributes.has('face')) table.font(attributes.get('face')!);
    else if (name === 'span' && attributes.has('style')) {
      const { font } = readDeclarations(attributes.get('style')!);
      if (font !== undefined) table.font(font);
    }
  }

  #close(name: string): void {
    if (name === 'table' && this.#depth > 0) this.#depth--;
    else if (/^h[1-6]$/.test(name)) {
      this.#lastHeading = sheetName(this.#heading ?? '');
      this.#heading = undefined;
    } else if (this.#depth === 1 && (name === 'td' || name === 'th')) this.#table!.closeCell();
  }
}

/** LibreOffice writes `Sheet 2: 1. Thể chế` in front of each table. */
function sheetName(heading: string): string | undefined {
  return /^\s*Sheet \d+: (.+?)\s*$/s.exec(heading)?.[1];
}
