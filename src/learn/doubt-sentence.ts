import { say } from '../messages/catalogue.ts';
import type { Lang } from '../messages/sentence.ts';
import type { Doubt } from './draft/draft-types.ts';

/** A doubt as it stands in the files, behind its mark, with the cell that it is about. */
export function doubtSentence(doubt: Doubt, lang: Lang): string {
  return say(lang, 'learn.doubt', { text: say(lang, doubt.id, doubt.params) });
}
