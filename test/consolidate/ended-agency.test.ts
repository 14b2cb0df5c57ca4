import { describe, expect, it } from 'vitest';
import { coverageOfFigure, scopeKey } from '../../src/domain/consolidation.ts';
import { consolidate } from '../../src/consolidate/consolidate.ts';
import { agency, inputOf } from './sample-province.ts';

const old = { ...agency('OLD', 'commune'), validTo: '2026-07-31' };
const made = { ...agency('NEW', 'commune'), validFrom: '2026-08-01' };
const input = inputOf([
  { agency: old, unit: { figures: { '2.3.5': '10', '2.3.7': '4' } } },
  { agency: made, unit: { figures: { '2.3.5': '20', '2.3.7': '4' } } },
]);
const totals = (optional: boolean, edition = input.edition) => {
  const result = consolidate({
    ...input,
    edition,
    obligations: input.obligations.map((one) =>
      one.obligation.agency === 'OLD' && optional
        ? { ...one, obligation: { ...one.obligation, optional: true as const } }
        : one,
    ),
  });
  return (code: string) => {
    const figure = result.figures.get(code)!.get(scopeKey({ type: 'total' }))!;
    const { value, counted, expected } = figure;
    const lacking = coverageOfFigure(figure).expected - counted;
    return { value, counted, expected, lacking, left: result.lineage(code, { type: 'total' })!.exclusions };
  };
};

describe('an agency that ended inside the window and sent a report nevertheless', () => {
  it('adds what happened in its days, not what its successor has at the end', () => {
    const of = totals(true);
    expect(of('2.3.5')).toMatchObject({ value: '30', counted: 2, left: [] });
    expect(of('2.3.7')).toMatchObject({
      value: '4',
      counted: 1,
      expected: 2,
      left: [{ agency: 'OLD', reason: 'ended', raw: '4' }],
    });
  });

  it('keeps what it had pending when the window began: the total of what came in holds it', () => {
    const indicator = { ...input.edition.indicators.get('2.3.7')!, overTime: 'first' as const };
    const edition = {
      ...input.edition,
      indicators: new Map([...input.edition.indicators, ['2.3.7', indicator]]),
    };
    const of = totals(true, edition);
    expect(of('2.3.7')).toMatchObject({ value: '8', counted: 2, left: [] });
  });

  it('is not missed where its successor answers: nothing of it is lacking', () => {
    expect(totals(true)('2.3.7').lacking).toBe(0);
  });

  it('counts wholly where the province asks it', () => {
    expect(totals(false)('2.3.7')).toMatchObject({ value: '8', counted: 2 });
  });
});
