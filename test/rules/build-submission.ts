import type { Agency } from '../../src/domain/agency.ts';
import type { Clause, Term } from '../../src/domain/clause.ts';
import type { Edition, Indicator, OpenList, Table, ValueKind } from '../../src/domain/edition.ts';
import type { Field, Form, FormList, FormSection, FormTable } from '../../src/domain/form.ts';
import type { IntakeFact } from '../../src/domain/intake-fact.ts';
import type { CellValue, Observation, Reading } from '../../src/domain/observation.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { ListData, Submission, TableData } from '../../src/domain/submission.ts';
import type { RuleResult, SubmissionContext, SubmissionRule } from '../../src/rules/rule.ts';

/** A field of a tiny form: clauses as definitions write them (`= 2 + 3`, `<= 2`, `warn: <= 2`, `= 2 / (3 + 4)`). */
export interface FieldSpec {
  clauses?: readonly string[];
  requirement?: Field['requirement'];
  unit?: string | null;
  valueKind?: ValueKind;
  decimals?: number;
  area?: string;
  validFrom?: string;
  validTo?: string;
}

export interface FormSpec {
  period?: string;
  fields?: Readonly<Record<string, FieldSpec>>;
  /** Indicators of the edition that the form does not ask. */
  retired?: Readonly<Record<string, FieldSpec>>;
  tables?: readonly FormTable[];
  lists?: readonly FormList[];
  narrative?: readonly FormSection[];
}

export function buildForm(spec: FormSpec = {}): Form {
  const period = parsePeriod(spec.period ?? '2026-Q3')!;
  const fields = Object.entries(spec.fields ?? {}).map(([code, one]) => buildField(code, one));
  const retired = Object.entries(spec.retired ?? {}).map(([code, one]) => buildField(code, one));
  const areas = [...new Set(fields.map((one) => one.indicator.area))];
  const edition = {
    id: 'test',
    version: '1',
    indicators: new Map([...fields, ...retired].map((one) => [one.indicator.code, one.indicator])),
  } as unknown as Edition;
  return {
    id: 'test/unit/commune/quarterly',
    edition,
    period,
    level: 'commune',
    submissionType: 'unit',
    areas: areas.map((area) => ({
      area: { code: area, title: { vi: `Lĩnh vực ${area}`, en: `Area ${area}` }, sheet: `LV ${area}` },
      fields: fields.filter((one) => one.indicator.area === area),
    })),
    tables: spec.tables ?? [],
    lists: spec.lists ?? [],
    narrative: spec.narrative ?? [],
    fields: new Map(fields.map((one) => [one.indicator.code, one])),
    structureHash: 'hash',
  };
}

function buildField(code: string, spec: FieldSpec): Field {
  const indicator = {
    code,
    area: spec.area ?? '2',
    label: { vi: `Chỉ tiêu ${code}`, en: `Indicator ${code}` },
    unit: spec.unit ?? 'hồ sơ',
    valueKind: spec.valueKind ?? 'count',
    kind: 'flow',
    decimals: spec.decimals ?? 0,
    clauses: (spec.clauses ?? []).map(parseClause),
    ...(spec.validFrom === undefined ? {} : { validFrom: spec.validFrom }),
    ...(spec.validTo === undefined ? {} : { validTo: spec.validTo }),
  } as unknown as Indicator;
  return { indicator, requirement: spec.requirement ?? 'required', clauses: indicator.clauses };
}

function parseClause(source: string): Clause {
  const severity = source.startsWith('warn:') ? 'warning' : 'error';
  const text = source.replace(/^warn:\s*/, '');
  if (text.startsWith('<=')) return { kind: 'bound', terms: termsOf(text.slice(2)), severity, source };
  const [top, bottom] = text.slice(1).split('/');
  if (bottom === undefined) return { kind: 'identity', terms: termsOf(top!), severity, source };
  return { kind: 'ratio', numerator: termsOf(top!), denominator: termsOf(bottom), source };
}

function termsOf(text: string): Term[] {
  return [...text.matchAll(/([+-]?)\s*([\w.]+)/g)].map((match) => ({
    sign: match[1] === '-' ? -1 : 1,
    code: match[2]!,
  }));
}

/** A value as a test writes it: a number, `KPS`, `KAD`, `''` blank, `?` unreadable, `–` cell not found. */
export type ValueSpec = number | string | Partial<CellValue & Observation>;

function cellOf(spec: ValueSpec, file: string, sheet: string, cell: string): CellValue {
  const place = { file, sheet, cell };
  const base = { raw: '', cell: place, readings: [] as Reading[] };
  if (typeof spec === 'number') return { ...base, status: 'number', value: String(spec), raw: String(spec) };
  if (typeof spec === 'object') return { ...base, status: 'number', value: null, ...spec };
  if (spec === '') return { ...base, status: 'blank', value: null };
  if (spec === 'KPS') return { ...base, status: 'nothing-arose', value: '0', raw: spec };
  if (spec === 'KAD') return { ...base, status: 'not-applicable', value: null, raw: spec };
  if (spec === '–') return { ...base, status: 'missing', value: null, cell: null };
  if (spec === '?') return { ...base, status: 'unreadable', value: null, raw: spec };
  return { ...base, status: 'text', value: spec, raw: spec };
}

export interface SubmissionSpec {
  values?: Readonly<Record<string, ValueSpec>>;
  tables?: readonly TableData[];
  lists?: readonly ListData[];
  /** Text by section code; null where the cell was not found. */
  narrative?: Readonly<Record<string, string | null>>;
  nothingArose?: readonly string[];
  facts?: readonly IntakeFact[];
  file?: string;
  agency?: string | null;
}

export const file = 'nop/2026-Q3/x01.xlsx';

export function buildSubmission(form: Form | null, spec: SubmissionSpec = {}): Submission {
  const observations = new Map<string, Observation>();
  const name = spec.file ?? file;
  for (const { area, fields } of form?.areas ?? []) {
    fields.forEach(({ indicator: { code } }, index) => {
      const value = spec.values?.[code];
      if (value === undefined) return;
      observations.set(code, { indicator: code, ...cellOf(value, name, area.sheet, `D${index + 5}`) });
    });
  }
  const agency = spec.agency === undefined ? 'X01' : spec.agency;
  return {
    received: { file: name, sha256: 'ab12', size: 1, received: null },
    identity: {},
    form,
    agency,
    obligation: agency === null ? null : `${agency}/unit`,
    observations,
    tables: spec.tables ?? [],
    lists: spec.lists ?? [],
    narrative: Object.entries(spec.narrative ?? {}).map(([section, text]) => ({
      section,
      text: text ?? '',
      cell: text === null ? null : { file: name, sheet: 'Thuyết minh', cell: 'C5' },
    })),
    nothingArose: new Map(
      (spec.nothingArose ?? []).map((area) => [area, { file: name, sheet: 'Bìa', cell: 'C20' }]),
    ),
    facts: spec.facts ?? [],
  };
}

export function contextOf(form: Form | null, submission: Submission): SubmissionContext {
  const agency: Agency = {
    code: 'X01',
    name: 'UBND xã A',
    aliases: [],
    level: 'commune',
    group: 'Xã',
    leads: [],
  };
  const register = { agencies: [agency], byCode: new Map([['X01', agency]]) };
  return { submission, form, agency, register, period: form?.period ?? parsePeriod('2026-Q3')! };
}

/** Everything a rule says about a form and a submission. */
export function run(rule: SubmissionRule, form: Form | null, spec: SubmissionSpec = {}): RuleResult[] {
  return [...rule.check(contextOf(form, buildSubmission(form, spec)))];
}

/** The failures alone. */
export function failures(rule: SubmissionRule, form: Form | null, spec: SubmissionSpec = {}): RuleResult[] {
  return run(rule, form, spec).filter((one) => one.outcome === 'fail');
}

/** The outcome of the one instance that matters: fail, else not-evaluated, else pass, else not-applicable. */
export function outcomeOf(results: readonly RuleResult[]): string {
  const order = ['fail', 'not-evaluated', 'pass', 'not-applicable'];
  return order.find((outcome) => results.some((one) => one.outcome === outcome)) ?? 'nothing';
}

/** A matrix table: columns 1 (index), 2 (key), then values; identities over column numbers by column. */
export function buildTable(
  code: string,
  columns: Readonly<Record<number, string | undefined>>,
  identities: Readonly<Record<number, readonly string[]>> = {},
): FormTable {
  const all = [
    { no: 1, role: 'index' as const, header: ['TT'], label: { vi: 'TT', en: 'No' } },
    { no: 2, role: 'key' as const, header: ['Lĩnh vực'], label: { vi: 'Lĩnh vực', en: 'Field' } },
    ...Object.entries(columns).map(([no, indicator]) => ({
      no: Number(no),
      role: 'value' as const,
      header: [no],
      label: { vi: no, en: no },
      ...(indicator === undefined ? {} : { indicator }),
    })),
  ];
  const clauses = Object.entries(identities).flatMap(([column, list]) =>
    list.map((one) => ({ column: Number(column), clause: parseClause(one) })),
  );
  return {
    table: { code, sheet: code, title: { vi: code, en: code } } as unknown as Table,
    columns: all,
    identities: clauses,
    requirement: 'required',
  };
}

/** Rows of a table: key, then values from column 3 on; the key `Tổng` makes the total row. */
export function buildTableData(
  code: string,
  rows: readonly (readonly [string, ...ValueSpec[]])[],
): TableData {
  return {
    table: code,
    sheet: code,
    rows: rows.map(([key, ...values], index) => ({
      role: key === 'Tổng' ? 'total' : 'data',
      key,
      keyCell: { file, sheet: code, cell: `B${index + 10}` },
      cells: new Map(
        values.map((value, at) => [
          at + 3,
          cellOf(value, file, code, `${String.fromCharCode(67 + at)}${index + 10}`),
        ]),
      ),
    })),
  };
}

export function buildList(code: string, columns: FormList['columns'], counts?: string): FormList {
  const list = {
    code,
    sheet: code,
    title: { vi: `DS ${code}`, en: `List ${code}` },
    ...(counts === undefined ? {} : { counts }),
  } as unknown as OpenList;
  return { list, columns };
}

export function buildListData(code: string, rows: readonly Readonly<Record<string, ValueSpec>>[]): ListData {
  return {
    list: code,
    sheet: code,
    rows: rows.map((cells, index) => ({
      row: index + 5,
      cells: new Map(
        Object.entries(cells).map(([key, value], at) => [
          key,
          cellOf(value, file, code, `${String.fromCharCode(65 + at)}${index + 5}`),
        ]),
      ),
    })),
  };
}

/** A field whose cell the reader remarked on. */
export function remarked(
  raw: string,
  id: Reading['id'],
  severity: Reading['severity'],
  variant = 'any',
  value: string | null = null,
  suggestion?: string,
): Partial<CellValue> {
  const reading: Reading = { id, severity, variant, ...(suggestion === undefined ? {} : { suggestion }) };
  return { status: value === null ? 'unreadable' : 'number', raw, value, readings: [reading] };
}
