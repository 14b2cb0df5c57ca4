import type { Lang } from './sentence.ts';
import { contentSentences } from './template-content-sentences.ts';
import { fileSentences } from './template-file-sentences.ts';
import { layoutSentences } from './template-layout-sentences.ts';
import { safetySentences } from './template-safety-sentences.ts';

export type SentenceParams = Readonly<Record<string, string | number | readonly string[]>>;
/** What was found, and how to mend it (empty where the message says it all); neither ends in a full stop. */
export interface FoundAndHint {
  message: string;
  hint: string;
}
export type TemplateSentences = Readonly<
  Record<string, Readonly<Record<Lang, (p: SentenceParams) => FoundAndHint>>>
>;

/** Sentences of the findings of `template check` that are not about the grammar of tags, by code. */
export const templateSentences: TemplateSentences = {
  ...contentSentences,
  ...fileSentences,
  ...layoutSentences,
  ...safetySentences,
};
