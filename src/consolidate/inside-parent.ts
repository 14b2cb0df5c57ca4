import type { Agency } from '../domain/agency.ts';
import type { Scope } from '../domain/consolidation.ts';
import type { Edition, Indicator } from '../domain/edition.ts';
import { unitRatio } from './ratio-figures.ts';
import { answerOf, isAsked, type Source } from './source.ts';

/** Communes whose district's workbook holds their figures already: their codes, each with the district (XU-03). */
export type Inclusions = ReadonlyMap<string, Agency>;

/** Communes below a district that reports beside them, by code. */
export function communesInDistricts(agencies: readonly Agency[]): Inclusions {
  const byCode = new Map(agencies.map((agency) => [agency.code, agency]));
  const found = new Map<string, Agency>();
  for (const agency of agencies) {
    const parent = agency.parent === undefined ? undefined : byCode.get(agency.parent);
    if (agency.level === 'commune' && parent?.level === 'district') found.set(agency.code, parent);
  }
  return found;
}

/**
 * Whose figures of one indicator lie inside their district's, by agency code. A district whose own figure does not
 * count holds nobody's: then its communes are added.
 */
export class InsideParent {
  readonly #inclusions: Inclusions;
  readonly #units: ReadonlyMap<string, Source>;
  readonly #edition: Edition;
  readonly #known = new Map<string, Inclusions>();

  constructor(inclusions: Inclusions, sources: readonly Source[], edition: Edition) {
    const units = sources.filter((one) => one.status.obligation.submissionType === 'unit');
    this.#inclusions = inclusions;
    this.#units = new Map(units.map((one) => [one.agency.code, one]));
    this.#edition = edition;
  }

  of(indicator: Indicator): Inclusions {
    const known = this.#known.get(indicator.code) ?? this.#find(indicator);
    this.#known.set(indicator.code, known);
    return known;
  }

  /** The scopes that an agency's value enters, without those in which its district's already holds it. */
  scopes(indicator: Indicator, agency: Agency, scopes: readonly Scope[]): readonly Scope[] {
    const district = this.of(indicator).get(agency.code);
    return district ? scopes.filter((scope) => !holdsBoth(scope, district)) : scopes;
  }

  /** Whether an agency's value is left out of a scope for its district's sake. */
  isLeftOut(indicator: Indicator, agency: Agency, scope: Scope): boolean {
    const district = this.of(indicator).get(agency.code);
    return district !== undefined && holdsBoth(scope, district);
  }

  #find(indicator: Indicator): Inclusions {
    const counting = new Map<string, boolean>();
    const counts = (district: Agency) => {
      const known = counting.get(district.code) ?? this.#counts(this.#units.get(district.code), indicator);
      counting.set(district.code, known);
      return known;
    };
    return new Map([...this.#inclusions].filter(([, district]) => counts(district)));
  }

  #counts(source: Source | undefined, indicator: Indicator): boolean {
    if (!source || !isAsked(source, indicator.code)) return false;
    if (indicator.overUnits !== 'ratio-of-sums') return answerOf(source, indicator).counts;
    const own = unitRatio(source, indicator, this.#edition);
    return own?.numerator !== undefined && own.denominator !== undefined;
  }
}

/** A commune's own group and level, and itself, hold nothing of its district. */
function holdsBoth(scope: Scope, district: Agency): boolean {
  return scope.type === 'total' || (scope.type === 'group' && scope.id === district.group);
}
