import { coverageOfFigure } from '../../domain/consolidation.ts';
import { exact, toDecimal, type Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/edition.ts';
import type { PastFigure } from '../../domain/history.ts';
import { ExactSum } from '../exact-sum.ts';

/** Adds up shares of what agencies said: a figure, or the operands of a ratio. Exact: nothing is rounded here. */
export class ShareSums {
  estimate = false;
  counted = 0;
  expected = 0;
  readonly #first = new ExactSum();
  readonly #second = new ExactSum();
  readonly #isRatio: boolean;

  constructor({ overUnits }: Pick<Indicator, 'overUnits'>) {
    this.#isRatio = overUnits === 'ratio-of-sums';
  }

  /** Undefined: the agency was not asked. A figure without a value was asked for and is not there. */
  add(figure: PastFigure | undefined, weight: Decimal): void {
    if (!figure) return;
    this.counted += figure.counted;
    this.expected += coverageOfFigure(figure).expected;
    const [first, second] = this.#isRatio
      ? [figure.parts?.numerator, figure.parts?.denominator]
      : [figure.value ?? undefined];
    if (first === undefined) return;
    this.#first.add(times(first, weight));
    if (second !== undefined) this.#second.add(times(second, weight));
    if (figure.estimate || weight !== '1') this.estimate = true;
  }

  /** Sum of the values, or of the numerators; null where nothing was said. */
  get value(): Decimal | null {
    return this.#first.value;
  }

  get parts(): { numerator: Decimal; denominator: Decimal } | undefined {
    const [numerator, denominator] = [this.#first.value, this.#second.value];
    return numerator === null || denominator === null ? undefined : { numerator, denominator };
  }
}

function times(value: Decimal, weight: Decimal): Decimal {
  return weight === '1' ? value : toDecimal(exact(value).times(weight));
}
