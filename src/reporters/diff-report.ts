import type { Period } from '../domain/period.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { SubmissionDiff } from '../rules/revision/diff-submissions.ts';

/** One of several files for an obligation. */
export interface DiffVersion {
  file: string;
  sha256: string;
  received?: LocalDate;
  /** It is the one that counts. */
  effective: boolean;
  /** Neither can be compared with what cannot be read. */
  readable: boolean;
}

/** The files of one obligation, oldest first, and what each says otherwise than the one before. */
export interface DiffObligation {
  id: string;
  versions: readonly DiffVersion[];
  /** `from` and `to` are places in `versions`. */
  steps: readonly { from: number; to: number; diff: SubmissionDiff }[];
}

export interface DiffReport {
  period: Period;
  agency: { code: string; name: string };
  obligations: readonly DiffObligation[];
  /** Label of an indicator, for people. */
  labelOf: (indicator: string, lang: 'vi' | 'en') => string;
}
