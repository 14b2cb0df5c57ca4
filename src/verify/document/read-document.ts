import { openPackage } from '../../ooxml/office-package.ts';
import { readWord } from '../../report/word/read-word.ts';
import type { VerifiedDocument } from '../verify-report.ts';
import { readCharts } from './charts.ts';

/** A document with what its package says about it. */
export interface ReadDocument extends VerifiedDocument {
  /** Insertions, deletions and moves that are not accepted yet. */
  trackedChanges: number;
  /** Day on which it was made, as its metadata have it; Word keeps that when it saves. */
  created?: string;
}

/** Reads a .docx for comparison. Throws a `PackageFault`, or saxes' error where its XML is broken. */
export function readDocument(bytes: Uint8Array): ReadDocument {
  const pack = openPackage(bytes);
  if (!pack.has('word/document.xml')) return { text: readWord(bytes), charts: [], trackedChanges: 0 };
  const body = pack.read('word/document.xml').toString('utf8');
  const trackedChanges = body.match(/<w:(?:ins|del|moveFrom|moveTo) /g)?.length ?? 0;
  const core = pack.has('docProps/core.xml') ? pack.read('docProps/core.xml').toString('utf8') : '';
  const created = /<dcterms:created[^>]*>(\d{4}-\d\d-\d\d)/.exec(core)?.[1];
  return {
    text: readWord(bytes),
    charts: readCharts(pack),
    trackedChanges,
    ...(created === undefined ? {} : { created }),
  };
}
