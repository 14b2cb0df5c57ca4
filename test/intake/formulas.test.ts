import { describe, expect, it } from 'vitest';
import { toA1 } from '../../src/domain/cell-ref.ts';
import type { IntakeFact } from '../../src/domain/intake-fact.ts';
import { area, extracted, filledWorkbook, layout, unitForm, type TestWorkbook } from './workbook-builder.ts';

const { sheet } = area;
const at = (code: string) => toA1(area.rows.get(code)!, area.columns.value);
const file = 'periods/2026-Q3/inbox/bao-cao.xlsx';
const cellOf = (cell: string, name = sheet) => ({ file, sheet: name, cell });

/** A ratio of this area whose operands stand on the same sheet. */
const ratio = [...area.rows.keys()].find((code) => {
  const field = unitForm.fields.get(code)!;
  const clause = field.clauses.find((one) => one.kind === 'ratio');
  return (
    field.requirement === 'computed' &&
    clause?.kind === 'ratio' &&
    [...clause.numerator, ...clause.denominator].every((term) => area.rows.has(term.code))
  );
})!;
const expected = layout.formulas.get(`${sheet}!${at(ratio)}`)!;
const table = layout.tables.find((one) => one.table === 'II.06')!;
const third = table.columns.get(3)!;
const total = toA1(table.totalRow, third);
const totalFormula = layout.formulas.get(`${table.sheet}!${total}`)!;

const withFormula = (formula: string) => (it: TestWorkbook) => it.set(sheet, at(ratio), '', { formula });
/** The formula as another program may write it back. */
const respelled = (formula: string) =>
  formula
    .replaceAll(',', '; ')
    .replaceAll('IF(', 'if(')
    .replace(/(?<![\p{L}"])([A-Z])(\d+)/gu, '$$$1$$$2');

const noAlarm: [string, (it: TestWorkbook) => unknown][] = [
  ['untouched', () => undefined],
  ['respelled by another program', withFormula(respelled(expected))],
  ['with a row inserted above', (it) => it.insertRow(sheet, 7)],
  ['with the sheet renamed', (it) => it.rename(sheet, 'TTHC quý III')],
  ['with a column inserted', (it) => it.insertColumn(sheet, 2)],
  [
    'of a total over more rows',
    (it) => {
      it.insertRow(table.sheet, table.firstRow + 3);
    },
  ],
  ['of a total, respelled', (it) => it.set(table.sheet, total, 3, { formula: respelled(totalFormula) })],
  ['of an agency, with a stored result', (it) => it.set(sheet, at('2.3.1'), 7, { formula: 'D7+D8' })],
  ['with the right result', (it) => it.set(table.sheet, total, 3, { formula: totalFormula })],
];

const alarms: [string, (it: TestWorkbook) => unknown, IntakeFact[]][] = [
  [
    'altered',
    withFormula('IF(D6=0,"",D7/D6*100)'),
    [
      {
        kind: 'formula-altered',
        cell: cellOf(at(ratio)),
        found: 'IF(D6=0,"",D7/D6*100)',
        expected,
        indicator: ratio,
      },
    ],
  ],
  [
    'overwritten by a constant',
    (it) => it.set(sheet, at(ratio), 88.5),
    [
      {
        kind: 'formula-overwritten',
        cell: cellOf(at(ratio)),
        found: '88.5',
        expected,
        indicator: ratio,
      },
    ],
  ],
  [
    'deleted',
    (it) => it.sheet(sheet).cells.delete(at(ratio)),
    [{ kind: 'formula-overwritten', cell: cellOf(at(ratio)), found: '', expected, indicator: ratio }],
  ],
  [
    'stale',
    (it) => it.set(sheet, at(ratio), 12.5, { formula: expected }),
    [
      {
        kind: 'formula-stale',
        cell: cellOf(at(ratio)),
        stored: '12.5',
        computed: expect.stringMatching(/^\d+(\.\d+)?$/) as unknown as string,
        indicator: ratio,
      },
    ],
  ],
  [
    'without a result',
    (it) => it.set(sheet, at('2.3.1'), null, { formula: 'SUM(D7:D8)' }),
    [{ kind: 'formula-no-result', cell: cellOf(at('2.3.1')), formula: 'SUM(D7:D8)', indicator: '2.3.1' }],
  ],
  [
    'an error value',
    (it) => it.set(sheet, at('2.3.1'), '#REF!', { formula: '#REF!+1', kind: 'error' }),
    [{ kind: 'formula-error', cell: cellOf(at('2.3.1')), error: '#REF!', indicator: '2.3.1' }],
  ],
  [
    'fed from another file',
    (it) => {
      it.hasExternalLinks = true;
      it.set(sheet, at('2.3.1'), 7, { formula: "'[1]Sheet1'!A1" });
    },
    [{ kind: 'external-link', cell: cellOf(at('2.3.1')), formula: "'[1]Sheet1'!A1", indicator: '2.3.1' }],
  ],
  [
    'a link that no cell uses',
    (it) => (it.hasExternalLinks = true),
    [{ kind: 'external-link', cell: null, formula: '' }],
  ],
  [
    'a total typed over',
    (it) => it.set(table.sheet, total, 3),
    [
      {
        kind: 'formula-overwritten',
        cell: cellOf(total, table.sheet),
        found: '3',
        expected: totalFormula,
      },
    ],
  ],
  [
    'a total of another column',
    (it) =>
      it.set(table.sheet, total, 3, {
        formula: totalFormula.replaceAll('C', 'D').replaceAll('DOUNT', 'COUNT'),
      }),
    [
      {
        kind: 'formula-altered',
        cell: cellOf(total, table.sheet),
        found: totalFormula.replaceAll('C', 'D').replaceAll('DOUNT', 'COUNT'),
        expected: totalFormula,
      },
    ],
  ],
  [
    'a stale total',
    (it) => it.set(table.sheet, total, 4, { formula: totalFormula }),
    [{ kind: 'formula-stale', cell: cellOf(total, table.sheet), stored: '4', computed: '3' }],
  ],
];

const run = (change: (it: TestWorkbook) => unknown) => {
  const workbook = filledWorkbook();
  change(workbook);
  return extracted(workbook);
};

describe('formulas of the form', () => {
  it.each(noAlarm)('%s: no alarm', (_what, change) => {
    const kinds = run(change).facts.map((fact) => fact.kind);
    expect(kinds.filter((kind) => kind.startsWith('formula') || kind === 'external-link')).toEqual([]);
  });

  it.each(alarms)('%s: a fact', (_what, change, facts) => {
    expect(run(change).facts).toEqual(facts);
  });

  it('that were never calculated cost no figure: ratios and totals are worked out again', () => {
    const right = run(() => undefined);
    const submission = run((it) => {
      it.set(sheet, at(ratio), null, { formula: expected });
      it.set(table.sheet, total, null, { formula: totalFormula });
    });
    expect(submission.facts).toEqual([
      { kind: 'formula-not-calculated', cell: cellOf(at(ratio)), indicator: ratio },
      { kind: 'formula-not-calculated', cell: cellOf(total, table.sheet) },
    ]);
    expect(submission.observations.get(ratio)).toMatchObject({ status: 'number', readings: [] });
    const cells = submission.tables.find((one) => one.table === 'II.06')!.rows.at(-1)!.cells;
    expect(cells.get(3)).toMatchObject({ status: 'blank', readings: [] });
    expect([...submission.observations.keys()]).toEqual([...right.observations.keys()]);
  });

  it('of an agency in a computed cell, without a result: worked out from the form’s own parts, and said', () => {
    const submission = run((it) => it.set(sheet, at(ratio), null, { formula: 'D6/D7' }));
    expect(submission.facts.map((one) => one.kind).toSorted()).toEqual([
      'formula-altered',
      'formula-not-calculated',
    ]);
  });

  it('a blank that a merge swallowed names the merged cell', () => {
    const [code, row] = [...area.rows].find(([one]) => unitForm.fields.get(one)?.requirement === 'required')!;
    const { value } = area.columns;
    const submission = run((it) => {
      it.sheet(sheet).cells.delete(at(code));
      it.sheet(sheet).merges.push({ top: row - 1, left: value, bottom: row, right: value });
    });
    expect(submission.observations.get(code)?.readings).toMatchObject([
      { id: 'N-01', mergedInto: toA1(row - 1, value) },
    ]);
  });

  it('keeps a typed ratio as the observation, in points', () => {
    const submission = run((it) => it.set(sheet, at(ratio), '88,5%'));
    expect(submission.observations.get(ratio)).toMatchObject({
      status: 'number',
      value: '88.5',
      raw: '88,5%',
    });
  });

  it('settles the scale of a typed ratio by its parts', () => {
    const stored = (value: number) => run((it) => it.set(sheet, at(ratio), value)).observations.get(ratio)!;
    expect(stored(1)).toMatchObject({ status: 'number', value: '100' });
    expect(stored(1).readings.map((one) => one.id)).toEqual(['N-07']);
  });

  it('takes a small ratio of our own formula as it is', () => {
    const submission = run((it) => it.set(sheet, at(ratio), 0.5, { formula: expected }));
    expect(submission.observations.get(ratio)).toMatchObject({
      status: 'number',
      value: '0.5',
      readings: [],
    });
  });
});
