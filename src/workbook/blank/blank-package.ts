import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Every entry carries the zip format's first date, so that bytes do not depend on the day. */
const zipDate = new Date(1980, 0, 1);

/**
 * The library's file with what it cannot write, and zipped the canonical way: parts in a fixed order, fixed dates.
 * The same workbook gives the same bytes on every machine. `noteRows`: height of note boxes in rows, by sheet.
 */
export function finishPackage(bytes: Uint8Array, font: string, noteRows: readonly number[] = []): Uint8Array {
  const parts = unzipSync(bytes);
  const finished: Zippable = {};
  for (const name of Object.keys(parts).sort(partOrder)) {
    if (name.endsWith('/')) continue;
    finished[name] = [finishPart(name, parts[name]!, font, noteRows), { mtime: zipDate }];
  }
  return zipSync(finished, { level: 6, mtime: zipDate });
}

/** Content types and relations first: some readers look no further than the first entry to tell the kind. */
export function partOrder(left: string, right: string): number {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);
  return rank(left) - rank(right) || (left < right ? -1 : 1);
}

function finishPart(name: string, bytes: Uint8Array, font: string, noteRows: readonly number[]): Uint8Array {
  if (name === 'xl/styles.xml') return strToU8(fonts(strFromU8(bytes), font));
  // The library numbers drawings like the sheets that they belong to, from 1.
  const drawing = /^xl\/drawings\/vmlDrawing(\d+)\.vml$/.exec(name);
  if (drawing) return strToU8(noteBoxes(strFromU8(bytes), noteRows[Number(drawing[1]) - 1] ?? 9));
  return bytes;
}

/** Order of a font's properties in the schema; the library writes another, which strict readers refuse. */
const fontOrder = [
  'b',
  'i',
  'strike',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** Font 0 is the workbook's own: rows and columns that nobody styled, and the unit of column widths. */
function fonts(xml: string, font: string): string {
  const own = `<font><sz val="12"/><color theme="1"/><name val="${font}"/><family val="1"/></font>`;
  return xml
    .replace(/(<fonts[^>]*>)<font>.*?<\/font>/s, `$1${own}`)
    .replace(/<font>(.*?)<\/font>/gs, (_, inner: string) => `<font>${inSchemaOrder(inner)}</font>`);
}

function inSchemaOrder(properties: string): string {
  const rank = (element: string) => fontOrder.indexOf(/^<(\w+)/.exec(element)![1]!);
  return [...properties.matchAll(/<[^>]+>/g)]
    .map(([element]) => element)
    .sort((left, right) => rank(left) - rank(right))
    .join('');
}

/** Note boxes as the library draws them are too small for a definition: four columns wide, `rows` tall. */
function noteBoxes(xml: string, rows: number): string {
  return xml.replace(/<x:Anchor>(\d+), (\d+), (\d+), (\d+), [^<]*<\/x:Anchor>/g, (_, left, inset, top) => {
    const [column, row] = [Number(left), Number(top)];
    return `<x:Anchor>${column}, ${inset}, ${row}, 4, ${column + 4}, 2, ${row + rows}, 4</x:Anchor>`;
  });
}
