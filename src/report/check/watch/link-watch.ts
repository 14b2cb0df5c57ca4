import type { TemplateFinding } from '../../../messages/template-finding.ts';
import type { AttributeOf, PartSpot, PartWatcher } from '../../word/part-watcher.ts';
import type { WordPlace } from '../../word/word-text.ts';

const referring = ['r:id', 'r:embed', 'r:link', 'r:pict'];
const withReference = new Set([
  'w:hyperlink',
  'a:blip',
  'a:hlinkClick',
  'v:imagedata',
  'o:OLEObject',
  'w:subDoc',
  'w:altChunk',
  'w:control',
  'w:movie',
  'wp:docPr',
]);

/** Where the relationships of a part are used. */
export class LinkWatch implements PartWatcher {
  readonly elements: ReadonlySet<string> = withReference;
  readonly places = new Map<string, WordPlace>();
  readonly findings: TemplateFinding[] = [];

  opened(_: string, attribute: AttributeOf, { place }: PartSpot): void {
    for (const one of referring) {
      const id = attribute(one);
      if (id !== undefined && !this.places.has(id)) this.places.set(id, place);
    }
  }
}
