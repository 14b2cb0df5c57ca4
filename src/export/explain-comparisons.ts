import type { Comparison, Comparisons } from '../domain/comparison.ts';
import { comparisonBases } from '../domain/comparison.ts';
import type { Figure, Scope } from '../domain/consolidation.ts';
import type { Indicator } from '../domain/edition.ts';
import type { History, PeriodRecord } from '../domain/history.ts';
import { say } from '../messages/catalogue.ts';
import { basisName, breakSentence, periodWords } from '../messages/comparison-report-words.ts';
import { comparisonWords, derivedWords } from '../messages/comparison-words.ts';
import type { Lang } from '../messages/sentence.ts';
import { numberText, worth } from './figure-words.ts';

type Coverage = Pick<Figure, 'counted' | 'expected'>;

/** A figure against an earlier one, and the kept periods that the earlier one was taken from. */
export interface ExplainedComparison {
  comparison: Comparison;
  records: readonly PeriodRecord[];
}

/** Both comparisons of a figure; none where the workspace keeps no other period. */
export function explainedComparisons(
  comparisons: Comparisons,
  history: History,
  indicator: string,
  scope: Scope,
): ExplainedComparison[] {
  if (history.periods.length === 0) return [];
  return comparisonBases.flatMap((basis) => {
    const comparison = comparisons.of(indicator, scope, basis);
    if (!comparison) return [];
    const { derivation, base, period } = comparison;
    const ids = derivation.length > 0 ? derivation.map((one) => one.slice(1)) : [period];
    const records = base === null ? [] : ids.flatMap((id) => history.of(id) ?? []);
    return [{ comparison, records }];
  });
}

/** What `cchc.explain/1` says of them: the comparison, and each record by period, id and snapshot (0: a draft). */
export function comparisonEntries(explained: readonly ExplainedComparison[]) {
  return explained.map(({ comparison, records }) => {
    const { indicator: _, scope: __, ...rest } = comparison;
    return {
      ...rest,
      records: records.map(({ period, id, snapshot }) => ({ period: period.id, id, snapshot })),
    };
  });
}

/** The same for people: what it was, by how much it changed, how it was made, what it rests on. */
export function comparisonLines(
  explained: readonly ExplainedComparison[],
  indicator: Indicator,
  figure: Figure,
  lang: Lang,
): string[] {
  return explained.flatMap(({ comparison, records }) => {
    const name = basisName(comparison.basis, lang);
    const words = comparisonWords(comparison, indicator, lang);
    const { base, asWas, derivation, baseCoverage, estimate, breaks } = comparison;
    const head =
      base === null ? `  ${name}: ${words}` : `  ${name}: ${worth(base, indicator, lang)}; ${words}`;
    const details = [
      derivation.length > 0 && base !== null
        ? `${periodWords(comparison.period, lang)} = ${derivedWords(derivation, indicator.overTime, lang)}`
        : '',
      asWas !== undefined && asWas !== null
        ? say(lang, 'export.explain.as-was', { value: numberText(asWas, indicator) })
        : '',
      baseCoverage && base !== null ? coverageWords(baseCoverage, figure, lang) : '',
      estimate ? say(lang, 'export.explain.base-estimate', undefined) : '',
      ...records.map((one) => recordWords(one, lang)),
      ...breaks.map((one) => breakSentence(one, lang)),
    ];
    return [head, ...details.filter(Boolean).map((one) => `      ${one}`)];
  });
}

/** A change between unlike coverages may be nothing but that. */
function coverageWords(then: Coverage, { counted, expected }: Coverage, lang: Lang): string {
  if (counted * then.expected === then.counted * expected)
    return say(lang, 'export.explain.base-coverage', then);
  return say(lang, 'export.explain.uneven', {
    now: `${counted}/${expected}`,
    before: `${then.counted}/${then.expected}`,
  });
}

function recordWords({ period, snapshot, id, madeOn }: PeriodRecord, lang: Lang): string {
  const name = periodWords(period.id, lang);
  return say(lang, 'export.explain.record', { period: name, number: snapshot, id, date: madeOn });
}
