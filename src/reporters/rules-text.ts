import { severities } from '../domain/finding.ts';
import { say } from '../messages/catalogue.ts';
import type { Lang } from '../messages/sentence.ts';
import { basisForPeople } from '../rules/basis-for-people.ts';
import { allRules } from '../rules/register.ts';
import type { Rule } from '../rules/rule.ts';
import { plainStyle, type Style } from './style.ts';
import { padEnd, reportWidth, wrap } from './text-layout.ts';

/** One code explained, offline: title, severity and its effect, reason, good and bad, basis. */
export function explainRule(rule: Rule, lang: Lang, style: Style = plainStyle): string {
  const { code, severity, basis } = rule;
  const words = rule.words[lang];
  const known = basisForPeople(basis);
  const entry = (title: string, text: string) =>
    wrap(text, `  ${padEnd(title, 8)} `, reportWidth, ' '.repeat(11));
  return [
    `${style.bold(code)}  ${style.bold(words.title)}`,
    '',
    ...entry(
      say(lang, 'reporters.rule-action', undefined),
      `${say(lang, 'reporters.severity', { severity })}: ${say(lang, 'reporters.rule-effect', { severity })}. ${say(lang, 'reporters.rule-milder', undefined)}`.trim(),
    ),
    ...entry(say(lang, 'reporters.rule-reason', undefined), words.reason),
    ...entry(say(lang, 'reporters.rule-good', undefined), words.good),
    ...entry(say(lang, 'reporters.rule-bad', undefined), words.bad),
    ...(known.length > 0 ? entry(say(lang, 'reporters.rule-basis', undefined), known.join(', ')) : []),
    '',
  ].join('\n');
}

/** Every code with its severity and title, one line each. */
export function listRules(lang: Lang, style: Style = plainStyle): string {
  const width = Math.max(
    ...severities.map((severity) => say(lang, 'reporters.severity-word', { severity }).length),
  );
  const lines = [...allRules]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap(({ code, severity, words }) => {
      const label = padEnd(say(lang, 'reporters.severity-word', { severity }), width);
      const start = `  ${code}  ${label}  `;
      return wrap(words[lang].title, start, reportWidth, ' '.repeat(start.length));
    });
  return [style.bold(say(lang, 'reporters.rules-head', { count: allRules.length })), '', ...lines, ''].join(
    '\n',
  );
}

/** `cchc.rules/1`: the catalogue for machines. */
export function rulesJson(rules: readonly Rule[] = allRules, lang: Lang = 'vi'): string {
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
