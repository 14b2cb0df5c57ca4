import type { Lang } from './sentence.ts';
import { fileSentences } from './template-file-sentences.ts';

export type SentenceParams = Readonly<Record<string, string | number | readonly string[]>>;
export interface FoundAndHint {
  message: string;
  /** Empty where the message says it all. */
  hint: string;
}
export type TemplateSentences = Readonly<
  Record<string, Readonly<Record<Lang, (p: SentenceParams) => FoundAndHint>>>
>;

const tagSentences: TemplateSentences = {
  'T-RUN-001': {
    vi: (p) => ({
      message: `{{${p['subject']}}}: bị Word tách thành nhiều mảnh chữ; vẫn đọc được`,
      hint: 'xóa thẻ rồi gõ lại liền một lần',
    }),
    en: (p) => ({
      message: `{{${p['subject']}}}: split into several runs by Word; still read`,
      hint: 'delete the tag and type it again in one go',
    }),
  },
};

/** Sentences of the findings of `template check` that are not about the grammar of tags, by code. */
export const templateSentences: TemplateSentences = {
  ...tagSentences,
  ...fileSentences,
};
