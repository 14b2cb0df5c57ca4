import { say } from '../messages/catalogue.ts';
import type { Lang } from '../messages/sentence.ts';
import type { ColumnEntry, NameEntry, NameGroup, Vocabulary } from '../messages/template-vocabulary.ts';

/** Every name of the template language as Markdown tables, each group under a heading of the given level. */
export function vocabularyMarkdown({ groups }: Vocabulary, lang: Lang, level = 2): string {
  return groups.map((one) => groupMarkdown(one, lang, '#'.repeat(level))).join('\n');
}

function groupMarkdown({ title, entries }: NameGroup, lang: Lang, hashes: string): string {
  const isFigures = entries.every((one) => one.type === 'figure');
  const head = say(lang, 'reporters.names-head', { isFigures }).split(';');
  return [
    `${hashes} ${title[lang]}`,
    '',
    row(head),
    row(head.map(() => '---')),
    ...entries.map((one) => row(isFigures ? figureCells(one, lang) : cells(one, lang))),
    '',
  ].join('\n');
}

function figureCells({ name, description, unit = '', kinds = [] }: NameEntry, lang: Lang): string[] {
  const asked = kinds.map((kind) => say(lang, 'reporters.name-kind', { kind })).join(', ');
  return [code(name), description[lang], unit, asked];
}

function cells({ name, aliases, description, type, example, members, columns }: NameEntry, lang: Lang) {
  const more = [
    ...(members ? [say(lang, 'reporters.name-members', { names: members.map(code) })] : []),
    ...(columns ? [say(lang, 'reporters.name-columns', { names: columnNames(columns) })] : []),
    ...(aliases.length > 0 ? [say(lang, 'reporters.name-aliases', { names: aliases.map(code) })] : []),
  ];
  const about = [description[lang], ...more].join('; ');
  return [code(name), say(lang, 'reporters.name-type', { type }), about, code(example)];
}

function columnNames(columns: readonly ColumnEntry[]): string[] {
  return columns.map(({ name, columns: inner }) =>
    inner ? `${code(name)} (${columnNames(inner).join(', ')})` : code(name),
  );
}

/** A bar inside a table cell would end it, in code as well. */
const row = (texts: readonly string[]) => `| ${texts.map((one) => one.replaceAll('|', '\\|')).join(' | ')} |`;
const code = (text: string) => `\`${text}\``;
