import { say } from '../messages/catalogue.ts';
import type { Lang } from '../messages/sentence.ts';
import type { LearntEdition } from './draft/draft-types.ts';
import { doubtsOf } from './yaml/write-edition.ts';

/** Where the draft was put. */
interface Written {
  dir: string;
  id: string;
  files: readonly string[];
}

/** What `cchc forms learn` says of a draft: text, or data. */
export function learnReport(learnt: LearntEdition, written: Written) {
  const indicators = learnt.areas.flatMap((one) => one.indicators);
  const doubts = doubtsOf(learnt);
  const counts = {
    sheets: learnt.sheets,
    areas: learnt.areas.length,
    tables: learnt.tables.length,
    lists: learnt.lists.length,
    indicators: indicators.length,
    rules:
      indicators.reduce((sum, one) => sum + one.rules.length, 0) +
      learnt.tables.reduce((sum, one) => sum + one.identities.length, 0),
  };
  const ignored = (lang: Lang) =>
    learnt.ignored.map(({ id, params, at }) => ({ id, ...at, message: say(lang, id, params) }));
  return {
    text: (lang: Lang): string =>
      [
        say(lang, 'learn.summary', { ...counts, dir: written.dir, file: learnt.file, doubts: doubts.length }),
        ...(learnt.ignored.length > 0 ? [say(lang, 'learn.summary.ignored', undefined)] : []),
        ...together(ignored(lang)).map((one) => `  ${one}`),
        say(lang, 'learn.summary.next', written),
      ].join('\n'),
    json: (lang: Lang) => ({
      schema: 'cchc.forms-learn/1' as const,
      edition: written.id,
      dir: written.dir,
      file: learnt.file,
      files: written.files,
      ...counts,
      doubts: doubts.map(({ id, params, at }) => ({ id, ...at, message: say(lang, id, params) })),
      ignored: ignored(lang),
    }),
  };
}

/** The same thing said of several sheets is said once. */
function together(ignored: readonly { sheet: string; message: string }[]): string[] {
  const sheets = new Map<string, Set<string>>();
  for (const { sheet, message } of ignored)
    sheets.set(message, (sheets.get(message) ?? new Set()).add(sheet));
  return [...sheets].map(([message, names]) => {
    const [first, ...more] = names;
    return more.length === 0 ? `${first}: ${message}` : `${names.size} sheet (${first} …): ${message}`;
  });
}
