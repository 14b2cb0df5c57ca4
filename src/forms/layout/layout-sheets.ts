import { toA1 } from '../../domain/cell-ref.ts';
import type { Form, FormArea, FormList, FormTable } from '../../domain/form.ts';
import type {
  AreaLayout,
  CoverLayout,
  ListLayout,
  MetaKey,
  MetaLayout,
  NarrativeLayout,
  TableLayout,
} from './layout-types.ts';

export const coverSheet = 'Bìa';
export const narrativeSheet = 'Thuyết minh';
export const metaSheet = '_cchc';

/** Title, subtitle, data window and marker legend stand above the header row of every data sheet. */
const headerRow = 5;

/** Cover: captions in column A, values in column B; the areas' tick boxes below. */
const coverRows = {
  agency: 5,
  agencyCode: 6,
  reportKind: 7,
  period: 8,
  window: 9,
  edition: 10,
  filledBy: 11,
  filledOn: 12,
};

/** Header row of the list of areas on the cover. */
export const coverAreaHeaderRow = 14;

/** What the hidden sheet says, in this order. */
export const metaKeys: readonly MetaKey[] = [
  'form',
  'edition',
  'version',
  'structureHash',
  'period',
  'agency',
  'submissionType',
  'lead',
];

export function coverLayout(form: Form): CoverLayout {
  const at = (row: number) => toA1(row, 2);
  const ticks = form.areas.map((one, index) => [one.area.code, at(coverAreaHeaderRow + 1 + index)] as const);
  return {
    sheet: coverSheet,
    agency: at(coverRows.agency),
    agencyCode: at(coverRows.agencyCode),
    reportKind: at(coverRows.reportKind),
    period: at(coverRows.period),
    window: at(coverRows.window),
    edition: at(coverRows.edition),
    filledBy: at(coverRows.filledBy),
    filledOn: at(coverRows.filledOn),
    nothingArose: new Map(ticks),
  };
}

/** One row per indicator in the order of the form; open lists have sheets of their own. */
export function areaLayout(one: FormArea): AreaLayout {
  const onSheet = one.fields.filter((field) => field.indicator.kind !== 'list');
  return {
    sheet: one.area.sheet,
    area: one.area.code,
    headerRow,
    columns: { code: 1, label: 2, unit: 3, value: 4, note: 5, check: 6 },
    rows: new Map(onSheet.map((field, index) => [field.indicator.code, headerRow + 1 + index])),
  };
}

/** Header rows, the row of column numbers, the input rows, the total row; the self-check is the last column. */
export function tableLayout(one: FormTable): TableLayout {
  const headerRows = Math.max(1, ...one.columns.map((column) => column.header.length));
  const columnNumberRow = headerRow + headerRows;
  const lastRow = columnNumberRow + Math.max(1, one.table.rows);
  return {
    sheet: one.table.sheet,
    table: one.table.code,
    headerTop: headerRow,
    headerRows,
    columnNumberRow,
    firstRow: columnNumberRow + 1,
    lastRow,
    totalRow: lastRow + 1,
    columns: new Map(one.columns.map((column, index) => [column.no, index + 1])),
    checkColumn: one.columns.length + 1,
  };
}

/** Column A numbers the rows; the list's own columns follow. */
export function listLayout(one: FormList): ListLayout {
  return {
    sheet: one.list.sheet,
    list: one.list.code,
    headerRow,
    firstRow: headerRow + 1,
    lastRow: headerRow + Math.max(1, one.list.rows),
    columns: new Map(one.columns.map((column, index) => [column.key, index + 2])),
  };
}

export function narrativeLayout(form: Form): NarrativeLayout {
  return {
    sheet: narrativeSheet,
    headerRow,
    columns: { section: 1, heading: 2, text: 3 },
    rows: new Map(form.narrative.map((one, index) => [one.section.code, headerRow + 1 + index])),
  };
}

export function metaLayout(): MetaLayout {
  return { sheet: metaSheet, rows: new Map(metaKeys.map((key, index) => [key, index + 1])) };
}
