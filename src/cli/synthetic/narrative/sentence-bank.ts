/**
 * Sentences by section. `{0.2.1}` stands for the agency's own figure and keeps the sentence back while that is zero or
 * unknown; `{!0.2.1}` prints nothing and lets the sentence through only where the figure is zero.
 */
export type SentenceBank = Readonly<Record<string, readonly string[]>>;
