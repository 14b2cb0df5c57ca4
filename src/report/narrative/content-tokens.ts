/** Words of a text in order; numbers, dates and document numbers stay whole: `12,5%`, `16/01/2026`, `15/KH-UBND`. */
const word = /[\p{L}\p{M}\p{N}]+(?:[.,/:&-][\p{L}\p{M}\p{N}]+)*%?/gu;

/** What a name of the sender's own becomes, so that "xã A đã ban hành" and "xã B đã ban hành" read alike. */
const ownName = '\u25c6';

/** Numbers written out, measures of time and amount, and words that turn a sentence into its opposite. */
const decisive = new Set(
  (
    'một hai ba bốn tư năm sáu bảy tám chín mười mươi trăm nghìn ngàn triệu tỷ nửa rưỡi vài nhiều ít ' +
    'ngày tuần tháng quý kỳ đầu giữa cuối ' +
    'không chưa chẳng hết còn tăng giảm cao thấp hơn kém vượt dưới trên trước sau đúng quá chậm sớm muộn thiếu đủ thừa ' +
    'đạt hoàn thành đang sẽ tốt xấu'
  ).split(' '),
);

/** A text as it is compared. */
export interface ComparedText {
  /** As it was sent. */
  text: string;
  /** Lower case, own names replaced. */
  words: readonly string[];
  /** What two texts must have in common, each as often, to be the same in substance. */
  content: string;
}

/**
 * Splits a text into its words and what must never differ between two texts that are told as one: numbers, dates, document
 * numbers, number words, opposites, and names in capitals. `ownNames` are the sender's, longest first.
 */
export function compareForm(text: string, ownNames: readonly string[]): ComparedText {
  const plain = withoutOwnNames(text.normalize('NFC').replace(/[\u2010-\u2015\u2212]/g, '-'), ownNames);
  const words: string[] = [];
  const content: string[] = [];
  let end = 0;
  for (const match of plain.matchAll(word)) {
    const [one] = match;
    const begins = end === 0 || /[.!?:;\n]/.test(plain.slice(end, match.index));
    end = match.index + one.length;
    const lower = one.toLowerCase();
    words.push(lower);
    if (isContent(one, lower, begins)) content.push(lower);
  }
  return { text, words, content: content.sort().join(' ') };
}

function isContent(one: string, lower: string, begins: boolean): boolean {
  if (/\p{N}/u.test(one) || decisive.has(lower)) return true;
  // A sentence begins with a capital whatever the word is; a Roman number is one everywhere.
  return begins ? /^[IVXLC]{2,}$/.test(one) : one !== lower;
}

function withoutOwnNames(text: string, names: readonly string[]): string {
  let plain = text;
  const lower = () => plain.toLowerCase();
  for (const name of names) {
    for (let at = lower().indexOf(name); at >= 0; at = lower().indexOf(name, at + 1)) {
      if (!isWhole(plain, at, name.length)) continue;
      plain = `${plain.slice(0, at)} ${ownName} ${plain.slice(at + name.length)}`;
    }
  }
  return plain;
}

/** "Tân Lập" is not part of "Tân Lập 2", nor "xã An" of "xã An Lạc". */
function isWhole(text: string, at: number, length: number): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + length);
  return !/[\p{L}\p{N}]$/u.test(before) && !/^(?:[\p{L}\p{N}]|\s+(?:\p{Lu}|\p{N}))/u.test(after);
}

/** A sender's names as they may stand in its own text, NFC and lower case, longest first. */
export function ownNamesOf({ name, aliases }: { name: string; aliases: readonly string[] }): string[] {
  const names = new Set<string>();
  for (const one of [name, ...aliases]) {
    const lower = one.normalize('NFC').toLowerCase().trim();
    const bare = lower.replace(/^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd) +/, '');
    // A short form like "SNV" may be anything inside a sentence.
    for (const each of bare === lower ? [lower] : [lower, `ubnd ${bare}`, `ủy ban nhân dân ${bare}`, bare])
      if (each.includes(' ')) names.add(each);
  }
  return [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
