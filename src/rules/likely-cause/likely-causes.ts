import { compareDecimals, type Decimal } from '../../domain/decimal.ts';
import type { LikelyCause } from '../../domain/finding.ts';
import { rememberLast } from '../remember-last.ts';
import type { SubmissionContext } from '../rule.ts';
import { blankPart } from './blank-part.ts';
import { differenceOf, holds, type Check } from './check.ts';
import { copied } from './copied.ts';
import { digitDropped } from './digit-dropped.ts';
import { exchanged } from './exchanged.ts';
import type { Explain, Hypothesis, Question } from './hypothesis.ts';
import { valueOf } from './implied.ts';
import { lastPeriod } from './last-period.ts';
import { ledgerOf, type Ledger } from './ledger.ts';
import { mistyped } from './mistyped.ts';
import { partMiscounted } from './part-miscounted.ts';
import type { Place } from './place.ts';
import { ranked, type Fit } from './rank.ts';
import { rowLeftOut } from './row-left-out.ts';
import { subtotalRow } from './subtotal-row.ts';

const explanations: readonly Explain[] = [
  mistyped,
  digitDropped,
  exchanged,
  rowLeftOut,
  partMiscounted,
  subtotalRow,
  blankPart,
  lastPeriod,
  copied,
];

/**
 * What may have happened where these checks are broken: each cause makes one of them hold exactly and breaks nothing
 * else that its cells take part in. Empty where nothing simple fits.
 */
export function likelyCauses(context: SubmissionContext, checkIds: readonly string[]): LikelyCause[] {
  const fits = fitsIn(context).filter(({ repairs }) => checkIds.some((id) => repairs.has(id)));
  return ranked(fits).map(({ fit, rank }) => described(fit.hypothesis, rank));
}

/** Everything that would explain some broken check: one slip breaks several, and may be the total of only one. */
const fitsIn = rememberLast((context: SubmissionContext): readonly Fit[] => {
  const ledger = ledgerOf(context);
  return [...ledger.checks.values()].flatMap((check) => {
    const question = questionOf(ledger, check);
    return question ? fitsOf(question) : [];
  });
});

function questionOf(ledger: Ledger, check: Check): Question | undefined {
  const operandOf = operandsOf(ledger);
  if (holds(check, operandOf) !== false) return undefined;
  const difference = check.kind === 'ratio' ? '0' : differenceOf(check.terms, operandOf);
  return difference === undefined ? undefined : { ledger, check, difference };
}

/**
 * The hypotheses that fit. Where no identity says the value, a slip that fits in several ways says nothing; and a bound
 * is met by nearly everything, so that only a gross slip counts, or one that repairs something else as well.
 */
function fitsOf(question: Question): Fit[] {
  const fits: Fit[] = [];
  for (const explain of explanations) {
    for (const hypothesis of explain(question)) {
      const fit = fitOf(question.ledger, hypothesis);
      if (fit?.repairs.has(question.check.id)) fits.push(fit);
    }
  }
  const { kind } = question.check;
  if (kind === 'equal') return fits;
  return fits.filter(
    (one) => isOnlyReading(one, fits) && (kind === 'ratio' || one.repairs.size > 1 || isGross(one)),
  );
}

/** Off by a hundred times or more: no difference between two counts, but another scale. */
function isGross({ hypothesis: { factor } }: Fit): boolean {
  return factor !== undefined && factor.length >= 3;
}

function isOnlyReading({ hypothesis }: Fit, fits: readonly Fit[]): boolean {
  const { kind, place, other } = hypothesis;
  return fits.every(
    ({ hypothesis: it }) =>
      it === hypothesis || it.kind !== kind || it.place.id !== place.id || it.other?.id !== other?.id,
  );
}

/** What the changes repair; undefined where they are impossible or break what holds. */
function fitOf(ledger: Ledger, hypothesis: Hypothesis): Fit | undefined {
  const { changes } = hypothesis;
  for (const [id, value] of changes)
    if (value !== null && !isPossible(ledger.places.get(id)!, value)) return undefined;
  const before = operandsOf(ledger);
  const after = operandsOf(ledger, changes);
  const repairs = new Set<string>();
  let left = 0;
  for (const one of affected(ledger, changes)) {
    const [was, is] = [holds(one, before), holds(one, after)];
    if (is === false && was !== false) return undefined;
    if (was === false && is === true) repairs.add(one.id);
    if (is === false) left += 1;
  }
  return { hypothesis, repairs, left };
}

function affected(ledger: Ledger, changes: Hypothesis['changes']): ReadonlySet<Check> {
  return new Set([...changes.keys()].flatMap((place) => ledger.checksOf(place)));
}

/** What could stand in the cell: nothing below 0, no more decimals than its indicator has. */
function isPossible({ decimals }: Place, value: Decimal): boolean {
  const fraction = value.split('.')[1] ?? '';
  return fraction.length <= decimals && compareDecimals(value, '0') >= 0;
}

function operandsOf({ places }: Ledger, changes?: Hypothesis['changes']) {
  return (id: string) => {
    const changed = changes?.get(id);
    if (changed === null) return { state: 'absent' } as const;
    if (changed !== undefined) return { state: 'value', value: changed } as const;
    return places.get(id)?.operand ?? ({ state: 'unknown' } as const);
  };
}

function described({ kind, place, changes, other, factor }: Hypothesis, rank: number): LikelyCause {
  return {
    kind,
    rank,
    ...named(place),
    found: valueOf(place) ?? null,
    value: changes.get(place.id) ?? null,
    ...(factor === undefined ? {} : { factor }),
    ...(other === undefined ? {} : { other: named(other) }),
  };
}

function named({ cell, name }: Place) {
  return { sheet: cell?.sheet ?? '', cell: cell?.cell ?? '', name };
}
