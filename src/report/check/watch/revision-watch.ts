import type { TemplateFinding } from '../../../messages/template-finding.ts';
import type { AttributeOf, PartSpot, PartWatcher } from '../../word/part-watcher.ts';

const kinds: Readonly<Record<string, string>> = {
  'w:ins': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'moved',
  'w:moveTo': 'moved',
  'w:cellIns': 'inserted',
  'w:cellDel': 'deleted',
  'w:cellMerge': 'formatted',
  'w:rPrChange': 'formatted',
  'w:pPrChange': 'formatted',
  'w:tblPrChange': 'formatted',
  'w:tblGridChange': 'formatted',
  'w:trPrChange': 'formatted',
  'w:tcPrChange': 'formatted',
  'w:sectPrChange': 'formatted',
  'w:numberingChange': 'formatted',
};

const watched = new Set([...Object.keys(kinds), 'w:commentReference']);

/** Tracked changes, one finding per paragraph and kind, and comments; who made them. */
export class RevisionWatch implements PartWatcher {
  readonly elements: ReadonlySet<string> = watched;
  readonly findings: TemplateFinding[] = [];
  readonly authors = new Set<string>();
  private last: { place: PartSpot['place']; kinds: Set<string> } | undefined;

  opened(name: string, attribute: AttributeOf, { place }: PartSpot): void {
    if (name === 'w:commentReference') this.findings.push({ code: 'T-CMT-001', place });
    const kind = kinds[name];
    if (kind === undefined) return;
    const author = attribute('w:author');
    if (author) this.authors.add(author);
    if (this.last?.place !== place) this.last = { place, kinds: new Set() };
    if (this.last.kinds.has(kind)) return;
    this.last.kinds.add(kind);
    this.findings.push({ code: 'T-REV-001', place, params: { kind } });
  }
}
