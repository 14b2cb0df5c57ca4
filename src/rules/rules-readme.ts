import type { Severity } from '../domain/finding.ts';
import { allPages, type RulePage } from './rule-pages.ts';

const severityVi: Record<Severity, string> = {
  blocker: 'chặn',
  error: 'lỗi',
  warning: 'cần giải trình',
  info: 'lưu ý',
};

/** Nobody explains a mistake in a document to anybody. */
const severityOfDocument = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' };

/** The text of `src/rules/README.md`: every rule with its words, from the rules themselves. */
export function rulesReadme(): string {
  const rules = allPages;
  return [
    '<!-- Generated from the rule files by scripts/generate-docs.ts. Do not edit. -->',
    '',
    '# Rules',
    '',
    'One check, one file, one line in `register.ts`. Codes are never reused or renumbered.',
    'Codes about Word documents (`T-`, `R-`) have their pages in `documents/`; their checks live in `../report/`.',
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

function chapter({ code, severity, status, since, basis, on, words: { vi, en } }: RulePage): string[] {
  return [
    `## ${code}`,
    '',
    `**${vi.title}** (${on === 'template' || on === 'report' ? severityOfDocument[severity as 'error'] : severityVi[severity]}) · **${en.title}** (${severity})`,
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
