import type { Agency } from '../../../src/domain/agency.ts';
import { scopeKey } from '../../../src/domain/consolidation.ts';
import { ratio, sum } from '../../../src/domain/decimal.ts';
import type { Indicator } from '../../../src/domain/edition.ts';
import type { PastFigure, PeriodRecord } from '../../../src/domain/history.ts';
import { parsePeriod } from '../../../src/domain/period.ts';

export const flow: Indicator = {
  code: 'F',
  area: '1',
  label: { vi: 'Hồ sơ', en: 'Dossiers' },
  unit: 'hồ sơ',
  valueKind: 'count',
  kind: 'flow',
  decimals: 0,
  overUnits: 'sum',
  overTime: 'add',
  source: 'reported',
  clauses: [],
  reporters: {},
  reportKinds: ['quarterly'],
  lead: 'SNV',
  optional: false,
  certainty: 'sourced',
  basis: 'test',
};
export const stock: Indicator = { ...flow, code: 'S', kind: 'stock', overTime: 'last' };
export const rate: Indicator = {
  ...flow,
  code: 'R',
  valueKind: 'percent',
  unit: '%',
  kind: 'ratio',
  decimals: 2,
  overUnits: 'ratio-of-sums',
  overTime: 'ratio-of-sums',
};
export const score: Indicator = {
  ...flow,
  code: 'I',
  valueKind: 'score',
  kind: 'index',
  decimals: 2,
  overUnits: 'none',
  overTime: 'none',
};

/** What one agency said: a count, an estimate `~5`, a rate `[3, 4]`, null for a blank. */
export type Said = string | readonly [string, string] | null;

function figureOf(said: Said): PastFigure {
  if (said === null) return { value: null, counted: 0, expected: 1, estimate: false };
  if (typeof said === 'string') {
    const estimate = said.startsWith('~');
    return { value: said.replace('~', ''), counted: 1, expected: 1, estimate };
  }
  const [numerator, denominator] = said;
  return {
    value: ratio(numerator, denominator, 100, 2),
    counted: 1,
    expected: 1,
    estimate: false,
    parts: { numerator, denominator },
  };
}

/** A period in which these agencies said this on one indicator; agencies that are not named were not asked. */
export function recordWith(
  period: string,
  agencies: readonly Agency[],
  said: Readonly<Record<string, Said>>,
): PeriodRecord {
  const figures = new Map<string, PastFigure>();
  for (const one of agencies) {
    if (!(one.code in said)) continue;
    const figure = figureOf(said[one.code]!);
    figures.set(scopeKey({ type: 'agency', id: one.code }), figure);
    for (const scope of [
      { type: 'total' },
      { type: 'group', id: one.group },
      { type: 'level', id: one.level },
    ] as const)
      figures.set(scopeKey(scope), plus(figures.get(scopeKey(scope)), figure));
  }
  return {
    period: parsePeriod(period)!,
    snapshot: 1,
    id: `${period}-test`,
    madeOn: '2026-01-01',
    edition: { id: 'test', version: '1' },
    agencies,
    obligations: [],
    figure: (_, scope) => figures.get(scopeKey(scope)),
    facts: () => new Map(),
    table: () => undefined,
    texts: () => new Map(),
  };
}

function plus(a: PastFigure | undefined, b: PastFigure): PastFigure {
  if (!a) return b;
  const values = [a.value, b.value].filter((one) => one !== null);
  const all = [a.parts, b.parts].flatMap((one) => one ?? []);
  const parts = {
    numerator: sum(all.map((one) => one.numerator)),
    denominator: sum(all.map((one) => one.denominator)),
  };
  return {
    value:
      all.length > 0 ? ratio(parts.numerator, parts.denominator, 100, 2) : values.length ? sum(values) : null,
    counted: a.counted + b.counted,
    expected: a.expected + b.expected,
    estimate: a.estimate || b.estimate,
    ...(all.length > 0 ? { parts } : {}),
  };
}
