import { escapeXml } from '../../ooxml/xml-escape.ts';
import { UserError } from '../../messages/user-error.ts';
import type { Part, Segment } from './template-part.ts';
import type { ReportModel } from '../report-model.ts';
import { blockScopes, tagText, type RenderTally, type Scope } from './template-scope.ts';
import type { TemplateTag } from './template-tag.ts';

/** Joins the tokens between the tags. */
export function toSegments(parts: readonly Part[]): Segment[] {
  noteRunProperties(parts);
  const segments: Segment[] = [];
  let text = '';
  const flush = () => {
    if (text) segments.push(text);
    text = '';
  };
  for (const { templateTag: tag, segments: content, value, runProperties = '' } of parts) {
    if (tag) {
      flush();
      segments.push(content ? { tag, content } : { tag, runProperties });
    } else text += value;
  }
  flush();
  return segments;
}

/** Notes the run properties at each value: a line break has to repeat them. */
export function noteRunProperties(parts: readonly Part[]): void {
  let properties = '';
  let recording = false;
  for (const part of parts) {
    if (part.templateTag) part.runProperties = properties;
    if (part.tag === 'w:r' && part.position === 'start') properties = '';
    if (part.tag === 'w:rPr' && part.position === 'start') recording = true;
    if (recording) properties += part.value;
    if (part.tag === 'w:rPr' && part.position !== 'start') recording = false;
  }
}

/** Rows that a template may print, and letters: loops within loops multiply, and no Word opens the product. */
const mostRows = 1_000_000;
const mostLetters = 100_000_000;

/** Counts the rows of one template; too many are a `UserError` that names the loop. */
function counter(): (tag: TemplateTag, letters: number) => void {
  let rows = 0;
  return ({ raw }, letters) => {
    rows++;
    if (rows > mostRows || letters > mostLetters)
      throw new UserError('report.template-too-long', { tag: raw, rows: mostRows });
  };
}

/** Prints segments in a scope. */
export function printer(model: ReportModel, tally: RenderTally) {
  const count = counter();
  const print = (segments: readonly Segment[], scope: Scope): string => {
    let out = '';
    for (const one of segments) {
      if (typeof one === 'string') out += one;
      else if ('content' in one) {
        for (const inner of blockScopes(one.tag, scope, model)) {
          const printed = print(one.content, inner);
          count(one.tag, printed.length);
          out += printed;
        }
      } else out += xmlText(tagText(one.tag, scope, model, tally), one.runProperties);
    }
    return out;
  };
  return print;
}

/** A value inside `w:t`, escaped; line feeds become breaks between runs of the same look. */
function xmlText(text: string, runProperties: string): string {
  const escaped = escapeXml(text);
  if (!escaped.includes('\n')) return escaped;
  const again = `</w:t></w:r><w:r>${runProperties}<w:br/><w:t xml:space="preserve">`;
  return escaped.replaceAll('\n', again);
}
