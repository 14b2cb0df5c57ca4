import { issuerLevelOf, type IssuerLevel, type OverTime } from '../../domain/edition.ts';
import { overTimeOf } from './assemble-edition.ts';
import type { DefinitionProblem } from './definition-problem.ts';
import type { IndicatorDraft, UnitDraft } from './definition-schema.ts';
import { problemAt, type EditionDraft, type Located } from './edition-draft.ts';

/** The aggregation over units that each kind allows (architecture, decision 2). */
const overUnitsOf: Readonly<Record<IndicatorDraft['kind'], readonly string[]>> = {
  flow: ['sum', 'lead-only'],
  cumulative: ['sum', 'lead-only'],
  stock: ['sum', 'lead-only'],
  base: ['sum', 'lead-only'],
  ratio: ['ratio-of-sums'],
  index: ['none'],
  text: ['collect'],
  list: ['collect'],
};

/** Definitions that contradict themselves: kind against aggregation, unit, source and reporters. */
export function checkKinds(draft: EditionDraft): DefinitionProblem[] {
  const units = new Map(draft.units.map((one) => [one.value.name, one.value]));
  const issuer = issuerLevelOf(draft.header?.value ?? {});
  return draft.indicators.flatMap((one) => {
    const problems = aggregation(one);
    const unit = one.value.unit === undefined ? undefined : units.get(one.value.unit);
    // A wrong aggregation makes the unit look wrong too: one cause, one problem.
    return [...problems, ...(problems.length > 0 ? [] : unitOf(one, unit)), ...asked(one, issuer)];
  });
}

type IndicatorAt = Located<IndicatorDraft>;

/**
 * What else a definition may say: a total that holds what was carried over is made again from its parts, or not added
 * at all; an opening balance is the first window's.
 */
const otherOverTime: Partial<Record<IndicatorDraft['kind'], readonly OverTime[]>> = {
  flow: ['parts', 'none'],
  stock: ['first'],
};

function aggregation(one: IndicatorAt): DefinitionProblem[] {
  const { kind, overUnits, overTime, source, shared, distinct } = one.value;
  const problems: DefinitionProblem[] = [];
  // Figures taken from the ledger are counted anew for every scope: nothing to add.
  const allowed = source === 'ledger' ? ['none'] : overUnitsOf[kind];
  if (!allowed.includes(overUnits)) problems.push(contradiction(one, 'overUnits', overUnits, allowed));
  // What agencies share, or count as distinct things, means nothing when it is added up (XU-10).
  if ((shared || distinct) && overUnits === 'sum')
    problems.push(contradiction(one, 'overUnits', overUnits, ['lead-only']));
  const overTimeAllowed = [overTimeOf[kind], ...(otherOverTime[kind] ?? [])];
  if (overTime !== undefined && !overTimeAllowed.includes(overTime))
    problems.push(contradiction(one, 'overTime', overTime, overTimeAllowed));
  return problems;
}

function unitOf(one: IndicatorAt, unit: UnitDraft | undefined): DefinitionProblem[] {
  const { kind, overUnits } = one.value;
  if (kind === 'text' || kind === 'list') {
    return one.value.unit === undefined ? [] : [contradiction(one, 'unit', one.value.unit, [])];
  }
  if (one.value.unit === undefined) return [problemAt(one, [], 'FD-004', { name: 'unit' })];
  const addsUp = overUnits === 'sum' || overUnits === 'lead-only';
  if (!unit || !addsUp || unit.valueKind === 'count' || unit.valueKind === 'money') return [];
  return [contradiction(one, 'unit', unit.name, ['valueKind: count', 'valueKind: money'])];
}

function asked(one: IndicatorAt, issuer: IssuerLevel): DefinitionProblem[] {
  const { kind, overUnits, source, reporters, onlyIn, reportKinds } = one.value;
  const who = Object.values(reporters ?? {}).filter((value) => value !== undefined);
  const problems: DefinitionProblem[] = [];
  if (source === 'ledger' && who.length > 0)
    problems.push(problemAt(one, ['reporters'], 'FD-016', { name: 'ledger' }));
  if (source !== 'ledger' && kind !== 'ratio' && who.length === 0) {
    problems.push(problemAt(one, ['reporters'], 'FD-016', { name: 'nobody' }));
  }
  const own = reporters?.[issuer];
  const byLead = own === 'lead' || own === 'both';
  if (overUnits === 'lead-only' && who.length > 0 && !byLead) {
    problems.push(problemAt(one, ['reporters'], 'FD-016', { name: 'lead-only' }));
  }
  const kindOf = { Q1: 'quarterly', Q3: 'quarterly', H1: 'six-month', Y: 'annual' } as const;
  onlyIn?.forEach((code, index) => {
    if (!reportKinds.includes(kindOf[code])) {
      const params = { name: 'onlyIn', found: code, expected: reportKinds.join(', ') };
      problems.push(problemAt(one, ['onlyIn', index], 'FD-017', params));
    }
  });
  return problems;
}

function contradiction(
  one: IndicatorAt,
  name: 'overUnits' | 'overTime' | 'unit',
  found: string,
  expected: readonly string[],
): DefinitionProblem {
  return problemAt(one, [name], 'FD-017', { name, found, expected: expected.join(', ') });
}
