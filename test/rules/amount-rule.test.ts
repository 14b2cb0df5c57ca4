import { describe, expect, it } from 'vitest';
import { l1Rng005 } from '../../src/rules/range/l1-rng-005-amount.ts';
import { buildForm, failures } from './build-submission.ts';

const form = buildForm({
  fields: {
    '5.1': { unit: 'triệu đồng', valueKind: 'money' },
    '5.2': { unit: 'tỷ đồng', valueKind: 'money' },
    '5.3': {},
  },
});

describe('L1-RNG-005 an amount that no agency handles', () => {
  it.each([
    ['what a department spends', { '5.1': 35_728, '5.2': 35 }, []],
    ['đồng typed into millions', { '5.1': 35_728_340_000 }, [['5.1', 'error']]],
    ['the limit itself', { '5.1': 100_000_000 }, [['5.1', 'error']]],
    ['a tenth of it is asked about', { '5.1': 10_000_000 }, [['5.1', 'warning']]],
    ['just below that', { '5.1': 9_999_999 }, []],
    ['the same in billions', { '5.2': 100_000 }, [['5.2', 'error']]],
    ['a count is no amount', { '5.3': 35_728_340_000 }, []],
    ['nothing said', { '5.1': '' }, []],
  ] as const)('%s', (_name, values, expected) => {
    const found = failures(l1Rng005, form, { values });
    expect(found.map((one) => [one.indicator, one.severity])).toEqual(expected);
    for (const one of found) expect(one.figures).toEqual([one.indicator]);
  });
});
