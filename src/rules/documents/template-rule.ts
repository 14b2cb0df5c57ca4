import type { DocumentRule, PageWords } from './document-rule.ts';

/** What a page says, in one language: title, why, a good and a bad sample. */
type Words = readonly [title: string, reason: string, good: string, bad: string];

/** The page of a check of report templates. */
export function templateRule(
  code: string,
  severity: DocumentRule['severity'],
  basis: string,
  vi: Words,
  en: Words,
): DocumentRule {
  return {
    code,
    severity,
    status: 'active',
    since: '0.4.0',
    basis: [basis],
    on: 'template',
    words: { vi: pageWords(vi), en: pageWords(en) },
  };
}

function pageWords([title, reason, good, bad]: Words): PageWords {
  return { title, reason, good, bad };
}
