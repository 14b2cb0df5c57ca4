import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/domain/agency.ts';
import type { Clause } from '../../src/domain/clause.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { buildForm } from '../../src/forms/build-form.ts';
import { shippedEdition } from './shipped-edition.ts';

const edition = shippedEdition();
const unit = (id: string, level: Level) =>
  buildForm(edition, { period: parsePeriod(id)!, level, submissionType: 'unit' });
const lead = (id: string, code: string) =>
  buildForm(edition, {
    period: parsePeriod(id)!,
    level: 'province',
    submissionType: 'field-lead',
    lead: code,
  });
const terms = (clause: Clause | undefined) =>
  clause && clause.kind !== 'ratio' ? clause.terms.map((one) => one.code) : undefined;

describe('totals of parts that do not exist everywhere', () => {
  // 1.1.0 = 1.1.1 (province) + 1.1.2 (district, to 30/6/2025) + 1.1.3 (commune)
  it.each([
    ['the lead of the province', lead('2026-Q3', 'STP'), ['1.1.1']],
    ['a commune', unit('2026-Q3', 'commune'), ['1.1.3']],
    ['a district before 1/7/2025', unit('2025-H1', 'district'), ['1.1.2']],
  ])('%s', (_who, form, expected) => {
    const [clause] = form.fields.get('1.1.0')!.clauses;
    expect(terms(clause)).toEqual(expected);
  });

  it('leave the district column of the procedures out once it has ended', () => {
    expect(terms(lead('2025-H1', 'VP').fields.get('2.1.7')!.clauses[0])).toEqual([
      '2.1.8',
      '2.1.9',
      '2.1.10',
    ]);
    expect(terms(lead('2026-Q3', 'VP').fields.get('2.1.7')!.clauses[0])).toEqual(['2.1.8', '2.1.10']);
  });

  it('keep the balance of dossiers as a warning beside the sum', () => {
    const { clauses } = unit('2026-Q3', 'commune').fields.get('2.3.1')!;
    expect(clauses.map((one) => ('severity' in one ? one.severity : ''))).toEqual(['error', 'warning']);
    expect(terms(clauses[1])).toEqual(['2.3.5', '2.3.9', '2.3.12', '2.3.13']);
  });
});

describe('what is asked', () => {
  it.each([
    ['2.1.9', '2025-H1', 'required'],
    ['2.1.9', '2025-Q3', 'optional'],
    ['2.1.9', '2026-Q1', undefined],
    ['6.2.5', '2026-H1', undefined],
    ['6.2.5', '2026-Y', 'optional'],
    ['6.2.5', '2027-H1', 'required'],
  ])('%s in %s: %s', (code, period, expected) => {
    const found = [...edition.leads.keys()].flatMap((one) => lead(period, one).fields.get(code) ?? []);
    expect(found[0]?.requirement).toBe(expected);
  });

  it('the number of the plan only in the first quarter', () => {
    const asked = ['2026-Q1', '2026-H1', '2026-Q3', '2026-Y'].map((id) =>
      unit(id, 'commune').fields.has('0.1.4'),
    );
    expect(asked).toEqual([true, false, false, false]);
  });

  it('ratios are computed, the register is given, the ledger is asked of nobody', () => {
    expect(unit('2026-H1', 'commune').fields.get('0.1.3')?.requirement).toBe('computed');
    expect(lead('2026-H1', 'SNV').fields.get('0.8.1')?.requirement).toBe('given');
    expect(unit('2025-H1', 'district').fields.get('0.8.1')?.requirement).toBe('given');
    const forms = [unit('2026-Y', 'province'), lead('2026-Y', 'SNV'), unit('2025-H1', 'district')];
    for (const form of forms)
      for (const code of ['0.8.4', '0.8.5', '0.8.6']) expect(form.fields.has(code)).toBe(false);
  });

  it('investment of both the units and the lead', () => {
    for (const form of [unit('2026-Q3', 'province'), unit('2026-Q3', 'commune'), lead('2026-Q3', 'STC')]) {
      expect([...form.fields.keys()].filter((code) => code.startsWith('5.1.'))).toEqual([
        '5.1.1',
        '5.1.2',
        '5.1.3',
      ]);
    }
  });

  it('a ratio nowhere that has its operands in two reports', () => {
    // 3.1.8 = (3.1.7 of the lead - 3.1.6 of the units) / 3.1.7
    expect(edition.indicators.get('3.1.8')!.reporters).toEqual({});
  });

  it('every clause on a form is over fields of that form', () => {
    for (const id of ['2025-Q3', '2025-Y', '2026-Q1', '2026-H1', '2026-Q3', '2026-Y', '2027-Q1']) {
      const forms = [
        ...(['province', 'district', 'commune'] as const).map((level) => unit(id, level)),
        ...[...edition.leads.keys()].map((code) => lead(id, code)),
      ];
      for (const form of forms) {
        for (const { indicator, clauses } of form.fields.values()) {
          for (const clause of clauses) {
            const used =
              clause.kind === 'ratio' ? [...clause.numerator, ...clause.denominator] : clause.terms;
            const missing = used.filter((one) => !form.fields.has(one.code));
            expect(missing, `${form.id} ${id} ${indicator.code}`).toEqual([]);
          }
        }
      }
    }
  });
});

describe('tables, lists and sections', () => {
  it('II.06 of every unit, II.07b of the office that leads the procedures', () => {
    expect(unit('2026-Q3', 'province').tables.map((one) => [one.table.code, one.requirement])).toEqual([
      ['II.06', 'required'],
    ]);
    expect(lead('2026-Q3', 'VP').tables.map((one) => [one.table.code, one.requirement])).toEqual([
      ['II.07b', 'optional'],
    ]);
    expect(lead('2026-Q3', 'SNV').tables).toEqual([]);
  });

  it('II.07b loses its district columns and their identities', () => {
    const [before] = lead('2025-H1', 'VP').tables;
    const [after] = lead('2026-Q3', 'VP').tables;
    expect(before!.columns.map((one) => one.no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(after!.columns.map((one) => one.no)).toEqual([1, 2, 3, 4, 6, 7, 8, 10, 11, 12, 14]);
    expect(before!.identities.map((one) => one.column)).toEqual([3, 7, 11, 8, 9, 10]);
    expect(after!.identities.map((one) => [one.column, terms(one.clause)])).toEqual([
      [3, ['4', '6']],
      [7, ['8', '10']],
      [11, ['12', '14']],
      [8, ['4']],
      [10, ['6']],
    ]);
  });

  it('II.06 balances as a warning only', () => {
    const [table] = unit('2026-Q3', 'commune').tables;
    expect(table!.identities.map((one) => 'severity' in one.clause && one.clause.severity)).toEqual([
      'error',
      'error',
      'error',
      'warning',
    ]);
  });

  it('initiatives with the half-year and the year, proposals always, inspections of whoever inspects', () => {
    const lists = (form: ReturnType<typeof unit>) => form.lists.map((one) => one.list.code);
    expect(lists(unit('2026-Q3', 'commune'))).toEqual(['0.10.1']);
    expect(lists(unit('2026-H1', 'commune'))).toEqual(['0.7.2', '0.10.1']);
    expect(lists(lead('2026-Q3', 'SNV'))).toEqual(['0.3.2.DS']);
    expect(lists(lead('2026-Q3', 'STP'))).toEqual([]);
  });

  it.each([
    ['I.6', 'optional', 'required', 'required'],
    ['II.2.a', 'required', 'required', 'required'],
    ['II.2.b', 'optional', 'required', 'required'],
    ['III.1', 'required', 'required', 'required'],
    ['IV', 'required', 'required', 'required'],
    ['V', 'optional', 'required', 'required'],
  ])('section %s: %s, %s, %s', (code, ...expected) => {
    const found = ['2026-Q3', '2026-H1', '2026-Y'].map(
      (id) => unit(id, 'commune').narrative.find((one) => one.section.code === code)?.requirement,
    );
    expect(found).toEqual(expected);
  });

  it('a lead writes on its own areas only; index results are not asked in a quarter', () => {
    const sections = (id: string, code: string) => lead(id, code).narrative.map((one) => one.section.code);
    expect(sections('2026-Q3', 'STP')).toEqual(['II.1.a', 'II.1.b']);
    expect(sections('2026-Q3', 'BT')).toEqual(['I.4']);
    expect(sections('2026-Q3', 'VP')).toEqual(['I.5', 'II.2.a', 'II.2.b']);
    expect(sections('2026-Q3', 'SNV')).not.toContain('III.4');
    expect(sections('2026-H1', 'SNV')).toContain('III.4');
  });
});

describe('a form', () => {
  it('has a name, is shared, and its hash follows the layout', () => {
    const form = unit('2026-Q3', 'commune');
    expect(form.id).toBe('cchc-2026/unit/commune/quarterly');
    expect(lead('2026-Y', 'STP').id).toBe('cchc-2026/field-lead/STP/annual');
    expect(unit('2026-Q3', 'commune')).toBe(form);
    expect(form.structureHash).toMatch(/^[0-9a-f]{64}$/);
    expect(unit('2027-Q3', 'commune').structureHash).toBe(form.structureHash);
    const others = [
      unit('2026-Q1', 'commune'),
      unit('2026-Q3', 'province'),
      lead('2026-Q3', 'VP'),
      unit('2026-Y', 'commune'),
    ];
    expect(new Set([form, ...others].map((one) => one.structureHash)).size).toBe(5);
  });

  it('lists its fields by area in catalogue order', () => {
    const form = unit('2026-Y', 'commune');
    const codes = form.areas.flatMap((one) => one.fields.map((field) => field.indicator.code));
    expect(codes).toEqual([...form.fields.keys()]);
    expect(codes).toEqual([...edition.indicators.keys()].filter((code) => form.fields.has(code)));
    expect(form.areas.map((one) => one.area.code)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
  });

  it('cannot be built for a window that no report covers', () => {
    expect(() => unit('2026-Q2', 'commune')).toThrow('2026-Q2');
  });
});
