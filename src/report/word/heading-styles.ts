import type { OfficePackage } from '../../ooxml/office-package.ts';
import { XmlCursor } from '../../ooxml/xml-cursor.ts';

/**
 * Level (from 1) of each paragraph style that has an outline level, its own or by inheritance, and of Word's built-in
 * `heading 1` … where the style leaves the level out.
 */
export function readHeadingStyles(pack: OfficePackage): Map<string, number> {
  const levels = new Map<string, number>();
  if (!pack.has('word/styles.xml')) return levels;
  const basedOn = new Map<string, string>();
  let style = '';
  const cursor = new XmlCursor(pack.xml('word/styles.xml'));
  for (let found = cursor.next(); found !== 'end'; found = cursor.next()) {
    if (found === 'close') continue;
    const value = cursor.attribute('w:val');
    if (cursor.is('style')) style = cursor.attribute('w:styleId') ?? '';
    else if (cursor.is('name') && builtIn.test(value ?? '')) levels.set(style, Number(value!.slice(-1)));
    else if (cursor.is('basedOn') && value) basedOn.set(style, value);
    else if (cursor.is('outlineLvl') && value !== undefined) levels.set(style, Number(value) + 1);
  }
  for (const id of basedOn.keys()) {
    let at: string | undefined = id;
    for (let steps = 0; at !== undefined && !levels.has(at) && steps < 20; steps++) at = basedOn.get(at);
    if (at !== undefined && levels.has(at)) levels.set(id, levels.get(at)!);
  }
  return levels;
}

const builtIn = /^heading [1-9]$/i;
