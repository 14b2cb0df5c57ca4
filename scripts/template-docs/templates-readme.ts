import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Edition } from '../../src/domain/edition.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { listVocabulary } from '../../src/report/language/list-vocabulary.ts';
import { emptyModel } from '../../src/report/model/empty-model.ts';
import { emptyLetterModel } from '../../src/report/model/letter-model.ts';
import { renderReport } from '../../src/report/template/render-report.ts';
import { vocabularyMarkdown } from '../../src/reporters/vocabulary-markdown.ts';
import { p, row, smallDocument, table, textOf } from '../../test/report/small-documents.ts';
import { exampleModel } from './example-model.ts';
import { workedExamples, type WorkedExample } from './worked-examples.ts';

/** `templates/README.md`: how a template is written, with what each example prints and every name there is. */
export async function templatesReadme(edition: Edition): Promise<string> {
  const text = readFileSync(resolve(import.meta.dirname, 'guide.md'), 'utf8');
  const examples = await Promise.all(workedExamples.map((one, at) => exampleMarkdown(one, at + 1, edition)));
  const period = parsePeriod('2026-Q3')!;
  const report = listVocabulary(emptyModel(edition, period), edition);
  const letter = listVocabulary(emptyLetterModel(edition, period), edition, 'letter');
  const onlyLetters = letter.groups.filter((one) => one.id === 'letter');
  const groups = [...report.groups];
  const first = groups.findIndex((one) => one.id.startsWith('figures-'));
  groups.splice(first, 0, ...onlyLetters);
  return text
    .replace('<!-- examples -->', () => examples.join('\n'))
    .replace('<!-- names -->', () => vocabularyMarkdown({ ...report, groups }, 'vi', 3).trimEnd());
}

/** What is typed, and what comes out. */
async function exampleMarkdown(example: WorkedExample, no: number, edition: Edition): Promise<string> {
  const printed = await renderExample(example, edition);
  return [
    `### ${no}. ${example.title}`,
    '',
    'Gõ trong Word:',
    '',
    ...shown(example.typed.map((one) => (typeof one === 'string' ? one : [...one]))),
    '',
    'In ra:',
    '',
    ...shown(printed),
    '',
    ...(example.note ? [example.note, ''] : []),
  ].join('\n');
}

/** The lines or rows that an example prints with the example data. */
export async function renderExample(
  { typed }: WorkedExample,
  edition: Edition,
): Promise<(string | string[])[]> {
  const rows = typed.filter((one) => typeof one !== 'string');
  const body =
    rows.length > 0
      ? table(...rows.map((cells) => row(...cells.map((text) => p(text)))))
      : typed.map((text) => p(text as string)).join('');
  const { bytes } = await renderReport(smallDocument(body), exampleModel(edition));
  const lines = textOf(bytes).trimEnd().split('\n');
  return rows.length > 0 ? lines.map((line) => line.replace(/\|$/, '').split('|')) : lines;
}

/** Paragraphs as they are, rows of a table with bars between their cells. */
function shown(lines: readonly (string | string[])[]): string[] {
  return [
    '```text',
    ...lines.map((one) => (typeof one === 'string' ? one : one.join(' │ ').trimEnd())),
    '```',
  ];
}
