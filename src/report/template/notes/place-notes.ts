import { placedMark } from '../../figure-marks.ts';
import { addFootnotes, noteStyles, type NoteStyles } from './footnote-parts.ts';
import { markedDocument } from './marked-document.ts';

type Parts = Map<string, Uint8Array | string>;

/**
 * Puts footnotes where figures were marked: in the running text of the body a native footnote for each note, and its number
 * again where it is meant once more; in a table one sign and a note below. Headers, footers, notes and text boxes cannot
 * carry footnotes: marks there fall away.
 */
export function placeNotes(parts: Parts, notes: readonly string[]): void {
  if (notes.length === 0) return;
  const main = mainPart(parts);
  const document = parts.get(main);
  if (typeof document === 'string' && document.includes('\ufdd0')) {
    const styles: NoteStyles = noteStyles(parts);
    const { xml, footnotes } = markedDocument(document, notes, styles, nextNoteId(parts));
    parts.set(main, xml);
    if (footnotes.length > 0) addFootnotes(parts, main, footnotes, styles);
  }
  for (const [name, content] of parts)
    if (typeof content === 'string' && content.includes('\ufdd0'))
      parts.set(name, content.replace(placedMark, ''));
}

/** Name of the part that the package begins with. */
function mainPart(parts: Parts): string {
  const rels = parts.get('_rels/.rels');
  const entry =
    typeof rels === 'string' ? /<Relationship\b[^>]*\/officeDocument"[^>]*>/.exec(rels)?.[0] : undefined;
  return /\bTarget="\/?([^"]+)"/.exec(entry ?? '')?.[1] ?? 'word/document.xml';
}

/** The first id that no footnote of the template has. */
function nextNoteId(parts: Parts): number {
  const own = parts.get('word/footnotes.xml');
  if (typeof own !== 'string') return 1;
  const ids = [...own.matchAll(/<w:footnote\b[^>]*\bw:id="(-?\d+)"/g)].map((one) => Number(one[1]));
  return Math.max(0, ...ids) + 1;
}
