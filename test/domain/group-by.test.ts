import { expect, it } from 'vitest';
import { groupBy } from '../../src/domain/group-by.ts';

it('keeps the order of groups and of things in them', () => {
  const groups = groupBy(['b1', 'a1', 'b2', 'c1', 'a2'], (one) => one.charAt(0));
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1', 'a2']],
    ['c', ['c1']],
  ]);
});
