import type { FileProblem, IntakeFact } from '../domain/intake-fact.ts';
import { obligationId } from '../domain/form.ts';
import type { ReceivedFile, Submission } from '../domain/submission.ts';
import type { RawWorkbook } from '../workbook/raw-workbook.ts';
import type { ReadProblem } from '../workbook/read-problem.ts';
import type { IntakeContext } from './intake-context.ts';
import { recognise } from './identity/recognise.ts';
import { recogniseName } from './identity/recognise-name.ts';
import { formIndexOf } from './locate/form-index.ts';
import { readableWorkbook } from './readable-workbook.ts';
import { readForm } from './read-form.ts';

const nothingRead = {
  observations: new Map(),
  tables: [],
  lists: [],
  narrative: [],
  nothingArose: new Map(),
} as const;

/**
 * What one received file says: who reports what for when, every answer with its cell, and the facts that rules will
 * judge. A file is one submission, or one for each agency that it answers for; a file that cannot be read or recognised
 * is one too, without a form. Pure.
 */
export function extract(
  received: ReceivedFile,
  workbook: RawWorkbook | ReadProblem,
  context: IntakeContext,
): readonly [Submission, ...Submission[]] {
  if ('problem' in workbook) return [unreadable(received, workbook.problem, workbook.detail, context)];
  const readable = readableWorkbook(context, received.file, workbook);
  const one = extractOne(received, readable.workbook, context);
  return [readable.facts.length === 0 ? one : { ...one, facts: [...one.facts, ...readable.facts] }];
}

function extractOne(received: ReceivedFile, workbook: RawWorkbook, context: IntakeContext): Submission {
  const { identity, agency, form, obligation, facts } = recognise(context, received.file, workbook);
  const head = { received, identity, agency: agency?.code ?? null };
  const before = [...fileFacts(received, workbook), ...facts];
  if (!form || !agency) return { ...head, ...nothingRead, form: null, obligation, facts: before };
  const on = { file: received.file, workbook, dash: context.dash, facts: [] as IntakeFact[] };
  const content = readForm(on, formIndexOf(form));
  return {
    ...head,
    form,
    obligation: obligationId(agency.code, form),
    ...content,
    facts: [...before, ...on.facts, ...linkFacts(workbook, on.facts)],
  };
}

/** Its name is all that such a file says: it tells whose it is, and that agency is not called "missing". */
function unreadable(
  received: ReceivedFile,
  problem: FileProblem,
  detail: string,
  context: IntakeContext,
): Submission {
  return {
    received,
    ...recogniseName(context, received.file),
    form: null,
    ...nothingRead,
    facts: [{ kind: 'file-problem', problem, detail }],
  };
}

function fileFacts(received: ReceivedFile, workbook: RawWorkbook): IntakeFact[] {
  const facts: IntakeFact[] = [];
  if (!/\.xls[xm]$/i.test(received.file))
    facts.push({ kind: 'extension-lies', actual: workbook.hasMacros ? 'xlsm' : 'xlsx' });
  if (workbook.hasThreadedComments) facts.push({ kind: 'threaded-comments' });
  return facts;
}

/** A link that no cell of the form uses is still a link. */
function linkFacts(workbook: RawWorkbook, facts: readonly IntakeFact[]): IntakeFact[] {
  const isNamed = facts.some((fact) => fact.kind === 'external-link');
  return workbook.hasExternalLinks && !isNamed ? [{ kind: 'external-link', cell: null, formula: '' }] : [];
}
