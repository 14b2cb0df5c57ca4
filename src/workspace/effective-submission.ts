import { compareDecimals } from '../domain/decimal.ts';
import { groupBy } from '../domain/group-by.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Submission } from '../domain/submission.ts';
import { vietnameseOrder } from '../messages/format.ts';

/** Why one of several files counts. */
type EffectiveReason =
  /** The only one. */
  | 'only'
  /** The others cannot be read or recognised. */
  | 'readable'
  /** The others leave required cells empty that this one answers (XU-06): they do not replace it silently. */
  | 'complete'
  /** The later one by the record of receipts, or the only one in it. */
  | 'latest'
  /** The higher version in the name. */
  | 'version'
  /** The later date of the file: it changes on copying, so that it comes after what people wrote. */
  | 'file-date'
  /** Nothing to tell them apart: the last path in order. */
  | 'path';

export interface EffectiveChoice {
  obligation: string;
  effective: Submission;
  reason: EffectiveReason;
  /** The files that do not count, in order of path. */
  others: readonly Submission[];
}

/** Chooses the submission that counts for each obligation; submissions without an obligation are left out. */
export function effectiveSubmissions(submissions: readonly Submission[]): Map<string, EffectiveChoice> {
  const owed = submissions.filter((one) => one.obligation !== null);
  const groups = groupBy(owed, (one) => one.obligation!);
  return new Map([...groups].map(([obligation, files]) => [obligation, chooseEffective(obligation, files)]));
}

function chooseEffective(obligation: string, files: readonly Submission[]): EffectiveChoice {
  const ranked = files
    .map((submission) => ({ submission, rank: rankOf(submission) }))
    .sort((a, b) => compareRanks(b.rank, a.rank));
  const [best, second] = ranked;
  const effective = best!.submission;
  const others = files
    .filter((one) => one !== effective)
    .sort((a, b) => vietnameseOrder(a.received.file, b.received.file));
  return { obligation, effective, reason: second ? reasonOf(best!.rank, second.rank) : 'only', others };
}

interface Rank {
  readable: boolean;
  complete: boolean;
  registered: LocalDate;
  version: string;
  fileDate: LocalDate;
  path: string;
}

function rankOf(submission: Submission): Rank {
  const { received, file } = submission.received;
  return {
    readable: submission.form !== null,
    complete: isComplete(submission),
    registered: received?.evidence === 'register' ? received.date : '',
    version: versionIn(file),
    fileDate: received?.evidence === 'file-date' ? received.date : '',
    path: file,
  };
}

function compareRanks(a: Rank, b: Rank): number {
  return (
    Number(a.readable) - Number(b.readable) ||
    Number(a.complete) - Number(b.complete) ||
    compareDates(a.registered, b.registered) ||
    compareDecimals(a.version, b.version) ||
    compareDates(a.fileDate, b.fileDate) ||
    vietnameseOrder(a.path, b.path)
  );
}

const compareDates = (a: LocalDate, b: LocalDate) => (a < b ? -1 : Number(a > b));

function reasonOf(best: Rank, second: Rank): EffectiveReason {
  if (best.readable !== second.readable) return 'readable';
  const isRegisteredLater = best.registered > second.registered;
  // A complete file that is the later one anyway counts for that.
  if (best.complete !== second.complete) return isRegisteredLater ? 'latest' : 'complete';
  if (isRegisteredLater) return 'latest';
  if (best.version !== second.version) return 'version';
  return best.fileDate === second.fileDate ? 'path' : 'file-date';
}

/** Whether every required field has some answer, or its area is declared "không phát sinh". */
function isComplete({ form, observations, nothingArose }: Submission): boolean {
  if (form === null) return false;
  return [...form.fields.values()].every(({ indicator, requirement }) => {
    if (requirement !== 'required' || nothingArose.has(indicator.area)) return true;
    const status = observations.get(indicator.code)?.status ?? 'missing';
    return status !== 'blank' && status !== 'missing';
  });
}

/** Version that a file name carries (`v2`, `lần 3`, `bản 2`, `(1)`), as digits; `0` when none. */
export function versionIn(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const pattern =
    /(?:^|[^\p{L}\p{N}])(?:v|ver|version|l[ầa]n|b[ảa]n|s[ửu]a)[ ._-]*(\d{1,6})(?!\d)|\((\d{1,6})\)/giu;
  // “Bản 1” is the first one, as a name without a number is; a browser's “(1)” is a later copy.
  const versions = [...name.matchAll(pattern)].map(([, said, copy]) => {
    const version = Number(said ?? copy);
    return said !== undefined && version === 1 ? 0 : version;
  });
  return String(Math.max(0, ...versions));
}
