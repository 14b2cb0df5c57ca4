import type { Finding, Params } from '../domain/finding.ts';
import { visibleText } from '../domain/visible-text.ts';
import type { Lang } from '../messages/sentence.ts';
import { causeSentence } from './likely-cause/cause-words.ts';
import { ruleByCode } from './register.ts';

/** What was found and what to do, in words. */
export interface FindingWords {
  message: string;
  fix: string;
}

/** The sentences of a finding, from its rule's words and its own facts: safe to be shown, whatever a cell held. Likely causes follow. */
export function sentencesOf(finding: Finding, lang: Lang): FindingWords {
  const words = ruleByCode.get(finding.code)?.words[lang];
  if (!words) return { message: finding.code, fix: '' };
  const p: Params = {
    ...optional('indicator', finding.indicator),
    ...optional('observed', finding.observed),
    ...optional('expected', finding.expected),
    ...optional('difference', finding.difference),
    ...optional('sheet', finding.sheet),
    ...finding.params,
  };
  const cause = causeSentence(finding.causes, finding.sheet, lang);
  const message = [words.message(p), ...(cause === '' ? [] : [cause])].join(' ');
  return { message: visibleText(message), fix: visibleText(words.fix(p)) };
}

function optional(key: string, value: string | undefined): Params {
  return value === undefined ? {} : { [key]: value };
}
