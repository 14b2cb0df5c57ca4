import { parse } from 'csv-parse/sync';
import { recordDelimiter } from '../../domain/snapshot.ts';

/**
 * The rows of a piece of a record's table, as `recordLines` wrote them. Most hold no quotation mark: they need no parser,
 * which takes ten times as long.
 */
export function rowsOf(text: string): string[][] {
  const rows: (string[] | null)[] = [];
  const quoted: string[] = [];
  let open = '';
  for (const line of text.split(lineEnd)) {
    const whole = open === '' ? line : open + lineEnd + line;
    // Inside of quotes the line goes on below.
    const isOpen = whole.includes('"') && whole.split('"').length % 2 === 0;
    open = isOpen ? whole : '';
    if (isOpen || whole === '') continue;
    const isPlain = !whole.includes('"');
    rows.push(isPlain ? whole.split(recordDelimiter) : null);
    if (!isPlain) quoted.push(whole);
  }
  if (quoted.length === 0) return rows as string[][];
  const parsed: string[][] = parse(quoted.join(lineEnd), {
    delimiter: recordDelimiter,
    recordDelimiter: lineEnd,
    relaxColumnCount: true,
  });
  let next = 0;
  return rows.map((row) => row ?? parsed[next++]!);
}

const lineEnd = '\r\n';

/** What stood in a field that `textField` wrote. */
export function fieldText(field: string): string | null {
  if (field === '') return null;
  return field.startsWith("'") ? field.slice(1) : field;
}
