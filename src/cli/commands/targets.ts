import { join } from 'node:path';
import { coverageOf } from '../../consolidate/coverage.ts';
import { targetsCsv } from '../../export/targets-csv.ts';
import { say } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import { targetsJson } from '../../reporters/targets-json.ts';
import type { TargetsReport } from '../../reporters/targets-report.ts';
import { targetsText } from '../../reporters/targets-text.ts';
import { planRules } from '../../rules/plan/plan-rules.ts';
import { targetFiles } from '../../workspace/targets/load-targets.ts';
import { sampleTargets, targetsText as targetsFileText } from '../../workspace/targets/sample-targets.ts';
import { targetsFolder } from '../../workspace/workspace-paths.ts';
import { assertWritable } from '../../workspace/assert-writable.ts';
import { writeOutputs } from '../../workspace/write-outputs.ts';
import type { CommandRequest, RunCommand } from '../command.ts';
import { consolidateRun } from '../pipeline/consolidate-run.ts';
import { judge } from '../pipeline/judge.ts';
import { openRun, type Run } from '../pipeline/open-run.ts';
import { readInboxOrNothing } from '../pipeline/read-inbox.ts';
import { judgeConsolidation } from '../pipeline/year/judge-consolidation.ts';
import { openPlan } from '../pipeline/year/plan-of-year.ts';
import { yearViewOf } from '../pipeline/year/year-view-of.ts';
import { hasColor, styleOf } from '../style.ts';
import { assertResultsWritable, writeResults } from '../write-result.ts';

const planCodes = new Set(planRules.map((one) => one.code));

/**
 * `cchc targets <period>`: the targets of the period's year against what was done until then. It reports a state: a
 * target that is not attained is no failure of the command.
 */
export const run: RunCommand = async (request) => {
  const { io, options, args, flags } = request;
  const opened = openRun(request, args[0]!);
  assertResultsWritable(io, options);
  if (flags['new'] === true) return makeSample(opened, request);
  const { year, id } = opened.period;
  const plan = openPlan(opened);
  if (plan.plan.file === '') {
    const file = `${targetsFolder}/${year}.csv`;
    throw new UserError('workspace.targets-missing', { file, command: `cchc targets ${id} --new` });
  }
  const reading = await readInboxOrNothing(opened, request);
  const judgement = judge(opened, reading.submissions, true, reading);
  const consolidation = consolidateRun(opened, judgement);
  const view = yearViewOf(opened, consolidation, plan);
  const { attainments } = view;
  const whole = judgeConsolidation(opened, judgement, consolidation, view);
  const { edition, agencies, period } = consolidation;
  const { received, expected } = coverageOf(consolidation);
  const report: TargetsReport = {
    period,
    edition,
    agencies,
    plan: plan.plan,
    attainments,
    coverage: { received, expected },
    findings: whole.judgement.findings.flatMap(({ code, severity, disposition }) =>
      planCodes.has(code) && severity !== 'info' && disposition === 'open' ? [code] : [],
    ),
  };
  const names = new Map(agencies.map((one) => [one.code, one.name]));
  await writeResults(io, options, 'text', (format, toScreen) => {
    if (format === 'json') return targetsJson(report);
    if (format === 'csv') return targetsCsv(attainments, { lang: options.lang, edition, agencies: names });
    const style = styleOf(toScreen && hasColor(io, options, 'stdout'));
    return targetsText(report, { lang: options.lang, style });
  });
  return 0;
};

/** A file to start from; what a clerk has entered is never overwritten. */
async function makeSample(run: Run, { io, options }: CommandRequest): Promise<number> {
  const { year, id } = run.period;
  const files = targetFiles(run.root, year);
  if (files.length > 0) throw new UserError('workspace.targets-exist', { files });
  const file = `${targetsFolder}/${year}.csv`;
  const path = join(run.root, file);
  const rows = sampleTargets(run.edition, year);
  assertWritable([path]);
  await writeOutputs([{ path, bytes: targetsFileText(rows) }]);
  const command = `cchc targets ${id}`;
  await writeResults(io, options, 'text', (format) =>
    format === 'json'
      ? JSON.stringify({ schema: 'cchc.targets-new/1', file, examples: rows.length }, null, 2)
      : say(options.lang, 'targets.made', { file, examples: rows.length, command }),
  );
  return 0;
}
