import type { Submission } from '../../domain/submission.ts';
import { diffJson } from '../../reporters/diff-json.ts';
import type { DiffObligation } from '../../reporters/diff-report.ts';
import { diffText } from '../../reporters/diff-text.ts';
import { diffSubmissions } from '../../rules/revision/diff-submissions.ts';
import { effectiveSubmissions, type EffectiveChoice } from '../../workspace/effective-submission.ts';
import type { RunCommand } from '../command.ts';
import { agencyNamed, openRun } from '../pipeline/open-run.ts';
import { readInboxOrNothing } from '../pipeline/read-inbox.ts';
import type { JudgedSubmission } from '../pipeline/reading/read-entry.ts';
import { byArrival } from '../pipeline/year/judge-history.ts';
import { hasColor, styleOf } from '../style.ts';
import { assertResultsWritable, writeResults } from '../write-result.ts';

/** `cchc diff <period> <agency>`: what each file of an agency says otherwise than the one before. It judges nothing. */
export const run: RunCommand = async (request) => {
  const { io, options, args } = request;
  const opened = openRun(request, args[0]!);
  assertResultsWritable(io, options);
  const agency = agencyNamed(opened, args[1]!);
  const { submissions } = await readInboxOrNothing(opened, request);
  const own = submissions.filter((one) => one.submission.agency === agency.code);
  const known = new Map(own.map((one) => [one.submission, one]));
  const choices = [...effectiveSubmissions(own).values()];
  const report = {
    period: opened.period,
    agency: { code: agency.code, name: agency.name },
    obligations: choices.map((one) => obligationOf(one, known)),
    labelOf: (code: string, lang: 'vi' | 'en') => opened.edition.indicators.get(code)?.label[lang] ?? '',
  };
  await writeResults(io, options, 'text', (format, toScreen) =>
    format === 'json'
      ? diffJson(report, options.lang)
      : diffText(report, {
          lang: options.lang,
          style: styleOf(toScreen && hasColor(io, options, 'stdout')),
        }),
  );
  return 0;
};

/** The files oldest first; each that can be read beside the one before it. */
function obligationOf(
  { obligation, effective, others }: EffectiveChoice,
  known: ReadonlyMap<Submission, JudgedSubmission>,
): DiffObligation {
  const versions = [...others, effective].sort(byArrival);
  const readable = versions.flatMap((one, at) => (one.form === null ? [] : [at]));
  return {
    id: obligation,
    versions: versions.map((one) => {
      const { file, sha256, received } = one.received;
      return {
        file,
        sha256,
        ...(received ? { received: received.date } : {}),
        effective: one === effective,
        readable: one.form !== null,
      };
    }),
    steps: readable.slice(1).map((to, at) => {
      const from = readable[at]!;
      const [before, after] = [known.get(versions[from]!)!, known.get(versions[to]!)!];
      return { from, to, diff: diffSubmissions(before, after) };
    }),
  };
}
