import type { Agency } from '../../../src/domain/agency.ts';
import type { Indicator } from '../../../src/domain/edition.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import type { Form } from '../../../src/domain/form.ts';
import type { PastFact, PeriodRecord } from '../../../src/domain/history.ts';
import type { ObservationStatus } from '../../../src/domain/observation.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import { usualPlausibility } from '../../../src/domain/plausibility.ts';
import type { ContinuityOf } from '../../../src/domain/succession.ts';
import type { HistoryContext, HistoryRule, RuleResult } from '../../../src/rules/rule.ts';
import {
  buildForm,
  buildSubmission,
  type FieldSpec,
  type FormSpec,
  type SubmissionSpec,
} from '../build-submission.ts';
import { historyOf } from './synthetic-year.ts';

/** A field of a tiny form with what the year needs to know of it; a flow that adds up where nothing is said. */
export type YearField = FieldSpec &
  Partial<Pick<Indicator, 'kind' | 'overTime' | 'opens' | 'movedBy' | 'distinct'>>;

export function yearForm(
  period: string,
  fields: Readonly<Record<string, YearField>>,
  more: Omit<FormSpec, 'period' | 'fields'> = {},
): Form {
  const form = buildForm({ period, fields, ...more });
  for (const [code, spec] of Object.entries(fields)) {
    const { kind = 'flow', overTime = kind === 'flow' ? 'add' : 'last', opens, movedBy, distinct } = spec;
    Object.assign(form.fields.get(code)!.indicator, {
      kind,
      overTime,
      ...(opens ? { opens } : {}),
      ...(movedBy ? { movedBy } : {}),
      ...(distinct ? { distinct } : {}),
    });
  }
  return form;
}

/** A kept value: a number, `~12` an estimate, `KAD`, `''` blank, `!12` kept out by an open error. */
type Kept = number | string;

function factOf(written: Kept, period: string, at: number): PastFact {
  const text = String(written);
  const status: ObservationStatus =
    text === '' ? 'blank' : text === 'KAD' ? 'not-applicable' : text.startsWith('~') ? 'estimate' : 'number';
  const value = status === 'blank' || status === 'not-applicable' ? null : text.replace(/^[~!]/, '');
  const reason = text.startsWith('!') ? 'open-error' : '';
  const place = { file: `${period}.xlsx`, sheet: 'LV 2', cell: `D${at + 5}`, sha256: 'ff' };
  return { value, status, counted: reason === '', reason, raw: text, ...place };
}

export interface KeptSpec {
  period: string;
  values?: Readonly<Record<string, Kept>>;
  /** By agency, where another than X01 sent. */
  of?: Readonly<Record<string, Readonly<Record<string, Kept>>>>;
  texts?: Readonly<Record<string, string>>;
  snapshot?: number;
}

export function kept({ period: id, values = {}, of = {}, texts = {}, snapshot = 1 }: KeptSpec): PeriodRecord {
  const sent = new Map(Object.entries({ X01: values, ...of }));
  const facts = new Map(
    [...sent].map(([agency, said]) => [
      `${agency}/unit`,
      new Map(Object.entries(said).map(([code, value], at) => [code, factOf(value, id, at)])),
    ]),
  );
  return {
    period: parsePeriod(id)!,
    snapshot,
    id: `${id}-${snapshot}`,
    madeOn: '2026-01-01',
    edition: { id: 'test', version: '1' },
    agencies: [],
    obligations: [...sent.keys()].map((agency) => ({
      id: `${agency}/unit`,
      agency,
      state: 'valid' as const,
      daysLate: 0,
      file: `${id}.xlsx`,
    })),
    figure: () => undefined,
    facts: (obligation) => facts.get(obligation) ?? new Map(),
    table: () => undefined,
    texts: (obligation) => new Map(obligation === 'X01/unit' ? Object.entries(texts) : []),
  };
}

export interface Asked {
  form: Form;
  values?: SubmissionSpec['values'];
  sent?: SubmissionSpec;
  kept?: readonly KeptSpec[];
  continuity?: ContinuityOf;
  findings?: readonly Finding[];
  more?: Partial<HistoryContext>;
}

const agency: Agency = {
  code: 'X01',
  name: 'UBND xã A',
  aliases: [],
  level: 'commune',
  group: 'Xã',
  leads: [],
};

export function contextOf({
  form,
  values,
  sent,
  kept: records = [],
  continuity,
  findings,
  more,
}: Asked): HistoryContext {
  return {
    submission: buildSubmission(form, { ...sent, ...(values ? { values } : {}) }),
    form,
    agency,
    register: { agencies: [agency], byCode: new Map([['X01', agency]]) },
    period: form.period,
    history: historyOf(...records.map(kept)),
    continuity: continuity ?? ((code) => ({ kind: 'same', code })),
    earlier: [],
    findings: findings ?? [],
    plausibility: usualPlausibility,
    ...more,
  };
}

/** Everything a rule says. */
export function said(rule: HistoryRule, asked: Asked): RuleResult[] {
  return [...rule.check(contextOf(asked))];
}

export function failed(rule: HistoryRule, asked: Asked): RuleResult[] {
  return said(rule, asked).filter((one) => one.outcome === 'fail');
}
