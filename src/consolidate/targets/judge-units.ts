import type { Agency } from '../../domain/agency.ts';
import type { Consolidation, Scope } from '../../domain/consolidation.ts';
import { compareDecimals } from '../../domain/decimal.ts';
import type { PastFact } from '../../domain/history.ts';
import type { Attainment, AttainmentState, Target, UndecidedReason } from '../../domain/target.ts';
import { judgeScope } from './judge-scope.ts';
import { judgeValue } from './judge-value.ts';
import { agenciesOf, endsYear, periodsUntil, type TargetContext } from './target-context.ts';
import { yearValue } from './year-value.ts';

type Outcome = Omit<Attainment, 'target'>;

interface UnitVerdict {
  agency: string;
  state: AttainmentState;
  undecided?: UndecidedReason;
  final: boolean;
  estimate: boolean;
  missing?: readonly string[];
}

/**
 * A target set for each agency of a scope: judged one by one. Agencies whose form does not ask for the figure do not
 * belong to it; none of them left, there is no figure.
 */
export function judgeEach(context: TargetContext, target: Target): Outcome {
  const verdicts = agenciesOf(context.consolidation, target.scope).flatMap(({ code }): UnitVerdict[] => {
    const said = judgeScope(context, target, agencyScope(code));
    const isAsked =
      'index' in target.subject || said.coverage !== undefined || said.undecided !== 'no-figure';
    return isAsked ? [{ ...said, agency: code }] : [];
  });
  return together(verdicts);
}

/**
 * Every unit of the scope, by the register, does what the indicator counts: a number above 0 or a text since the start of
 * the year. Where only a field lead counts it, its figure stands against the number of units.
 */
export function judgeAllUnits(context: TargetContext, target: Target, code: string): Outcome {
  const { consolidation } = context;
  const agencies = agenciesOf(consolidation, target.scope);
  const over = endsYear(consolidation.period);
  if (!isAnsweredByUnits(context, agencies, code)) return byLead(context, target, code, agencies.length);
  const said = agenciesThatSaid(context, code);
  const verdicts = agencies.map(({ code: agency }): UnitVerdict => {
    const does = doesIt(context, code, agency, said);
    if (does === true) return { agency, state: 'attained', final: true, estimate: false };
    const lost = over && does === false;
    if (lost) return { agency, state: 'not-attained', final: true, estimate: false };
    const undecided: UndecidedReason = over ? 'incomplete' : 'year-not-over';
    return { agency, state: 'undecided', undecided, final: false, estimate: false };
  });
  return together(verdicts);
}

/** Attained when all attain it; lost as soon as one has missed it for good. */
function together(verdicts: readonly UnitVerdict[]): Outcome {
  const of = (state: AttainmentState) => verdicts.filter((one) => one.state === state);
  const attained = of('attained').length;
  const missed = of('not-attained');
  const waiting = of('undecided');
  const expected = verdicts.length;
  const units = {
    expected,
    attained,
    notAttained: missed.map((one) => one.agency),
    undecided: waiting.map((one) => one.agency),
  };
  const counts = {
    actual: String(attained),
    gap: String(attained - expected),
    coverage: { counted: attained + missed.length, expected },
    estimate: verdicts.some((one) => one.estimate),
  };
  if (expected === 0)
    return {
      state: 'undecided',
      undecided: 'no-figure',
      final: false,
      actual: null,
      gap: null,
      estimate: false,
    };
  if (missed.length > 0)
    return { ...counts, units, state: 'not-attained', final: missed.some((one) => one.final) };
  if (waiting.length > 0) {
    const missing = [...new Set(waiting.flatMap((one) => one.missing ?? []))].sort();
    const why = { undecided: weightiest(waiting), ...(missing.length > 0 ? { missing } : {}) };
    return { ...counts, units, state: 'undecided', ...why, final: false };
  }
  return { ...counts, units, state: 'attained', final: verdicts.every((one) => one.final) };
}

/** What time alone does not cure comes first. */
const byWeight: readonly UndecidedReason[] = [
  'denominator-open',
  'not-derivable',
  'no-base',
  'ranked-differently',
  'out-of-range',
  'no-components',
  'no-figure',
  'incomplete',
  'year-not-over',
];

const weightiest = (open: readonly UnitVerdict[]) =>
  byWeight.find((reason) => open.some((one) => one.undecided === reason)) ?? 'no-figure';

const agencyScope = (id: string): Scope => ({ type: 'agency', id });

function isAnsweredByUnits(context: TargetContext, agencies: readonly Agency[], code: string): boolean {
  const inScope = new Set(agencies.map((one) => one.code));
  const isAsked = context.consolidation.obligations.some(
    ({ obligation }) =>
      inScope.has(obligation.agency) &&
      obligation.submissionType === 'unit' &&
      obligation.form.fields.has(code),
  );
  if (isAsked) return true;
  return earlierThisYear(context).some((record) =>
    record.obligations.some((one) => inScope.has(one.agency) && record.facts(one.id).has(code)),
  );
}

function earlierThisYear(context: TargetContext) {
  const { period } = context.consolidation;
  return periodsUntil(context, period)
    .filter((one) => one.year === period.year)
    .flatMap((one) => context.history.of(one.id) ?? []);
}

/** Agencies that wrote a text, or gave a number above 0, in this report or an earlier one of the year. */
function agenciesThatSaid(context: TargetContext, code: string): ReadonlySet<string> {
  const said = new Set(context.consolidation.texts(code).map((one) => one.agency));
  for (const record of earlierThisYear(context)) {
    for (const { id, agency } of record.obligations) {
      if (!said.has(agency) && isYes(record.facts(id).get(code))) said.add(agency);
    }
  }
  return said;
}

function isYes(fact: PastFact | undefined): boolean {
  if (!fact || fact.value === null || fact.status === 'unreadable') return false;
  // A text or a date that was given is an answer.
  return /^-?\d+(\.\d+)?$/.test(fact.value) ? compareDecimals(fact.value, '0') > 0 : true;
}

/** Undefined where nobody can tell: a blank is no "no". */
function doesIt(
  context: TargetContext,
  code: string,
  agency: string,
  said: ReadonlySet<string>,
): boolean | undefined {
  if (said.has(agency)) return true;
  const value = yearValue(context, code, agencyScope(agency))?.value ?? null;
  if (value !== null) return compareDecimals(value, '0') > 0;
  return saidNone(context.consolidation, agency, code) ? false : undefined;
}

/** "Không phát sinh" in the place of a text is an answer. */
function saidNone({ obligations, effective }: Consolidation, agency: string, code: string): boolean {
  return obligations.some(({ obligation }) => {
    if (obligation.agency !== agency) return false;
    const status = effective.get(obligation.id)?.observations.get(code)?.status;
    return status === 'nothing-arose';
  });
}

function byLead(context: TargetContext, { scope }: Target, code: string, units: number): Outcome {
  const figure = yearValue(context, code, scope);
  if (!figure || figure.value === null || units === 0)
    return {
      state: 'undecided',
      undecided: figure?.notDerivable ? 'not-derivable' : 'no-figure',
      ...(figure?.notDerivable ? { missing: figure.notDerivable } : {}),
      final: false,
      actual: null,
      gap: null,
      estimate: false,
    };
  const { value, counted, expected, estimate } = figure;
  const over = endsYear(context.consolidation.period);
  const verdict = judgeValue({ ...figure, value, over }, { good: 'up', strict: false, limit: String(units) });
  return {
    ...verdict,
    final: verdict.final && !estimate,
    actual: value,
    coverage: { counted, expected },
    units: { expected: units, attained: Number(value), notAttained: [], undecided: [] },
    estimate,
  };
}
