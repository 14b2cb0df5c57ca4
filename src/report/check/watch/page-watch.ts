import type { TemplateFinding } from '../../../messages/template-finding.ts';
import type { AttributeOf, PartWatcher } from '../../word/part-watcher.ts';

/** 1 mm in twips (twentieths of a point). */
const mm = 1440 / 25.4;
const a4 = [210, 297] as const;
/** Word stores whole twips, and people type centimetres. */
const tolerance = 0.2;

type Side = 'top' | 'bottom' | 'left' | 'right';
type Ranges = Record<Side, readonly [least: number, most: number]>;

/** Margins of Phụ lục I of Nghị định 30/2020/NĐ-CP, in mm. */
const portrait: Ranges = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] };
/** The decree has no numbers for a page on its side: any of its own is fine on any side. */
const landscape: Ranges = { top: [15, 35], bottom: [15, 35], left: [15, 35], right: [15, 35] };

const watched = new Set(['w:sectPr', 'w:sectPrChange', 'w:pgSz', 'w:pgMar']);

/** Paper and margins of every section. */
export class PageWatch implements PartWatcher {
  readonly elements: ReadonlySet<string> = watched;
  readonly findings: TemplateFinding[] = [];
  private sections = 0;
  private former = 0;
  private isWide = false;

  opened(name: string, attribute: AttributeOf): void {
    if (name === 'w:sectPrChange') this.former++;
    if (this.former > 0) return;
    if (name === 'w:sectPr') {
      this.sections++;
      this.isWide = false;
    } else if (name === 'w:pgSz') this.judgePaper(attribute);
    else if (name === 'w:pgMar') this.judgeMargins(attribute);
  }

  closed(name: string): void {
    if (name === 'w:sectPrChange') this.former--;
  }

  private judgePaper(attribute: AttributeOf): void {
    const width = Number(attribute('w:w')) / mm;
    const height = Number(attribute('w:h')) / mm;
    this.isWide = width > height;
    const sides = [Math.min(width, height), Math.max(width, height)];
    if (sides.every((one, at) => Math.abs(one - a4[at]!) <= 2)) return;
    const found = `${Math.round(width)} × ${Math.round(height)} mm`;
    this.findings.push({ code: 'T-PAG-001', subject: found, params: { section: this.sections } });
  }

  private judgeMargins(attribute: AttributeOf): void {
    const ranges = this.isWide ? landscape : portrait;
    for (const side of ['top', 'bottom', 'left', 'right'] as const) {
      const found = Math.abs(Number(attribute(`w:${side}`))) / mm;
      const [least, most] = ranges[side];
      if (Number.isNaN(found) || (found >= least - tolerance && found <= most + tolerance)) continue;
      const params = { section: this.sections, side, found: found.toFixed(1), least, most };
      this.findings.push({ code: 'T-PAG-002', subject: `${this.sections} ${side}`, params });
    }
  }
}
