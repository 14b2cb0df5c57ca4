import type { Consolidation, ExclusionReason } from '../../domain/consolidation.ts';
import type { Obligation } from '../../domain/form.ts';
import type { PastFact } from '../../domain/history.ts';
import { hasNumber, type CellValue } from '../../domain/observation.ts';
import type { Submission, TableRow } from '../../domain/submission.ts';

/** Why a reported value is not part of the printed total, beyond what exclusions say. */
type FactReason =
  | ExclusionReason
  | 'recomputed'
  | 'never-added'
  | 'from-register'
  | 'collected'
  | 'total-row';

/** One value of a submission that counts. */
export interface Fact extends PastFact {
  indicator: string;
  /** `table:row/column` for cells of tables, else empty. */
  dimension: string;
}

/**
 * Every value of what an obligation's submission says, blanks included: figures, then the cells of its tables. `counted`
 * says whether the value is part of the province's figure.
 */
export function* factsOf(consolidation: Consolidation, obligation: Obligation): Generator<Fact, undefined> {
  const submission = consolidation.effective.get(obligation.id);
  if (!submission) return undefined;
  yield* figureFacts(consolidation, obligation, submission);
  yield* tableFacts(consolidation, obligation, submission);
  return undefined;
}

function* figureFacts(
  consolidation: Consolidation,
  obligation: Obligation,
  submission: Submission,
): Iterable<Fact> {
  for (const [indicator, observation] of submission.observations) {
    const answer = consolidation.answer(obligation.id, indicator);
    const counts = answer?.counts === true;
    const entered = counts && consolidation.entersTotal(obligation.id, indicator);
    const shown = counts ? { ...observation, status: answer.status, value: answer.value } : observation;
    const reason = entered
      ? ''
      : (special(consolidation, obligation, indicator) ??
        (answer && !answer.counts
          ? answer.reason
          : consolidation.insideOf?.(obligation.id, indicator)
            ? 'inside-parent'
            : 'not-printed'));
    yield { indicator, dimension: '', ...said(shown, entered, reason, submission) };
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
): Iterable<Fact> {
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
        yield {
          indicator: column.indicator ?? '',
          dimension,
          ...said(cell, reason === '', reason, submission),
        };
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

function said(value: CellValue, counted: boolean, reason: string, { received }: Submission): PastFact {
  return {
    value: value.value,
    status: value.status,
    counted,
    reason,
    raw: value.raw,
    file: received.file,
    sheet: value.cell?.sheet ?? '',
    cell: value.cell?.cell ?? '',
    sha256: received.sha256,
  };
}
