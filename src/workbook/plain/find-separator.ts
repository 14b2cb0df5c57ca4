/** In this order where two fit equally well: a comma may be a decimal comma, a tab is hardly ever anything else. */
const candidates = ['\t', ';', ',', '|'] as const;
/** Enough lines to tell by. */
const LOOKED_AT = 200;

export interface Separation {
  separator: string;
  /** Where the records begin: behind Excel's `sep=` line. */
  from: { offset: number; row: number };
}

/**
 * The separator of a text table: what the `sep=` line says, else what stands equally often in most lines, outside
 * quotation marks.
 */
export function findSeparator(text: string): Separation {
  const said = /^sep=(.)\r?\n/i.exec(text);
  if (said) return { separator: said[1]!, from: { offset: said[0].length, row: 2 } };
  const lines = linesOf(text);
  let best: { separator: string; share: number; count: number } = { separator: ';', share: 0, count: 0 };
  for (const separator of candidates) {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const { share, count } = commonest(counts);
    if (share > best.share || (share === best.share && count > best.count))
      best = { separator, share, count };
  }
  return { separator: best.separator, from: { offset: 0, row: 1 } };
}

/** The first lines that hold something, quoted stretches taken out. */
function linesOf(text: string): string[] {
  return text
    .slice(0, 256 * 1024)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, LOOKED_AT);
}

/** The commonest number of separators in a line, none left out, and the share of lines that have it. */
function commonest(counts: readonly number[]): { share: number; count: number } {
  const times = new Map<number, number>();
  for (const count of counts) if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  const [count, most] = [...times].reduce(
    (a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a),
    [0, 0],
  );
  return { share: most / Math.max(counts.length, 1), count };
}
