import type { TemplateProblem } from '../../messages/template-problem.ts';
import type { TemplateFinding } from '../../messages/template-finding.ts';
import { UserError } from '../../messages/user-error.ts';
import { placedTagProblems } from '../check/placed-tag-problems.ts';
import {
  appProperties,
  coreProperties,
  drawingNumberer,
  withoutRepeatedIds,
  withoutUpdateQuestions,
  zipDocument,
} from './document-package.ts';
import { fitLines } from '../layout/fit-lines.ts';
import { withoutEmptyElements } from './empty-elements.ts';
import { captionNumberer } from './caption-numbers.ts';
import { chartProblems } from './check-charts.ts';
import { documentFaults, isWordPart } from './document-invariants.ts';
import { fillCharts } from './fill-charts.ts';
import { modelForTemplate } from './model-for-template.ts';
import { faultFinding, openTemplate } from '../check/open-template.ts';
import { PackageFault } from '../../ooxml/package-fault.ts';
import { NoteList } from '../figure-marks.ts';
import { placeNotes } from './notes/place-notes.ts';
import type { ReportModel } from '../report-model.ts';
import { templateModule } from './template-module.ts';
import { cleanText, rootScope, type RenderTally } from './template-scope.ts';

export interface RenderedReport {
  bytes: Uint8Array;
  /** How many tags were filled in, rows of lists included. */
  filled: number;
  /** Tags that had to print "…", with how often. */
  empty: readonly { tag: string; times: number }[];
}

/**
 * Fills a Word template with a model. Same bytes in, same bytes out. Everything that is wrong with the template's tags
 * is one `UserError`; a result that Word could not open is one too, and never returned.
 */
export async function renderReport(
  template: Uint8Array,
  model: ReportModel,
  templateName = 'bao-cao.docx',
): Promise<RenderedReport> {
  const tally: RenderTally = { filled: 0, empty: new Map(), notes: new NoteList() };
  const parts = await fillTemplate(template, model, templateName, tally);
  placeNotes(parts, tally.notes.texts);
  fillCharts(parts, model);
  const number = drawingNumberer();
  const renumber = captionNumberer();
  for (const [name, content] of parts) {
    if (typeof content !== 'string' || !isWordPart(name)) continue;
    const filled = withoutEmptyElements(withoutRepeatedIds(withoutUpdateQuestions(content)));
    parts.set(name, renumber(number(fitLines(filled))));
  }
  const faults = documentFaults(parts);
  if (faults.length > 0) throw unreadable(templateName, faults.slice(0, 5).join('; '));
  if (parts.has('docProps/core.xml')) {
    parts.set('docProps/core.xml', coreProperties(cleanText(model.title), model.preparedOn));
  }
  if (parts.has('docProps/app.xml')) parts.set('docProps/app.xml', appProperties);
  const empty = [...tally.empty].map(([tag, times]) => ({ tag, times }));
  return { bytes: zipDocument(parts), filled: tally.filled, empty };
}

/** The package's parts after filling: those with text that may hold tags as strings, the others as they were. */
async function fillTemplate(
  template: Uint8Array,
  model: ReportModel,
  templateName: string,
  tally: RenderTally,
): Promise<Map<string, Uint8Array | string>> {
  const { default: PizZip } = await import('pizzip');
  const { default: Docxtemplater } = await import('docxtemplater');
  const problems: TemplateProblem[] = [];
  let zip = new PizZip();
  const stored = readParts(template, templateName);
  const module = templateModule(modelForTemplate(stored, model), problems, tally);
  for (const [name, content] of stored) zip.file(name, content);
  problems.push(...chartProblems(new Map(stored), model));
  try {
    const document = new Docxtemplater(zip, {
      modules: [module as never],
      delimiters: { start: '{{', end: '}}' },
      errorLogging: false,
      syntax: { changeDelimiterPrefix: null },
    });
    if (problems.length === 0) document.render(rootScope(model));
    zip = document.getZip() as InstanceType<typeof PizZip>;
  } catch (error) {
    problems.push(...delimiterProblems(error));
  }
  if (problems.length > 0) {
    const placed = placedTagProblems(template, model);
    throw new UserError('report.template-problems', {
      template: templateName,
      problems: placed.length > 0 ? placed : problems,
    });
  }
  const parts = new Map<string, Uint8Array | string>();
  for (const [name, file] of Object.entries(zip.files)) {
    if (file.dir) continue;
    parts.set(name, isText(name) ? file.asText() : file.asUint8Array());
  }
  return parts;
}

const isText = (part: string) => /\.(?:xml|rels)$/i.test(part);

/** The template's parts, inflated within the limits for files from outside. */
function readParts(template: Uint8Array, templateName: string): [string, string | Uint8Array][] {
  const opened = openTemplate(template);
  if ('unreadable' in opened) throw notWord(templateName, opened.unreadable);
  const { pack } = opened;
  try {
    return pack.entries
      .filter(({ name }) => !name.endsWith('/'))
      .map(({ name }) => {
        const bytes = pack.read(name);
        return [name, isText(name) ? bytes.toString('utf8') : bytes];
      });
  } catch (error) {
    if (error instanceof PackageFault) throw notWord(templateName, faultFinding(error));
    throw error;
  }
}

function notWord(template: string, finding: TemplateFinding): UserError {
  return new UserError('report.template-not-word', { template, finding });
}

function unreadable(template: string, reason: string): UserError {
  return new UserError('report.template-unreadable', { template, reason });
}

/** docxtemplater's own complaints concern the delimiters alone; anything else is a fault of ours and goes on. */
function delimiterProblems(error: unknown): TemplateProblem[] {
  const all = (error as { properties?: { errors?: unknown[] } }).properties?.errors ?? [error];
  return all.map((one) => {
    const { properties } = one as { properties?: { xtag?: string; file?: string; id?: string } };
    if (!properties?.id || !/^(unclosed|unopened|duplicate)/.test(properties.id)) throw one;
    return {
      kind: 'delimiter',
      tag: (properties.xtag ?? '').replace(/[{}]/g, '').trim(),
      part: properties.file ?? '',
    };
  });
}
