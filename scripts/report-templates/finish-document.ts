import { Document, Packer, type ISectionOptions } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { appProperties, coreProperties, zipDocument } from '../../src/report/template/document-package.ts';
import { writeTemplatePurpose, type TemplatePurpose } from '../../src/report/word/template-purpose.ts';
import { placeCharts } from './chart-parts.ts';
import { drawLines } from './drawn-lines.ts';
import { styles } from './word-parts.ts';

/** The bytes of a template made of sections, the same on every run: own properties, drawn lines, no unused part. */
export async function finishDocument(
  title: string,
  purpose: TemplatePurpose,
  sections: ISectionOptions[],
): Promise<Uint8Array> {
  const document = new Document({ styles, sections });
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  const finished = new Map<string, Uint8Array | string>();
  for (const [name, bytes] of Object.entries(parts)) {
    if (name.endsWith('/') || unused.test(name)) continue;
    const text = strFromU8(bytes);
    finished.set(name, name === '[Content_Types].xml' || name.endsWith('.rels') ? withoutUnused(text) : text);
  }
  const main = finished.get('word/document.xml') as string;
  finished.set('word/document.xml', flatSectionBreaks(drawLines(main)));
  placeCharts(finished);
  finished.set('docProps/core.xml', coreProperties(title, '2026-01-01'));
  finished.set('docProps/app.xml', appProperties);
  writeTemplatePurpose(finished, purpose);
  return zipDocument(finished);
}

/** Parts that the library writes for features that the templates do not use. */
const unused = /comments\.xml|docProps\/custom\.xml|word\/_rels\/(?!document)/;

function withoutUnused(xml: string): string {
  return xml.replace(/<(?:Override|Relationship)\b[^>]*\/>/g, (entry) => (unused.test(entry) ? '' : entry));
}

/** The paragraph that carries a section's end takes no room: a full page must not spill onto an empty one. */
function flatSectionBreaks(xml: string): string {
  return xml.replaceAll(
    '<w:p><w:pPr><w:sectPr',
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr',
  );
}
