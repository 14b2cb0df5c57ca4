/** A stretch of a paragraph's text: a tag (its inside), words, or a delimiter without its partner (what follows it). */
export interface TagPiece {
  kind: 'tag' | 'text' | 'loose';
  text: string;
  /** From and to (exclusive) in the paragraph's text, delimiters included. */
  start: number;
  end: number;
}

const shown = 60;

/** Cuts a paragraph's text at its tags; together the pieces cover it. */
export function cutTags(text: string): TagPiece[] {
  const pieces: TagPiece[] = [];
  const add = (kind: TagPiece['kind'], from: number, to: number, inside = text.slice(from, to)) => {
    if (to > from) pieces.push({ kind, text: inside, start: from, end: to });
  };
  let at = 0;
  while (at < text.length) {
    const open = indexOr(text, '{{', at);
    const close = indexOr(text, '}}', at);
    if (open === text.length && close === text.length) {
      add('text', at, text.length);
      break;
    }
    if (close < open) {
      add('text', at, close);
      add('loose', close, close + 2, tail(text.slice(at, close)));
      at = close + 2;
      continue;
    }
    add('text', at, open);
    const again = indexOr(text, '{{', open + 2);
    if (close > again || close === text.length) {
      add('loose', open, again, text.slice(open + 2, Math.min(again, open + 2 + shown)).trim());
      at = again;
      continue;
    }
    // A third brace is one too many: where the tag begins or ends cannot be told.
    const isExact = text[open + 2] !== '{' && text[close + 2] !== '}';
    const end = isExact || text[close + 2] !== '}' ? close + 2 : close + 3;
    add(isExact ? 'tag' : 'loose', open, end, text.slice(open + 2, close));
    at = end;
  }
  return pieces;
}

function indexOr(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at < 0 ? text.length : at;
}

/** The last words before a closing delimiter that nothing has opened. */
function tail(text: string): string {
  return text
    .slice(-shown)
    .replace(/^.*\s(?=\S+\s*$)/su, '')
    .trim();
}
