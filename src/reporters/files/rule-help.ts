import { say } from '../../messages/catalogue.ts';
import type { Lang } from '../../messages/sentence.ts';
import { definitionTitles } from '../../messages/definition-titles.ts';
import { pageOf } from '../../rules/rule-pages.ts';

/** What a code means, wherever it is met. */
export interface RuleHelp {
  title: string;
  text: string;
}

/** The words of a code: its page of `cchc rules` where it has one, the title of a mistake in definitions, or how to ask. */
export function ruleHelp(code: string, lang: Lang): RuleHelp {
  const words = pageOf(code)?.words[lang];
  const more = say(lang, 'reporters.files-rule-page', { code });
  if (words) return { title: words.title, text: `${words.reason}\n\n${more}` };
  const title = definitionTitles[code]?.[lang];
  if (title !== undefined) return { title, text: say(lang, 'reporters.files-definition-rule', { code }) };
  return { title: code, text: more };
}
