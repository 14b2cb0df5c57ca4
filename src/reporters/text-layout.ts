import stringWidth from 'string-width';

/** Columns of a report: fits an A4 print and the narrowest console in use. */
export const reportWidth = 100;

/** Breaks text at blanks so that every line, `indent` included, fits the width; a longer word stands alone. */
export function wrap(text: string, indent: string, width = reportWidth, hanging = indent): string[] {
  const lines: string[] = [];
  let line = indent;
  let isFresh = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const candidate = isFresh ? line + word : `${line} ${word}`;
    if (!isFresh && stringWidth(candidate) > width) {
      lines.push(line);
      line = hanging + word;
    } else line = candidate;
    isFresh = false;
  }
  return isFresh ? lines : [...lines, line];
}

/** `left` and, at the right edge, `right`; on one line if they fit, with at least two blanks between. */
export function spread(left: string, right: string, width = reportWidth): string {
  const gap = width - stringWidth(left) - stringWidth(right);
  return left + ' '.repeat(Math.max(2, gap)) + right;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - stringWidth(text))) + text;
}

/** Cut to a width with `…`, for columns that must not move. */
export function clip(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let short = '';
  for (const letter of text) {
    if (stringWidth(short + letter) > width - 1) break;
    short += letter;
  }
  return `${short}…`;
}
