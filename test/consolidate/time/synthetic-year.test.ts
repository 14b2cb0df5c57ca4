import { describe, expect, it } from 'vitest';
import type { Scope } from '../../../src/domain/consolidation.ts';
import { sum } from '../../../src/domain/decimal.ts';
import { scopeSource } from '../../../src/consolidate/compare/scope-source.ts';
import { valueOver } from '../../../src/consolidate/time/value-over.ts';
import { dossierRows } from '../../../src/cli/synthetic/dossiers.ts';
import { spanOf } from '../../../src/cli/synthetic/windows.ts';
import { unitFigures } from '../../../src/cli/synthetic/unit-figures.ts';
import { at, edition, historyOf, maker, sameUnits, syntheticPeriod } from '../synthetic-year.ts';

/** Four reports of a year, and what the generator's own events say of the parts that no report covers. */

const { agencies } = maker.register;
const year = ['2026-Q1', '2026-H1', '2026-Q3', '2026-Y'].map((id) => syntheticPeriod(id));
const history = historyOf(year);
const context = { edition, agencies, history, continuity: sameUnits, printed: 'lead' } as const;
const total: Scope = { type: 'total' };
const over = (code: string, window: string, scope: Scope) =>
  valueOver(code, at(window), scopeSource(context, scope, history.periods));
const stretch = (first: number, last = first) => ({ ...spanOf('2026-Y'), first, last });
const flows = [...edition.indicators.values()].filter(
  ({ overTime, source, reportKinds, validTo }) =>
    overTime === 'add' && source === 'reported' && reportKinds.length === 3 && validTo === undefined,
);

describe('the parts of the synthetic year', () => {
  it.each([
    ['2026-Q2', stretch(4), ['+2026-H1', '-2026-Q1']],
    ['2026-Q4', stretch(6), ['+2026-Y', '-2026-H1', '-2026-Q3']],
    ['2026-9M', stretch(3, 5), ['+2026-H1', '+2026-Q3']],
    ['2026-H2', stretch(5, 6), ['+2026-Y', '-2026-H1']],
  ] as const)('%s of every flow and agency is what happened in it', (window, span, derivation) => {
    expect(flows.length).toBeGreaterThan(30);
    let compared = 0;
    for (const { code, reporters } of flows) {
      for (const agency of agencies) {
        if (reporters[agency.level] !== 'unit') continue;
        const expected = unitFigures(agency, span).figures.get(code) ?? null;
        const found = over(code, window, { type: 'agency', id: agency.code });
        expect([code, agency.code, found.value]).toEqual([code, agency.code, expected]);
        if (expected === null) continue;
        expect(found.derivation).toEqual(derivation);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(2000);
  });

  it('adds up over the agencies', () => {
    const rows = agencies.map((agency) => dossierRows(agency, stretch(6)));
    const resolved = sum(rows.flat().map((row) => String(row.columns.get(7)!)));
    expect(over('2.3.5', '2026-Q4', total)).toMatchObject({ value: resolved, counted: 75, expected: 75 });
    // 2.3.1 is made of its parts: what came in, and what was pending when the quarter began.
    const received = sum(rows.flat().map((row) => String(row.columns.get(3)!)));
    expect(over('2.3.1', '2026-Q4', total)).toMatchObject({
      value: received,
      derivation: ['+2026-Y', '-2026-H1', '-2026-Q3'],
    });
    // What only the six-month and annual reports ask for has halves and no quarters.
    expect(edition.indicators.get('0.6.2')?.reportKinds).toEqual(['six-month', 'annual']);
    expect(over('0.6.2', '2026-H2', total).derivation).toEqual(['+2026-Y', '-2026-H1']);
    expect(over('0.6.2', '2026-Q4', total).notDerivable).toEqual({
      reason: 'base-missing',
      missing: ['2026-Q3'],
    });
    expect(over('2.3.4', '2026-Q4', total).derivation).toEqual(['+2026-Q3']);
    expect(over('2.3.9', '2026-Q4', total).derivation).toEqual(['+2026-Y']);
  });
});
