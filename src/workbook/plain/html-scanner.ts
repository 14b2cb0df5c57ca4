import { resolveHtmlEntities } from './html-entities.ts';

/** One step through a page: a tag with its attributes, or a stretch of text. */
export type HtmlToken =
  | { kind: 'open' | 'close'; name: string; attributes: ReadonlyMap<string, string> }
  | { kind: 'text'; text: string };

/** Elements whose content is no markup, or (LibreOffice's remarks on cells) none of the cell's. */
const rawElements = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'comment']);
const none: ReadonlyMap<string, string> = new Map();

/**
 * Walks a page from beginning to end, as far as tables need it: no tree, no repair, each character looked at once.
 * `onRaw` gets the content of style sheets and the like, and what stands in comments (Excel keeps settings there).
 */
export function* htmlTokens(
  text: string,
  onRaw: (element: string, content: string) => void,
): Generator<HtmlToken> {
  let at = 0;
  while (at < text.length) {
    const less = text.indexOf('<', at);
    const end = less < 0 ? text.length : less;
    if (end > at) yield { kind: 'text', text: resolveHtmlEntities(text.slice(at, end)) };
    if (less < 0) return;
    if (text.startsWith('<!--', less)) {
      const close = text.indexOf('-->', less + 4);
      onRaw('comment', text.slice(less + 4, close < 0 ? text.length : close));
      at = close < 0 ? text.length : close + 3;
      continue;
    }
    const name = /^<\/?([a-zA-Z][^\s/>]{0,40})/.exec(text.slice(less, less + 48))?.[1]?.toLowerCase();
    if (name === undefined) {
      // Declarations and instructions end at the next bracket; a bracket on its own is text.
      const isMarkup = text[less + 1] === '!' || text[less + 1] === '?' || text[less + 1] === '/';
      const close = isMarkup ? text.indexOf('>', less) : less;
      if (!isMarkup) yield { kind: 'text', text: '<' };
      at = close < 0 ? text.length : close + 1;
      continue;
    }
    const isClosing = text[less + 1] === '/';
    const tag = readAttributes(text, less + name.length + (isClosing ? 2 : 1));
    at = tag.end;
    yield { kind: isClosing ? 'close' : 'open', name, attributes: isClosing ? none : tag.attributes };
    if (isClosing || !rawElements.has(name)) continue;
    const close = indexOfClosing(text, name, at);
    onRaw(name, text.slice(at, close));
    at = close;
  }
}

function indexOfClosing(text: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(text)?.index ?? text.length;
}

const attribute = /\s*([^\s=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]*)))?|\s*\//y;

/** Attributes from behind a tag's name to behind its `>`. */
function readAttributes(text: string, from: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  attribute.lastIndex = from;
  let end = from;
  for (let match = attribute.exec(text); match; match = attribute.exec(text)) {
    end = attribute.lastIndex;
    const name = match[1]?.toLowerCase();
    if (name !== undefined && !attributes.has(name))
      attributes.set(name, resolveHtmlEntities(match[2] ?? match[3] ?? match[4] ?? ''));
  }
  const close = text.indexOf('>', end);
  return { attributes, end: close < 0 ? text.length : close + 1 };
}
