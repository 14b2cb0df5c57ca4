import type { Sentences } from './sentence.ts';

/** Sentences of the room `forms`. Ids start with `forms.`. */
export const formsMessages = {} satisfies Sentences;
