import { compareDecimals } from '../domain/decimal.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Submission } from '../domain/submission.ts';
import { vietnameseOrder } from '../messages/format.ts';

/** What tells which of two files came later; the first that differs decides. */
export interface ArrivalOrder {
  /** Before the last acceptance of the obligation, the accepted one itself, after it. */
  phase: 0 | 1 | 2;
  /** Recorded day; empty where nothing is recorded: such a file replaces none that is. */
  day: LocalDate;
  /** Run of the ledger in which it was entered; 0 where it was not. */
  run: number;
  /** Version in the name, as digits. */
  version: string;
  /** Order within the run. */
  seq: number;
  fileDate: LocalDate;
  path: string;
}

/** `lastAccepted`: line of the ledger that accepted one of its obligation's files last; 0 for none. */
export function orderOf({ received }: Pick<Submission, 'received'>, lastAccepted: number): ArrivalOrder {
  const { arrival, file, modified = '' } = received;
  const seq = arrival?.seq ?? 0;
  const isAccepted = lastAccepted > 0 && arrival?.accepted?.seq === lastAccepted;
  return {
    phase: isAccepted ? 1 : lastAccepted > 0 && seq > lastAccepted ? 2 : 0,
    // It came in on the day on which it was entered at the latest.
    day: received.received?.date ?? arrival?.enteredOn ?? '',
    run: arrival?.run ?? 0,
    version: versionIn(file),
    seq,
    fileDate: modified,
    path: file,
  };
}

/** Earlier first. */
export function compareArrivals(a: ArrivalOrder, b: ArrivalOrder): number {
  return (
    a.phase - b.phase ||
    compareDates(a.day, b.day) ||
    a.run - b.run ||
    compareDecimals(a.version, b.version) ||
    a.seq - b.seq ||
    compareDates(a.fileDate, b.fileDate) ||
    vietnameseOrder(a.path, b.path)
  );
}

/** What told the later one from the earlier. */
export function telling(
  later: ArrivalOrder,
  earlier: ArrivalOrder,
): 'recorded' | 'latest' | 'version' | 'file-date' | 'path' {
  if (later.day !== '' && earlier.day === '') return 'recorded';
  if (later.phase !== earlier.phase || later.day !== earlier.day || later.run !== earlier.run)
    return 'latest';
  if (later.version !== earlier.version) return 'version';
  return later.fileDate === earlier.fileDate ? 'path' : 'file-date';
}

const compareDates = (a: LocalDate, b: LocalDate) => (a < b ? -1 : Number(a > b));

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
