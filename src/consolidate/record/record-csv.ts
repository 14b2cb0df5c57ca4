import { stringify } from 'csv-stringify/sync';
import { recordDelimiter } from '../../domain/snapshot.ts';

/**
 * Lines of a record's table: for people in a spreadsheet, and read back by us without any loss. A text that a spreadsheet
 * would execute gets an apostrophe in front; so does a text that begins with one, so that the first is always ours.
 */
export function recordLines(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], {
    delimiter: recordDelimiter,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  });
}

/** A text of an agency as a field. Null and the empty text stay different. */
export function textField(text: string | null): string {
  if (text === null) return '';
  return text === '' || /^['=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/.test(text) ? `'${text}` : text;
}

/** A value as a field: numbers stay numbers, texts are guarded. */
export function valueField(value: string | null): string {
  return value !== null && /^-?\d+(?:\.\d+)?$/.test(value) ? value : textField(value);
}
