import { stringify } from 'csv-stringify/sync';
import type { Agency } from '../domain/agency.ts';
import type { Consolidation, ExclusionReason } from '../domain/consolidation.ts';
import type { Obligation } from '../domain/form.ts';
import { hasNumber, type CellValue } from '../domain/observation.ts';
import type { Submission, TableRow } from '../domain/submission.ts';

/** Columns of the tidy facts, in order. */
export const factColumns = [
  'period',
  'agency',
  'agency_name',
  'form',
  'indicator',
  'dimension',
  'value',
  'status',
  'counted',
  'reason',
  'raw',
  'file',
  'sheet',
  'cell',
  'sha256',
] as const;

/** Why a reported value is not part of the printed total, beyond what exclusions say. */
type FactReason =
  | ExclusionReason
  | 'recomputed'
  | 'never-added'
  | 'from-register'
  | 'collected'
  | 'total-row';

type Fact = (string | number)[];

/**
 * Every value of every submission that counts, one per line, blanks included; UTF-8 with BOM and CRLF, so that Excel
 * opens it. `counted` says whether the value is part of the province's figure: the values with `yes` and no dimension
 * add up to it (operands of ratios: to the ratio's parts). `dimension` is `table:row/column` for cells of tables. The
 * text comes submission by submission: all of it may be half a gigabyte.
 */
export function* factsCsv(consolidation: Consolidation): Generator<string, undefined> {
  const agencies = new Map(consolidation.agencies.map((agency) => [agency.code, agency]));
  yield `\uFEFF${csvLines([factColumns])}`;
  for (const { obligation } of inOrder(consolidation)) {
    const submission = consolidation.effective.get(obligation.id);
    const agency = agencies.get(obligation.agency);
    if (!submission || !agency) continue;
    yield csvLines([
      ...figureFacts(consolidation, obligation, submission, agency),
      ...tableFacts(consolidation, obligation, submission, agency),
    ]);
  }
  return undefined;
}

/** Quoted for Excel; text that a spreadsheet would execute is defused. */
function csvLines(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(rows as (string | number)[][], {
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
}

function inOrder({ obligations, agencies }: Consolidation) {
  const at = new Map(agencies.map((agency, index) => [agency.code, index]));
  const place = (code: string) => at.get(code) ?? agencies.length;
  return [...obligations].sort(
    ({ obligation: a }, { obligation: b }) => place(a.agency) - place(b.agency) || (a.id < b.id ? 1 : -1),
  );
}

function* figureFacts(
  consolidation: Consolidation,
  obligation: Obligation,
  submission: Submission,
  agency: Agency,
): Iterable<Fact> {
  const head = [consolidation.period.id, agency.code, agency.name, formOf(obligation)];
  for (const [code, observation] of submission.observations) {
    const answer = consolidation.answer(obligation.id, code);
    const counts = answer?.counts === true;
    const entered = counts && consolidation.entersTotal(obligation.id, code);
    const shown = counts ? { ...observation, status: answer.status, value: answer.value } : observation;
    const reason = entered
      ? ''
      : (special(consolidation, obligation, code) ??
        (answer && !answer.counts ? answer.reason : 'not-printed'));
    yield [...head, code, '', ...tail(shown, entered, reason, submission)];
  }
}

/** Kinds of indicators whose typed values never enter a total, whatever they are. */
function special({ edition }: Consolidation, obligation: Obligation, code: string): FactReason | undefined {
  const indicator = edition.indicators.get(code);
  if (!indicator || indicator.overUnits === 'collect') return 'collected';
  if (indicator.source !== 'reported') return 'from-register';
  if (obligation.form.fields.get(code)?.requirement === 'given') return 'from-register';
  if (indicator.overUnits === 'ratio-of-sums') return 'recomputed';
  return indicator.overUnits === 'none' ? 'never-added' : undefined;
}

function* tableFacts(
  consolidation: Consolidation,
  obligation: Obligation,
  submission: Submission,
  agency: Agency,
): Iterable<Fact> {
  const head = [consolidation.period.id, agency.code, agency.name, formOf(obligation)];
  for (const data of submission.tables) {
    const table = consolidation.edition.tables.find((one) => one.code === data.table);
    const excluded = consolidation.tableExclusion(obligation.id, data.table);
    const values = (table?.columns ?? []).filter((column) => column.role === 'value');
    for (const row of data.rows) {
      for (const column of values) {
        const cell = row.cells.get(column.no);
        if (!cell) continue;
        const reason = cellReason(row, cell) ?? excluded?.reason ?? '';
        const dimension = `${data.table}:${row.key}/${column.no}`;
        const columnTail = tail(cell, reason === '', reason, submission);
        yield [...head, column.indicator ?? '', dimension, ...columnTail];
      }
    }
  }
}

function cellReason(row: TableRow, cell: CellValue): FactReason | undefined {
  if (row.role === 'total') return 'total-row';
  if (hasNumber(cell)) return undefined;
  if (cell.status === 'blank' || cell.status === 'missing') return cell.status;
  return cell.status === 'not-applicable' ? 'not-applicable' : 'unreadable';
}

function tail(value: CellValue, entered: boolean, reason: FactReason | '', submission: Submission): Fact {
  return [
    number(value.value ?? ''),
    value.status,
    entered ? 'yes' : 'no',
    reason,
    value.raw,
    submission.received.file,
    value.cell?.sheet ?? '',
    value.cell?.cell ?? '',
    submission.received.sha256,
  ];
}

/** A negative number must not be taken for a formula; as a number the guard lets it pass. */
function number(text: string): string | number {
  return text.startsWith('-') && String(Number(text)) === text ? Number(text) : text;
}

function formOf({ submissionType, lead }: Obligation): string {
  return lead === undefined ? submissionType : `${submissionType}-${lead}`;
}
