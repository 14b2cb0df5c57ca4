import { createHash } from 'node:crypto';
import type { Form } from '../domain/form.ts';

/**
 * SHA-256 over what stands where: form id, sheets, rows and columns in order. Labels and rules do not enter, so that
 * a corrected word does not make last week's workbook a stranger.
 */
export function structureHash(
  id: string,
  content: Pick<Form, 'areas' | 'tables' | 'lists' | 'narrative'>,
): string {
  const lines = [
    id,
    ...content.areas.map(({ area, fields }) =>
      line(
        'area',
        area.sheet,
        fields.map((one) => one.indicator.code),
      ),
    ),
    ...content.tables.map(({ table, columns }) =>
      line('table', table.sheet, [table.code, table.rows, ...columns.map((one) => one.no)]),
    ),
    ...content.lists.map(({ list, columns }) =>
      line('list', list.sheet, [list.code, list.rows, ...columns.map((one) => one.key)]),
    ),
    line(
      'narrative',
      '',
      content.narrative.map((one) => one.section.code),
    ),
  ];
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

function line(what: string, sheet: string, parts: readonly (string | number)[]): string {
  return [what, sheet, ...parts].join('\t');
}
