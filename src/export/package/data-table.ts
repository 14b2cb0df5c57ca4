import type { FieldName } from '../../messages/data-dictionary/field-words.ts';
import type { TableName } from '../../messages/data-dictionary/table-words.ts';

/**
 * `decimal`: an exact number as text. `value`: such a number, or the text that an agency wrote instead; where types are
 * strict it becomes two columns.
 */
export type FieldType = 'text' | 'decimal' | 'value' | 'integer' | 'date' | 'boolean';

/** One column of the exported data. */
export interface DataField {
  name: FieldName;
  type: FieldType;
  /** Never empty. */
  required?: true;
  /** Every answer there is. */
  values?: readonly string[];
  /** Unit of measure of every number in it; where it changes from line to line, a column says it. */
  unit?: 'day' | 'point';
}

/** Dates and decimals are texts; null stands for nothing, which is never zero. */
export type DataCell = string | number | boolean | null;
export type DataRow = readonly DataCell[];

/** A column whose values stand in a column of another table. */
export interface Reference {
  field: FieldName;
  table: TableName;
  to: FieldName;
}

/** A table of exported data: what its columns mean, and its rows, made anew each time they are asked for. */
export interface DataTable {
  name: TableName;
  fields: readonly DataField[];
  /** Together they name a row. */
  key?: readonly FieldName[];
  references?: readonly Reference[];
  rows(): Iterable<DataRow>;
}

type Rest = Omit<DataField, 'name' | 'type'>;

const fieldOf =
  (type: FieldType) =>
  (name: FieldName, rest: Rest = {}): DataField => ({ name, type, ...rest });

/** The columns of a table, by their type. */
export const column = {
  text: fieldOf('text'),
  decimal: fieldOf('decimal'),
  value: fieldOf('value'),
  integer: fieldOf('integer'),
  date: fieldOf('date'),
  boolean: fieldOf('boolean'),
};

export const never = { required: true } as const;
