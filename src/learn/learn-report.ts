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
        ...ignored(lang).map(
          (one) => `  ${one.sheet}${one.cell === undefined ? '' : `!${one.cell}`}: ${one.message}`,
        ),
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
