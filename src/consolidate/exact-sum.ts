import { exact, sum, toDecimal, type Decimal } from '../domain/decimal.ts';

/** Whole numbers up to here add up exactly as doubles; anything longer goes through the decimal library. */
const SAFE_DIGITS = 12;

/**
 * A running exact total. Counts, nearly all of what agencies report, are added as safe integers; money and long
 * numbers as decimals. `value` is null until something was added: nothing is not zero.
 */
export class ExactSum {
  #integers = 0;
  #decimals: Decimal | undefined;
  #added = 0;

  add(value: Decimal): void {
    this.#added++;
    if (value.length <= SAFE_DIGITS && !value.includes('.')) this.#addInteger(Number(value));
    else this.#decimals = this.#decimals === undefined ? value : sum([this.#decimals, value]);
  }

  get value(): Decimal | null {
    if (this.#added === 0) return null;
    if (this.#decimals === undefined) return String(this.#integers);
    return toDecimal(exact(this.#decimals).plus(this.#integers));
  }

  #addInteger(value: number): void {
    const next = this.#integers + value;
    if (Number.isSafeInteger(next)) {
      this.#integers = next;
      return;
    }
    this.#decimals = sum([this.#decimals ?? '0', String(this.#integers), String(value)]);
    this.#integers = 0;
  }
}
