/** The words of a page in one language; the sentences of findings stand with the check. */
export interface PageWords {
  title: string;
  /** Why it is checked, for `cchc rules CODE`. */
  reason: string;
  good: string;
  bad: string;
}

/**
 * The page of a code that is not found by the engine in what agencies send, but in a Word document: a report template
 * (`T-…`, `cchc template check`) or a finished report (`R-…`, `cchc verify`).
 */
export interface DocumentRule {
  /** Never reused, never renumbered. */
  code: string;
  severity: 'error' | 'warning' | 'info';
  status: 'trial' | 'active' | 'deprecated' | 'deactivated';
  since: string;
  /** The legal text or standard that it rests on; `derived` where it is our own. */
  basis: readonly string[];
  on: 'template' | 'report';
  words: { vi: PageWords; en: PageWords };
}
