import { say } from '../../messages/catalogue.ts';
import { fieldWords } from '../../messages/data-dictionary/field-words.ts';
import { tableWords } from '../../messages/data-dictionary/table-words.ts';
import type { Lang } from '../../messages/sentence.ts';
import type { DataField, DataTable } from './data-table.ts';
import type { WrittenFile } from './package-file.ts';

type Word = Parameters<typeof say<'package.dictionary'>>[2]['word'];

/** The data dictionary for people (Markdown): every table with its columns, Vietnamese first, English below. */
export function dictionaryText(files: readonly WrittenFile[], periodId: string): string {
  const tables = [
    ...new Map(files.flatMap(({ table }) => (table ? [[table.name, table] as const] : []))).values(),
  ];
  const both = (word: Word) => `${wordOf('vi', word)} – ${wordOf('en', word)}`;
  const lines = [
    `# ${both('title')}: ${periodId}`,
    '',
    `## ${both('conventions')}`,
    '',
    ...conventions('vi'),
    '',
    ...conventions('en'),
    ...tables.flatMap((table) => ['', ...tableLines(table, files)]),
  ];
  return `${lines.join('\n')}\n`;
}

const wordOf = (lang: Lang, word: Word) => say(lang, 'package.dictionary', { word });
const conventions = (lang: Lang) =>
  say(lang, 'package.conventions', undefined)
    .split('\n')
    .map((one) => `- ${one}`);

function tableLines(table: DataTable, files: readonly WrittenFile[]): string[] {
  const { name, fields } = table;
  const paths = files.flatMap((one) => (one.table?.name === name ? [one.path] : []));
  const shown =
    paths.length > 2 ? `${paths[0]!.slice(0, paths[0]!.lastIndexOf('/'))}/*.csv` : paths.join('`, `');
  const captions = (['column', 'type', 'required', 'meaning', 'meaning', 'values'] as const).map((word, at) =>
    wordOf(at === 4 ? 'en' : 'vi', word),
  );
  return [
    `## ${name}`,
    '',
    tableWords[name].vi,
    '',
    tableWords[name].en,
    '',
    `${wordOf('vi', 'file')}: \`${shown}\``,
    '',
    row(captions),
    row(captions.map(() => '---')),
    ...fields.map((one) => fieldLine(one, table)),
  ];
}

function fieldLine({ name, type, required, values, unit }: DataField, { references }: DataTable): string {
  const to = references?.find((one) => one.field === name);
  const more = [...(values ?? []), ...(unit ? [unit] : []), ...(to ? [`→ ${to.table}.${to.to}`] : [])];
  const words = fieldWords[name];
  return row([name, type, required ? '✓' : '', words.vi, words.en, more.join(', ')]);
}

const row = (cells: readonly string[]) => `| ${cells.map((one) => one.replaceAll('|', '\\|')).join(' | ')} |`;
