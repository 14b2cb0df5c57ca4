import type { Sentences } from './sentence.ts';

/** Sentences of the room `workspace`. Ids start with `workspace.`. */
export const workspaceMessages = {} satisfies Sentences;
