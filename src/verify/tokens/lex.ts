import type { Period } from '../../domain/period.ts';
import type { AgencyNames } from './agency-names.ts';
import type { Lexeme } from './lexeme.ts';
import { nameSpans } from './names.ts';
import { numberLexemes } from './number-lexemes.ts';
import { dateFinds, periodFinds } from './period-claims.ts';
import { wordKey } from './plain-text.ts';
import { wordFinds } from './word-claims.ts';

export interface LexContext {
  period: Period;
  agencies: AgencyNames;
  /** A table's cell: signs count. */
  isCell: boolean;
}

/** Units of a bare four-digit number that is no year. */
const counted =
  /^ ?(?:hồ sơ|nhiệm vụ|văn bản|báo cáo|người|lượt|cuộc|đơn vị|cơ quan|thủ tục|tthc|tin|phiếu|kết quả|dịch vụ|triệu|tỷ|đồng|trường hợp)/iu;

/** A tidied text in pieces, in order: what it states, and the words between. */
export function lex(text: string, context: LexContext): Lexeme[] {
  const taken: Lexeme[] = [];
  const isFree = fieldOf(text.length);
  const add = (one: Lexeme) => {
    if (isFree(one.start, one.end)) taken.push(one);
  };
  for (const one of dateFinds(text)) add(claimAt('date', one));
  for (const { start, end } of nameSpans(text))
    add({ kind: 'name', text: text.slice(start, end), start, end });
  for (const one of context.agencies.find(text)) add(claimAt('agency', one));
  for (const one of periodFinds(text, context.period)) {
    const isYear = /^\d{4}$/.test(one.text);
    if (isYear && counted.test(text.slice(one.start + 4))) continue;
    add(claimAt('period', one));
  }
  for (const one of numberLexemes(text, context.isCell)) add(one);
  for (const one of wordFinds(text)) add(claimAt(one.claim, one));
  return withWords(
    text,
    taken.sort((a, b) => a.start - b.start),
  );
}

function claimAt(
  claim: Extract<Lexeme, { kind: 'claim' }>['claim'],
  { text, start, value }: { text: string; start: number; value: string },
): Lexeme {
  return { kind: 'claim', claim, value, text, start, end: start + text.length };
}

/** Remembers which stretches are taken. */
function fieldOf(length: number): (start: number, end: number) => boolean {
  const field = new Uint8Array(length + 1);
  return (start, end) => {
    for (let at = start; at < end; at++) if (field[at] === 1) return false;
    field.fill(1, start, end);
    return true;
  };
}

const pieces = /[\p{L}\p{N}]+|[.;:!?](?=\s|$)|,|…|[%/]/gu;

/** Fills the gaps between what is taken with words and the marks that end statements. */
function withWords(text: string, taken: readonly Lexeme[]): Lexeme[] {
  const all: Lexeme[] = [];
  let from = 0;
  const fill = (to: number) => {
    for (const match of text.slice(from, to).matchAll(pieces)) {
      const start = from + match.index;
      const span = { text: match[0], start, end: start + match[0].length };
      if (/[.;:!?]/.test(match[0])) all.push({ kind: 'stop', mark: match[0], ...span });
      else if (match[0] === ',') all.push({ kind: 'comma', ...span });
      else all.push({ kind: 'word', key: wordKey(match[0]), ...span });
    }
  };
  for (const one of taken) {
    fill(one.start);
    all.push(one);
    from = one.end;
  }
  fill(text.length);
  return all;
}
