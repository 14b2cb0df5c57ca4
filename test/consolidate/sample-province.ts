import type { Agency, Level } from '../../src/domain/agency.ts';
import type { Clause, Term } from '../../src/domain/clause.ts';
import type { ObligationStatus } from '../../src/domain/consolidation.ts';
import type { Edition, Indicator, Table, TableColumn } from '../../src/domain/edition.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Field, Form, SubmissionType } from '../../src/domain/form.ts';
import type { CellValue, Observation, ObservationStatus } from '../../src/domain/observation.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { Submission, TableData } from '../../src/domain/submission.ts';
import { consolidate, type ConsolidationInput } from '../../src/consolidate/consolidate.ts';

export const period = parsePeriod('2026-Q3')!;

const plus = (...codes: string[]): Term[] =>
  codes.map((code) => (code.startsWith('-') ? { sign: -1, code: code.slice(1) } : { sign: 1, code }));

export function ratioOf(numerator: Term[], denominator: Term[]): Clause {
  return { kind: 'ratio', numerator, denominator, source: '' };
}

export function indicator(code: string, more: Partial<Indicator> = {}): Indicator {
  return {
    code,
    area: code[0]!,
    label: { vi: `Chỉ tiêu ${code}`, en: `Indicator ${code}` },
    unit: 'hồ sơ',
    valueKind: 'count',
    kind: 'flow',
    decimals: 0,
    overUnits: 'sum',
    overTime: 'add',
    source: 'reported',
    clauses: [],
    reporters: { province: 'unit', commune: 'unit' },
    reportKinds: ['quarterly', 'six-month', 'annual'],
    lead: 'VP',
    optional: false,
    certainty: 'derived',
    basis: 'Mẫu minh họa',
    ...more,
  };
}

const percent = {
  unit: '%',
  valueKind: 'percent',
  kind: 'ratio',
  decimals: 1,
  overUnits: 'ratio-of-sums',
} as const;

const indicators: Indicator[] = [
  indicator('0.8.1', { source: 'register', kind: 'base', unit: 'đơn vị', reporters: { province: 'lead' } }),
  indicator('0.8.2', { kind: 'cumulative', unit: 'đơn vị', reporters: { province: 'lead' } }),
  indicator('0.8.3', {
    ...percent,
    reporters: { province: 'lead' },
    clauses: [ratioOf(plus('0.8.2'), plus('0.8.1'))],
  }),
  indicator('0.8.4', { source: 'ledger', overUnits: 'none', unit: 'báo cáo', reporters: {} }),
  indicator('0.8.5', { source: 'ledger', overUnits: 'none', unit: 'báo cáo', reporters: {} }),
  indicator('0.8.6', { source: 'ledger', overUnits: 'none', unit: 'báo cáo', reporters: {} }),
  indicator('1.1.0', { unit: 'văn bản', reporters: { province: 'lead', commune: 'unit' } }),
  indicator('2.1.7', {
    unit: 'TTHC',
    kind: 'stock',
    overUnits: 'lead-only',
    reporters: { province: 'lead' },
  }),
  indicator('2.3.5'),
  indicator('2.3.6'),
  indicator('2.3.7', { kind: 'stock' }),
  indicator('2.3.16', { ...percent, clauses: [ratioOf(plus('2.3.6', '2.3.7'), plus('2.3.5'))] }),
  indicator('4.6.4', { kind: 'text', valueKind: 'text', unit: null, overUnits: 'collect' }),
  indicator('5.1.1', {
    unit: 'triệu đồng',
    valueKind: 'money',
    kind: 'base',
    decimals: 3,
    overUnits: 'lead-only',
    reporters: { province: 'both', commune: 'unit' },
  }),
  indicator('5.1.2', {
    unit: 'triệu đồng',
    valueKind: 'money',
    kind: 'cumulative',
    decimals: 3,
    overUnits: 'lead-only',
    reporters: { province: 'both', commune: 'unit' },
  }),
  indicator('5.1.3', {
    ...percent,
    reporters: { province: 'both', commune: 'unit' },
    clauses: [ratioOf(plus('5.1.2'), plus('5.1.1'))],
  }),
  indicator('7.1.1', {
    unit: 'điểm',
    valueKind: 'score',
    kind: 'index',
    decimals: 2,
    overUnits: 'none',
    reporters: { province: 'lead' },
  }),
  indicator('7.6.1', { unit: 'điểm', valueKind: 'score', kind: 'index', decimals: 2, overUnits: 'none' }),
];

function column(no: number, label: string, definitionId: string): TableColumn {
  return { no, role: 'value', header: [label], label: { vi: label, en: label }, kind: 'flow', definitionId };
}

const table = (code: string, reporters: Table['reporters']): Table => ({
  code,
  title: { vi: `Biểu ${code}`, en: `Table ${code}` },
  sheet: `Biểu ${code}`,
  unit: 'hồ sơ',
  valueKind: 'count',
  columns: [
    { no: 1, role: 'index', header: ['TT'], label: { vi: 'TT', en: 'No.' } },
    { no: 2, role: 'key', header: ['Lĩnh vực'], label: { vi: 'Lĩnh vực', en: 'Field' } },
    column(3, 'Tổng số', `${code}.total`),
    column(4, 'Trực tuyến', `${code}.online`),
  ],
  identities: [],
  rows: 10,
  reporters,
  reportKinds: ['quarterly'],
  lead: 'VP',
  optional: false,
  certainty: 'sourced',
  basis: '',
});

export const edition: Edition = {
  id: 'test-2026',
  version: '1.0.0',
  title: { vi: 'Bộ biểu mẫu thử', en: 'Test forms' },
  illustrative: true,
  basis: '',
  validFrom: '2026-01-01',
  units: new Map(),
  leads: new Map([['VP', { vi: 'Văn phòng UBND tỉnh', en: 'Office' }]]),
  areas: ['0', '1', '2', '4', '5', '7'].map((code) => ({
    code,
    title: { vi: `Lĩnh vực ${code}`, en: `Area ${code}` },
    sheet: `Lĩnh vực ${code}`,
  })),
  indicators: new Map(indicators.map((one) => [one.code, one])),
  tables: [table('II.06', { province: 'unit', commune: 'unit' }), table('II.07b', { province: 'lead' })],
  lists: [
    {
      code: 'sang-kien',
      title: { vi: 'Sáng kiến', en: 'Initiatives' },
      sheet: 'Sáng kiến',
      columns: [{ key: 'name', label: { vi: 'Tên', en: 'Name' }, valueKind: 'text', required: true }],
      rows: 5,
      area: '0',
      reporters: { province: 'unit', commune: 'unit' },
      reportKinds: ['quarterly'],
      lead: 'SNV',
      certainty: 'derived',
      basis: '',
    },
  ],
  narrative: [
    {
      code: 'I.1',
      heading: { vi: 'Kết quả', en: 'Results' },
      prompt: { vi: '', en: '' },
      requirement: { quarterly: 'required', 'six-month': 'required', annual: 'required' },
      reporters: { province: 'unit', commune: 'unit' },
      certainty: 'derived',
    },
  ],
};

export function agency(code: string, level: Level, leads: string[] = []): Agency {
  const group = level === 'province' ? 'Sở, ban, ngành' : 'Xã, phường';
  const name = level === 'province' ? `Sở ${code}` : `UBND xã ${code}`;
  return { code, name, aliases: [], level, group, leads };
}

export function formFor(level: Level, submissionType: SubmissionType, of: Edition = edition): Form {
  const wanted = submissionType === 'unit' ? 'unit' : 'lead';
  const asks = (reporters: Indicator['reporters']) =>
    reporters[level] === wanted || reporters[level] === 'both';
  const fields: Field[] = [...of.indicators.values()]
    .filter((one) => one.source === 'reported' || one.source === 'register')
    .filter((one) => asks(one.reporters))
    .map((one) => ({
      indicator: one,
      requirement: one.source === 'register' ? 'given' : one.kind === 'ratio' ? 'computed' : 'required',
      clauses: one.clauses,
    }));
  return {
    id: `${of.id}/${submissionType}/${level}`,
    edition: of,
    period,
    level,
    submissionType,
    areas: [],
    tables: of.tables
      .filter((one) => asks(one.reporters))
      .map((one) => ({ table: one, columns: one.columns, identities: [], requirement: 'required' })),
    lists: [],
    narrative: [],
    fields: new Map(fields.map((field) => [field.indicator.code, field])),
    structureHash: '',
  };
}

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

export function submissionOf(obligation: ObligationStatus['obligation'], sent: Sent): Submission {
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
  for (const { agency: body, unit, lead, daysLate = 0 } of reports) {
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
