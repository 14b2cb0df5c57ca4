import type { FormSection, FormTable } from '../../domain/form.ts';
import type { CellValue } from '../../domain/observation.ts';
import type { Submission } from '../../domain/submission.ts';

/**
 * A submission as plain JSON, in the shape of `submissionSchema(form)`: blanks and cells that were not found are
 * absent, what could not be read stands as `raw` (which no schema accepts). In an area that the agency declared
 * "không phát sinh", blanks become that marker. Null when the submission was not recognised as a form.
 */
export function submissionView(submission: Submission): unknown {
  const { form } = submission;
  if (!form) return null;
  const isSilent = (area: string | undefined) => area !== undefined && submission.nothingArose.has(area);
  return {
    agency: submission.agency ?? '',
    period: submission.identity.periodId?.id ?? form.period.id,
    form: form.id,
    areas: areasView(submission, isSilent),
    tables: Object.fromEntries(
      form.tables.flatMap((one) => entry(one.table.code, tableView(submission, one, isSilent))),
    ),
    lists: Object.fromEntries(
      submission.lists.map((list) => [list.list, list.rows.map((row) => listRowView(row.cells))]),
    ),
    narrative: Object.fromEntries(
      form.narrative.flatMap((one) => entry(one.section.code, sectionView(submission, one, isSilent))),
    ),
  };
}

type IsSilent = (area: string | undefined) => boolean;

function areasView(submission: Submission, isSilent: IsSilent): Record<string, unknown> {
  const typed = [...submission.form!.fields.values()].filter((field) => field.requirement !== 'computed');
  return Object.fromEntries(
    typed.flatMap(({ indicator }) => {
      const observation = submission.observations.get(indicator.code);
      const answer = observation && answerView(observation, observation.note);
      return entry(indicator.code, answer ?? (isSilent(indicator.area) ? { marker: 'KPS' } : undefined));
    }),
  );
}

function answerView(cell: CellValue, note?: string): unknown {
  const remark = note ? { note } : {};
  switch (cell.status) {
    case 'number':
    case 'text':
      return { value: cell.value, ...remark };
    case 'estimate':
      return { value: cell.value, estimate: true, ...remark };
    case 'nothing-arose':
      return { marker: 'KPS', ...remark };
    case 'not-applicable':
      return { marker: 'KAD', ...remark };
    case 'unreadable':
      return { raw: cell.raw };
    case 'blank':
    case 'missing':
      return undefined;
  }
}

function tableView(submission: Submission, { table }: FormTable, isSilent: IsSilent): unknown {
  const data = submission.tables.find((one) => one.table === table.code);
  const rows = (data?.rows ?? [])
    .filter((row) => row.role === 'data')
    .map((row) => ({
      key: row.key,
      cells: Object.fromEntries([...row.cells].flatMap(([no, cell]) => entry(String(no), answerView(cell)))),
    }));
  if (rows.length > 0) return rows;
  // A table belongs to the area of the figures that its total row repeats.
  const code = table.columns.find((column) => column.indicator)?.indicator;
  return isSilent(code?.split('.')[0]) ? { marker: 'KPS' } : undefined;
}

function listRowView(cells: ReadonlyMap<string, CellValue>): Record<string, unknown> {
  return Object.fromEntries([...cells].flatMap(([key, cell]) => entry(key, cell.value ?? undefined)));
}

function sectionView(submission: Submission, { section }: FormSection, isSilent: IsSilent): unknown {
  const text = submission.narrative.find((one) => one.section === section.code)?.text ?? '';
  if (text !== '') return text;
  return isSilent(section.area) ? { marker: 'KPS' } : undefined;
}

function entry(key: string, value: unknown): [string, unknown][] {
  return value === undefined ? [] : [[key, value]];
}
