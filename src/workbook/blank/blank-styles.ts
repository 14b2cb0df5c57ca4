import type { Borders, Fill, Style } from 'exceljs';
import type { BlankStyle } from '../../forms/blank/blank-plan-types.ts';

/** One typeface, as Nghị định 30/2020/NĐ-CP asks for documents. */
export const blankFont = 'Times New Roman';

const colours = {
  text: 'FF000000',
  quiet: 'FF595959',
  line: 'FFA6A6A6',
  header: 'FFDCE6F1',
  locked: 'FFF2F2F2',
  total: 'FFE7E6E6',
  input: 'FFFFFBE6',
};

interface Look {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  colour?: string;
  fill?: string;
  boxed?: boolean;
  horizontal?: 'left' | 'center' | 'right';
  top?: boolean;
  indent?: number;
  format?: string;
}

/** Calm colours: blue header, grey for what is locked, pale yellow for what the agency fills in. */
const looks: Record<BlankStyle, Look> = {
  title: { size: 14, bold: true, horizontal: 'center' },
  subtitle: { italic: true, horizontal: 'center', colour: colours.quiet },
  line: { size: 11, horizontal: 'left', colour: colours.quiet },
  caption: { indent: 1, bold: true, boxed: true, fill: colours.locked, horizontal: 'left' },
  fixed: { indent: 1, boxed: true, fill: colours.locked, horizontal: 'left' },
  header: { bold: true, boxed: true, fill: colours.header, horizontal: 'center' },
  'column-number': { size: 10, italic: true, boxed: true, fill: colours.header, horizontal: 'center' },
  code: { boxed: true, fill: colours.locked, horizontal: 'center' },
  label: { indent: 1, boxed: true, fill: colours.locked, horizontal: 'left' },
  'label-optional': { indent: 1, italic: true, boxed: true, fill: colours.locked, horizontal: 'left' },
  unit: { boxed: true, fill: colours.locked, horizontal: 'center' },
  number: { indent: 1, boxed: true, fill: colours.locked, horizontal: 'right' },
  total: { indent: 1, bold: true, boxed: true, fill: colours.total, horizontal: 'right' },
  'total-label': { indent: 1, bold: true, boxed: true, fill: colours.total, horizontal: 'left' },
  check: { indent: 1, size: 10, boxed: true, fill: colours.locked, horizontal: 'left' },
  meta: { horizontal: 'left', format: '@' },
  'input-number': { indent: 1, boxed: true, fill: colours.input, horizontal: 'right' },
  'input-text': { indent: 1, boxed: true, fill: colours.input, horizontal: 'left' },
  'input-long': { indent: 1, boxed: true, fill: colours.input, horizontal: 'left', top: true },
  'input-tick': { bold: true, boxed: true, fill: colours.input, horizontal: 'center' },
};

/** The writer's style of a cell. Input styles, and only they, are unlocked. */
export function excelStyle(name: BlankStyle, numberFormat?: string, indent = 0): Partial<Style> {
  const look = looks[name];
  const format = numberFormat ?? look.format;
  const pad = (look.indent ?? 0) + indent;
  return {
    font: {
      name: blankFont,
      family: 1,
      size: look.size ?? 12,
      bold: look.bold ?? false,
      italic: look.italic ?? false,
      color: { argb: look.colour ?? colours.text },
    },
    alignment: {
      horizontal: look.horizontal ?? 'left',
      vertical: look.top ? 'top' : 'middle',
      wrapText: true,
      ...(pad > 0 ? { indent: pad } : {}),
    },
    protection: { locked: !name.startsWith('input') },
    ...(look.fill ? { fill: solid(look.fill) } : {}),
    ...(look.boxed ? { border: box() } : {}),
    ...(format ? { numFmt: format } : {}),
  };
}

/** Red for a self-check that does not hold, green for one that does; the words say it as well. */
export const checkLooks = {
  off: {
    font: { color: { argb: 'FF9C0006' } },
    fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFE1E1' } },
  },
  holds: { font: { color: { argb: 'FF1E6B34' } } },
} satisfies Record<string, Partial<Style>>;

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

function box(): Partial<Borders> {
  const side = { style: 'thin', color: { argb: colours.line } } as const;
  return { top: side, left: side, bottom: side, right: side };
}
