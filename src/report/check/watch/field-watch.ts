import type { TemplateFinding } from '../../../messages/template-finding.ts';
import type { AttributeOf, PartSpot, PartWatcher } from '../../word/part-watcher.ts';

/** Fields that fetch something from outside, or start a program, when Word updates them. */
const fetching = new Set([
  'DDE',
  'DDEAUTO',
  'INCLUDE',
  'INCLUDETEXT',
  'INCLUDEPICTURE',
  'IMPORT',
  'LINK',
  'DATABASE',
  'RD',
  'MACROBUTTON',
]);

/** Codes of fields: tags inside them, fields that fetch, links to the web. */
export class FieldWatch implements PartWatcher {
  readonly elements: ReadonlySet<string> = new Set(['w:fldSimple', 'w:fldChar']);
  readonly findings: TemplateFinding[] = [];
  private readonly open: string[] = [];

  opened(name: string, attribute: AttributeOf, { place }: PartSpot): void {
    if (name === 'w:fldSimple') this.judge(attribute('w:instr') ?? '', place);
    if (name !== 'w:fldChar') return;
    const type = attribute('w:fldCharType');
    if (type === 'begin') this.open.push('');
    else if (type === 'separate') this.finish(place, true);
    else if (type === 'end') this.finish(place, false);
  }

  text(text: string, _: PartSpot, __: boolean, element: string): void {
    if (element !== 'w:instrText') return;
    const code = this.open.pop();
    this.open.push((code ?? '') + text);
  }

  /** A field without a result ends its code with itself; the code is judged once. */
  private finish(place: PartSpot['place'], isOpen: boolean): void {
    const code = this.open.pop();
    if (code !== undefined && code !== '') this.judge(code, place);
    if (isOpen) this.open.push('');
  }

  private judge(code: string, place: PartSpot['place']): void {
    const text = code.replace(/\s+/g, ' ').trim();
    const word = /^\S+/.exec(text)?.[0].toUpperCase() ?? '';
    if (fetching.has(word)) this.findings.push({ code: 'T-FLD-001', place, subject: text, params: { word } });
    const target = /^HYPERLINK\s+"([^"]+)"/i.exec(text)?.[1];
    if (target !== undefined && !/^mailto:/i.test(target) && !target.startsWith('{{'))
      this.findings.push({ code: 'T-EXT-002', place, subject: target });
    if (text.includes('{{'))
      this.findings.push({ code: 'T-TAG-012', place, subject: text, params: { where: 'field' } });
  }
}
