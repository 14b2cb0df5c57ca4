/** A text, or a number that no guard against formulas may touch. */
export type CsvField = string | number;

/** What a spreadsheet would take for the beginning of a formula; the wide ones are made narrow by some. */
const formulaStart = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const needsQuotes = /[",\r\n]/;

/**
 * One line of CSV (RFC 4180, with CRLF), quoted for Excel; text that a spreadsheet would execute is defused. Written
 * here and not by a library: a round has millions of fields.
 */
export function csvLine(fields: readonly CsvField[]): string {
  let line = '';
  for (let at = 0; at < fields.length; at++) line += (at === 0 ? '' : ',') + csvField(fields[at]!);
  return `${line}\r\n`;
}

function csvField(field: CsvField): string {
  if (typeof field === 'number') return String(field);
  const text = formulaStart.test(field) ? `'${field}` : field;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
