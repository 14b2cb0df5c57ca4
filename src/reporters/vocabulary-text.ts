import { say } from '../messages/catalogue.ts';
import type { Lang } from '../messages/sentence.ts';
import type { ColumnEntry, NameEntry, NameGroup, Vocabulary } from '../messages/template-vocabulary.ts';
import { plainStyle, type Style } from './style.ts';
import { padEnd, reportWidth, wrap } from './text-layout.ts';

/** Names in a column of this width; longer ones have a line of their own. */
const nameWidth = 26;

/** Every name of the template language as a list to read on a screen. */
export function vocabularyText({ groups }: Vocabulary, lang: Lang, style: Style = plainStyle): string {
  const count = groups.reduce((sum, one) => sum + one.entries.length, 0);
  return [
    ...wrap(say(lang, 'reporters.names-intro', undefined), ''),
    ...groups.flatMap((one) => ['', style.bold(one.title[lang]), ...groupLines(one, lang)]),
    '',
    ...wrap(say(lang, 'reporters.names-count', { count }), ''),
    '',
  ].join('\n');
}

function groupLines({ entries }: NameGroup, lang: Lang): string[] {
  return entries.flatMap((one) => entryLines(one, lang));
}

function entryLines(entry: NameEntry, lang: Lang): string[] {
  const { name, description, type, unit, aliases, members = [], columns = [] } = entry;
  const kind = say(lang, 'reporters.name-type', { type });
  const about = [description[lang], unit, kind].filter((one) => one !== undefined && one !== '');
  const more = [
    ...(aliases.length > 0 && type !== 'figure'
      ? [say(lang, 'reporters.name-aliases', { names: aliases })]
      : []),
    ...(members.length > 0 ? [say(lang, 'reporters.name-members', { names: members })] : []),
    ...(columns.length > 0 ? [say(lang, 'reporters.name-columns', { names: columnNames(columns) })] : []),
  ];
  const indent = ' '.repeat(nameWidth + 4);
  const first = name.length <= nameWidth ? [] : [`  ${name}`];
  const lead = first.length > 0 ? indent : `  ${padEnd(name, nameWidth)}  `;
  return [
    ...first,
    ...wrap(about.join(' · '), lead, reportWidth, indent),
    ...more.flatMap((one) => wrap(one, indent)),
  ];
}

function columnNames(columns: readonly ColumnEntry[]): string[] {
  return columns.map(({ name, columns: inner }) =>
    inner ? `${name} (${columnNames(inner).join(', ')})` : name,
  );
}
