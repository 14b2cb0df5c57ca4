import type { OfficePackage } from '../../ooxml/office-package.ts';
import { XmlCursor } from '../../ooxml/xml-cursor.ts';

/** Typeface and size (half-points) of letters, where something says so. */
export interface Look {
  font?: string;
  size?: number;
}

interface Style extends Look {
  name: string;
  basedOn?: string;
}

/** What a document's styles and theme say about letters. */
export interface Looks {
  /** Of a run without a look of its own: its character style, the paragraph's, the document's defaults. */
  of(paragraphStyle: string | undefined, runStyle: string | undefined): Look & { from: string };
  /** Typeface behind `asciiTheme="minorHAnsi"`. */
  themeFont(theme: string): string | undefined;
}

/** Reads `word/styles.xml` and the theme; a document without them has Word's own defaults. */
export function readLooks(pack: OfficePackage): Looks {
  const themes = readThemeFonts(pack);
  const { styles, defaults, normal } = readStyles(pack, themes);
  const along = (id: string | undefined) => {
    const look: Look = {};
    let from = '';
    for (let at = id, steps = 0; at !== undefined && steps < 20; steps++) {
      const style: Style | undefined = styles.get(at);
      if (!style) break;
      if (look.font === undefined && style.font !== undefined) [look.font, from] = [style.font, style.name];
      if (look.size === undefined && style.size !== undefined) look.size = style.size;
      at = style.basedOn;
    }
    return { ...look, from };
  };
  const known = new Map<string, Look & { from: string }>();
  const lookOf = (paragraphStyle: string | undefined, runStyle: string | undefined) => {
    const character = along(runStyle);
    const paragraph = along(paragraphStyle ?? normal);
    const font = character.font ?? paragraph.font ?? defaults.font ?? 'Times New Roman';
    const from = character.font ? character.from : paragraph.font ? paragraph.from : '';
    const size = character.size ?? paragraph.size ?? defaults.size ?? 20;
    return { font, size, from };
  };
  return {
    themeFont: (theme) => themes.get(theme.slice(0, 5)),
    of: (paragraphStyle, runStyle) => {
      const key = `${paragraphStyle ?? ''}\n${runStyle ?? ''}`;
      let look = known.get(key);
      if (!look) known.set(key, (look = lookOf(paragraphStyle, runStyle)));
      return look;
    },
  };
}

/** Typefaces of the theme by the first letters of their use: `major`, `minor`. */
function readThemeFonts(pack: OfficePackage): Map<string, string> {
  const fonts = new Map<string, string>();
  const part = pack.entries.find(({ name }) => /^word\/theme\/theme\d*\.xml$/i.test(name))?.name;
  if (part === undefined) return fonts;
  const cursor = new XmlCursor(pack.xml(part));
  let use = '';
  for (let found = cursor.next(); found !== 'end'; found = cursor.next()) {
    if (found === 'close') continue;
    if (cursor.is('majorFont')) use = 'major';
    else if (cursor.is('minorFont')) use = 'minor';
    else if (cursor.is('latin') && use !== '' && !fonts.has(use))
      fonts.set(use, cursor.attribute('typeface') ?? '');
  }
  return fonts;
}

function readStyles(pack: OfficePackage, themes: ReadonlyMap<string, string>) {
  const styles = new Map<string, Style>();
  const defaults: Look = {};
  let normal: string | undefined;
  if (!pack.has('word/styles.xml')) return { styles, defaults, normal };
  const cursor = new XmlCursor(pack.xml('word/styles.xml'));
  let style: Style | undefined;
  let isTable = false;
  for (let found = cursor.next(); found !== 'end'; found = cursor.next()) {
    if (found === 'close') continue;
    if (cursor.is('style')) {
      const id = cursor.attribute('w:styleId') ?? '';
      const type = cursor.attribute('w:type');
      style = { name: id };
      isTable = type === 'table' || type === 'numbering';
      styles.set(id, style);
      if (type === 'paragraph' && cursor.flag('w:default')) normal = id;
    } else if (isTable) continue;
    else takeLook(cursor, style, style ?? defaults, themes);
  }
  return { styles, defaults, normal };
}

function takeLook(
  cursor: XmlCursor,
  style: Style | undefined,
  look: Look,
  themes: ReadonlyMap<string, string>,
): void {
  if (cursor.is('name') && style) style.name = cursor.attribute('w:val') ?? style.name;
  else if (cursor.is('basedOn') && style) {
    const id = cursor.attribute('w:val');
    if (id) style.basedOn = id;
  } else if (cursor.is('rFonts')) {
    const font = fontOf(
      (name) => cursor.attribute(name),
      (theme) => themes.get(theme.slice(0, 5)),
    );
    if (font !== undefined) look.font = font;
  } else if (cursor.is('sz')) look.size = Number(cursor.attribute('w:val'));
}

/** The typeface that `w:rFonts` gives to Vietnamese letters; a theme goes before a name. */
export function fontOf(
  attribute: (name: string) => string | undefined,
  themeFont: (theme: string) => string | undefined,
): string | undefined {
  const themes = [attribute('w:asciiTheme'), attribute('w:hAnsiTheme')];
  const names = [attribute('w:ascii'), attribute('w:hAnsi')];
  for (const [range, theme] of themes.entries()) {
    const font = (theme === undefined ? undefined : themeFont(theme)) ?? names[range];
    if (font !== undefined && font !== '' && !isAllowedFont(font)) return font;
  }
  const theme = themes[0] ?? themes[1];
  return (theme === undefined ? undefined : themeFont(theme)) ?? names[0] ?? names[1];
}

/** Times New Roman; the fonts of signs, which have no letters. */
export function isAllowedFont(font: string): boolean {
  return /^(times new roman|symbol|wingdings( [23])?|webdings|ms gothic|segoe ui symbol|cambria math)$/i.test(
    font.trim(),
  );
}
