import type { CellValue } from '../../domain/observation.ts';
import type { Submission } from '../../domain/submission.ts';
import { isReplaced } from '../formula/replaced-cells.ts';
import { cellOperand, fieldOperand, type Operand } from '../operand.ts';
import type { SubmissionContext } from '../rule.ts';
import { tablePlace, type Place } from './place.ts';

/** Every cell of a submission that may take part in identities. */
export function placesOf(context: SubmissionContext): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const place of [...fieldPlaces(context), ...tablePlaces(context)]) places.set(place.id, place);
  return places;
}

function* fieldPlaces(context: SubmissionContext): Generator<Place> {
  for (const { fields } of context.form!.areas) {
    const codes = fields.map((one) => one.indicator.code);
    for (const [index, { indicator, requirement }] of fields.entries()) {
      const value = context.submission.observations.get(indicator.code);
      yield {
        id: indicator.code,
        operand: fieldOperand(context, indicator.code),
        cell: value?.cell ?? null,
        name: indicator.code,
        decimals: indicator.decimals,
        isTyped: requirement !== 'given' && isTyped(value),
        previous: context.previous?.get(indicator.code),
        neighbours: [codes[index - 1], codes[index + 1]].filter((one) => one !== undefined),
      };
    }
  }
}

function* tablePlaces({ submission, form, previous }: SubmissionContext): Generator<Place> {
  for (const { table, rows } of submission.tables) {
    const columns = form!.tables.find((one) => one.table.code === table)?.columns ?? [];
    const numbers = columns.filter((one) => one.role === 'value').map((one) => one.no);
    for (const [row, { key, role, cells }] of rows.entries()) {
      for (const [index, no] of numbers.entries()) {
        const value = cells.get(no);
        yield {
          id: tablePlace(table, row, no),
          operand: tableOperand(submission, role, value),
          cell: value?.cell ?? null,
          name: `${table}, ${key}, (${no})`,
          decimals: 0,
          isTyped: isTyped(value),
          previous: previous?.get(`${table}:${key}/${no}`),
          neighbours: neighboursOf(table, row, rows.length, index, numbers),
        };
      }
    }
  }
}

function neighboursOf(
  table: string,
  row: number,
  rows: number,
  index: number,
  numbers: readonly number[],
): string[] {
  const no = numbers[index]!;
  const beside = [numbers[index - 1], numbers[index + 1]].filter((one) => one !== undefined);
  const above = [row - 1, row + 1].filter((one) => one >= 0 && one < rows);
  return [
    ...beside.map((one) => tablePlace(table, row, one)),
    ...above.map((one) => tablePlace(table, one, no)),
  ];
}

/** As the rules about tables see it: a total whose formula was replaced says nothing. */
function tableOperand(submission: Submission, role: 'data' | 'total', value: CellValue | undefined): Operand {
  return role === 'total' && isReplaced(submission, value?.cell)
    ? { state: 'unknown' }
    : cellOperand(value, true);
}

/** KPS and a ticked box are answers in words: no digit of theirs is mistyped. */
function isTyped(value: CellValue | undefined): boolean {
  return value?.status === 'number' || value?.status === 'estimate' || value?.status === 'blank';
}
