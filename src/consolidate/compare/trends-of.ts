import type { SeriesOf, SeriesPoint } from '../../domain/comparison.ts';
import { coverageOfFigure, scopeKey, type Consolidation, type Scope } from '../../domain/consolidation.ts';
import type { History } from '../../domain/history.ts';
import type { ContinuityOf } from '../../domain/succession.ts';
import { recordOf } from '../record/record-of.ts';
import { seriesOf } from './series-of.ts';
import { timeContextOf } from './time-context.ts';

/**
 * Figures of a consolidated period over time, as its own report sees them: of what is kept only windows that were over when
 * the period was, and the period itself as it is now, not as it was kept last. Each series is made once, when asked for.
 */
export function trendsOf(consolidation: Consolidation, history: History, continuity: ContinuityOf): SeriesOf {
  const { period } = consolidation;
  if (period.special) return () => [];
  const now = recordOf(consolidation, { snapshot: 0, id: period.id, madeOn: period.end });
  const before = history.periods.filter((one) => one.end <= period.end && one.id !== period.id);
  const seen: History = {
    periods: [...before, period],
    of: (id) => (id === period.id ? now : history.of(id)),
  };
  const context = timeContextOf(consolidation, seen, continuity);
  const made = new Map<string, readonly SeriesPoint[]>();
  return (code, scope) => {
    const key = `${code} ${scopeKey(scope)}`;
    const known = made.get(key);
    if (known) return known;
    const points = seriesOf(context, code, scope).map(({ point }) =>
      point.period === period.id ? ownPoint(consolidation, code, scope, point) : point,
    );
    made.set(key, points);
    return points;
  };
}

/** The period's own point is the figure that its report prints. */
function ownPoint({ figures }: Consolidation, code: string, scope: Scope, point: SeriesPoint): SeriesPoint {
  const figure = figures.get(code)?.get(scopeKey(scope));
  if (!figure) return point;
  const { coverage: _, notDerivable: __, ...rest } = point;
  return { ...rest, value: figure.value, derivation: [], coverage: coverageOfFigure(figure) };
}
