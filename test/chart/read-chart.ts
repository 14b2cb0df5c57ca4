import { SaxesParser } from 'saxes';
import * as XLSX from 'xlsx';

/** A chart part as another reader sees it: formulas and cached points of each series. */
export interface ReadSeries {
  name: ReadReference;
  categories: ReadReference;
  values: ReadReference;
}

export interface ReadReference {
  formula: string;
  count: number;
  points: Map<number, string>;
}

const empty = (): ReadReference => ({ formula: '', count: 0, points: new Map() });
const roles: Record<string, keyof ReadSeries> = { 'c:tx': 'name', 'c:cat': 'categories', 'c:val': 'values' };

/** Reads a chart part with an XML parser; throws where it is not well-formed. */
export function readChart(xml: string): ReadSeries[] {
  const series: ReadSeries[] = [];
  const path: string[] = [];
  let role: keyof ReadSeries | undefined;
  let point = -1;
  let text = '';
  const parser = new SaxesParser<{ xmlns: true }>({ xmlns: true });
  parser.on('opentag', ({ name, attributes }) => {
    const parent = path.at(-1);
    path.push(name);
    text = '';
    if (name === 'c:ser') series.push({ name: empty(), categories: empty(), values: empty() });
    if (parent === 'c:ser') role = roles[name];
    const own = role && series.at(-1)?.[role];
    if (name === 'c:ptCount' && own) own.count = Number(attributes['val']!.value);
    if (name === 'c:pt') point = Number(attributes['idx']!.value);
  });
  parser.on('text', (more) => (text += more));
  parser.on('closetag', ({ name }) => {
    path.pop();
    const own = role && series.at(-1)?.[role];
    if (name === 'c:f' && own) own.formula = text;
    if (name === 'c:v' && own) own.points.set(point, text);
    if (name === 'c:ser') role = undefined;
  });
  parser.write(xml).close();
  return series;
}

/** What the cells of a formula such as `Sheet1!$B$2:$B$5` hold, by position; empty cells are left out. */
export function cellsOf(book: XLSX.WorkBook, formula: string): Map<number, string> {
  const [, quoted, plain, range] = /^(?:'((?:[^']|'')*)'|([^!]+))!(.+)$/.exec(formula)!;
  const sheet = book.Sheets[quoted?.replaceAll("''", "'") ?? plain!]!;
  const { s, e } = XLSX.utils.decode_range(range!.replaceAll('$', ''));
  const found = new Map<number, string>();
  let at = 0;
  for (let r = s.r; r <= e.r; r++)
    for (let c = s.c; c <= e.c; c++, at++) {
      const cell = sheet[XLSX.utils.encode_cell({ r, c })] as XLSX.CellObject | undefined;
      if (cell && cell.t !== 'z') found.set(at, String(cell.v));
    }
  return found;
}

/** The differences between what a chart has cached and what its workbook says; none in a sound chart. */
export function cacheFaults(series: readonly ReadSeries[], workbook: Uint8Array): string[] {
  const book = XLSX.read(workbook);
  return series.flatMap(({ name, categories, values }, no) =>
    [name, categories, values].flatMap(({ formula, points }) => {
      const cells = cellsOf(book, formula);
      const isNumber = formula === values.formula;
      const same = (a: string | undefined, b: string | undefined) =>
        isNumber && a !== undefined && b !== undefined ? Number(a) === Number(b) : a === b;
      const places = new Set([...cells.keys(), ...points.keys()]);
      return [...places]
        .filter((at) => !same(cells.get(at), points.get(at)))
        .map((at) => `series ${no}, ${formula}[${at}]: cell ${cells.get(at)}, cached ${points.get(at)}`);
    }),
  );
}
