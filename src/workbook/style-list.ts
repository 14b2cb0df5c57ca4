import { isDateFormat } from './read/read-number-format.ts';
import type { RawWorkbook } from './raw-workbook.ts';

/** Style indices of a workbook whose format has none of its own: a number is one number format with one font. */
export class StyleList {
  /** Number format code and font name ('' when unknown) of every index. */
  readonly list: [format: string, font: string][] = [];
  readonly #index = new Map<string, number>();

  of(format: string, font = ''): number {
    const key = `${format}\n${font}`;
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    this.#index.set(key, this.list.length);
    return this.list.push([format, font]) - 1;
  }
}

/** What a workbook says about its styles, from such a list. */
export function styleFacts(
  list: StyleList['list'],
): Pick<RawWorkbook, 'numberFormat' | 'isDateStyle' | 'fontName'> {
  const dates = list.map(([code]) => isDateFormat(code));
  return {
    numberFormat: (style) => list[style]?.[0] ?? 'General',
    isDateStyle: (style) => dates[style] ?? false,
    fontName: (style) => list[style]?.[1] || undefined,
  };
}
