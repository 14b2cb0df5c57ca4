import type { Field, Form, FormList, FormTable } from '../../domain/form.ts';
import { layoutOf } from '../../forms/layout/layout.ts';
import type {
  AreaColumn,
  AreaLayout,
  FormLayout,
  ListLayout,
  NarrativeLayout,
  TableLayout,
} from '../../forms/layout/layout-types.ts';
import { foldKey } from '../../domain/fold-key.ts';
import { headerKey } from './label-key.ts';
import type { ExpectedColumn } from './match-headers.ts';

/** Everything about a form that finding its parts in a workbook needs; made once per form. */
export interface FormIndex {
  form: Form;
  layout: FormLayout;
  areas: readonly AreaIndex[];
  tables: readonly TableIndex[];
  lists: readonly ListIndex[];
  narrative: NarrativeIndex;
  /** Sheet and row of the blank workbook → the indicator whose line it is. */
  codeAt: ReadonlyMap<string, string>;
}

export interface AreaIndex {
  layout: AreaLayout;
  columns: readonly ExpectedColumn<AreaColumn>[];
  fields: ReadonlyMap<string, Field>;
  /** Comparison form of a label → its code; labels that several indicators share are left out. */
  codeByLabel: ReadonlyMap<string, string>;
}

export interface TableIndex {
  layout: TableLayout;
  table: FormTable;
  /** Keys are header paths, from the top row down. */
  columns: readonly ExpectedColumn<number>[];
  /** Comparison forms of the top header row, for finding it. */
  topKeys: ReadonlySet<string>;
}

export interface ListIndex {
  layout: ListLayout;
  list: FormList;
  columns: readonly ExpectedColumn<string>[];
}

export interface NarrativeIndex {
  layout: NarrativeLayout;
  columns: readonly ExpectedColumn<'section' | 'heading' | 'text'>[];
  sectionByHeading: ReadonlyMap<string, string>;
}

const areaHeaders: Readonly<Record<AreaColumn, readonly string[]>> = {
  code: ['Mã', 'Mã số', 'Mã chỉ tiêu'],
  label: ['Chỉ tiêu', 'Tên chỉ tiêu', 'Nội dung'],
  unit: ['Đơn vị tính', 'ĐVT'],
  value: ['Số liệu', 'Số liệu báo cáo', 'Số liệu kỳ báo cáo', 'Kết quả'],
  note: ['Ghi chú, giải trình', 'Ghi chú', 'Giải trình'],
  check: ['Tự kiểm tra', 'Kiểm tra'],
};

const narrativeHeaders = {
  section: ['Mục', 'Mã mục'],
  heading: ['Tiêu đề', 'Tên mục'],
  text: ['Nội dung', 'Nội dung báo cáo'],
} as const;

const indexes = new WeakMap<Form, FormIndex>();

export function formIndexOf(form: Form): FormIndex {
  const known = indexes.get(form);
  if (known) return known;
  const layout = layoutOf(form);
  const index: FormIndex = {
    form,
    layout,
    areas: layout.areas.map((one) => areaIndex(form, one)),
    tables: layout.tables.map((one) => tableIndex(form, one)),
    lists: layout.lists.map((one) => listIndex(form, one)),
    narrative: narrativeIndex(form, layout.narrative),
    codeAt: new Map(
      layout.areas.flatMap((one) =>
        [...one.rows].map(([code, row]) => [`${one.sheet}!${row}`, code] as const),
      ),
    ),
  };
  indexes.set(form, index);
  return index;
}

function areaIndex(form: Form, layout: AreaLayout): AreaIndex {
  const fields = new Map<string, Field>();
  for (const code of layout.rows.keys()) {
    const field = form.fields.get(code);
    if (field) fields.set(code, field);
  }
  const columns = (Object.keys(areaHeaders) as AreaColumn[]).map((id) =>
    expectedColumn(id, areaHeaders[id], layout.columns[id]),
  );
  const labels = [...fields].map(([code, field]) => [foldKey(field.indicator.label.vi), code] as const);
  return { layout, columns, fields, codeByLabel: uniqueOnly(labels) };
}

function expectedColumn<K>(id: K, headers: readonly string[], column: number): ExpectedColumn<K> {
  return { id, header: headers[0]!, keys: headers.map(headerKey), column };
}

function uniqueOnly(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const seen = new Map<string, number>();
  for (const [key] of pairs) seen.set(key, (seen.get(key) ?? 0) + 1);
  return new Map(pairs.filter(([key]) => seen.get(key) === 1));
}

/**
 * Header texts from the top down as one text, equal neighbours once: the form in which headers are compared, however
 * many rows they were spread over.
 */
export function headerPath(texts: readonly string[]): string {
  const keys = texts.map(headerKey).filter((key) => key !== '');
  return keys.filter((key, at) => key !== keys[at - 1]).join(' ');
}

function tableIndex(form: Form, layout: TableLayout): TableIndex {
  const table = form.tables.find((one) => one.table.code === layout.table)!;
  const columns = table.columns.map((one) => ({
    id: one.no,
    header: one.header.filter((text, at) => text !== one.header[at - 1]).join(' – '),
    keys: one.role === 'index' ? [headerPath(one.header), 'tt', 'stt', 'số tt'] : [headerPath(one.header)],
    column: layout.columns.get(one.no)!,
  }));
  const topKeys = new Set(table.columns.map((one) => headerKey(one.header[0] ?? '')));
  return { layout, table, columns, topKeys };
}

function listIndex(form: Form, layout: ListLayout): ListIndex {
  const list = form.lists.find((one) => one.list.code === layout.list)!;
  const columns = list.columns.map((one) =>
    expectedColumn(one.key, [one.label.vi], layout.columns.get(one.key)!),
  );
  return { layout, list, columns };
}

function narrativeIndex(form: Form, layout: NarrativeLayout): NarrativeIndex {
  const keys = ['section', 'heading', 'text'] as const;
  const columns = keys.map((id) => expectedColumn(id, narrativeHeaders[id], layout.columns[id]));
  const headings = form.narrative.map(({ section }) => [foldKey(section.heading.vi), section.code] as const);
  return { layout, columns, sectionByHeading: uniqueOnly(headings) };
}
