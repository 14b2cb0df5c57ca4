import { previousWindow } from '../tokens/period-claims.ts';
import type { Lexeme, NumberLexeme } from '../tokens/lexeme.ts';
import type { Resembles } from '../verification.ts';
import { isValue } from './find-figure.ts';
import { IndicatorLabels } from './indicator-labels.ts';
import type { Topic } from './judge-number.ts';
import type { ReportFacts } from './report-facts.ts';
import { contrastsOf, type Contrast } from '../labels/contrasts.ts';
import { SaidElsewhere } from './said-elsewhere.ts';

/** The facts with what makes them findable by words. */
export class FactBook {
  readonly facts: ReportFacts;
  readonly labels: IndicatorLabels;
  readonly elsewhere: SaidElsewhere;
  /** Words that tell indicators apart. */
  readonly contrasts: readonly Contrast[];
  /** `PAR INDEX`, `SIPAS`: as the labels name them. */
  readonly indexNames: readonly string[];

  /** `expected`: the running text of the expected report, passage by passage. */
  constructor(facts: ReportFacts, expected: Iterable<readonly Lexeme[]>) {
    this.facts = facts;
    this.contrasts = contrastsOf(facts.indicators);
    this.indexNames = facts.indicators.flatMap(({ label }) =>
      [...label.vi.matchAll(/\(([A-Z]{3,}(?: [A-Z]+)*)\)/g)].map((one) => one[1]!),
    );
    this.labels = new IndicatorLabels(facts.indicators);
    this.elsewhere = new SaidElsewhere(expected);
  }

  /** What a wrong number is the right one of: the same figure of another period, or another indicator's. */
  resembling(written: NumberLexeme, topic: Topic | undefined): { resembles?: Resembles } {
    if (!topic) return {};
    const { indicator, scope } = topic;
    for (const basis of ['previous', 'same-period'] as const) {
      const one = this.facts.comparison(indicator.code, scope, basis);
      if (one?.base && isValue(written, one.base, indicator))
        return { resembles: { kind: 'period', period: one.period } };
    }
    const before = previousWindow(this.facts.period);
    const past = before === undefined ? undefined : this.facts.past(before, indicator.code, scope);
    if (before !== undefined && typeof past === 'string' && isValue(written, past, indicator))
      return { resembles: { kind: 'period', period: before } };
    const [reading] = written.quantity.readings;
    if (!reading || reading.replace(/\D/g, '').length < 3) return {};
    const other = this.facts.indicators.find((one) => {
      const value = one === indicator ? null : this.facts.figure(one.code, scope)?.value;
      return typeof value === 'string' && one.unit === indicator.unit && isValue(written, value, one);
    });
    return other ? { resembles: { kind: 'indicator', code: other.code, label: other.label.vi } } : {};
  }
}
