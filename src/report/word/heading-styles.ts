import { SaxesParser } from 'saxes';
import type { OfficePackage } from '../../ooxml/office-package.ts';

/**
 * Level (from 1) of each paragraph style that has an outline level, its own or by inheritance, and of Word's built-in
 * `heading 1` … where the style leaves the level out.
 */
export function readHeadingStyles(pack: OfficePackage): Map<string, number> {
  const levels = new Map<string, number>();
  if (!pack.has('word/styles.xml')) return levels;
  const basedOn = new Map<string, string>();
  let style = '';
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    const value = attributes['w:val'] as string | undefined;
    if (name === 'w:style') style = (attributes['w:styleId'] as string | undefined) ?? '';
    else if (name === 'w:name' && builtIn.test(value ?? '')) levels.set(style, Number(value!.slice(-1)));
    else if (name === 'w:basedOn' && value) basedOn.set(style, value);
    else if (name === 'w:outlineLvl' && value !== undefined) levels.set(style, Number(value) + 1);
  });
  parser.write(pack.read('word/styles.xml').toString('utf8')).close();
  for (const id of basedOn.keys()) {
    let at: string | undefined = id;
    for (let steps = 0; at !== undefined && !levels.has(at) && steps < 20; steps++) at = basedOn.get(at);
    if (at !== undefined && levels.has(at)) levels.set(id, levels.get(at)!);
  }
  return levels;
}

const builtIn = /^heading [1-9]$/i;
