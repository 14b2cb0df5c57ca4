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

const who: ReadonlySet<string> = new Set([...captions.agencyCode, ...captions.agency]);
const what: ReadonlySet<string> = new Set([...captions.period, ...captions.reportKind]);

const coverDepth = 25;
/** With blanks and marks that the comparison leaves out. */
const longestCaption = 60;

/** The cover: the sheet of that name, else the first one that holds a cover's captions. */
export function findCover(workbook: RawWorkbook, name: string): RawSheet | undefined {
  const named = workbook.sheets.find((one) => foldKey(one.name) === foldKey(name));
  return named ?? workbook.sheets.find(isCoverSheet);
}

/** Whether a sheet says who reports (a code or a name) and either what or for when. */
export function isCoverSheet(sheet: RawSheet): boolean {
  let [saysWho, saysWhat] = [false, false];
  for (const cell of sheet.cells) {
    if (cell.row > coverDepth || cell.column > 6 || cell.kind !== 'text') continue;
    // A caption is short; a label may be long, and there are many.
    if ((cell.value as string).length > longestCaption) continue;
    const key = keyOf(cell);
    saysWho ||= who.has(key);
    saysWhat ||= what.has(key);
    if (saysWho && saysWhat) return true;
  }
  return false;
}
