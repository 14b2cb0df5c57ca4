/** Letters and signs that web pages in Vietnamese write by name; the rest of the standard's two thousand do not occur. */
const named = new Map<string, string>([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
  ['bull', '•'],
  ['minus', '−'],
  ['times', '×'],
  ['sup2', '²'],
  ['sup3', '³'],
  ['deg', '°'],
  ['middot', '·'],
  ['plusmn', '±'],
  ['thinsp', '\u2009'],
]);

/** Marks by the end of an entity's name: `&agrave;`, `&Ocirc;`. */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
};

/** Text with its entities resolved; one that is not known stays as it stands, where it can be seen. */
export function resolveHtmlEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,9});/g,
    (whole, name: string) => {
      if (name.startsWith('#')) {
        const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
        return isCharacter ? String.fromCodePoint(code) : whole;
      }
      const [, letter, mark] = /^([a-zA-Z])(grave|acute|circ|tilde|uml)$/.exec(name) ?? [];
      if (letter !== undefined) return (letter + marks[mark!]!).normalize('NFC');
      return named.get(name) ?? whole;
    },
  );
}
