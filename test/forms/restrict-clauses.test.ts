import { describe, expect, it } from 'vitest';
import type { Clause } from '../../src/domain/clause.ts';
import { parseClause } from '../../src/forms/definitions/parse-clause.ts';
import { restrictClauses, type Presence } from '../../src/forms/restrict-clauses.ts';

const terms = (clause: Clause | undefined) =>
  clause && clause.kind !== 'ratio' ? clause.terms.map((one) => one.code) : undefined;

describe('clauses on a form', () => {
  const clauseOf = (text: string): Clause => {
    const parsed = parseClause(text);
    if ('problem' in parsed) throw new Error(text);
    return parsed.clause;
  };
  const presence: Record<string, Presence> = {
    '1.1': 'asked',
    '1.2': 'asked',
    '1.3': 'absent',
    '1.4': 'elsewhere',
  };

  it.each([
    ['= 1.1 + 1.2', ['1.1', '1.2']],
    ['= 1.1 + 1.3', ['1.1']],
    ['= 1.3 + 1.1', ['1.1']],
    ['warn: = 1.3', undefined],
    ['= 1.1 + 1.4', undefined],
    ['= 1.1 + 1.3 + 1.4', undefined],
    // Taking away from nothing is no total.
    ['= 1.3 - 1.1', undefined],
    ['<= 1.1 - 1.2', ['1.1', '1.2']],
    ['<= 1.1 - 1.3', undefined],
    ['<= 1.4', undefined],
    ['= 1.1 / 1.3', undefined],
  ])('%s keeps %j', (text, expected) => {
    const [kept] = restrictClauses([clauseOf(text)], (code) => presence[code]!);
    expect(terms(kept)).toEqual(expected);
    if (kept && kept.kind !== 'ratio') expect(kept.source).toBe(text);
  });
});
