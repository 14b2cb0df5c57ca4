import type { Part } from './block-tags.ts';
import type { ReportModel } from './report-model.ts';
import { blockScopes, tagText, type RenderTally, type Scope } from './template-scope.ts';
import type { TemplateTag } from './template-tag.ts';

/**
 * The content of a block, cut at its tags: XML as it stands, values, blocks inside. Rows of large tables are printed from
 * this instead of through docxtemplater's token lists, which costs a fifth of the time.
 */
export type Segment =
  | string
  | { tag: TemplateTag; runProperties: string }
  | { tag: TemplateTag; content: readonly Segment[] };

/** Joins tokens into segments and remembers the run properties at each value, which a line break has to repeat. */
export function toSegments(parts: readonly Part[]): Segment[] {
  const segments: Segment[] = [];
  let text = '';
  let properties = '';
  let recording = false;
  const flush = () => {
    if (text) segments.push(text);
    text = '';
  };
  for (const part of parts) {
    const { templateTag: tag, segments: content } = part;
    if (tag) {
      flush();
      segments.push(content ? { tag, content } : { tag, runProperties: properties });
      continue;
    }
    text += part.value;
    if (part.tag === 'w:r' && part.position === 'start') properties = '';
    if (part.tag === 'w:rPr' && part.position === 'start') recording = true;
    if (recording) properties += part.value;
    if (part.tag === 'w:rPr' && part.position === 'end') recording = false;
  }
  flush();
  return segments;
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

/** A value inside `w:t`; line feeds become breaks between runs of the same look. */
function xmlText(text: string, runProperties: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  if (!escaped.includes('\n')) return escaped;
  const again = `</w:t></w:r><w:r>${runProperties}<w:br/><w:t xml:space="preserve">`;
  return escaped.replaceAll('\n', again);
}
