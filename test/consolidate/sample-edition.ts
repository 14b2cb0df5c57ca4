import type { Agency, Level } from '../../src/domain/agency.ts';
import type { Clause, Term } from '../../src/domain/clause.ts';
import type { Edition, Indicator, Table, TableColumn } from '../../src/domain/edition.ts';
import type { Field, Form, SubmissionType } from '../../src/domain/form.ts';
import { parsePeriod } from '../../src/domain/period.ts';

export const period = parsePeriod('2026-Q3')!;

const plus = (...codes: string[]): Term[] =>
  codes.map((code) => (code.startsWith('-') ? { sign: -1, code: code.slice(1) } : { sign: 1, code }));

function ratioOf(numerator: Term[], denominator: Term[]): Clause {
  return { kind: 'ratio', numerator, denominator, source: '' };
}

function indicator(code: string, more: Partial<Indicator> = {}): Indicator {
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
    reporters: { province: 'unit', district: 'unit', commune: 'unit' },
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
    reporters: { province: 'both', district: 'unit', commune: 'unit' },
  }),
  indicator('5.1.2', {
    unit: 'triệu đồng',
    valueKind: 'money',
    kind: 'cumulative',
    decimals: 3,
    overUnits: 'lead-only',
    reporters: { province: 'both', district: 'unit', commune: 'unit' },
  }),
  indicator('5.1.3', {
    ...percent,
    reporters: { province: 'both', district: 'unit', commune: 'unit' },
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
  tables: [
    table('II.06', { province: 'unit', district: 'unit', commune: 'unit' }),
    table('II.07b', { province: 'lead' }),
  ],
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
  const groups = { province: 'Sở, ban, ngành', district: 'Huyện', commune: 'Xã, phường' };
  const names = { province: `Sở ${code}`, district: `UBND huyện ${code}`, commune: `UBND xã ${code}` };
  const [group, name] = [groups[level], names[level]];
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
