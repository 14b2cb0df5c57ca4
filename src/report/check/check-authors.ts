import type { TemplateFinding } from '../../messages/template-finding.ts';
import type { OfficePackage } from '../../ooxml/office-package.ts';
import { XmlCursor } from '../../ooxml/xml-cursor.ts';
import { customProperties, isPurposeProperty } from '../word/template-purpose.ts';

const personal: readonly (readonly [part: string, element: string])[] = [
  ['docProps/core.xml', 'creator'],
  ['docProps/core.xml', 'lastModifiedBy'],
  ['docProps/app.xml', 'Company'],
  ['docProps/app.xml', 'Manager'],
];

/** Who wrote the template, as its properties, its comments and its tracked changes tell. */
export function checkAuthors(pack: OfficePackage, revisers: Iterable<string>): TemplateFinding[] {
  const found: TemplateFinding[] = personal.flatMap(([part, element]) => {
    const text = elementText(pack, part, element);
    return text === '' ? [] : [{ code: 'T-AUT-001', subject: text, params: { where: element } }];
  });
  for (const [name, value] of customProperties(pack)) {
    if (!isPurposeProperty(name))
      found.push({ code: 'T-AUT-001', subject: value, params: { where: 'custom', name } });
  }
  const people = new Set([...revisers, ...authorsIn(pack, 'word/comments.xml', 'comment')]);
  for (const name of people) found.push({ code: 'T-AUT-001', subject: name, params: { where: 'changes' } });
  return found;
}

function elementText(pack: OfficePackage, part: string, element: string): string {
  if (!pack.has(part)) return '';
  const cursor = new XmlCursor(pack.xml(part));
  for (let found = cursor.next(); found !== 'end'; found = cursor.next()) {
    if (found === 'open' && cursor.is(element)) return cursor.readText().trim();
  }
  return '';
}

function authorsIn(pack: OfficePackage, part: string, element: string): string[] {
  if (!pack.has(part)) return [];
  const authors: string[] = [];
  const cursor = new XmlCursor(pack.xml(part));
  for (let found = cursor.next(); found !== 'end'; found = cursor.next()) {
    const author = found !== 'close' && cursor.is(element) ? cursor.attribute('w:author') : undefined;
    if (author) authors.push(author);
  }
  return authors;
}
