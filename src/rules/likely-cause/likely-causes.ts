import { compareDecimals, type Decimal } from '../../domain/decimal.ts';
import type { LikelyCause } from '../../domain/finding.ts';
import type { SubmissionContext } from '../rule.ts';
import { blankPart } from './blank-part.ts';
import { differenceOf, holds, type Check } from './check.ts';
import { copied } from './copied.ts';
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
  exchanged,
  rowLeftOut,
  partMiscounted,
  subtotalRow,
  blankPart,
  lastPeriod,
  copied,
];

/**
 * What may have happened where these checks are broken: each cause makes them hold exactly and breaks nothing else that
 * its cells take part in. Empty where nothing simple fits.
 */
export function likelyCauses(context: SubmissionContext, checkIds: readonly string[]): LikelyCause[] {
  const ledger = ledgerOf(context);
  const fits: Fit[] = [];
  for (const id of checkIds) {
    const question = questionOf(ledger, id);
    if (question) fits.push(...fitsOf(question));
  }
  return ranked(fits).map(({ fit, rank }) => described(fit.hypothesis, rank));
}

function questionOf(ledger: Ledger, id: string): Question | undefined {
  const check = ledger.checks.get(id);
  const operandOf = operandsOf(ledger);
  if (!check || holds(check, operandOf) !== false) return undefined;
  const difference = check.kind === 'ratio' ? '0' : differenceOf(check.terms, operandOf);
  return difference === undefined ? undefined : { ledger, check, difference };
}

/** The hypotheses that fit. Where no identity says the value, a slip that fits in several ways says nothing. */
function fitsOf(question: Question): Fit[] {
  const fits: Fit[] = [];
  for (const explain of explanations) {
    for (const hypothesis of explain(question)) {
      const fit = fitOf(question, hypothesis);
      if (fit) fits.push(fit);
    }
  }
  return question.check.kind === 'equal' ? fits : fits.filter((one) => isOnlyReading(one, fits));
}

function isOnlyReading({ hypothesis }: Fit, fits: readonly Fit[]): boolean {
  const { kind, place, other } = hypothesis;
  return fits.every(
    ({ hypothesis: it }) =>
      it === hypothesis || it.kind !== kind || it.place.id !== place.id || it.other?.id !== other?.id,
  );
}

/** Whether the checks hold after the changes, and how many of them are repaired; undefined where it does not fit. */
function fitOf({ ledger, check }: Question, hypothesis: Hypothesis): Fit | undefined {
  const { changes } = hypothesis;
  for (const [id, value] of changes)
    if (value !== null && !isPossible(ledger.places.get(id)!, value)) return undefined;
  const before = operandsOf(ledger);
  const after = operandsOf(ledger, changes);
  if (holds(check, after) !== true) return undefined;
  const fit: Fit = { hypothesis, repaired: 0, left: 0 };
  for (const one of affected(ledger, changes)) {
    const [was, is] = [holds(one, before), holds(one, after)];
    if (is === false && was !== false) return undefined;
    if (was === false && is === true) fit.repaired += 1;
    if (is === false) fit.left += 1;
  }
  return fit;
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
