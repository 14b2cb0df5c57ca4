import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consolidate } from '../../src/consolidate/consolidate.ts';
import { compareDecimals, sum } from '../../src/domain/decimal.ts';
import type { Edition, Indicator } from '../../src/domain/edition.ts';
import { parseClause } from '../../src/forms/definitions/parse-clause.ts';
import { edition as sample, formFor } from './sample-edition.ts';
import { agency, finding, inputOf, type Reports } from './sample-province.ts';

const clauses = (...texts: string[]) =>
  texts.flatMap((text) => {
    const parsed = parseClause(text);
    return 'clause' in parsed ? [parsed.clause] : [];
  });

/** Two totals chained into one group, one that needs no more than an explanation, and one of its own. */
const rules: Record<string, string[]> = {
  '2.1.1': ['= 2.1.2 + 2.1.3', 'warn: = 2.2.1 + 2.2.2'],
  '2.1.3': ['= 2.1.4 + 2.1.5'],
  '2.2.1': ['= 2.2.2 + 2.2.3'],
};
const leaves = ['2.1.2', '2.1.4', '2.1.5', '2.2.2', '2.2.3'];
const codes = [...Object.keys(rules), ...leaves].sort();
const edition: Edition = {
  ...sample,
  indicators: new Map(
    codes.map((code): [string, Indicator] => [
      code,
      { ...sample.indicators.get('2.3.5')!, code, clauses: clauses(...(rules[code] ?? [])) },
    ]),
  ),
  tables: [],
};
const form = formFor('commune', 'unit', edition);

/** Figures that add up, out of one number per leaf. */
function added(values: readonly number[]): Record<string, string> {
  const [a, b, c, d, e] = values as [number, number, number, number, number];
  const figures = [a + b + c, a, b + c, b, c, d + e, d, e];
  return Object.fromEntries(codes.map((code, at) => [code, String(figures[at])]));
}

type Case = { values: number[]; wrong: string[] }[];

function consolidated(cases: Case) {
  const reports = cases.map((_, at): Reports => ({
    agency: agency(`A${at}`, 'commune'),
    unit: { figures: {} },
  }));
  const input = inputOf(reports, { edition });
  const effective = new Map(
    cases.map(({ values }, at) => {
      const id = `A${at}/unit`;
      const own = input.effective.get(id)!;
      const observations = new Map(
        Object.entries(added(values)).map(([indicator, value]) => [
          indicator,
          { indicator, status: 'number' as const, value, raw: value, cell: null, readings: [] },
        ]),
      );
      return [id, { ...own, form, observations }] as const;
    }),
  );
  return consolidate({
    ...input,
    obligations: input.obligations.map((one) => ({ ...one, obligation: { ...one.obligation, form } })),
    effective: effective as never,
    findings: cases.flatMap(({ wrong }, at) =>
      wrong.length ? [finding(`inbox/A${at}-unit.xlsx`, wrong, { code: 'L1-RNG-001' })] : [],
    ),
  });
}

const total = (of: ReturnType<typeof consolidated>, code: string) => of.figures.get(code)!.get('total')!;

describe('a figure that an open error keeps out', () => {
  it.each([
    ['2.1.5', ['2.1.1', '2.1.2', '2.1.3', '2.1.4', '2.1.5']],
    ['2.1.1', ['2.1.1', '2.1.2', '2.1.3', '2.1.4', '2.1.5']],
    ['2.2.3', ['2.2.1', '2.2.2', '2.2.3']],
  ])('%s takes its identity group along, not what an explanation settles', (wrong, group) => {
    const result = consolidated([
      { values: [1, 2, 3, 4, 5], wrong: [wrong] },
      { values: [1, 1, 1, 1, 1], wrong: [] },
    ]);
    const short = codes.filter((code) => total(result, code).counted === 1);
    expect(short).toEqual(group);
    for (const code of group)
      expect(result.answer('A0/unit', code)).toMatchObject({ reason: 'open-error', code: 'L1-RNG-001' });
  });

  it('leaves printed parts that add up to their printed total, whatever is kept out', () => {
    const one = fc.record({
      values: fc.array(fc.nat({ max: 900 }), { minLength: 5, maxLength: 5 }),
      wrong: fc.oneof(
        { weight: 2, arbitrary: fc.constant<string[]>([]) },
        fc.subarray(codes, { maxLength: 2 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), (cases) => {
        const result = consolidated(cases);
        for (const [code, [rule]] of Object.entries(rules)) {
          const whole = total(result, code);
          const parts = rule!.match(/\d\.\d\.\d/g)!.map((part) => total(result, part));
          for (const part of parts) expect(part.counted).toBe(whole.counted);
          if (whole.value === null) expect(parts.every((part) => part.value === null)).toBe(true);
          else expect(compareDecimals(sum(parts.map((part) => part.value!)), whole.value)).toBe(0);
        }
      }),
    );
  });
});
