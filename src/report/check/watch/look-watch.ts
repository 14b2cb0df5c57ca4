import type { TemplateFinding } from '../../../messages/template-finding.ts';
import type { AttributeOf, PartSpot, PartWatcher } from '../../word/part-watcher.ts';
import type { WordPlace } from '../../word/word-text.ts';
import { fontOf, isAllowedFont, type Look, type Looks } from '../read-looks.ts';
import { sizeLimits } from '../size-limits.ts';

interface OpenParagraph {
  place: WordPlace;
  style?: string;
  text: string;
  runs: { look: Look & { from: string }; text: string }[];
}

interface OpenRun extends Look {
  style?: string;
}

const watched = new Set(['w:p', 'w:r', 'w:pStyle', 'w:rStyle', 'w:sz', 'w:rFonts']);

/** Typefaces and sizes of the letters that a reader sees, against Nghị định 30/2020/NĐ-CP. */
export class LookWatch implements PartWatcher {
  readonly elements: ReadonlySet<string> = watched;
  readonly findings: TemplateFinding[] = [];
  private readonly open: OpenParagraph[] = [];
  private readonly told = new Set<string>();
  private readonly sizes = new Map<string, { at: number; more: number; place: WordPlace; subject: string }>();
  private readonly runs: OpenRun[] = [];
  private readonly looks: Looks;

  constructor(looks: Looks) {
    this.looks = looks;
  }

  opened(name: string, attribute: AttributeOf, { place, isHidden }: PartSpot): void {
    if (isHidden) return;
    const paragraph = this.open.at(-1);
    const run = this.runs.at(-1);
    if (name === 'w:p') {
      this.open.push({ place, text: '', runs: [] });
      // What the paragraph says of its own mark belongs to no run, least of all to one around a text box.
      this.runs.push({});
    } else if (name === 'w:r') this.runs.push({});
    else if (name === 'w:pStyle' && paragraph) paragraph.style = attribute('w:val') ?? '';
    else if (!run) return;
    else if (name === 'w:rStyle') run.style = attribute('w:val') ?? '';
    else if (name === 'w:sz') run.size = Number(attribute('w:val'));
    else if (name === 'w:rFonts') {
      const font = fontOf(attribute, this.looks.themeFont);
      if (font !== undefined) run.font = font;
    }
  }

  text(text: string, _: PartSpot, inText: boolean): void {
    const paragraph = this.open.at(-1);
    if (!inText || !paragraph || text.trim() === '') return;
    const { font, size, style } = this.runs.at(-1) ?? {};
    const rest = this.looks.of(paragraph.style, style);
    const look = {
      font: font ?? rest.font ?? '',
      size: size ?? rest.size ?? 20,
      from: font === undefined ? rest.from : 'run',
    };
    paragraph.text += text;
    paragraph.runs.push({ look, text });
  }

  closed(name: string, { isHidden }: PartSpot): void {
    if (isHidden) return;
    if (name === 'w:r' || name === 'w:p') this.runs.pop();
    if (name !== 'w:p') return;
    const paragraph = this.open.pop();
    if (!paragraph) return;
    this.judgeFonts(paragraph);
    this.judgeSizes(paragraph);
  }

  /** A font of a style, or of the whole document, is told once; one chosen by hand in every paragraph. */
  private judgeFonts({ place, runs }: OpenParagraph): void {
    const here = new Set<string>();
    for (const { look } of runs) {
      const { font = '', from } = look;
      if (isAllowedFont(font) || here.has(`${font}|${from}`)) continue;
      here.add(`${font}|${from}`);
      const key = `${from}|${font}`;
      if (from !== 'run' && this.told.has(key)) continue;
      this.told.add(key);
      const params = from === 'run' ? {} : { style: from };
      this.findings.push({ code: 'T-FNT-001', place, subject: font, params });
    }
  }

  private judgeSizes({ place, text, runs }: OpenParagraph): void {
    const { least, most } = sizeLimits(text, place);
    const wrong = runs.find(({ look: { size = 20 } }) => size < least * 2 || size > most * 2);
    if (!wrong) return;
    // One size is one mistake, however many paragraphs have it: the first place and how many more.
    const size = (wrong.look.size ?? 20) / 2;
    const key = `${size} ${least} ${most}`;
    const known = this.sizes.get(key) ?? {
      at: this.findings.length,
      more: -1,
      place,
      subject: excerpt(wrong.text),
    };
    known.more += 1;
    this.sizes.set(key, known);
    const params = { size, least, most, ...(known.more > 0 ? { more: known.more } : {}) };
    this.findings[known.at] = { code: 'T-FNT-002', place: known.place, subject: known.subject, params };
  }
}

const excerpt = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text).trim();
