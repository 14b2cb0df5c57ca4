import type { TemplateFinding } from '../../../messages/template-finding.ts';
import type { AttributeOf, PartSpot, PartWatcher } from '../../word/part-watcher.ts';
import type { WordPlace } from '../../word/word-text.ts';

const watched = new Set(['wp:docPr', 'adec:decorative', 'a:graphicData', 'v:shape', 'v:imagedata']);

/** Pictures, charts and diagrams and what they say to those who do not see them. Lines and text boxes need nothing. */
export class PictureWatch implements PartWatcher {
  readonly elements: ReadonlySet<string> = watched;
  readonly findings: TemplateFinding[] = [];
  private drawing: { alt: string; isDecorative: boolean } | undefined;
  private shapeAlt = '';

  opened(name: string, attribute: AttributeOf, { place, isHidden }: PartSpot): void {
    if (isHidden) return;
    if (name === 'wp:docPr') {
      const alt = (attribute('descr') ?? '').trim() || (attribute('title') ?? '').trim();
      this.drawing = { alt, isDecorative: false };
    } else if (name === 'adec:decorative' && this.drawing) {
      this.drawing.isDecorative = attribute('val') !== '0';
    } else if (name === 'a:graphicData') this.judge(attribute('uri') ?? '', place);
    else if (name === 'v:shape') this.shapeAlt = (attribute('alt') ?? '').trim();
    else if (name === 'v:imagedata' && this.shapeAlt === '')
      this.findings.push({ code: 'T-PIC-001', place, params: { what: 'picture' } });
  }

  private judge(uri: string, place: WordPlace): void {
    const what = /\/(picture|chart|diagram)$/.exec(uri)?.[1];
    const { drawing } = this;
    if (what === undefined || !drawing || drawing.isDecorative || drawing.alt !== '') return;
    this.findings.push({ code: 'T-PIC-001', place, params: { what } });
  }
}
