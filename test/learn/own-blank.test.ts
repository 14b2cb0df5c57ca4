import { beforeAll, describe, expect, it } from 'vitest';
import { clauseCodes, type Clause, type Term } from '../../src/domain/clause.ts';
import type { Form } from '../../src/domain/form.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { blankPlan } from '../../src/forms/blank/blank-plan.ts';
import { buildForm } from '../../src/forms/build-form.ts';
import { layoutOf } from '../../src/forms/layout/layout.ts';
import { writeBlankMaster } from '../../src/workbook/blank/write-blank.ts';
import { shippedEdition } from '../forms/shipped-edition.ts';
import { learn, type Learnt } from './learn-workbook.ts';

const forms = [
  ['the quarterly report of a department', '2026-Q3', 'province', undefined],
  ['the annual report of a department', '2026-Y', 'province', undefined],
  ['the report of a commune', '2026-H1', 'commune', undefined],
  ['the annual report of the lead of area 2', '2026-Y', 'province', 'VP'],
] as const;

const sum = (terms: readonly Term[]) =>
  terms
    .map((one) => (one.sign === 1 ? '+' : '-') + one.code)
    .toSorted()
    .join(' ');

/** A clause by what it says, not by how it was typed. */
function spoken(one: Clause): string {
  if (one.kind === 'ratio') return `ratio ${sum(one.numerator)} / ${sum(one.denominator)}`;
  return `${one.severity} ${one.kind} ${sum(one.terms)}`;
}

/** Whether the workbook has a cell for every operand: else it cannot hold the formula. */
const isHere = (one: Clause, form: Form) => clauseCodes(one).every((code) => form.fields.has(code));

/** What the definitions hold, read back from nothing but the blank workbook that they make. */
describe.each(forms)('the tool’s own blank: %s', (_, period, level, lead) => {
  let form: Form;
  let draft: Learnt;

  beforeAll(async () => {
    form = buildForm(shippedEdition(), {
      period: parsePeriod(period)!,
      level,
      submissionType: lead ? 'field-lead' : 'unit',
      ...(lead ? { lead } : {}),
    });
    draft = await learn(await writeBlankMaster(blankPlan(form, layoutOf(form))));
  });

  it('gives every code, label and unit back, and no other', () => {
    const asked = [...form.fields.values()].filter((one) => one.indicator.kind !== 'list');
    const facts = (one: { code: string; label: { vi: string }; unit: string | null }) =>
      `${one.code} ${one.label.vi} [${one.unit ?? ''}]`;
    expect([...draft.edition.indicators.values()].map(facts).toSorted()).toEqual(
      asked.map((one) => facts(one.indicator)).toSorted(),
    );
  });

  it('gives most kinds back, and marks every one that it guessed wrong as a doubt', () => {
    const learnt = [...draft.edition.indicators.values()];
    const right = learnt.filter((one) => one.kind === form.fields.get(one.code)!.indicator.kind);
    expect(right.length / learnt.length).toBeGreaterThan(0.6);
    const silent = draft.learnt.areas
      .flatMap((area) => area.doubts.filter((one) => one.id === 'learn.kind-default'))
      .flatMap((one) => String(one.params['codes']).split(', '));
    const doubted = new Set([
      ...silent,
      ...draft.learnt.areas.flatMap((area) =>
        area.indicators.filter((one) => one.doubts.length > 0).map((one) => one.code),
      ),
    ]);
    const wrong = learnt
      .filter((one) => one.kind !== form.fields.get(one.code)!.indicator.kind)
      .map((one) => one.code);
    expect(wrong.filter((code) => !doubted.has(code))).toEqual([]);
  });

  it('gives every rule back that the workbook holds, and invents none', () => {
    const wanted = [...form.fields.values()].flatMap(({ indicator, clauses }) =>
      clauses.filter((one) => isHere(one, form)).map((one) => `${indicator.code} ${spoken(one)}`),
    );
    const found = [...draft.edition.indicators.values()].flatMap((one) =>
      one.clauses.map((clause) => `${one.code} ${spoken(clause)}`),
    );
    expect(found.filter((one) => !wanted.includes(one))).toEqual([]);
    expect(wanted.filter((one) => !found.includes(one))).toEqual([]);
  });

  it('gives its tables and lists back', () => {
    expect(draft.edition.tables.map((one) => [one.code, one.unit, one.rows])).toEqual(
      form.tables.map(({ table }) => [table.code, table.unit, table.rows]),
    );
    for (const [index, { columns, identities }] of form.tables.entries()) {
      const table = draft.edition.tables[index]!;
      expect(table.columns.map(({ no, role, header, indicator }) => [no, role, header, indicator])).toEqual(
        columns.map(({ no, role, header, indicator }) => [no, role, header, indicator]),
      );
      const said = (all: typeof identities) =>
        all.map((one) => `[${one.column}] ${spoken(one.clause)}`).toSorted();
      expect(said(table.identities)).toEqual(said(identities));
    }
    const shape = (one: { label: { vi: string }; required: boolean; choices?: readonly string[] }) => [
      one.label.vi,
      one.required,
      one.choices,
    ];
    expect(draft.edition.lists.map((one) => one.columns.map(shape))).toEqual(
      form.lists.map(({ list }) => list.columns.map(shape)),
    );
  });
});
