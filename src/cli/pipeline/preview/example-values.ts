import { evaluateTerms, type Term } from '../../../domain/clause.ts';
import { compareDecimals, exact, roundTo, toDecimal, type Decimal } from '../../../domain/decimal.ts';
import type { Indicator } from '../../../domain/edition.ts';
import type { Field, Form } from '../../../domain/form.ts';
import { dateParts } from '../../../domain/local-date.ts';
import { randomOf } from '../../synthetic/random.ts';

/** Lowest and highest example of each kind of value; of flows, for one month. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  count: [4, 40],
  money: [50, 900],
  percent: [80, 99],
  score: [70, 95],
  rank: [1, 10],
};

/**
 * Made-up numbers of one workbook, the same every time: totals are the sum of their parts, what is bounded stays below
 * its bound, what adds up over a year grows with the window. Ratios are left to the consolidation.
 */
export class ExampleValues {
  readonly #form: Form;
  readonly #agency: string;
  readonly #known = new Map<string, Decimal | undefined>();
  /** What is a share of something stays below it, by the code of the part. */
  readonly #wholes = new Map<string, readonly Term[]>();

  /** `given`: the number of agencies, as the register fills it in. */
  constructor(form: Form, agency: string, given: Decimal) {
    this.#form = form;
    this.#agency = agency;
    for (const { indicator, requirement, clauses } of form.fields.values()) {
      if (requirement === 'given') this.#known.set(indicator.code, given);
      for (const clause of clauses) {
        const [part, ...more] = clause.kind === 'ratio' ? clause.numerator : [];
        if (clause.kind === 'ratio' && part && more.length === 0)
          this.#wholes.set(part.code, clause.denominator);
      }
    }
  }

  /** The number of an indicator of the form; undefined for what is no number, or is computed. */
  readonly of = (code: string): Decimal | undefined => {
    if (this.#known.has(code)) return this.#known.get(code);
    // A total that is asked for while it is being made: the definitions' circles are refused elsewhere.
    this.#known.set(code, undefined);
    const field = this.#form.fields.get(code);
    const value = field && ranges[field.indicator.valueKind] ? this.#valueOf(field) : undefined;
    this.#known.set(code, value);
    return value;
  };

  #valueOf({ indicator, clauses }: Field): Decimal | undefined {
    if (clauses.some((one) => one.kind === 'ratio')) return undefined;
    for (const clause of clauses) {
      if (clause.kind !== 'identity') continue;
      const total = evaluateTerms(clause.terms, this.of);
      if (total !== undefined) return compareDecimals(total, '0') < 0 ? '0' : total;
    }
    const base = this.#base(indicator);
    const whole = this.#wholes.get(indicator.code);
    const limits = [
      ...clauses.flatMap((one) => (one.kind === 'bound' ? [one.terms] : [])),
      ...(whole ? [whole] : []),
    ];
    const bounds = limits.flatMap((terms) => evaluateTerms(terms, this.of) ?? []);
    const lowest = bounds.toSorted(compareDecimals)[0];
    if (lowest === undefined || compareDecimals(base, lowest) <= 0) return base;
    const share = this.#random(indicator).between(70, 98) / 100;
    const part = toDecimal(exact(lowest).times(share));
    return compareDecimals(part, '0') < 0 ? '0' : floor(part, indicator.decimals);
  }

  #base(indicator: Indicator): Decimal {
    const [low, high] = ranges[indicator.valueKind]!;
    const value = this.#random(indicator).between(low, high);
    const isFlow = indicator.kind === 'flow' || indicator.kind === 'cumulative';
    const { period } = this.#form;
    const from = dateParts(period.start).month % 12;
    const months = isFlow && indicator.valueKind !== 'percent' ? dateParts(period.end).month - from : 1;
    // Every year a little more, so that there is something to compare.
    const growth = 1 + (period.year - 2020) / 50;
    const isBounded = ['percent', 'score', 'rank'].includes(indicator.valueKind);
    return roundTo(String(isBounded ? value : value * Math.max(1, months) * growth), indicator.decimals);
  }

  #random(indicator: Indicator) {
    return randomOf('example', this.#agency, indicator.code);
  }
}

function floor(value: Decimal, decimals: number): Decimal {
  return toDecimal(exact(value).round(decimals, 0));
}
