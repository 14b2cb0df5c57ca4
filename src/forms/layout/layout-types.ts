/** Where everything stands in a blank workbook of a form. Rows and columns count from 1; cells are A1 addresses. */
export interface FormLayout {
  cover: CoverLayout;
  areas: readonly AreaLayout[];
  tables: readonly TableLayout[];
  lists: readonly ListLayout[];
  narrative: NarrativeLayout;
  meta: MetaLayout;
  /** Locked formulas (ratios, totals, self-checks), without `=`, by `sheet!cell`. */
  formulas: ReadonlyMap<string, string>;
}

/** Sheet `Bìa`. All cells are value cells, right of their printed captions. */
export interface CoverLayout {
  sheet: string;
  agency: string;
  agencyCode: string;
  reportKind: string;
  period: string;
  window: string;
  edition: string;
  filledBy: string;
  filledOn: string;
  /** Tick box "không phát sinh" by area code. */
  nothingArose: ReadonlyMap<string, string>;
}

/** One sheet per area: A Mã, B Chỉ tiêu, C Đơn vị tính, D Số liệu, E Ghi chú, giải trình, F Tự kiểm tra. */
export interface AreaLayout {
  sheet: string;
  area: string;
  headerRow: number;
  columns: Readonly<Record<AreaColumn, number>>;
  /** Row of each indicator by code. */
  rows: ReadonlyMap<string, number>;
}

export type AreaColumn = 'code' | 'label' | 'unit' | 'value' | 'note' | 'check';

export interface TableLayout {
  sheet: string;
  table: string;
  /** First header row and how many header rows there are (the column-number row not counted). */
  headerTop: number;
  headerRows: number;
  columnNumberRow: number;
  firstRow: number;
  lastRow: number;
  totalRow: number;
  /** Sheet column by official column number; the last column of the sheet is the self-check. */
  columns: ReadonlyMap<number, number>;
  checkColumn: number;
}

export interface ListLayout {
  sheet: string;
  list: string;
  headerRow: number;
  firstRow: number;
  lastRow: number;
  columns: ReadonlyMap<string, number>;
}

/** Sheet `Thuyết minh`: A Mục, B Tiêu đề, C Nội dung. */
export interface NarrativeLayout {
  sheet: string;
  headerRow: number;
  columns: Readonly<Record<'section' | 'heading' | 'text', number>>;
  rows: ReadonlyMap<string, number>;
}

/** Very hidden sheet `_cchc`: keys in column A, values in column B. */
export interface MetaLayout {
  sheet: string;
  rows: ReadonlyMap<MetaKey, number>;
}

export type MetaKey =
  | 'form'
  | 'edition'
  | 'version'
  | 'structureHash'
  | 'period'
  | 'agency'
  | 'submissionType'
  | 'lead';
