/** Points per line of 12-point Times New Roman, and the air above and below. */
const lineHeight = 15.6;
const padding = 4;

/** Excel's limit for a row. */
const tallest = 409;

/**
 * Characters of running Vietnamese text per unit of column width, measured in LibreOffice with a face of the metrics
 * of Times New Roman (up to 1.25), less a reserve: a row that is too tall is plain, one that is too low hides words.
 */
const perUnit = 1.14;

/**
 * Height in points that a wrapped text needs in a column: nothing fits a row's height by itself when the file is
 * written without Excel.
 */
export function textHeight(text: string, width: number): number {
  const perLine = Math.max(4, width * perUnit);
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += wrappedLines(paragraph, perLine);
  return Math.min(tallest, Math.round((lines * lineHeight + padding) * 10) / 10);
}

/** Height of a row with several wrapped cells. */
export function rowHeight(...cells: readonly (readonly [text: string, width: number])[]): number {
  return Math.max(...cells.map(([text, width]) => textHeight(text, width)));
}

function wrappedLines(paragraph: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed > perLine && used > 0) {
      lines++;
      used = word.length;
    } else used = needed;
  }
  return lines;
}
