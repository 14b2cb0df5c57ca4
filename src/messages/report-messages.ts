import type { Sentences } from './sentence.ts';

/** Sentences of the room `report`. Ids start with `report.`. */
export const reportMessages = {} satisfies Sentences;
