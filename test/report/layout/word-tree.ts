import { SaxesParser } from 'saxes';
import { partOf } from '../small-documents.ts';

/** An element of a Word part, for tests that look at how it is set. */
export interface WordElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: WordElement[];
  text: string;
}

/** The root element of a part; the doubles for old programs are left out. */
export function treeOf(bytes: Uint8Array, part = 'word/document.xml'): WordElement {
  const top: WordElement = { name: '', attributes: {}, children: [], text: '' };
  const stack = [top];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    if (name !== 'mc:Fallback') stack.at(-1)!.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => void (stack.at(-1)!.text += text));
  parser.on('closetag', () => void stack.pop());
  parser.write(partOf(bytes, part)).close();
  return top.children[0]!;
}

/** Elements of a name anywhere below, in reading order. */
export function all(element: WordElement, name: string): WordElement[] {
  return element.children.flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)]);
}

/** The first element of a name anywhere below. */
export const first = (element: WordElement, name: string): WordElement | undefined => all(element, name)[0];

/** `w:val` of the first element of a name; `undefined` where there is none. */
export const val = (element: WordElement, name: string): string | undefined =>
  first(element, name)?.attributes['w:val'];

/** Whether a switch such as `w:b` is on. */
export function isOn(element: WordElement | undefined, name: string): boolean {
  const found = element && first(element, name);
  return found !== undefined && !['0', 'false'].includes(found.attributes['w:val'] ?? '1');
}

/** The text that a reader sees. */
export const textIn = (element: WordElement): string =>
  all(element, 'w:t')
    .map((one) => one.text)
    .join('');

/** Paragraphs and tables of the body, in order. */
export const blocks = (document: WordElement): WordElement[] => first(document, 'w:body')!.children;

/** A number in an attribute of the first element of a name. */
export const numberIn = (element: WordElement, name: string, attribute: string): number =>
  Number(first(element, name)?.attributes[attribute] ?? NaN);
