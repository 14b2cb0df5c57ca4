/** Language of the sentences; codes and parameters never change with it. */
export type Lang = 'vi' | 'en';

export const langs: readonly Lang[] = ['vi', 'en'];

/** One sentence in every language: leaving one out does not compile. */
export type Sentence<P> = { readonly [L in Lang]: (params: P) => string };

/** A room's sentences by id; use with `satisfies Sentences`. */
// oxlint-disable-next-line typescript/no-explicit-any -- each sentence has parameters of its own
export type Sentences = Readonly<Record<string, Sentence<any>>>;
