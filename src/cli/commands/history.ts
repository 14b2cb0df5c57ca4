import { resolve } from 'node:path';
import { seriesOf } from '../../consolidate/compare/series-of.ts';
import { dateParts, localDateAt } from '../../domain/local-date.ts';
import { parsePeriod, type Period } from '../../domain/period.ts';
import { historyCsv } from '../../export/history-csv.ts';
import { historyJson, type SeriesResult } from '../../export/history-json.ts';
import { historyText } from '../../export/history-text.ts';
import { UserError } from '../../messages/user-error.ts';
import { findWorkspace } from '../../workspace/find-workspace.ts';
import { loadHistory } from '../../workspace/history/load-history.ts';
import type { CommandRequest, RunCommand } from '../command.ts';
import { indicatorNamed } from '../pipeline/indicator-named.ts';
import { nearestPeriod } from '../pipeline/nearest-period.ts';
import { openRun } from '../pipeline/open-run.ts';
import { scopeNamed } from '../pipeline/scope-named.ts';
import { assertResultsWritable, writeResults } from '../write-result.ts';

/** `cchc history <indicator>`: an indicator over every period that is kept, on the units of the latest one. */
export const run: RunCommand = async (request) => {
  const { io, options, args, flags } = request;
  const history = loadHistory(findWorkspace(resolve(io.cwd, options.workspace ?? '.')));
  const latest = history.periods.findLast((one) => !one.special);
  if (!latest) throw new UserError('cli.history-empty', undefined);
  const opened = openRun(request, latest.id);
  assertResultsWritable(io, options);
  const indicator = opened.edition.indicators.get(indicatorNamed(opened.edition, args[0]!))!;
  if (indicator.overTime === 'collect')
    throw new UserError('cli.history-without-numbers', { code: indicator.code });
  const { edition, agencies, continuity, register, config } = opened;
  const scope = scopeNamed(opened, flags);
  const context = { edition, agencies, history, continuity, printed: config.leadFigure };
  const result: SeriesResult = {
    indicator,
    scope,
    entries: seriesOf(context, indicator.code, scope, fromPeriod(request)),
    agencies: register.agencies,
  };
  await writeResults(io, options, 'text', (format) => {
    if (format === 'json') return historyJson(result);
    return format === 'csv' ? historyCsv(result) : historyText(result, options.lang, config.level);
  });
  return 0;
};

function fromPeriod({ io, options, flags }: CommandRequest): Period | undefined {
  const text = flags['from'];
  if (typeof text !== 'string') return undefined;
  const period = parsePeriod(text);
  if (period) return period;
  const { year } = dateParts(localDateAt(options.now ?? io.now()));
  throw new UserError('cli.period-unknown', { text, special: [], ...nearestPeriod(text, year) });
}
