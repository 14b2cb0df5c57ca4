import type { Agency } from '../domain/agency.ts';
import { clauseCodes, evaluateTerms, type Clause, type Term } from '../domain/clause.ts';
import { scopeKey, type Answer, type Figure, type Scope } from '../domain/consolidation.ts';
import { ratio, type Decimal } from '../domain/decimal.ts';
import type { Edition, Indicator } from '../domain/edition.ts';
import { validityIn, type Period } from '../domain/period.ts';
import { ScopeSums } from './scope-sums.ts';
import { answerOf, type Source } from './source.ts';

export type RatioClause = Extract<Clause, { kind: 'ratio' }>;

/** The figures already computed, by indicator code and scope key. */
export type Figures = ReadonlyMap<string, ReadonlyMap<string, Figure>>;

export function ratioClause(clauses: readonly Clause[]): RatioClause | undefined {
  return clauses.find((clause): clause is RatioClause => clause.kind === 'ratio');
}

/** What one unit puts into a ratio: every operand's answer; it counts only if all of them do. */
export interface UnitRatio {
  answers: ReadonlyMap<string, Answer>;
  numerator: Decimal | undefined;
  denominator: Decimal | undefined;
}

/** A source's operands of a ratio; undefined when its form does not ask for all of them. */
export function unitRatio(source: Source, indicator: Indicator, edition: Edition): UnitRatio | undefined {
  const field = source.status.obligation.form.fields.get(indicator.code);
  const clause = field && ratioClause(field.clauses);
  if (!clause || clauseCodes(clause).some((code) => edition.indicators.get(code)?.source !== 'reported')) {
    return undefined;
  }
  const answers = new Map<string, Answer>();
  for (const code of clauseCodes(clause)) {
    const operand = edition.indicators.get(code);
    if (operand) answers.set(code, answerOf(source, operand));
  }
  const valueOf = (code: string) => {
    const answer = answers.get(code);
    return answer?.counts ? answer.value : null;
  };
  return {
    answers,
    numerator: evaluateTerms(clause.numerator, valueOf),
    denominator: evaluateTerms(clause.denominator, valueOf),
  };
}

/** Ratio of sums over the units in which every operand counts; a unit that lacks one leaves both sums. */
export function unitRatioFigures(
  indicator: Indicator,
  sources: readonly Source[],
  edition: Edition,
  scopesFor: (agency: Agency) => readonly Scope[],
): Map<string, Figure> {
  const sums = new ScopeSums();
  for (const source of sources) {
    const unit = unitRatio(source, indicator, edition);
    if (!unit) continue;
    const { numerator, denominator } = unit;
    const complete = numerator !== undefined && denominator !== undefined;
    const estimate = [...unit.answers.values()].some((one) => one.counts && one.status === 'estimate');
    sums.add(
      scopesFor(source.agency),
      complete ? { first: numerator, second: denominator, estimate } : lackOf(unit),
    );
  }
  const figures = new Map<string, Figure>();
  for (const [key, { scope, first, second, counted, expected, notApplicable, estimate }] of sums.byKey) {
    const parts = asParts(first.value, second.value);
    const figure = { indicator: indicator.code, scope, unit: indicator.unit, counted, expected, estimate };
    figures.set(key, {
      ...figure,
      value: parts ? divide(indicator, parts) : null,
      ...(notApplicable > 0 ? { notApplicable } : {}),
      ...(parts ? { parts } : {}),
    });
  }
  return figures;
}

/** What keeps a unit out of a ratio: nothing is lacking where all that does not count is "không áp dụng". */
function lackOf({ answers }: UnitRatio): 'not-applicable' | null {
  const lacking = [...answers.values()].flatMap((one) => (one.counts ? [] : [one.reason]));
  return lacking.every((reason) => reason === 'not-applicable') ? 'not-applicable' : null;
}

/**
 * A ratio that rests on a field lead's figure or on the register is made of the printed figures of the province.
 * Its coverage is that of the operand that fewest sources answered. Operands that are not in force in the period are
 * left out; undefined when one that is has no figure.
 */
export function printedRatio(
  indicator: Indicator,
  edition: Edition,
  period: Period,
  figures: Figures,
): Figure | undefined {
  const clause = ratioClause(indicator.clauses);
  if (!clause) return undefined;
  const total = scopeKey({ type: 'total' });
  const inForce = ({ code }: Term) => {
    const operand = edition.indicators.get(code);
    return operand !== undefined && validityIn(period, operand.validFrom, operand.validTo) !== 'none';
  };
  const numerator = clause.numerator.filter(inForce);
  const denominator = clause.denominator.filter(inForce);
  if (numerator.length === 0 || denominator.length === 0) return undefined;
  const operands: Figure[] = [];
  for (const { code } of [...numerator, ...denominator]) {
    const operand = figures.get(code)?.get(total);
    if (!operand) return undefined;
    operands.push(operand);
  }
  const valueOf = (code: string) => figures.get(code)!.get(total)!.value;
  const parts = asParts(
    evaluateTerms(numerator, valueOf) ?? null,
    evaluateTerms(denominator, valueOf) ?? null,
  );
  const asked = operands.filter((one) => edition.indicators.get(one.indicator)?.source === 'reported');
  const weakest = (asked.length ? asked : operands).reduce((a, b) => (share(b) < share(a) ? b : a));
  return {
    indicator: indicator.code,
    scope: { type: 'total' },
    value: parts ? divide(indicator, parts) : null,
    unit: indicator.unit,
    counted: weakest.counted,
    expected: weakest.expected,
    estimate: operands.some((one) => one.estimate),
    ...(parts ? { parts } : {}),
  };
}

/** Whether the province's ratio must be made of printed figures instead of the units' own. */
export function restsOnPrintedFigures(indicator: Indicator, edition: Edition): boolean {
  const clause = ratioClause(indicator.clauses);
  return (clause ? clauseCodes(clause) : []).some((code) => {
    const operand = edition.indicators.get(code);
    return operand !== undefined && (operand.source !== 'reported' || operand.overUnits !== 'sum');
  });
}

/** A ratio of its sums, in the unit and to the decimals of its indicator. */
export function divide(indicator: Indicator, parts: NonNullable<Figure['parts']>): Decimal | null {
  const scale = indicator.valueKind === 'percent' ? 100 : 1;
  return ratio(parts.numerator, parts.denominator, scale, indicator.decimals);
}

function asParts(numerator: Decimal | null, denominator: Decimal | null): Figure['parts'] | undefined {
  return numerator === null || denominator === null ? undefined : { numerator, denominator };
}

function share(figure: Figure): number {
  return figure.expected === 0 ? 1 : figure.counted / figure.expected;
}
