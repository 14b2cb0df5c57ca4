import { compareDecimals, exact, ratio, sum, toDecimal, type Decimal } from '../../domain/decimal.ts';
import type { Period } from '../../domain/period.ts';
import type { Measure, Reading } from './measure.ts';
import { isUsable, mergeBreaks, noValue, type TimeSource, type TimeValue } from './time-value.ts';
import { derivationNames, type SignedWindow } from '../../domain/window-path.ts';

type Path = readonly SignedWindow<Period>[];

interface Sums {
  components: readonly Decimal[];
  asWas: Decimal | null;
  counted: number;
  expected: number;
}

/**
 * A flow, or a ratio of flows, of a window that is a signed sum of others. Where the windows do not rest on the same
 * sources, an agency that lacks one of them is left out of all of them: the difference of two totals would otherwise
 * be its own doing. An agency that did not exist in a window has nothing to lack there. A negative flow, or a rate
 * outside 0–100 %, says that the reports contradict each other (XP-01, XP-02): then there is no value.
 */
export function signedSum(measure: Measure, path: Path, source: TimeSource): TimeValue {
  const readings = path.map(({ window }) => source.read(measure.code, window)!);
  const isWhole = isEven(readings) && !source.isAlwaysSplit;
  const each = isWhole ? undefined : agenciesOf(measure, path, source);
  const breaks = mergeBreaks(readings.map((one) => one.breaks));
  // What cannot be told apart and rests on other sources each time is no difference of one thing.
  if (!each && !isAlike(readings)) return noValue({ reason: 'not-derivable' }, breaks);
  const sums = each ? overAgencies(measure, each) : overall(measure, path, readings);
  if (!sums) return noValue({ reason: 'base-missing' }, breaks);
  if (sums.components.some((one) => compareDecimals(one, '0') < 0))
    return noValue({ reason: 'not-derivable' }, breaks);
  const common = {
    asWas: sums.asWas,
    derivation: derivationNames(path),
    counted: sums.counted,
    expected: sums.expected,
    estimate: readings.some((one) => one.estimate),
    breaks,
  };
  if (!measure.ratio) return { ...common, value: sums.components[0]! };
  const [numerator, denominator] = sums.components as [Decimal, Decimal];
  const value = quotient(measure, numerator, denominator);
  if (value === null) return noValue({ reason: 'base-missing' }, breaks);
  if (isOutside(measure, value)) return noValue({ reason: 'not-derivable' }, breaks);
  return { ...common, value, parts: { numerator, denominator } };
}

/** Per cent of a rate, the plain quotient of anything else; null where the denominator is 0. */
export function quotient(
  { valueKind, decimals }: Measure,
  numerator: Decimal,
  denominator: Decimal,
): Decimal | null {
  return ratio(numerator, denominator, valueKind === 'percent' ? 100 : 1, decimals);
}

export function isOutside({ valueKind }: Measure, value: Decimal): boolean {
  return valueKind === 'percent' && (compareDecimals(value, '0') < 0 || compareDecimals(value, '100') > 0);
}

/** Every window is complete, over as many sources. */
function isEven(readings: readonly Reading[]): boolean {
  const expected = readings[0]!.expected;
  return readings.every((one) => one.counted === one.expected && one.expected === expected);
}

/** Complete each time, or over as many sources of as many: a field lead's figure, an agency's own. */
function isAlike(readings: readonly Reading[]): boolean {
  const { counted, expected } = readings[0]!;
  return (
    readings.every((one) => one.counted === one.expected) ||
    readings.every((one) => one.counted === counted && one.expected === expected)
  );
}

function overall(measure: Measure, path: Path, readings: readonly Reading[]): Sums | undefined {
  const addends = path.map(({ sign }, at) => ({ sign, of: componentsOf(measure, readings[at]!) }));
  if (addends.some((one) => one.of === undefined)) return undefined;
  const asWas = readings.every((one) => one.asWas !== null);
  return {
    components: signed(addends as Addend[]),
    asWas:
      measure.ratio || !asWas
        ? null
        : signed(path.map(({ sign }, at) => ({ sign, of: [readings[at]!.asWas!] })))[0]!,
    ...coverageOver(readings),
  };
}

/** Complete windows of different numbers of sources make a complete one; else the fewest stand for all. */
function coverageOver(readings: readonly Reading[]): Pick<Sums, 'counted' | 'expected'> {
  const expected = Math.max(...readings.map((one) => one.expected));
  const isComplete = readings.every((one) => one.counted === one.expected);
  return { counted: isComplete ? expected : Math.min(...readings.map((one) => one.counted)), expected };
}

type Each = readonly { sign: 1 | -1; of: ReadonlyMap<string, Reading> }[];

function agenciesOf(measure: Measure, path: Path, source: TimeSource): Each | undefined {
  const each: { sign: 1 | -1; of: ReadonlyMap<string, Reading> }[] = [];
  for (const { sign, window } of path) {
    const of = source.readEach(measure.code, window);
    if (!of) return undefined;
    each.push({ sign, of });
  }
  return each;
}

function overAgencies(measure: Measure, each: Each): Sums | undefined {
  const agencies = new Set(each.flatMap(({ of }) => [...of.keys()]));
  const addends: Addend[] = [];
  let counted = 0;
  let expected = 0;
  for (const agency of agencies) {
    const own = each.flatMap(({ sign, of }) => {
      const reading = of.get(agency);
      return reading ? [{ sign, reading }] : [];
    });
    if (!own.some(({ reading }) => reading.expected > 0)) continue;
    expected++;
    const parts = own.map(({ sign, reading }) => ({
      sign,
      of: reading.notComparable ? undefined : componentsOf(measure, reading),
    }));
    if (parts.some((one) => one.of === undefined)) continue;
    counted++;
    addends.push(...(parts as Addend[]));
  }
  return counted === 0 ? undefined : { components: signed(addends), asWas: null, counted, expected };
}

interface Addend {
  sign: 1 | -1;
  of: readonly Decimal[];
}

function componentsOf(measure: Measure, reading: Reading): readonly Decimal[] | undefined {
  if (measure.ratio) return reading.parts && [reading.parts.numerator, reading.parts.denominator];
  return isUsable(reading) ? [reading.value] : undefined;
}

function signed(addends: readonly Addend[]): Decimal[] {
  const width = addends[0]?.of.length ?? 0;
  return Array.from({ length: width }, (_, at) =>
    sum(addends.map(({ sign, of }) => (sign === 1 ? of[at]! : toDecimal(exact(of[at]!).times(-1))))),
  );
}
