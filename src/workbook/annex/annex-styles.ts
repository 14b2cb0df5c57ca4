import type { Borders, Fill, Style } from 'exceljs';
import type { AnnexLook } from './annex-plan.ts';

/** One typeface, as Nghị định 30/2020/NĐ-CP asks for documents. */
export const annexFont = 'Times New Roman';

const line = { style: 'thin', color: { argb: 'FFA6A6A6' } } as const;
const box: Partial<Borders> = { top: line, left: line, bottom: line, right: line };

interface Look {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  colour?: string;
  fill?: string;
  open?: boolean;
  horizontal?: 'left' | 'center' | 'right';
  nowrap?: boolean;
}

const looks: Record<AnnexLook, Look> = {
  title: { size: 14, bold: true, open: true, nowrap: true },
  subtitle: { italic: true, open: true, colour: 'FF595959', nowrap: true },
  key: { bold: true, fill: 'FFF2F2F2' },
  header: { bold: true, fill: 'FFDCE6F1', horizontal: 'center' },
  'header-note': { italic: true, size: 10, fill: 'FFDCE6F1', horizontal: 'center' },
  index: { horizontal: 'center' },
  text: {},
  group: { bold: true, fill: 'FFF2F2F2', nowrap: true },
  number: { horizontal: 'right' },
  estimate: { horizontal: 'right', italic: true, colour: 'FF1F4E79' },
  marker: { horizontal: 'center', colour: 'FF595959' },
  blank: { fill: 'FFFFF2CC', horizontal: 'center' },
  excluded: { fill: 'FFF8CBAD', horizontal: 'center' },
  'not-asked': { fill: 'FFEDEDED' },
  absent: { fill: 'FFD9D9D9', horizontal: 'center' },
  total: { bold: true, fill: 'FFE2EFDA', horizontal: 'right' },
  'total-label': { bold: true, fill: 'FFE2EFDA' },
};

const made = new Map<string, Partial<Style>>();

/**
 * The writer's style of a look. The same object for the same look: the library recognises it and writes it once.
 * Text gets the format `@`: even when somebody edits the cell later, Excel keeps it text.
 */
export function annexStyle(look: AnnexLook, format: string): Partial<Style> {
  const key = `${look}|${format}`;
  const known = made.get(key);
  if (known) return known;
  const {
    size = 11,
    bold = false,
    italic = false,
    colour,
    fill,
    open,
    horizontal = 'left',
    nowrap,
  } = looks[look];
  const style: Partial<Style> = {
    font: { name: annexFont, size, bold, italic, ...(colour ? { color: { argb: colour } } : {}) },
    alignment: { horizontal, vertical: 'middle', wrapText: !nowrap },
    numFmt: format,
    ...(open ? {} : { border: box }),
    ...(fill ? { fill: solid(fill) } : {}),
  };
  made.set(key, style);
  return style;
}

/** `#,##0` with as many decimals as asked; Excel shows it the way the reader's computer writes numbers. */
export function numberFormat(decimals: number): string {
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}
