import { damaged, PackageFault } from '../../ooxml/package-fault.ts';
import { partText } from '../../ooxml/part-text.ts';
import { XmlCursor } from '../../ooxml/xml-cursor.ts';
import { ReadingBudget } from '../read/reading-budget.ts';
import type { RawSheet, RawWorkbook } from '../raw-workbook.ts';
import type { ReadProblem } from '../read-problem.ts';
import { StyleList, styleFacts } from '../style-list.ts';
import { a1Formula } from './excel-2003-formula.ts';
import { readSheet2003, type Sheet2003Context } from './excel-2003-sheet.ts';

/** Reads the XML that Excel 2003 wrote (SpreadsheetML), which comes in under the name .xls or .xml. */
export function readExcel2003(data: Uint8Array): RawWorkbook | ReadProblem {
  try {
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    return readWorkbook2003(new XmlCursor(partText('Excel 2003 XML', bytes)));
  } catch (error) {
    if (error instanceof PackageFault) return { problem: error.kind, detail: error.message };
    throw error;
  }
}

function readWorkbook2003(cursor: XmlCursor): RawWorkbook {
  const list = new StyleList();
  const sheets: RawSheet[] = [];
  const definedNames = new Map<string, string>();
  const context: Sheet2003Context = {
    styles: new Map(),
    list,
    budget: new ReadingBudget(),
    date1904: false,
  };
  let hasExternalLinks = false;
  if (cursor.next() !== 'open' || !cursor.is('Workbook')) throw damaged('Excel 2003 XML: no workbook');
  for (let kind = cursor.next(); kind !== 'end'; kind = cursor.next()) {
    if (kind === 'close') continue;
    if (cursor.is('Style')) readStyle(cursor, kind, context);
    else if (cursor.is('Date1904')) context.date1904 = true;
    else if (cursor.is('SupBook')) hasExternalLinks = true;
    else if (cursor.is('NamedRange')) {
      const name = cursor.attribute('ss:Name');
      const place = cursor.attribute('ss:RefersTo');
      if (name !== undefined && place !== undefined) definedNames.set(name, a1Formula(place, 1, 1));
    } else if (cursor.is('Worksheet') && kind === 'open') sheets.push(readSheet2003(cursor, context));
  }
  if (sheets.length === 0) throw damaged('Excel 2003 XML: no sheet');
  return {
    ...styleFacts(list.list),
    format: 'xml-2003',
    sheets,
    definedNames,
    date1904: context.date1904,
    hasMacros: false,
    hasExternalLinks,
    hasThreadedComments: false,
  };
}

/** Formats that the file calls by name instead of writing them out. */
const namedFormats: Readonly<Record<string, string>> = {
  'General Number': 'General',
  'General Date': 'm/d/yy h:mm',
  'Long Date': 'd-mmm-yy',
  'Medium Date': 'd-mmm-yy',
  'Short Date': 'mm-dd-yy',
  'Long Time': 'h:mm:ss AM/PM',
  'Medium Time': 'h:mm AM/PM',
  'Short Time': 'h:mm',
  Currency: '#,##0.00',
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  Scientific: '0.00E+00',
};

function readStyle(cursor: XmlCursor, kind: 'open' | 'empty', { styles }: Sheet2003Context): void {
  const id = cursor.attribute('ss:ID') ?? '';
  // A style says only what differs from its parent, and from the one called Default.
  const parent = styles.get(cursor.attribute('ss:Parent') ?? '') ?? styles.get('Default');
  const style = { format: parent?.format ?? 'General', font: parent?.font ?? '' };
  styles.set(id, style);
  if (kind === 'empty') return;
  const inside = cursor.depth;
  for (let at = cursor.next(); cursor.depth >= inside; at = cursor.next()) {
    if (at === 'close') continue;
    const format = cursor.attribute('ss:Format');
    if (cursor.is('NumberFormat')) style.format = format ? (namedFormats[format] ?? format) : 'General';
    else if (cursor.is('Font')) style.font = cursor.attribute('ss:FontName') ?? style.font;
  }
}
