import { foldKey } from '../../domain/fold-key.ts';
import type { RawSheet, RawWorkbook } from '../../workbook/raw-workbook.ts';
import { keyOf } from '../locate/sheet-grid.ts';

/** Captions of the cover, in comparison form, for the case that its rows moved. */
export const captions = {
  agencyCode: ['mã cơ quan', 'mã đơn vị', 'mã cơ quan đơn vị'],
  agency: ['cơ quan báo cáo', 'đơn vị báo cáo', 'tên cơ quan', 'tên đơn vị', 'cơ quan đơn vị'],
  period: ['mã kỳ báo cáo', 'kỳ báo cáo'],
  reportKind: ['loại báo cáo'],
  edition: ['bộ biểu mẫu'],
} as const;

const coverDepth = 25;

/** The cover: the sheet of that name, else the first one that holds a cover's captions. */
export function findCover(workbook: RawWorkbook, name: string): RawSheet | undefined {
  const named = workbook.sheets.find((one) => foldKey(one.name) === foldKey(name));
  return named ?? workbook.sheets.find(isCoverSheet);
}

/** Whether a sheet says who reports (a code or a name) and either what or for when. */
export function isCoverSheet(sheet: RawSheet): boolean {
  const keys = new Set<string>();
  for (const cell of sheet.cells)
    if (cell.row <= coverDepth && cell.column <= 6 && cell.kind === 'text') keys.add(keyOf(cell));
  const has = (what: keyof typeof captions) => captions[what].some((one) => keys.has(one));
  return (has('agencyCode') || has('agency')) && (has('period') || has('reportKind'));
}
