import type { Edition, Indicator } from '../domain/edition.ts';
import type { Field } from '../domain/form.ts';
import { validityIn, type Period, type ReportKind } from '../domain/period.ts';
import { isAsked, type FormKey } from './is-asked.ts';
import { restrictClauses } from './restrict-clauses.ts';

/** The lines of all area sheets, in catalogue order. Lists are no lines: they have sheets of their own. */
export function fieldsOf(edition: Edition, key: FormKey, kind: ReportKind): ReadonlyMap<string, Field> {
  const asked = new Map<string, Indicator>();
  const existing = new Set<string>();
  for (const indicator of edition.indicators.values()) {
    if (!existsIn(indicator, key.period, kind)) continue;
    if (indicator.reporters[key.level]) existing.add(indicator.code);
    const lead = isAsked(indicator.reporters[key.level], indicator.lead, key);
    if (lead && indicator.kind !== 'list') asked.set(indicator.code, indicator);
  }
  const fields = new Map<string, Field>();
  for (const indicator of asked.values()) {
    const clauses = restrictClauses(indicator.clauses, (code) =>
      asked.has(code) ? 'asked' : existing.has(code) ? 'elsewhere' : 'absent',
    );
    // A ratio without its operands cannot be computed here, and nobody types it.
    if (indicator.kind === 'ratio' && !clauses.some((clause) => clause.kind === 'ratio')) continue;
    fields.set(indicator.code, { indicator, requirement: requirementOf(indicator, key.period), clauses });
  }
  return fields;
}

function existsIn(indicator: Indicator, period: Period, kind: ReportKind): boolean {
  return (
    indicator.reportKinds.includes(kind) &&
    isWanted(period, indicator.code) &&
    (indicator.onlyIn?.includes(period.code) ?? true) &&
    validityIn(period, indicator.validFrom, indicator.validTo) !== 'none'
  );
}

/** An ad hoc report may ask for a few indicators only. */
export function isWanted({ special }: Period, code: string): boolean {
  return special?.indicators?.includes(code) ?? true;
}

function requirementOf(indicator: Indicator, period: Period): Field['requirement'] {
  if (indicator.kind === 'ratio') return 'computed';
  if (indicator.source !== 'reported') return 'given';
  // Valid in a part of the window only: optional (periods.md, section 4).
  const whole = validityIn(period, indicator.validFrom, indicator.validTo) === 'whole';
  return indicator.optional || !whole ? 'optional' : 'required';
}
