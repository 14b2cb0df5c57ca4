import type { XmlCursor } from '../../ooxml/xml-cursor.ts';
import { elementText } from '../element-text.ts';

/** Parts of dates and times: the short and the long way to write them in a number format code. */
const dateParts: Readonly<Record<string, readonly [short: string, long: string]>> = {
  day: ['d', 'dd'],
  month: ['m', 'mm'],
  year: ['yy', 'yyyy'],
  'day-of-week': ['ddd', 'dddd'],
  hours: ['h', 'hh'],
  minutes: ['m', 'mm'],
  seconds: ['s', 'ss'],
};

/**
 * A number style of OpenDocument as a number format code: what tells a percentage, a date and its order, decimals and
 * groups. Colours, conditions and currencies are left out: no reading depends on them.
 */
export function readNumberStyle(cursor: XmlCursor, kind: 'open' | 'empty'): string {
  if (cursor.is('text-style')) {
    if (kind === 'open') cursor.skip();
    return '@';
  }
  if (kind === 'empty') return 'General';
  const inside = cursor.depth;
  let code = '';
  for (let at = cursor.next(); cursor.depth >= inside; at = cursor.next()) {
    if (at === 'close') continue;
    const part = dateParts[cursor.localName()];
    if (part) code += datePart(cursor, part);
    else if (cursor.is('number')) code += numberPart(cursor);
    else if (cursor.is('scientific-number')) code += '0.00E+00';
    else if (cursor.is('am-pm')) code += 'AM/PM';
    else if (cursor.is('text') && at === 'open') code += literal(elementText(cursor));
  }
  return code === '' ? 'General' : code;
}

function datePart(cursor: XmlCursor, [short, long]: readonly [string, string]): string {
  if (cursor.is('month') && cursor.attribute('number:textual') === 'true') return 'mmm';
  return cursor.attribute('number:style') === 'long' ? long : short;
}

function numberPart(cursor: XmlCursor): string {
  const decimals = Number(cursor.attribute('number:decimal-places') ?? Number.NaN);
  const isPlain = Number.isNaN(decimals) && cursor.attribute('number:min-integer-digits') === undefined;
  if (isPlain) return 'General';
  const whole = cursor.attribute('number:grouping') === 'true' ? '#,##0' : '0';
  return decimals > 0 ? `${whole}.${'0'.repeat(Math.min(decimals, 20))}` : whole;
}

function literal(text: string): string {
  if (/^[-\s/:.,%()]*$/.test(text)) return text;
  return `"${text.replaceAll('"', '')}"`;
}
