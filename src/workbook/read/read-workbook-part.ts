import type { PartText } from '../../ooxml/part-text.ts';
import { XmlCursor } from '../../ooxml/xml-cursor.ts';
import type { RawSheet } from '../raw-workbook.ts';
import { checkCount, ReadingBudget } from './reading-budget.ts';
import { readingLimits } from './reading-limits.ts';

export interface WorkbookPart {
  sheets: { name: string; state: RawSheet['state']; relation: string }[];
  definedNames: Map<string, string>;
  date1904: boolean;
}

/** The workbook part: sheets in tab order and defined names. A sheet's own name is kept as `Sheet!Name`. */
export function readWorkbookPart(part: PartText, budget = new ReadingBudget()): WorkbookPart {
  const cursor = new XmlCursor(part);
  const found: WorkbookPart = { sheets: [], definedNames: new Map(), date1904: false };
  cursor.next();
  if (!cursor.is('workbook')) throw cursor.fault(`<${cursor.localName()}> is no workbook`);
  for (let kind = cursor.next(); kind !== 'end'; kind = cursor.next()) {
    if (kind === 'close') continue;
    if (cursor.is('workbookPr')) found.date1904 = cursor.flag('date1904');
    else if (cursor.is('sheet')) readSheetEntry(cursor, found);
    else if (kind === 'open' && cursor.is('definedName')) readDefinedName(cursor, found, budget);
    else if (kind === 'open' && cursor.is('extLst')) cursor.skip();
  }
  if (found.sheets.length === 0) throw cursor.fault('no sheets');
  return found;
}

function readSheetEntry(cursor: XmlCursor, found: WorkbookPart): void {
  const name = cursor.attribute('name');
  const relation = cursor.prefixedAttribute('id');
  if (name === undefined || relation === undefined) throw cursor.fault('sheet without name or relation');
  const state = cursor.attribute('state');
  found.sheets.push({
    name,
    relation,
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
  });
  checkCount(cursor.part, found.sheets.length, readingLimits.sheets, 'sheets');
}

function readDefinedName(cursor: XmlCursor, found: WorkbookPart, budget: ReadingBudget): void {
  const name = cursor.attribute('name') ?? '';
  const local = cursor.attribute('localSheetId');
  const text = cursor.readText();
  budget.countText(cursor.part, name.length + text.length);
  const sheet = local === undefined ? undefined : found.sheets[Number(local)]?.name;
  found.definedNames.set(sheet === undefined ? name : `${sheet}!${name}`, text);
  checkCount(cursor.part, found.definedNames.size, readingLimits.definedNames, 'defined names');
}
