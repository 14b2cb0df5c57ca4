import { describe, expect, it } from 'vitest';
import { exitCodeOf, type Condition } from '../../src/cli/exit-code.ts';

/** Worst first, as the contract lists them. */
const contract: readonly (readonly [Condition, number])[] = [
  ['interrupted', 130],
  ['internal-error', 70],
  ['usage', 2],
  ['unreadable', 3],
  ['not-writable', 3],
  ['agencies-missing', 4],
  ['findings', 1],
];

describe('exitCodeOf', () => {
  it('is 0 when nothing was met', () => expect(exitCodeOf([])).toBe(0));

  it.each(contract)('of %s alone is %i', (condition, code) => expect(exitCodeOf([condition])).toBe(code));

  const pairs = contract.flatMap(([worse, code], at) =>
    contract.slice(at + 1).map(([other]) => [worse, other, code] as const),
  );
  it.each(pairs)('%s goes before %s: %i, in whatever order they were met', (worse, other, code) => {
    expect(exitCodeOf([worse, other])).toBe(code);
    expect(exitCodeOf([other, worse])).toBe(code);
  });

  it('of everything at once is that of the interruption', () =>
    expect(exitCodeOf(contract.map(([condition]) => condition))).toBe(130));
});
