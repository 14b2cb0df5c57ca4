import { firstMoved } from '../../../consolidate/record/moved-since.ts';
import type { CompiledSnapshot } from '../../../export/compile-json.ts';
import { basename } from 'node:path/posix';
import type { SubmissionState } from '../../../domain/consolidation.ts';
import type { Moved } from '../../../domain/snapshot.ts';
import { say } from '../../../messages/catalogue.ts';
import type { Lang } from '../../../messages/sentence.ts';
import type { MovedList } from '../../../messages/moved-lines.ts';
import { UserError } from '../../../messages/user-error.ts';
import { sentencesOf } from '../../../rules/sentences.ts';
import { visibleText } from '../../../domain/visible-text.ts';
import type { FrozenPeriod } from '../../../workspace/history/frozen-period.ts';
import { periodsFolder, waiversName } from '../../../workspace/workspace-paths.ts';
import type { Condition } from '../../exit-code.ts';
import type { Run } from '../open-run.ts';
import type { Refusal } from './snapshot-plan.ts';

/** How much of what moved is told one by one, causes and results apart. */
export const mostTold = 20;

/** The period as it was frozen, if it was, and what has moved since. */
export interface Frozen {
  frozen: FrozenPeriod | undefined;
  moved: readonly Moved[];
  /** Its official files that are gone or differ from what was written then. */
  lost: readonly string[];
}

/** The first of what moved, with the names of agencies. */
export function told(moved: readonly Moved[], agencies: Run['agencies']): MovedList {
  return { ...firstMoved(moved, mostTold), names: new Map(agencies.map((one) => [one.code, one.name])) };
}

/** The frozen result would change in silence: nothing is written, and what moved is said. */
export function differs({ period, agencies }: Run, { frozen, moved }: Frozen): UserError {
  const { snapshot: number, madeOn: date } = frozen!.manifest;
  return new UserError('cli.record.differs', {
    period: period.id,
    number,
    date,
    ...told(moved, agencies),
  });
}

/** JSON of a run that wrote nothing. */
export function keptSnapshot({ frozen, moved }: Frozen, refusal: Refusal | undefined): CompiledSnapshot {
  const { id = null, snapshot: number = 0 } = frozen?.manifest ?? {};
  if (!refusal) return { id, number, final: true, moved };
  const refused = {
    missing: refusal.missing.map((one) => one.obligation.id),
    errors: refusal.errors.map((one) => one.fingerprint),
    waivers: refusal.waivers.map(({ waiver: { line, code, agency, target }, state }) => ({
      line,
      code,
      agency,
      target,
      state,
    })),
  };
  return { id, number, final: false, moved, refused };
}

/** What a run that wrote nothing says: why `--final` was refused, or that nothing has changed. */
export function keptText(
  run: Run,
  { frozen, moved, lost }: Frozen,
  refusal: Refusal | undefined,
  lang: Lang,
): string {
  const period = run.period.id;
  if (!refusal) {
    const { snapshot: number, id, madeOn: date } = frozen!.manifest;
    const definitions = editedFiles(moved);
    return [
      say(lang, 'cli.record.nothing', { period, number, id, date, definitions }),
      ...(lost.length > 0 ? [say(lang, 'cli.record.lost', { files: lost })] : []),
    ].join('\n');
  }
  const names = new Map(run.agencies.map((one) => [one.code, one.name]));
  return say(lang, 'cli.record.refused', {
    period,
    file: `${periodsFolder}/${period}/${waiversName}`,
    missing: named(refusal, 'missing', names),
    unusable: named(refusal, 'unreadable', names),
    errors: refusal.errors.map((one) => ({
      code: one.code,
      agency: names.get(one.agency ?? '') ?? one.agency ?? '',
      place: visibleText([one.sheet, one.cell].filter(Boolean).join(' ') || basename(one.file ?? '')),
      message: sentencesOf(one, lang).message,
    })),
    waivers: refusal.waivers.map(({ waiver, state }) =>
      say(lang, 'reporters.waiver', { ...waiver, target: visibleText(waiver.target), state }),
    ),
  });
}

function named({ missing }: Refusal, wanted: SubmissionState, names: ReadonlyMap<string, string>): string[] {
  return missing
    .filter((one) => one.state === wanted)
    .map(({ obligation: { agency, lead } }) => {
      const name = names.get(agency) ?? agency;
      return lead === undefined ? name : `${name} (${lead})`;
    });
}

/** Definitions that were edited without moving a figure. */
export function editedFiles(moved: readonly Moved[]): string[] {
  return moved.filter((one) => one.kind === 'definition').map((one) => one.what);
}

export function refusedConditions({ missing, errors }: Refusal): Condition[] {
  return [
    ...(missing.length > 0 ? (['agencies-missing'] as const) : []),
    ...(errors.length > 0 ? (['findings'] as const) : []),
  ];
}
