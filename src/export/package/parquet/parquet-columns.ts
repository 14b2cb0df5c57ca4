import type { ColumnSource, SchemaElement } from 'hyparquet-writer/src/index.js';
import type { FieldName } from '../../../messages/data-dictionary/field-words.ts';
import type { DataCell, DataField } from '../data-table.ts';
import { decimalBytes, decimalType, isDecimal, unscaled } from './unscaled.ts';

/** A column as Parquet has it: its type, and how a cell becomes its value. */
export interface ParquetColumn {
  field: DataField & { name: FieldName };
  /** Place of the cell in a row. */
  at: number;
  element: SchemaElement;
  toValue(cell: DataCell): ColumnSource['data'][number];
}

/** Hears of a number that DECIMAL(38,18) cannot hold exactly: it is left empty there, never rounded. */
export type OnBeyond = (field: string, value: string) => void;

const dayMs = 86_400_000;
const asIs = (cell: DataCell) => cell;
const nullable = (repetition: DataField): Pick<SchemaElement, 'repetition_type'> => ({
  repetition_type: repetition.required ? 'REQUIRED' : 'OPTIONAL',
});

/**
 * The columns of a table as Parquet types them: exact decimals, dates, and nothing (never zero) where there is nothing.
 * A column of values that may be texts becomes two, the number and what was written.
 */
export function parquetColumns(fields: readonly DataField[], onBeyond: OnBeyond): ParquetColumn[] {
  return fields.flatMap((field, at) => columnsOf(field, at, onBeyond));
}

function columnsOf(field: DataField, at: number, onBeyond: OnBeyond): ParquetColumn[] {
  const { name } = field;
  const base = { name, ...nullable(field) };
  switch (field.type) {
    case 'text':
      return [{ field, at, element: { ...base, type: 'BYTE_ARRAY', converted_type: 'UTF8' }, toValue: asIs }];
    case 'boolean':
      return [{ field, at, element: { ...base, type: 'BOOLEAN' }, toValue: asIs }];
    case 'integer':
      return [{ field, at, element: { ...base, type: 'INT32' }, toValue: asIs }];
    case 'date':
      return [{ field, at, element: { ...base, type: 'INT32', converted_type: 'DATE' }, toValue: toDay }];
    case 'decimal':
      return [decimalColumn(field, at, onBeyond)];
    case 'value': {
      const text: DataField = { name: 'value_text', type: 'text' };
      return [decimalColumn({ ...field, type: 'decimal' }, at, onBeyond), ...columnsOf(text, at, onBeyond)];
    }
  }
}

function decimalColumn(field: DataField, at: number, onBeyond: OnBeyond): ParquetColumn {
  const { name } = field;
  const element: SchemaElement = {
    name,
    ...nullable(field),
    type: 'FIXED_LEN_BYTE_ARRAY',
    type_length: decimalBytes,
    converted_type: 'DECIMAL',
    ...decimalType,
  };
  return {
    field,
    at,
    element,
    toValue(cell) {
      if (typeof cell !== 'string') return null;
      const number = unscaled(cell);
      if (number === undefined && isDecimal(cell)) onBeyond(name, cell);
      return number ?? null;
    },
  };
}

/** A date as the days since 1/1/1970. */
function toDay(cell: DataCell): number | null {
  return typeof cell === 'string' ? Date.parse(`${cell}T00:00:00Z`) / dayMs : null;
}
