import type { Consolidation, Scope } from '../../domain/consolidation.ts';
import { scopeKey } from '../../domain/consolidation.ts';
import { explainedComparisons } from '../../export/explain-comparisons.ts';
import { explainJson } from '../../export/explain-json.ts';
import { explainText } from '../../export/explain-text.ts';
import { say } from '../../messages/catalogue.ts';
import type { Lang } from '../../messages/sentence.ts';
import { UserError } from '../../messages/user-error.ts';
import type { RunCommand } from '../command.ts';
import { consolidateRun } from '../pipeline/consolidate-run.ts';
import { indicatorNamed } from '../pipeline/indicator-named.ts';
import { judge } from '../pipeline/judge.ts';
import { openRun, type Run } from '../pipeline/open-run.ts';
import { readInbox } from '../pipeline/read-inbox.ts';
import { frozenInputs, type FrozenInputs } from '../pipeline/snapshot/inputs-moved.ts';
import { scopeNamed } from '../pipeline/scope-named.ts';
import { yearViewOf } from '../pipeline/year/year-view-of.ts';
import { assertResultsWritable, writeResults } from '../write-result.ts';

/** `cchc explain <period> <indicator>`: a figure, its operation, each contribution, what was left out, what it is compared with. */
export const run: RunCommand = async (request) => {
  const { io, options, args, flags } = request;
  const opened = openRun(request, args[0]!);
  assertResultsWritable(io, options);
  const code = indicatorNamed(opened.edition, args[1]!);
  const scope = scopeNamed(opened, flags);
  const reading = await readInbox(opened, request, []);
  const consolidation = consolidateRun(opened, judge(opened, reading.submissions, true));
  assertFigure(consolidation, code, scope);
  const { comparisons } = yearViewOf(opened, consolidation);
  const compared = explainedComparisons(comparisons, opened.history, code, scope);
  const frozen = frozenInputs(opened, reading);
  await writeResults(io, options, 'text', (format) =>
    format === 'json'
      ? explainJson(consolidation, code, scope, compared, frozen)!
      : [
          ...movedNote(opened, frozen, options.lang),
          explainText(consolidation, code, scope, options.lang, compared)!,
        ].join('\n\n'),
  );
  return 0;
};

function movedNote({ period }: Run, frozen: FrozenInputs | undefined, lang: Lang): string[] {
  if (!frozen || frozen.gone + frozen.added === 0) return [];
  const { snapshot: number, gone, added } = frozen;
  return [say(lang, 'reporters.inputs-moved', { period: period.id, number, gone, added, shown: 'figure' })];
}

function assertFigure(consolidation: Consolidation, code: string, scope: Scope): void {
  if (consolidation.figures.get(code)?.has(scopeKey(scope))) return;
  const isPerAgency =
    scope.type !== 'agency' && consolidation.edition.indicators.get(code)?.overUnits === 'none';
  if (isPerAgency && consolidation.figures.has(code))
    throw new UserError('cli.figure-per-agency', { period: consolidation.period.id, code });
  throw new UserError('cli.figure-absent', { code, scope: scope.type === 'total' ? '' : scope.id });
}
