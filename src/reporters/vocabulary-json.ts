import type { Lang } from '../messages/sentence.ts';
import type { ColumnEntry, NameEntry, Vocabulary } from '../messages/template-vocabulary.ts';

/** Every name of the template language for other programs; names of families in full. */
export function vocabularyJson({ edition, kind, groups }: Vocabulary, lang: Lang): string {
  return JSON.stringify(
    {
      schema: 'cchc.template-fields/1',
      edition,
      kind: kind ?? null,
      groups: groups.map(({ id, title, entries }) => ({
        id,
        title: title[lang],
        names: entries.map((one) => nameJson(one, lang)),
      })),
    },
    null,
    2,
  );
}

function nameJson({ description, columns, ...entry }: NameEntry, lang: Lang) {
  return {
    ...entry,
    description: description[lang],
    ...(columns ? { columns: columns.map((one) => columnJson(one, lang)) } : {}),
  };
}

function columnJson({ name, aliases, description, columns }: ColumnEntry, lang: Lang): object {
  return {
    name,
    aliases,
    description: description[lang],
    ...(columns ? { columns: columns.map((one) => columnJson(one, lang)) } : {}),
  };
}
