import { parseA1 } from '../../domain/cell-ref.ts';
import { foldKey } from '../../domain/fold-key.ts';
import { tidyText } from '../../domain/tidy-text.ts';
import type { Submission } from '../../domain/submission.ts';
import { metaKeys } from '../../forms/layout/layout-sheets.ts';
import type { MetaKey } from '../../forms/layout/layout-types.ts';
import type { RawCell, RawSheet } from '../../workbook/raw-workbook.ts';
import { sheetBase } from '../identity/sheet-base.ts';
import { textOf } from '../locate/sheet-grid.ts';
import type { Decision } from './cell-fate.ts';

/** Captions of the cover, with what stands right of each. Who filled the form in is for people, and not kept. */
const captions = new Map<string, Decision>(
  [
    ['Cơ quan báo cáo', 'identity'],
    ['Mã cơ quan', 'identity'],
    ['Loại báo cáo', 'identity'],
    ['Mã kỳ báo cáo', 'identity'],
    ['Kỳ báo cáo', 'identity'],
    ['Thời gian lấy số liệu', 'identity'],
    ['Bộ biểu mẫu', 'identity'],
    ['Người lập biểu', 'contact'],
    ['Ngày lập biểu', 'contact'],
  ].map(([caption, what]) => [
    foldKey(caption!),
    what === 'identity' ? { fate: 'used', what } : { fate: 'excluded', what: what! },
  ]),
);

/** An indicator's code in any spelling, or in an older edition's numbering. */
const isCode = /^\d+(?:[.,\s]+\d+)+\.?$/;

/** What cells say that no reference of a submission points at, though the submission holds it. */
export interface BesideClaimed {
  of(cell: RawCell, left: RawCell | undefined): Decision | undefined;
}

/** The rest of one sheet: notes beside figures, numbers of rows, text that goes on below its section, the identity. */
export function besideClaimed(sheet: RawSheet, submissions: readonly Submission[]): BesideClaimed {
  const notes = new Map<number, { indicator: string; note: string }>();
  const numbered = new Set<number>();
  /** Lines of indicators, which a code begins. */
  const lines = new Set<number>();
  const texts: { column: number; section: string; text: string }[] = [];
  for (const { observations, tables, lists, narrative } of submissions) {
    for (const { cell, note, indicator } of observations.values()) {
      if (cell?.sheet !== sheet.name) continue;
      const { row } = parseA1(cell.cell)!;
      lines.add(row);
      if (note !== undefined) notes.set(row, { indicator, note });
    }
    for (const { rows } of tables)
      for (const { keyCell } of rows)
        if (keyCell.sheet === sheet.name) numbered.add(parseA1(keyCell.cell)!.row);
    for (const { sheet: name, rows } of lists)
      if (name === sheet.name) for (const { row } of rows) numbered.add(row);
    for (const { cell, section, text } of narrative)
      if (cell?.sheet === sheet.name)
        texts.push({ column: parseA1(cell.cell)!.column, section, text: tidyText(text) });
  }
  const isMeta = sheetBase(sheet.name).base.toLowerCase() === '_cchc';
  return {
    of(cell, left) {
      if (isMeta && cell.column === 2 && metaKeys.includes(textOf(left) as MetaKey))
        return { fate: 'used', what: 'identity' };
      const caption = typeof left?.value === 'string' ? captions.get(foldKey(left.value)) : undefined;
      if (caption) return caption;
      const text = textOf(cell);
      if (lines.has(cell.row) && cell.column <= 2 && isCode.test(text)) return { fate: 'form', what: 'code' };
      const note = notes.get(cell.row);
      if (note && foldKey(note.note) === foldKey(text))
        return { fate: 'used', what: `note ${note.indicator}` };
      if (numbered.has(cell.row) && cell.column === 1 && /^\d+\.?$/.test(text))
        return { fate: 'form', what: 'row-number' };
      const section = texts.find((one) => one.column === cell.column && one.text.includes(text));
      return section && { fate: 'used', what: section.section };
    },
  };
}
