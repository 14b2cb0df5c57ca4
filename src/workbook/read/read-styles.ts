import type { PartText } from '../../ooxml/part-text.ts';
import { XmlCursor } from '../../ooxml/xml-cursor.ts';
import type { RawWorkbook } from '../raw-workbook.ts';
import { checkCount } from './reading-budget.ts';
import { readingLimits } from './reading-limits.ts';
import { isDateFormat, numberFormatCode } from './read-number-format.ts';

export type StyleFacts = Pick<RawWorkbook, 'numberFormat' | 'isDateStyle' | 'fontName'>;

interface CellFormat {
  numberFormatId: number;
  fontId: number;
}

interface StyleSheet {
  formats: CellFormat[];
  fonts: (string | undefined)[];
  custom: Map<number, string>;
}

/** Number format and font of every style index; a workbook without a styles part has General everywhere. */
export function readStyles(part: PartText | undefined): StyleFacts {
  const sheet: StyleSheet = { formats: [], fonts: [], custom: new Map() };
  if (part) readStyleSheet(new XmlCursor(part), sheet);
  const codes = sheet.formats.map((format) => numberFormatCode(format.numberFormatId, sheet.custom));
  const dates = new Map([...new Set(codes)].map((code) => [code, isDateFormat(code)]));
  const fonts = sheet.formats.map((format) => sheet.fonts[format.fontId]);
  return {
    numberFormat: (style) => codes[style] ?? 'General',
    isDateStyle: (style) => dates.get(codes[style] ?? 'General') ?? false,
    fontName: (style) => fonts[style],
  };
}

function readStyleSheet(cursor: XmlCursor, sheet: StyleSheet): void {
  let section = '';
  for (let kind = cursor.next(); kind !== 'end'; kind = cursor.next()) {
    if (kind === 'close') continue;
    if (cursor.depth === 1 && kind === 'open' && !cursor.is('styleSheet'))
      throw cursor.fault('no style sheet');
    if (cursor.depth === 2 && kind === 'open') section = cursor.localName();
    else if (section === 'numFmts' && cursor.is('numFmt')) {
      const code = cursor.attribute('formatCode') ?? 'General';
      checkCount(cursor.part, code.length, readingLimits.formatCharacters, 'characters in a number format');
      sheet.custom.set(Number(cursor.attribute('numFmtId')), code);
      checkCount(cursor.part, sheet.custom.size, readingLimits.styles, 'number formats');
    } else if (section === 'fonts' && cursor.is('font')) {
      sheet.fonts.push(kind === 'open' ? readFontName(cursor) : undefined);
      checkCount(cursor.part, sheet.fonts.length, readingLimits.styles, 'fonts');
    } else if (section === 'cellXfs' && cursor.is('xf')) {
      sheet.formats.push({
        numberFormatId: Number(cursor.attribute('numFmtId') ?? 0),
        fontId: Number(cursor.attribute('fontId') ?? 0),
      });
      checkCount(cursor.part, sheet.formats.length, readingLimits.styles, 'cell formats');
    }
  }
}

function readFontName(cursor: XmlCursor): string | undefined {
  const inside = cursor.depth;
  let name: string | undefined;
  while (cursor.depth >= inside) {
    if (cursor.next() !== 'close' && (cursor.is('name') || cursor.is('rFont')))
      name = cursor.attribute('val');
  }
  return name;
}
