import { AlignmentType, Paragraph, TextRun, type Table } from 'docx';
import { centred, line, tag } from './word-parts.ts';
import { dataRow, fixedTable, headRows, wideRow, type Column } from './word-tables.ts';

export type Content = (Paragraph | Table)[];

/**
 * Number, title, the report it belongs to, period, window and the mark of the illustrative form; then the unit line. `own`:
 * what the office keeps itself, on no form.
 */
export function annexHead(name: string, title: string, unit = '', form = '', own = false): Paragraph[] {
  return [
    new Paragraph({ style: 'PhuLuc', children: [new TextRun({ text: `{{Phụ lục ${name}}}` })] }),
    centred(title, { bold: true }, { spacing: { after: 60 }, keepNext: true }),
    centred('{{Dòng kèm theo}}', { italics: true }, { spacing: { after: 60 }, keepNext: true }),
    centred(
      'Kỳ báo cáo: {{Kỳ báo cáo}} (số liệu {{Thời gian lấy số liệu}})',
      { italics: true, size: 24 },
      { spacing: { after: 0 }, keepNext: true },
    ),
    ...(form
      ? [centred(`(Biểu theo {{Cơ sở ${form}}})`, { italics: true, size: 24 }, { keepNext: true })]
      : []),
    ...(own ? [] : illustrative(form, unit)),
    ...(unit ? [unitLine(unit)] : []),
  ];
}

function illustrative(form: string, unit: string): Paragraph[] {
  return [
    tag('NẾU Mẫu minh họa'),
    centred(
      form ? '(Số liệu thu thập theo bộ biểu mẫu minh họa)' : '(Mẫu minh họa)',
      { italics: true, size: 24 },
      { spacing: { after: unit ? 0 : 120 }, keepNext: true },
    ),
    tag('HẾT Mẫu minh họa'),
  ];
}

function unitLine(unit: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { before: 120, after: 60 },
    keepNext: true,
    children: [line(`Đơn vị tính: ${unit}`, { italics: true, size: 24 })],
  });
}

/** A table over one list: a header row and a row per entry. */
export function listTable(list: string, columns: Column[], head: string[], fields: string[]): Table {
  const size = 24;
  return fixedTable(
    [
      ...headRows([head.map((text) => ({ text }))], columns, size),
      wideRow(`{{LẶP ${list}}}`, columns, size),
      dataRow(
        fields.map((one) => `{{${one}}}`),
        columns,
        size,
      ),
      wideRow(`{{HẾT ${list}}}`, columns, size),
    ],
    columns,
  );
}
