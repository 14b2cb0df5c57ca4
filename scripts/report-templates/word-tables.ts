import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { cellStyle } from './word-parts.ts';

type Align = 'left' | 'center' | 'right';

export interface Column {
  width: number;
  align?: Align;
}

export interface HeadCell {
  text: string;
  columns?: number;
  rows?: number;
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

interface CellStyle {
  align?: Align;
  bold?: boolean;
  italics?: boolean;
  size: number;
  columns?: number;
  rows?: number;
  width: number;
  /** On the page of the next row: a group's name never ends a page. */
  keepNext?: boolean;
}

function cell(text: string, style: CellStyle): TableCell {
  return new TableCell({
    width: { size: style.width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(style.columns ? { columnSpan: style.columns } : {}),
    ...(style.rows ? { rowSpan: style.rows } : {}),
    children: [
      new Paragraph({
        style: cellStyle(style.size),
        ...(style.keepNext ? { keepNext: true } : {}),
        alignment: alignments[style.align ?? 'left'],
        children: [
          new TextRun({
            text,
            ...(style.bold ? { bold: true } : {}),
            ...(style.italics ? { italics: true } : {}),
          }),
        ],
      }),
    ],
  });
}

/** Header rows repeat on every page; no row is cut by a page end. */
export function headRows(
  rows: readonly (readonly HeadCell[])[],
  columns: readonly Column[],
  size: number,
): TableRow[] {
  const average = Math.round(columns.reduce((sum, one) => sum + one.width, 0) / columns.length);
  return rows.map(
    (cells) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.map(({ text, columns: span, rows: down }) =>
          cell(text, {
            align: 'center',
            bold: true,
            size,
            width: average * (span ?? 1),
            ...(span ? { columns: span } : {}),
            ...(down ? { rows: down } : {}),
          }),
        ),
      }),
  );
}

/** A row of texts, one per column. */
export function dataRow(
  texts: readonly string[],
  columns: readonly Column[],
  size: number,
  style: { bold?: boolean; italics?: boolean; header?: boolean; align?: Align; keepNext?: boolean } = {},
): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(style.header ? { tableHeader: true } : {}),
    children: texts.map((text, at) =>
      cell(text, {
        size,
        width: columns[at]!.width,
        align: style.align ?? columns[at]!.align ?? 'left',
        bold: style.bold ?? false,
        italics: style.italics ?? false,
        keepNext: style.keepNext ?? false,
      }),
    ),
  });
}

/** A row with one cell over the whole width: a group (bold, kept with its first row), a sentence, or a block tag. */
export function wideRow(text: string, columns: readonly Column[], size: number, bold = false): TableRow {
  const width = columns.reduce((sum, one) => sum + one.width, 0);
  return new TableRow({
    cantSplit: true,
    children: [cell(text, { size, bold, width, columns: columns.length, keepNext: bold })],
  });
}

/** A table with fixed column widths. */
export function fixedTable(rows: TableRow[], columns: readonly Column[], bordered = true): Table {
  const width = columns.reduce((sum, one) => sum + one.width, 0);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns.map((one) => one.width),
    ...(bordered ? { margins: { left: 60, right: 60, top: 20, bottom: 20 } } : { borders: noBorders }),
    rows,
  });
}

/** A borderless row of paragraphs, for the header and the signature. */
export function plainRow(cells: readonly Paragraph[][], columns: readonly Column[], minimum = 0): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(minimum ? { height: { value: minimum, rule: HeightRule.ATLEAST } } : {}),
    children: cells.map(
      (children, at) =>
        new TableCell({
          width: { size: columns[at]!.width, type: WidthType.DXA },
          borders: noBorders,
          children,
        }),
    ),
  });
}
