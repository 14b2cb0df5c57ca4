import type { CellTally } from '../domain/cell-tally.ts';
import type { SubmissionState } from '../domain/consolidation.ts';
import type { Finding, NotEvaluated, Severity } from '../domain/finding.ts';
import type { Period } from '../domain/period.ts';
import type { LocatedPart } from '../domain/submission.ts';
import type { WaiverOutcome } from '../domain/waiver.ts';

/** One file that was checked. */
export interface CheckedFile {
  agency: string | null;
  file: string;
  fileRaw?: string;
  sha256: string;
  status: Exclude<SubmissionState, 'missing'>;
  /** Which anchor found each part of the form. */
  located?: readonly LocatedPart[];
}

/** Everything `cchc check` has to say, ready for any format. */
export interface CheckReport {
  period: Period;
  /** What was looked through, workspace-relative. */
  folder: string;
  /** Temporary and system files that were skipped. */
  skipped: number;
  /** Files that lie beside a workbook that answers for their agency, and do not count. */
  ignored?: number;
  /** Names by agency code, of all agencies that owe something. */
  agencies: ReadonlyMap<string, string>;
  /** One per file. */
  submissions: readonly CheckedFile[];
  /** In order: `mergeFindings`. */
  findings: readonly Finding[];
  notEvaluated: readonly NotEvaluated[];
  /** What became of the cells of all files. */
  cells?: CellTally;
  /** Obligations whose punctuality rests on nothing but the date of a file. */
  undated?: number;
  /** What became of the permissions to let findings pass. */
  waivers?: readonly WaiverOutcome[];
  conditions: readonly string[];
  exitCode: number;
}

export type SeverityCounts = Record<Severity, number>;

/** Findings by severity; `openOnly` leaves out what is explained or waived. */
export function countFindings(findings: Iterable<Finding>, openOnly = false): SeverityCounts {
  const counts: SeverityCounts = { blocker: 0, error: 0, warning: 0, info: 0 };
  for (const one of findings) if (!openOnly || one.disposition === 'open') counts[one.severity] += 1;
  return counts;
}

/** Agencies of the register that sent at least one file. */
export function receivedFrom(report: CheckReport): number {
  const sent = new Set(report.submissions.map((one) => one.agency));
  return [...report.agencies.keys()].filter((code) => sent.has(code)).length;
}

/** Findings by severity over everything that `notEvaluated` lists as a crash. */
export function crashes(report: CheckReport): number {
  return report.findings.filter((one) => one.code === 'E-INT-001').length;
}
