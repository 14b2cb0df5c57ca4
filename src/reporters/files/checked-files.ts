import type { Lang } from '../../messages/sentence.ts';

/** What a check of files (templates, definitions) found, its sentences made, ready for any format that CI reads. */
export interface CheckedFiles {
  /** `template check`, `forms check`. */
  command: string;
  lang: Lang;
  tool: { name: string; version: string };
  /** Every file that was checked, those without a problem too. */
  files: readonly CheckedFile[];
  /** What makes the command fail (`--fail-on`); left out: errors. */
  failOn?: 'error' | 'warning' | 'never';
}

export interface CheckedFile {
  /** As named on the command line, `/`, relative where it was. */
  path: string;
  problems: readonly FileProblem[];
}

export interface FileProblem {
  /** `T-TAG-003`: stable, with a page of its own (`cchc rules`). */
  code: string;
  severity: 'error' | 'warning' | 'info';
  /** Where, as a person would say it: `Mục II.1, đoạn 42`. Empty for the whole file. */
  place: string;
  /** Text files only; from 1. */
  line?: number;
  column?: number;
  /** What was found and what was expected; no full stop is added. */
  message: string;
  /** How to mend it. */
  hint?: string;
  /** The tag, style or name that it is about, as it stands in the file. */
  subject?: string;
  /** What stays the same when the problem moves to another place: the same problem keeps its fingerprint in CI. */
  identity: string;
}
