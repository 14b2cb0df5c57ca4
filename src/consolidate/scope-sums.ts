import type { Agency } from '../domain/agency.ts';
import { scopeKey, type Figure, type Scope } from '../domain/consolidation.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { Indicator } from '../domain/edition.ts';
import { ExactSum } from './exact-sum.ts';

/** Running totals of one scope. Ratios use `second` for the denominators. */
export interface ScopeSum {
  scope: Scope;
  first: ExactSum;
  second: ExactSum;
  counted: number;
  expected: number;
  notApplicable: number;
  estimate: boolean;
}

/** Scopes of several agencies that an agency's value enters, narrowest last. */
export function wideScopes(agency: Agency): Scope[] {
  return [{ type: 'total' }, { type: 'group', id: agency.group }, { type: 'level', id: agency.level }];
}

/** Sums of one indicator over every scope that its sources belong to. */
export class ScopeSums {
  readonly byKey = new Map<string, ScopeSum>();

  /** Enters what one source says; `null` when it was asked and does not count, or is "không áp dụng". */
  add(
    scopes: readonly Scope[],
    value: { first: Decimal; second?: Decimal; estimate: boolean } | null | 'not-applicable',
  ): void {
    for (const scope of scopes) {
      const sums = this.#of(scope);
      sums.expected++;
      if (value === 'not-applicable') sums.notApplicable++;
      if (!value || value === 'not-applicable') continue;
      sums.counted++;
      sums.first.add(value.first);
      if (value.second !== undefined) sums.second.add(value.second);
      if (value.estimate) sums.estimate = true;
    }
  }

  /** The figures of a plain sum. */
  figures(indicator: Indicator): Map<string, Figure> {
    return new Map([...this.byKey].map(([key, sums]) => [key, sumFigure(indicator, sums)]));
  }

  #of(scope: Scope): ScopeSum {
    const key = scopeKey(scope);
    const known = this.byKey.get(key);
    if (known) return known;
    const fresh: ScopeSum = {
      scope,
      first: new ExactSum(),
      second: new ExactSum(),
      counted: 0,
      expected: 0,
      notApplicable: 0,
      estimate: false,
    };
    this.byKey.set(key, fresh);
    return fresh;
  }
}

function sumFigure(indicator: Indicator, sums: ScopeSum): Figure {
  return {
    indicator: indicator.code,
    scope: sums.scope,
    value: sums.first.value,
    unit: indicator.unit,
    counted: sums.counted,
    expected: sums.expected,
    ...(sums.notApplicable > 0 ? { notApplicable: sums.notApplicable } : {}),
    estimate: sums.estimate,
  };
}
