import type { CellReading, ReadingVariant, ReadValue, ValueColumn } from './value-types.ts';

type Id = CellReading['id'];

function reading(
  id: Id,
  severity: CellReading['severity'],
  variant: ReadingVariant,
  suggestion?: string,
): CellReading {
  return suggestion === undefined ? { id, severity, variant } : { id, severity, variant, suggestion };
}

/** A value that was read without any remark. */
export function plain(value: string): ReadValue {
  return { status: 'number', value, readings: [] };
}

/** A value that was read, with a remark. */
export function remarked(
  value: string,
  id: Id,
  severity: 'info' | 'warning',
  variant: ReadingVariant,
  suggestion?: string,
): ReadValue {
  return { status: 'number', value, readings: [reading(id, severity, variant, suggestion)] };
}

/** Something stands there that is no answer. The value that was probably meant goes into the suggestion only. */
export function refused(id: Id, variant: ReadingVariant, suggestion?: string): ReadValue {
  return { status: 'unreadable', value: null, readings: [reading(id, 'error', variant, suggestion)] };
}

/** An empty cell: an error where an answer is required, else silent. */
export function blank(column: ValueColumn, variant: 'empty' | 'looks-empty'): ReadValue {
  const readings = column.required ? [reading('N-01', 'error', variant)] : [];
  return { status: 'blank', value: null, readings };
}

/** The same value with one more remark. A mere "normalised" (I N-15) gives way to any other remark. */
export function withRemark(
  read: ReadValue,
  id: Id,
  severity: CellReading['severity'],
  variant: ReadingVariant,
  suggestion?: string,
): ReadValue {
  const isNote = (one: CellReading) => one.id === 'N-15' && one.severity === 'info';
  const added = reading(id, severity, variant, suggestion);
  if (isNote(added) && read.readings.length > 0) return read;
  return { ...read, readings: [...read.readings.filter((one) => !isNote(one)), added] };
}

/** Whether a reading ended in a value. */
export function isRead(read: ReadValue): read is ReadValue & { value: string } {
  return read.value !== null;
}
