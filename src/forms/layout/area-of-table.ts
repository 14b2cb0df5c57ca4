import type { Form, FormTable } from '../../domain/form.ts';

/** Code of the area that a table belongs to: that of the indicators its columns repeat; undefined when it repeats none. */
export function areaOfTable({ edition }: Form, { columns }: FormTable): string | undefined {
  const repeated = columns.find((one) => one.indicator !== undefined)?.indicator;
  return repeated === undefined ? undefined : edition.indicators.get(repeated)?.area;
}
