import type { Decimal } from '../domain/decimal.ts';
import { escapeXml } from '../ooxml/xml-escape.ts';
import { categoryRange, nameRange, valueRange, type ChartCells } from './chart-cells.ts';
import type { ChartData } from './chart-data.ts';

/** The three elements of a series that say what it shows: formulas with the values that the cells have. */
export interface SeriesDataXml {
  /** `c:tx` */
  name: string;
  /** `c:cat` */
  categories: string;
  /** `c:val` */
  values: string;
}

/** What a series (from 0) shows. A gap has no `c:pt`, as an empty cell has no value. */
export function seriesDataXml(data: ChartData, cells: ChartCells, series: number): SeriesDataXml {
  const { name, values } = data.series[series]!;
  return {
    name: `<c:tx>${textReference(nameRange(cells, series), [name])}</c:tx>`,
    categories: `<c:cat>${textReference(categoryRange(cells, data), data.categories)}</c:cat>`,
    values: `<c:val>${numberReference(valueRange(cells, data, series), values, data.format)}</c:val>`,
  };
}

function textReference(range: string, texts: readonly string[]): string {
  const points = texts.map((text, at) => `<c:pt idx="${at}"><c:v>${escapeXml(text)}</c:v></c:pt>`);
  return (
    `<c:strRef><c:f>${escapeXml(range)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>` +
    `${points.join('')}</c:strCache></c:strRef>`
  );
}

function numberReference(range: string, values: readonly (Decimal | null)[], format: string): string {
  const points = values.map((value, at) =>
    value === null ? '' : `<c:pt idx="${at}"><c:v>${escapeXml(value)}</c:v></c:pt>`,
  );
  return (
    `<c:numRef><c:f>${escapeXml(range)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>` +
    `<c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`
  );
}
