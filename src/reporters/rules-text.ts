import { say } from '../messages/catalogue.ts';
import type { Lang } from '../messages/sentence.ts';
import { basisForPeople } from '../rules/basis-for-people.ts';
import { allPages, type RulePage } from '../rules/rule-pages.ts';
import { plainStyle, type Style } from './style.ts';
import { padEnd, reportWidth, wrap } from './text-layout.ts';

/** One code explained, offline: title, severity and its effect, reason, good and bad, basis. */
export function explainRule(rule: RulePage, lang: Lang, style: Style = plainStyle): string {
  const { code, basis } = rule;
  const words = rule.words[lang];
  const known = basisForPeople(basis);
  const entry = (title: string, text: string) =>
    wrap(text, `  ${padEnd(title, 8)} `, reportWidth, ' '.repeat(11));
  return [
    `${style.bold(code)}  ${style.bold(words.title)}`,
    '',
    ...entry(say(lang, 'reporters.rule-action', undefined), effectOf(rule, lang)),
    ...entry(say(lang, 'reporters.rule-reason', undefined), words.reason),
    ...entry(say(lang, 'reporters.rule-good', undefined), words.good),
    ...entry(say(lang, 'reporters.rule-bad', undefined), words.bad),
    ...(known.length > 0 ? entry(say(lang, 'reporters.rule-basis', undefined), known.join(', ')) : []),
    '',
  ].join('\n');
}

function effectOf(rule: RulePage, lang: Lang): string {
  if (rule.on === 'template' || rule.on === 'report') {
    const { severity } = rule;
    return `${say(lang, 'reporters.page-severity', { severity })}: ${say(lang, 'reporters.page-effect', { severity, on: rule.on })}.`;
  }
  const { severity } = rule;
  return `${say(lang, 'reporters.severity', { severity })}: ${say(lang, 'reporters.rule-effect', { severity })}. ${say(lang, 'reporters.rule-milder', undefined)}`.trim();
}

function severityWord(rule: RulePage, lang: Lang): string {
  if (rule.on === 'template' || rule.on === 'report')
    return say(lang, 'reporters.page-severity', { severity: rule.severity });
  return say(lang, 'reporters.severity-word', { severity: rule.severity });
}

/** Every code with its severity and title, one line each. */
export function listRules(lang: Lang, style: Style = plainStyle): string {
  const width = Math.max(...allPages.map((one) => severityWord(one, lang).length));
  const lines = allPages.flatMap((one) => {
    const start = `  ${one.code}  ${padEnd(severityWord(one, lang), width)}  `;
    return wrap(one.words[lang].title, start, reportWidth, ' '.repeat(start.length));
  });
  return [style.bold(say(lang, 'reporters.rules-head', { count: allPages.length })), '', ...lines, ''].join(
    '\n',
  );
}

/** `cchc.rules/1`: the catalogue for machines. */
export function rulesJson(rules: readonly RulePage[] = allPages, lang: Lang = 'vi'): string {
  const body = {
    schema: 'cchc.rules/1',
    rules: rules.map(({ code, severity, status, since, basis, on, words }) => ({
      code,
      severity,
      status,
      since,
      basis,
      on,
      title: words[lang].title,
      reason: words[lang].reason,
      good: words[lang].good,
      bad: words[lang].bad,
    })),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}
