import type { XmlCursor } from '../../ooxml/xml-cursor.ts';
import { elementText } from '../element-text.ts';
import { plainNumber } from '../plain-number.ts';
import type { RawCell } from '../raw-workbook.ts';
import type { OpenDocumentStyles } from './open-document-styles.ts';

interface OpenCell extends Pick<RawCell, 'kind' | 'value'> {
  /** Format of a value whose style names none. */
  usualFormat: string;
  /** Font of the first run that names one. */
  font: string | undefined;
}

const DAY = 86_400_000;
/** Day 0 of the 1900 system, as it counts from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** What a `table-cell` holds, from its opening tag to its closing one. Dates become serials of the 1900 system. */
export function readOpenCell(
  cursor: XmlCursor,
  kind: 'open' | 'empty',
  styles: OpenDocumentStyles,
): OpenCell {
  const type = cursor.attribute('office:value-type');
  const hasFormula = cursor.attribute('table:formula') !== undefined;
  const isError = cursor.attribute('calcext:value-type') === 'error';
  const value = cursor.attribute('office:value');
  const date = cursor.attribute('office:date-value');
  const flag = cursor.attribute('office:boolean-value');
  const stored = cursor.attribute('office:string-value');
  const shown =
    kind === 'open' ? readParagraphs(cursor, styles) : { text: '', font: undefined, isThere: false };
  const cell = (kind: RawCell['kind'], content: RawCell['value'], usualFormat = 'General'): OpenCell => ({
    kind,
    value: content,
    usualFormat,
    font: kind === 'text' ? shown.font : undefined,
  });
  if (isError) return cell('error', shown.text);
  if (type === 'float' || type === 'percentage' || type === 'currency') {
    const number = plainNumber(value);
    if (number === undefined) throw cursor.fault(`number ${value}`);
    return cell('number', number, type === 'percentage' ? '0%' : 'General');
  }
  if (type === 'date') {
    const serial = serialOf(date ?? '');
    return serial === undefined ? cell('text', shown.text) : cell('number', serial, 'dd/mm/yyyy');
  }
  if (type === 'boolean') return cell('boolean', flag === 'true');
  // A time of day is no figure: what the cell shows is all that is said.
  const text = stored ?? shown.text;
  // LibreOffice writes an empty result as an empty paragraph without a type.
  const isEmptyResult = shown.isThere && hasFormula;
  return type === undefined && text === '' && !isEmptyResult ? cell('none', null) : cell('text', text);
}

/** `2026-05-09` or `2026-05-09T10:30:00`, written without a zone. */
function serialOf(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.\d+)?)?$/.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return (Date.UTC(year, month - 1, day, hour, minute, second) - EPOCH) / DAY;
}

/** The paragraphs of a cell, one per line; remarks and drawings are not its text. */
function readParagraphs(
  cursor: XmlCursor,
  styles: OpenDocumentStyles,
): { text: string; font: string | undefined; isThere: boolean } {
  const inside = cursor.depth;
  const paragraphs: string[] = [];
  let font: string | undefined;
  for (let kind = cursor.next(); cursor.depth >= inside; kind = cursor.next()) {
    if (kind === 'close') continue;
    if (!cursor.is('p')) {
      if (kind === 'open') cursor.skip();
      continue;
    }
    let text = '';
    if (kind === 'open') {
      text = elementText(cursor, () => {
        if (cursor.is('span')) font ??= styles.font(cursor.attribute('text:style-name')) || undefined;
        return spaceFor(cursor);
      });
    }
    paragraphs.push(text);
  }
  return { text: paragraphs.join('\n'), font, isThere: paragraphs.length > 0 };
}

function spaceFor(cursor: XmlCursor): string {
  if (cursor.is('s')) return ' '.repeat(Math.min(Number(cursor.attribute('text:c') ?? 1) || 1, 1000));
  if (cursor.is('tab')) return '\t';
  return cursor.is('line-break') ? '\n' : '';
}
