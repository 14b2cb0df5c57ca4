import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'csv-parse/sync';
import * as sheetjs from 'xlsx';

/** The rows of every table of a Word document, as texts. */
export function wordRows(bytes: Uint8Array): string[][] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
  return [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>|<w:tc [^>]*>.*?<\/w:tc>/gs)].map(([cell]) => wordText(cell)),
  );
}

/** The text of a Word document, paragraph by paragraph. */
export function wordParagraphs(bytes: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => wordText(paragraph));
}

/** The number of a footnote is no part of the figure that it stands behind. */
const noteMark = /<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr>.*?<\/w:r>/gs;

function wordText(xml: string): string {
  return [...xml.replace(noteMark, '').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map((match) => match[1]!)
    .join('')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .trim();
}

/** A number written the Vietnamese way, with its marks, as a plain decimal; null for "…" and "-". */
export function plainNumber(shown: string): string | null {
  const digits = shown
    .replace(/\s*\(ước\)$/, '')
    .replace(/[%*]/g, '')
    .trim();
  return /^-?[\d.]+(,\d+)?$/.test(digits) ? tidy(digits.replaceAll('.', '').replace(',', '.')) : null;
}

/** Without trailing zeros. */
export function tidy(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

/** Indicator code → total, from the annex's summary sheet. */
export function annexTotals(bytes: Uint8Array): Map<string, string> {
  const sheet = sheetjs.read(bytes).Sheets['Tổng hợp']!;
  const rows = sheetjs.utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true });
  const at = rows.find((row) => row[0] === 'Mã')!.indexOf('Toàn tỉnh');
  return new Map(
    rows
      .filter((row) => /^\d+(\.\d+){2}$/.test(String(row[0])) && typeof row[at] === 'number')
      .map((row) => [String(row[0]), tidy((row[at] as number).toFixed(3))]),
  );
}

export type FactRow = Record<string, string>;

/** The tidy facts. */
export function factRows(bytes: Uint8Array): FactRow[] {
  return parse(Buffer.from(bytes), { bom: true, columns: true }) as FactRow[];
}

/** Indicator code → sum of the rows that count. */
export function factTotals(rows: readonly FactRow[]): Map<string, string> {
  const sums = new Map<string, bigint>();
  for (const row of rows) {
    if (row['counted'] !== 'yes' || row['dimension'] !== '') continue;
    const code = row['indicator']!;
    const [whole, fraction = ''] = row['value']!.split('.') as [string, string?];
    sums.set(code, (sums.get(code) ?? 0n) + BigInt(whole + fraction.padEnd(3, '0').slice(0, 3)));
  }
  return new Map([...sums].map(([code, sum]) => [code, tidy((Number(sum) / 1000).toFixed(3))]));
}
