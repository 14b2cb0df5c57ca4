import type { Severity } from '../domain/finding.ts';
import { allRules } from './register.ts';
import type { Rule } from './rule.ts';

const severityVi: Record<Severity, string> = {
  blocker: 'chặn',
  error: 'lỗi',
  warning: 'cần giải trình',
  info: 'lưu ý',
};

/** The text of `src/rules/README.md`: every rule with its words, from the rules themselves. */
export function rulesReadme(): string {
  const rules = [...allRules].sort((a, b) => (a.code < b.code ? -1 : 1));
  return [
    '<!-- Generated from the rule files by scripts/generate-docs.ts. Do not edit. -->',
    '',
    '# Rules',
    '',
    'One check, one file, one line in `register.ts`. Codes are never reused or renumbered.',
    'The severity is the default: the definition of a form (`warn:`) or the remark of the reader can soften it.',
    '',
    '| Code | Severity | Title | Tên |',
    '|---|---|---|---|',
    ...rules.map(
      (one) =>
        `| [${one.code}](#${anchor(one.code)}) | ${one.severity} | ${escape(one.words.en.title)} | ${escape(one.words.vi.title)} |`,
    ),
    '',
    ...rules.flatMap(chapter),
  ].join('\n');
}

function chapter({ code, severity, status, since, basis, on, words: { vi, en } }: Rule): string[] {
  return [
    `## ${code}`,
    '',
    `**${vi.title}** (${severityVi[severity]}) · **${en.title}** (${severity})`,
    '',
    `${vi.reason}<br>${en.reason}`,
    '',
    '| | vi | en |',
    '|---|---|---|',
    `| good | ${escape(vi.good)} | ${escape(en.good)} |`,
    `| bad | ${escape(vi.bad)} | ${escape(en.bad)} |`,
    '',
    `Looks at: ${on} · status: ${status} · since ${since} · basis: ${basis.join(', ')}`,
    '',
  ];
}

function anchor(code: string): string {
  return code.toLowerCase();
}

function escape(text: string): string {
  return text.replace(/\|/g, '\\|');
}
