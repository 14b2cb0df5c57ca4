/** Behind a category that rests on fewer sources than were asked. */
export const partialMark = '*';

/** One sentence each, in the order given; none where there is nothing to say. */
export function chartNote(sentences: readonly (string | false)[]): string {
  return [...new Set(sentences.filter((one) => one !== false && one !== ''))].join(' ');
}

/** What `*` means. */
export const partialSentence = `(${partialMark}) Chưa đủ số liệu của các cơ quan, đơn vị phải báo cáo.`;

/** A category, marked where its figures are incomplete. */
export function categoryLabel(text: string, isPartial: boolean): string {
  return isPartial ? `${text} ${partialMark}` : text;
}

/** Whether a source that was asked is missing. */
export function lacksSources(coverage: { counted: number; expected: number } | undefined): boolean {
  return coverage !== undefined && coverage.counted < coverage.expected;
}
