import { describe, expect, it } from 'vitest';
import { scopeKey } from '../../src/domain/consolidation.ts';
import { consolidate } from '../../src/consolidate/consolidate.ts';
import { agency, inputOf } from './sample-province.ts';

const old = { ...agency('OLD', 'commune'), validTo: '2026-07-31' };
const made = { ...agency('NEW', 'commune'), validFrom: '2026-08-01' };
const input = inputOf([
  { agency: old, unit: { figures: { '2.3.5': '10', '2.3.7': '4' } } },
  { agency: made, unit: { figures: { '2.3.5': '20', '2.3.7': '4' } } },
]);
const totals = (optional: boolean) => {
  const result = consolidate({
    ...input,
    obligations: input.obligations.map((one) =>
      one.obligation.agency === 'OLD' && optional
        ? { ...one, obligation: { ...one.obligation, optional: true as const } }
        : one,
    ),
  });
  return (code: string) => {
    const { value, counted, expected } = result.figures.get(code)!.get(scopeKey({ type: 'total' }))!;
    return { value, counted, expected, left: result.lineage(code, { type: 'total' })!.exclusions };
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

  it('counts wholly where the province asks it', () => {
    expect(totals(false)('2.3.7')).toMatchObject({ value: '8', counted: 2 });
  });
});
