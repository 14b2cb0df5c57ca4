import { openPackage, type OfficePackage } from '../../ooxml/office-package.ts';
import { damaged, PackageFault } from '../../ooxml/package-fault.ts';
import { partText } from '../../ooxml/part-text.ts';
import { XmlCursor } from '../../ooxml/xml-cursor.ts';
import { findZipEnd } from '../../ooxml/zip-directory.ts';
import { ReadingBudget } from '../read/reading-budget.ts';
import type { RawSheet, RawWorkbook } from '../raw-workbook.ts';
import type { ReadProblem } from '../read-problem.ts';
import { StyleList, styleFacts } from '../style-list.ts';
import { OpenDocumentStyles } from './open-document-styles.ts';
import { excelReference, leadsOutside } from './open-formula.ts';
import { TableReader } from './read-table.ts';

/** Reads an OpenDocument spreadsheet: .ods, and .fods, which is the same in one XML file. */
export function readOpenDocument(data: Uint8Array): RawWorkbook | ReadProblem {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  try {
    const document = new DocumentReader();
    if (findZipEnd(bytes) < 0) {
      document.read('document', bytes);
      return document.result(false);
    }
    const pack = openPackage(bytes);
    if (isEncrypted(pack)) return { problem: 'encrypted', detail: 'encrypted OpenDocument file' };
    if (pack.has('styles.xml')) document.read('styles.xml', pack.read('styles.xml'));
    document.read('content.xml', pack.read('content.xml'));
    return document.result(pack.entries.some(({ name }) => /^(Basic|Scripts)\/.+/.test(name)));
  } catch (error) {
    if (error instanceof PackageFault) return { problem: error.kind, detail: error.message };
    throw error;
  }
}

function isEncrypted(pack: OfficePackage): boolean {
  if (pack.has('encrypted-package')) return true;
  const manifest = 'META-INF/manifest.xml';
  return pack.has(manifest) && pack.read(manifest).includes('encryption-data');
}

class DocumentReader {
  readonly #sheets: RawSheet[] = [];
  readonly #names = new Map<string, string>();
  readonly #context = {
    styles: new OpenDocumentStyles(),
    list: new StyleList(),
    budget: new ReadingBudget(),
  };
  #hasExternalLinks = false;
  #hasSpreadsheet = false;

  read(part: string, bytes: Buffer): void {
    const cursor = new XmlCursor(partText(part, bytes));
    for (let kind = cursor.next(); kind !== 'end'; kind = cursor.next()) {
      if (kind === 'close') continue;
      if (cursor.is('spreadsheet')) this.#hasSpreadsheet = true;
      else if (this.#hasSpreadsheet && cursor.is('table')) this.#table(cursor, kind);
      else if (this.#hasSpreadsheet && cursor.is('named-range')) this.#name(cursor);
      else if (this.#hasSpreadsheet && kind === 'open' && cursor.is('tracked-changes')) cursor.skip();
      else if (!this.#hasSpreadsheet) this.#context.styles.take(cursor, kind);
    }
  }

  result(hasMacros: boolean): RawWorkbook {
    if (!this.#hasSpreadsheet || this.#sheets.length === 0) throw damaged('content.xml: no table');
    const formulas = this.#sheets.some(({ cells }) => cells.some((one) => leadsOutside(one.formula ?? '')));
    return {
      ...styleFacts(this.#context.list.list),
      format: 'ods',
      sheets: this.#sheets,
      definedNames: this.#names,
      date1904: false,
      hasMacros,
      hasExternalLinks: this.#hasExternalLinks || formulas,
      hasThreadedComments: false,
    };
  }

  /** Tables named after a file are copies of another workbook's cells. */
  #table(cursor: XmlCursor, kind: 'open' | 'empty'): void {
    if (leadsOutside(cursor.attribute('table:name') ?? '')) {
      this.#hasExternalLinks = true;
      if (kind === 'open') cursor.skip();
    } else if (kind === 'open') this.#sheets.push(new TableReader(cursor, this.#context).read());
  }

  #name(cursor: XmlCursor): void {
    const name = cursor.attribute('table:name');
    const address = cursor.attribute('table:cell-range-address');
    if (name !== undefined && address !== undefined) this.#names.set(name, excelReference(address));
  }
}
