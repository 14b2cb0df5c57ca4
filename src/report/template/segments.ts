import { escapeXml } from '../../ooxml/xml-escape.ts';
import type { Part, Segment } from './template-part.ts';
import type { ReportModel } from '../report-model.ts';
import { blockScopes, tagText, type RenderTally, type Scope } from './template-scope.ts';

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

/** Prints segments in a scope. */
export function printer(model: ReportModel, tally: RenderTally) {
  const print = (segments: readonly Segment[], scope: Scope): string => {
    let out = '';
    for (const one of segments) {
      if (typeof one === 'string') out += one;
      else if ('content' in one) {
        for (const inner of blockScopes(one.tag, scope, model)) out += print(one.content, inner);
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
