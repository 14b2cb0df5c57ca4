import { distance } from 'fastest-levenshtein';
import { allDocumentRules, documentRuleByCode } from './documents/document-rules.ts';
import type { DocumentRule } from './documents/document-rule.ts';
import { allRules, ruleByCode } from './register.ts';
import type { Rule } from './rule.ts';

/** What has a page of its own: rules of the engine, and checks of Word documents. */
export type RulePage = Rule | DocumentRule;

/** Every code that the program can print, in order. */
export const allPages: readonly RulePage[] = [...allRules, ...allDocumentRules].sort((a, b) =>
  a.code < b.code ? -1 : 1,
);

export function pageOf(code: string): RulePage | undefined {
  return ruleByCode.get(code) ?? documentRuleByCode.get(code);
}

/** The code that a wrong one was probably meant to be; undefined when none is near. */
export function nearestPage(code: string): string | undefined {
  const near = allPages.map((one) => ({ code: one.code, away: distance(one.code, code) }));
  const best = near.reduce((a, b) => (b.away < a.away ? b : a));
  return best.away <= 3 ? best.code : undefined;
}
