import { statusJson } from '../../reporters/status-json.ts';
import type { StatusReport } from '../../reporters/status-report.ts';
import { statusText } from '../../reporters/status-text.ts';
import type { RunCommand } from '../command.ts';
import { exitCodeOf } from '../exit-code.ts';
import { conditionsOf } from '../pipeline/conditions.ts';
import { judge } from '../pipeline/judge.ts';
import { agencyNamed, openRun, type Run } from '../pipeline/open-run.ts';
import { readInboxOrNothing, type InboxReading } from '../pipeline/read-inbox.ts';
import { frozenInputs } from '../pipeline/snapshot/inputs-moved.ts';
import { statusFiles } from '../pipeline/status-files.ts';
import { recordState } from '../../workspace/history/frozen-period.ts';
import { hasColor, styleOf } from '../style.ts';
import { assertResultsWritable, writeResults } from '../write-result.ts';

/**
 * `cchc status <period>`: who owes, has sent, is late or missing. It reports a state and judges nothing: what agencies
 * have to fix is no failure here, an agency that is missing only with `--require-complete`.
 */
export const run: RunCommand = async (request) => {
  const { io, options, args, flags } = request;
  const opened = openRun(request, args[0]!);
  assertResultsWritable(io, options);
  const agency = typeof flags['agency'] === 'string' ? agencyNamed(opened, flags['agency']).code : undefined;
  const isShown = (code: string) => agency === undefined || code === agency;
  const reading = await readInboxOrNothing(opened, request);
  const judgement = judge(opened, reading.submissions, true, reading);
  const asked = {
    ...judgement,
    statuses: judgement.statuses.filter((one) => isShown(one.obligation.agency)),
    submissions: judgement.submissions.filter((one) => agency === undefined || one.agency === agency),
  };
  const conditions = conditionsOf(asked, [], options, flags['requireComplete'] === true);
  const report: StatusReport = {
    period: opened.period,
    today: opened.today,
    agencies: new Map(opened.agencies.map((one) => [one.code, one.name])),
    obligations: asked.statuses,
    leadGaps: agency === undefined ? opened.leadGaps : [],
    notAsked: agency === undefined ? opened.notAsked.size : 0,
    undated: [...judgement.undated].filter((id) => isShown(id.slice(0, id.indexOf('/')))).length,
    files: statusFiles(judgement.choices),
    ...(reading.ledger ? { ledger: reading.ledger } : {}),
    isOneAgency: agency !== undefined,
    unmatchedReceipts: reading.unmatchedReceipts.length,
    ...recorded(opened, reading),
    conditions,
    exitCode: exitCodeOf(conditions),
  };
  await writeResults(io, options, 'text', (format, toScreen) =>
    format === 'json'
      ? statusJson(report)
      : statusText(report, {
          lang: options.lang,
          style: styleOf(toScreen && hasColor(io, options, 'stdout')),
          showAll: flags['all'] === true || agency !== undefined,
        }),
  );
  return report.exitCode;
};

function recorded(run: Run, reading: InboxReading): Pick<StatusReport, 'record' | 'inputsMoved'> {
  const frozen = frozenInputs(run, reading);
  if (frozen) return { record: frozen, inputsMoved: { gone: frozen.gone, added: frozen.added } };
  const draft = recordState(run.root, run.period.id);
  return draft ? { record: draft } : {};
}
