import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseCodes, evaluateTerms, type Term } from '../../src/domain/clause.ts';

const term = fc.record({
  sign: fc.constantFrom<1 | -1>(1, -1),
  code: fc.constantFrom('1.1', '1.2', '1.3', '1.4'),
});

describe('linear expressions', () => {
  it('add and take away exactly', () => {
    const values = fc.record({
      '1.1': fc.bigInt(),
      '1.2': fc.bigInt(),
      '1.3': fc.bigInt(),
      '1.4': fc.bigInt(),
    });
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 8 }), values, (terms: Term[], known) => {
        const value = (code: string) => known[code as keyof typeof known];
        const expected = terms.reduce((total, one) => total + BigInt(one.sign) * value(one.code), 0n);
        expect(evaluateTerms(terms, (code) => value(code).toString())).toBe(expected.toString());
      }),
    );
  });

  it('have no value as soon as one operand has none: a blank is no zero', () => {
    const terms: Term[] = [
      { sign: 1, code: '1.1' },
      { sign: -1, code: '1.2' },
    ];
    expect(evaluateTerms(terms, (code) => (code === '1.1' ? '5' : null))).toBeUndefined();
    expect(evaluateTerms(terms, (code) => (code === '1.1' ? '5' : undefined))).toBeUndefined();
    expect(evaluateTerms(terms, (code) => (code === '1.1' ? '5' : '0'))).toBe('5');
  });

  it('name their codes in the order written, the denominator last', () => {
    const numerator: Term[] = [
      { sign: 1, code: '2.3.6' },
      { sign: 1, code: '2.3.7' },
    ];
    const denominator: Term[] = [{ sign: 1, code: '2.3.5' }];
    expect(clauseCodes({ kind: 'ratio', numerator, denominator, source: '' })).toEqual([
      '2.3.6',
      '2.3.7',
      '2.3.5',
    ]);
  });
});
