import type { CellRef } from '../../domain/cell-ref.ts';
import type { Finding } from '../../domain/finding.ts';
import { foldKey } from '../../domain/fold-key.ts';
import type { CellValue } from '../../domain/observation.ts';
import type { Submission } from '../../domain/submission.ts';
import type { EarlierAttempt } from '../rule.ts';

/** What a cell belongs to; the row of a table by its key, a row of a list as one. */
export type DiffSubject =
  | { in: 'figure'; indicator: string }
  | { in: 'table'; table: string; row: string; column: number }
  | { in: 'list'; list: string }
  | { in: 'text'; section: string };

/** What stood there. */
export interface DiffSide {
  /** As people see it: the raw content, else the value. */
  shown: string;
  value: string | null;
  cell: CellRef | null;
}

export interface CellDiff {
  subject: DiffSubject;
  change: 'added' | 'removed' | 'changed';
  before?: DiffSide;
  after?: DiffSide;
}

/** What a later file says otherwise than an earlier one, and what became of the findings. */
export interface SubmissionDiff {
  /** Figures, tables, lists, texts, in the order of the later file; what was removed stands at its place. */
  changes: readonly CellDiff[];
  /** Answers that are the same in both; cells empty in both are none. */
  unchanged: number;
  fixed: readonly Finding[];
  added: readonly Finding[];
  still: readonly Finding[];
}

/** Compares two files for the same obligation, answer by answer and finding by finding. */
export function diffSubmissions(before: EarlierAttempt, after: EarlierAttempt): SubmissionDiff {
  const [old, now] = [answersOf(before.submission), answersOf(after.submission)];
  const changes: CellDiff[] = [];
  let unchanged = 0;
  for (const key of new Set([...now.keys(), ...old.keys()])) {
    const [was, is] = [old.get(key), now.get(key)];
    if (was && is && was.value === is.value) unchanged++;
    else changes.push(diffOf(was, is));
  }
  const then = new Set(before.findings.map((one) => one.fingerprint));
  const today = new Set(after.findings.map((one) => one.fingerprint));
  return {
    changes: changes.sort((a, b) => places.indexOf(a.subject.in) - places.indexOf(b.subject.in)),
    unchanged,
    fixed: before.findings.filter((one) => !today.has(one.fingerprint)),
    added: after.findings.filter((one) => !then.has(one.fingerprint)),
    still: after.findings.filter((one) => then.has(one.fingerprint)),
  };
}

const places: readonly DiffSubject['in'][] = ['figure', 'table', 'list', 'text'];

interface Answer extends DiffSide {
  subject: DiffSubject;
}

function diffOf(was: Answer | undefined, is: Answer | undefined): CellDiff {
  const side = ({ shown, value, cell }: Answer): DiffSide => ({ shown, value, cell });
  return {
    subject: (is ?? was)!.subject,
    change: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed',
    ...(was ? { before: side(was) } : {}),
    ...(is ? { after: side(is) } : {}),
  };
}

/** Everything that was answered, by a key that survives moved rows. What the form computes itself is left out. */
function answersOf(submission: Submission): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  const put = (key: string, subject: DiffSubject, value: CellValue) => {
    if (value.status === 'blank' || value.status === 'missing') return;
    const said =
      value.status === 'nothing-arose' ? 'KPS' : value.status === 'not-applicable' ? 'KAD' : value.value;
    const shown = value.raw === '' ? (value.value ?? '') : value.raw;
    answers.set(unused(answers, key), { subject, shown, value: said ?? `? ${value.raw}`, cell: value.cell });
  };
  for (const [indicator, seen] of submission.observations) {
    const requirement = submission.form?.fields.get(indicator)?.requirement;
    if (requirement === 'computed' || requirement === 'given') continue;
    put(`figure ${indicator}`, { in: 'figure', indicator }, seen);
  }
  for (const { table, rows } of submission.tables) {
    for (const row of rows.filter((one) => one.role === 'data'))
      for (const [column, seen] of row.cells)
        put(
          `table ${table} ${column} ${foldKey(row.key)}`,
          { in: 'table', table, row: row.key, column },
          seen,
        );
  }
  for (const { list, rows } of submission.lists) {
    for (const { cells } of rows) {
      const texts = [...cells.values()]
        .map((one) => one.raw || (one.value ?? ''))
        .filter((one) => one !== '');
      if (texts.length === 0) continue;
      const text = texts.join(' | ');
      const cell = [...cells.values()].find((one) => one.cell)?.cell ?? null;
      answers.set(unused(answers, `list ${list} ${foldKey(text)}`), {
        subject: { in: 'list', list },
        shown: text,
        value: text,
        cell,
      });
    }
  }
  for (const { section, text, cell } of submission.narrative)
    if (text !== '')
      answers.set(`text ${section}`, { subject: { in: 'text', section }, shown: text, value: text, cell });
  return answers;
}

/** Two rows of one key are told apart by their order. */
function unused(answers: ReadonlyMap<string, unknown>, key: string): string {
  if (!answers.has(key)) return key;
  let count = 2;
  while (answers.has(`${key}#${count}`)) count++;
  return `${key}#${count}`;
}
