import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackage, type OfficePackage } from '../../ooxml/office-package.ts';
import { rewritePackage } from '../../ooxml/rewrite-package.ts';
import {
  writeTemplatePurpose,
  type TemplateKind,
  type TemplatePurpose,
} from '../../report/word/template-purpose.ts';
import { templatesDir } from '../../workspace/workspace-paths.ts';

/** File names of the shipped templates: those that `compile` and the letters look for in a workspace as well. */
export const starterNames: Readonly<Record<TemplateKind, string>> = {
  quarterly: 'bao-cao-quy.docx',
  'six-month': 'bao-cao-6-thang.docx',
  annual: 'bao-cao-nam.docx',
  special: 'bao-cao-chuyen-de.docx',
  letter: 'cong-van-don-doc.docx',
};

/** The shipped template of a kind, its edition's own before the common one, saying what it is for. */
export function starterTemplate(kind: TemplateKind, edition: string): Uint8Array {
  const shipped = join(templatesDir, 'reports');
  const places = [join(shipped, edition, starterNames[kind]), join(shipped, starterNames[kind])];
  const pack = openPackage(readFileSync(places.find(existsSync) ?? places[1]!));
  // A letter asks for nothing that only one edition has.
  return withPurpose(pack, kind === 'letter' ? { kind } : { kind, edition });
}

function withPurpose(pack: OfficePackage, purpose: TemplatePurpose): Uint8Array {
  const touched = ['[Content_Types].xml', '_rels/.rels'];
  const parts = new Map<string, Uint8Array | string>(touched.map((name) => [name, pack.read(name)]));
  writeTemplatePurpose(parts, purpose);
  return rewritePackage(pack, new Map([...parts].map(([name, content]) => [name, Buffer.from(content)])));
}
