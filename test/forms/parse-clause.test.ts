import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseCodes } from '../../src/domain/clause.ts';
import { parseClause, parseTableIdentity } from '../../src/forms/definitions/parse-clause.ts';

const plus = (code: string) => ({ sign: 1, code });
const minus = (code: string) => ({ sign: -1, code });

describe('clauses', () => {
  it.each([
    ['= 1.1.1 + 1.1.2', { kind: 'identity', terms: [plus('1.1.1'), plus('1.1.2')], severity: 'error' }],
    ['warn: = 3.1.6', { kind: 'identity', terms: [plus('3.1.6')], severity: 'warning' }],
    ['<= 2.1.7 - 6.2.3', { kind: 'bound', terms: [plus('2.1.7'), minus('6.2.3')], severity: 'error' }],
    ['warn:<=3.2.1', { kind: 'bound', terms: [plus('3.2.1')], severity: 'warning' }],
    ['<= 0.1.10', { kind: 'bound', terms: [plus('0.1.10')], severity: 'error' }],
    [
      '= (2.4.1+2.4.2-2.4.3)',
      { kind: 'identity', terms: [plus('2.4.1'), plus('2.4.2'), minus('2.4.3')], severity: 'error' },
    ],
  ])('%s', (text, expected) => {
    expect(parseClause(text)).toMatchObject({ clause: { ...expected, source: text } });
  });

  it.each([
    ['= 0.1.2 / 0.1.1', [plus('0.1.2')], [plus('0.1.1')]],
    ['= (2.3.6 + 2.3.7) / 2.3.5', [plus('2.3.6'), plus('2.3.7')], [plus('2.3.5')]],
    ['= 2.3.2 / (2.3.2 + 2.3.3)', [plus('2.3.2')], [plus('2.3.2'), plus('2.3.3')]],
    ['= (3.1.7 - 3.1.6) / 3.1.7', [plus('3.1.7'), minus('3.1.6')], [plus('3.1.7')]],
  ])('ratio %s', (text, numerator, denominator) => {
    expect(parseClause(text)).toMatchObject({
      clause: { kind: 'ratio', numerator, denominator, source: text },
    });
  });

  it.each([
    ['', 'empty', 0],
    ['=', 'empty', 1],
    ['= ', 'empty', 1],
    ['1.1.1 + 1.1.2', 'syntax', 0],
    ['= 1.1.1 +', 'syntax', 8],
    ['= 1.1.1 1.1.2', 'syntax', 8],
    ['= + 1.1.1', 'syntax', 2],
    ['= 1.1.1 * 2', 'syntax', 8],
    ['= 12', 'syntax', 2],
    ['>= 1.1.1', 'syntax', 0],
    ['= (1.1.1 + (1.1.2))', 'syntax', 11],
    ['= 1.1.1 /', 'no-denominator', 8],
    ['<= 1.1.1 / 1.1.2', 'syntax', 9],
    ['warn: = 1.1.1 / 1.1.2', 'syntax', 14],
    ['= 1.1.1 / 1.1.2 / 1.1.3', 'syntax', 16],
  ])('%j cannot be read: %s at %i', (text, problem, at) => {
    expect(parseClause(text)).toEqual({ problem, at });
  });

  it('say where each code stands', () => {
    const code = fc
      .array(fc.nat({ max: 99 }), { minLength: 2, maxLength: 4 })
      .map((parts) => parts.join('.'));
    const blank = fc.constantFrom('', ' ', '  ');
    const tail = fc.array(fc.tuple(blank, fc.constantFrom('+', '-'), blank, code), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.constantFrom('=', '<=', 'warn: =', ' warn:<='),
        blank,
        code,
        tail,
        (head, gap, first, rest) => {
          const text = head + gap + first + rest.map((one) => one.join('')).join('');
          const parsed = parseClause(text);
          if (!('clause' in parsed)) throw new Error(`${text}: ${JSON.stringify(parsed)}`);
          const codes = clauseCodes(parsed.clause);
          expect(codes).toEqual([first, ...rest.map((one) => one[3])]);
          codes.forEach((one, index) => expect(text.startsWith(one, parsed.positions[index])).toBe(true));
        },
      ),
    );
  });
});

describe('table identities', () => {
  it.each([
    [
      '[3] = [4] + [5] + [6]',
      3,
      { kind: 'identity', severity: 'error', terms: [plus('4'), plus('5'), plus('6')] },
    ],
    ['warn: [3] = [7] + [11]', 3, { kind: 'identity', severity: 'warning', terms: [plus('7'), plus('11')] }],
    ['[10] <= [6]', 10, { kind: 'bound', severity: 'error', terms: [plus('6')] }],
  ])('%s', (text, column, clause) => {
    const parsed = parseTableIdentity(text);
    expect(parsed).toMatchObject({ column, clause: { ...clause, source: text } });
    if ('clause' in parsed)
      expect(text.slice(parsed.positions[0], parsed.positions[0]! + 3)).toMatch(/^\[\d/);
  });

  it.each(['', '3 = 4 + 5', '[3]', '[3] = [4] / [5]', '[3] = 4', '= [4]'])('%j cannot be read', (text) => {
    expect(parseTableIdentity(text)).toHaveProperty('problem');
  });
});
