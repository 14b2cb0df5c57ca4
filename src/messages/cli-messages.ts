import type { Sentences } from './sentence.ts';

/** Sentences of the room `cli`. Ids start with `cli.`. */
export const cliMessages = {} satisfies Sentences;
