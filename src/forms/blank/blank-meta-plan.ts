import type { Form } from '../../domain/form.ts';
import { choiceCells, type ChoiceColumn } from './blank-choices.ts';
import { agencyCodePlaceholder } from './blank-placeholder.ts';
import type { BlankCell, BlankSheet } from './blank-plan-types.ts';
import type { MetaKey, MetaLayout } from '../layout/layout-types.ts';

/** Very hidden sheet `_cchc`: what the file is, for the machine that reads it back, and the choices of drop-downs. */
export function metaPlan(form: Form, layout: MetaLayout, choices: Iterable<ChoiceColumn>): BlankSheet {
  const values: Record<MetaKey, string> = {
    form: form.id,
    edition: form.edition.id,
    version: form.edition.version,
    structureHash: form.structureHash,
    period: form.period.id,
    agency: agencyCodePlaceholder,
    submissionType: form.submissionType,
    lead: form.lead ?? '',
  };
  const cells = [...layout.rows].flatMap(([key, row]): BlankCell[] => [
    { row, column: 1, style: 'meta', value: key },
    { row, column: 2, style: 'meta', value: values[key] },
  ]);
  return {
    name: layout.sheet,
    state: 'veryHidden',
    widths: [18, 70],
    heights: new Map(),
    cells: [...cells, ...choiceCells(choices)],
    merges: [],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    landscape: false,
    noteRows: 9,
    growing: false,
  };
}
