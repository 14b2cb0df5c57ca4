import stringWidth from 'string-width';

/** Columns of a report: fits an A4 print and the narrowest console in use. */
export const reportWidth = 100;

/** Letters of Vietnamese in NFC, punctuation and the signs of our reports: one column each. */
const plainText = /^[ -~\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027\u2190-\u2193\u2500-\u25bf✖✔]*$/;

/** Columns that a text takes on a screen. string-width counts ✖ and ✔ as two, which no terminal shows. */
export function widthOf(text: string): number {
  // Measuring grapheme by grapheme is slow, and there are thousands of lines.
  return plainText.test(text) ? text.length : stringWidth(text.replace(/[✖✔]/g, '*'));
}

/** Breaks text at blanks so that every line, `indent` included, fits the width; a longer word stands alone. */
export function wrap(text: string, indent: string, width = reportWidth, hanging = indent): string[] {
  const lines: string[] = [];
  let line = indent;
  let isFresh = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const candidate = isFresh ? line + word : `${line} ${word}`;
    if (!isFresh && widthOf(candidate) > width) {
      lines.push(line);
      line = hanging + word;
    } else line = candidate;
    isFresh = false;
  }
  return isFresh ? lines : [...lines, line];
}

/** `left` and, at the right edge, `right`; on one line if they fit, with at least two blanks between. */
export function spread(left: string, right: string, width = reportWidth): string {
  const gap = width - widthOf(left) - widthOf(right);
  return left + ' '.repeat(Math.max(2, gap)) + right;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/** Cut to a width with `…`, for columns that must not move. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let short = '';
  for (const letter of text) {
    if (widthOf(short + letter) > width - 1) break;
    short += letter;
  }
  return `${short}…`;
}
