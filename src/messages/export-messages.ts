import type { Sentences } from './sentence.ts';

/** Sentences of the room `export`. Ids start with `export.`. */
export const exportMessages = {} satisfies Sentences;
