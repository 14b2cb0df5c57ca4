import { parsePeriod } from '../../domain/period.ts';
import { listVocabulary } from '../../report/language/list-vocabulary.ts';
import { emptyModel } from '../../report/model/empty-model.ts';
import { emptyLetterModel } from '../../report/model/letter-model.ts';
import type { TemplateKind } from '../../report/word/template-purpose.ts';
import { vocabularyJson } from '../../reporters/vocabulary-json.ts';
import { vocabularyMarkdown } from '../../reporters/vocabulary-markdown.ts';
import { vocabularyText } from '../../reporters/vocabulary-text.ts';
import type { RunCommand } from '../command.ts';
import { editionInUse, openEdition } from '../pipeline/open-run.ts';
import { hasColor, styleOf } from '../style.ts';
import { assertResultsWritable, writeResults } from '../write-result.ts';

/** `cchc template fields`: every name that a template may use, with meaning, type and example. */
export const run: RunCommand = async ({ io, options, flags }) => {
  assertResultsWritable(io, options);
  const inUse = editionInUse(io, options);
  const edition = openEdition((flags['edition'] as string | undefined) ?? inUse.id, inUse.root);
  const kind = flags['kind'] as TemplateKind | undefined;
  // Names do not depend on the period: any in which the edition is in force will do.
  const period = parsePeriod(`${edition.validFrom.slice(0, 4)}-Y`)!;
  const model = kind === 'letter' ? emptyLetterModel(edition, period) : emptyModel(edition, period);
  const vocabulary = listVocabulary(model, edition, kind);
  await writeResults(io, options, 'text', (format, toScreen) => {
    if (format === 'json') return vocabularyJson(vocabulary, options.lang);
    if (format === 'md') return vocabularyMarkdown(vocabulary, options.lang);
    return vocabularyText(vocabulary, options.lang, styleOf(toScreen && hasColor(io, options, 'stdout')));
  });
  return 0;
};
