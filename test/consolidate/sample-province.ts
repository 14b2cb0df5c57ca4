import type { Agency, Level } from '../../src/domain/agency.ts';
import type { ObligationStatus } from '../../src/domain/consolidation.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Form, SubmissionType } from '../../src/domain/form.ts';
import type { CellValue, Observation, ObservationStatus } from '../../src/domain/observation.ts';
import { addDays } from '../../src/domain/local-date.ts';
import type { Submission, TableData } from '../../src/domain/submission.ts';
import { consolidate, type ConsolidationInput } from '../../src/consolidate/consolidate.ts';
import { edition, formFor, period } from './sample-edition.ts';

export { agency, edition } from './sample-edition.ts';

/** `'12'` a number, `'~12'` an estimate, `'KPS'`, `'KAD'`, `''` blank, `'?x'` unreadable, `'"x'` text. */
export function cellOf(written: string, file: string, sheet: string, at: string): CellValue {
  const cell = { file, sheet, cell: at };
  const as = (status: ObservationStatus, value: string | null): CellValue => ({
    status,
    value,
    raw: written,
    cell,
    readings: [],
  });
  if (written === '') return as('blank', null);
  if (written === 'KPS') return as('nothing-arose', '0');
  if (written === 'KAD') return as('not-applicable', null);
  if (written.startsWith('?')) return as('unreadable', null);
  if (written.startsWith('"')) return as('text', written.slice(1));
  if (written.startsWith('~')) return as('estimate', written.slice(1));
  return as('number', written);
}

export interface Sent {
  figures?: Record<string, string>;
  /** Table code → rows of [key, cell, cell …]; a key `=…` is a total row. */
  tables?: Record<string, string[][]>;
  narrative?: string;
  initiatives?: string[];
  nothingArose?: string[];
}

function submissionOf(obligation: ObligationStatus['obligation'], sent: Sent): Submission {
  const file = `inbox/${obligation.id.replace('/', '-')}.xlsx`;
  const observations = new Map<string, Observation>();
  let row = 5;
  for (const code of obligation.form.fields.keys()) {
    row++;
    const written = sent.figures?.[code];
    if (written === undefined) continue;
    observations.set(code, { indicator: code, ...cellOf(written, file, `Lĩnh vực ${code[0]}`, `D${row}`) });
  }
  return {
    received: { file, sha256: `sha-${obligation.id}`, size: 1, received: null },
    identity: {},
    form: obligation.form,
    agency: obligation.agency,
    obligation: obligation.id,
    observations,
    tables: Object.entries(sent.tables ?? {}).map(([code, rows]) => tableOf(code, rows, file)),
    lists: [
      {
        list: 'sang-kien',
        sheet: 'Sáng kiến',
        rows: (sent.initiatives ?? []).map((text, at) => ({
          row: at + 5,
          cells: new Map([['name', cellOf(`"${text}`, file, 'Sáng kiến', `B${at + 5}`)]]),
        })),
      },
    ],
    narrative: [
      { section: 'I.1', text: sent.narrative ?? '', cell: { file, sheet: 'Thuyết minh', cell: 'C5' } },
    ],
    nothingArose: new Map(
      (sent.nothingArose ?? []).map((area) => [area, { file, sheet: 'Bìa', cell: 'C20' }]),
    ),
    facts: [],
  };
}

function tableOf(code: string, rows: string[][], file: string): TableData {
  const sheet = `Biểu ${code}`;
  return {
    table: code,
    sheet,
    rows: rows.map(([key, ...cells], at) => ({
      role: key!.startsWith('=') ? 'total' : 'data',
      key: key!.replace(/^=/, ''),
      keyCell: { file, sheet, cell: `B${at + 8}` },
      cells: new Map(
        cells.map((written, no) => [no + 3, cellOf(written, file, sheet, `${'CDE'[no]}${at + 8}`)]),
      ),
    })),
  };
}

export interface Reports {
  agency: Agency;
  unit?: Sent | 'missing' | 'unreadable';
  lead?: Sent | 'missing';
  daysLate?: number;
  /** It came in on a day that nobody recorded. */
  undated?: boolean;
}

const forms = new Map<string, Form>();
const cachedForm = (level: Level, type: SubmissionType) => {
  const key = `${level}/${type}`;
  if (!forms.has(key)) forms.set(key, formFor(level, type));
  return forms.get(key)!;
};

/** A period's input out of what each agency sent. */
export function inputOf(
  reports: readonly Reports[],
  more: Partial<ConsolidationInput> = {},
): ConsolidationInput {
  const obligations: ObligationStatus[] = [];
  const effective = new Map<string, Submission>();
  for (const { agency: body, unit, lead, daysLate = 0, undated = false } of reports) {
    for (const [type, sent] of [
      ['unit', unit],
      ['field-lead', lead],
    ] as const) {
      if (sent === undefined) continue;
      const id = `${body.code}/${type}`;
      const form = cachedForm(body.level, type);
      const obligation = { id, agency: body.code, submissionType: type, form };
      const state = typeof sent === 'string' ? sent : 'valid';
      const status: ObligationStatus = {
        obligation,
        state,
        deadline: '2026-09-18',
        ...(state === 'missing' || undated ? {} : { received: addDays('2026-09-18', daysLate) }),
        daysLate,
        blockers: 0,
        errors: 0,
      };
      if (typeof sent === 'string') obligations.push(status);
      else {
        const submission = submissionOf(obligation, sent);
        effective.set(id, submission);
        obligations.push({ ...status, file: submission.received.file, sha256: submission.received.sha256 });
      }
    }
  }
  const agencies = reports.map((one) => one.agency);
  return {
    period,
    edition,
    agencies,
    obligations,
    effective,
    findings: [],
    policy: 'exclude-figure',
    ...more,
  };
}

export const consolidated = (reports: readonly Reports[], more: Partial<ConsolidationInput> = {}) =>
  consolidate(inputOf(reports, more));

export function finding(file: string, figures: string[], more: Partial<Finding> = {}): Finding {
  return {
    code: 'L1-SUM-001',
    severity: 'error',
    disposition: 'open',
    file,
    params: {},
    figures,
    fingerprint: 'f',
    ...more,
  };
}
