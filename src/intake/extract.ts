import type { FileProblem, IntakeFact } from '../domain/intake-fact.ts';
import { obligationId } from '../domain/form.ts';
import type { ReceivedFile, Submission } from '../domain/submission.ts';
import type { RawWorkbook } from '../workbook/raw-workbook.ts';
import type { ReadProblem } from '../workbook/read-problem.ts';
import { foldKey } from '../domain/fold-key.ts';
import { withAccount } from './account/with-account.ts';
import { translateWorkbook, type TranslatedWorkbook } from './editions/older-edition.ts';
import type { Extraction } from './extraction.ts';
import type { IntakeContext } from './intake-context.ts';
import { obligationMeant } from './identity/obligation-meant.ts';
import { sheetBase } from './identity/sheet-base.ts';
import { splitAgencies, type AgencySplit } from './identity/split-agencies.ts';
import { recognise } from './identity/recognise.ts';
import { recogniseName } from './identity/recognise-name.ts';
import { formIndexOf } from './locate/form-index.ts';
import { isEmptyCell } from './locate/sheet-grid.ts';
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
  const [first, ...rest] = extractReadable(received, readable.workbook, context);
  const found = [{ ...first, facts: [...first.facts, ...readable.facts] }, ...rest] as const;
  return withAccount(received.file, readable.workbook, found);
}

function extractReadable(
  received: ReceivedFile,
  workbook: RawWorkbook,
  context: IntakeContext,
): readonly [Submission, ...Submission[]] {
  const split = splitAgencies(context, received.file, workbook);
  if (split.how === 'one') return [extractOne(received, workbook, context)];
  return split.how === 'several'
    ? extractSeveral(received, split, context)
    : mixedUp(received, split, context);
}

/** One submission per agency; what file name and folder say of one of them is no conflict for the others. */
function extractSeveral(
  received: ReceivedFile,
  { parts, left }: Extract<AgencySplit, { how: 'several' }>,
  context: IntakeContext,
): readonly [Submission, ...Submission[]] {
  const agencies = [...new Set(parts.map((one) => one.owner.agency))];
  const said: IntakeFact = { kind: 'several-agencies', agencies };
  const extra = left.flatMap((sheet): IntakeFact[] => {
    const cells = sheet.cells.filter((cell) => !isEmptyCell(cell)).length;
    return cells === 0 ? [] : [{ kind: 'sheet-extra', sheet: sheet.name, cells }];
  });
  const [first, ...rest] = parts.map(({ workbook }, at) => {
    const one = extractOne(received, workbook, context);
    const own = one.facts.filter((fact) => !isAboutNeighbour(fact, agencies));
    return { ...one, facts: [said, ...own, ...(at === 0 ? extra : [])] };
  });
  return [first!, ...rest];
}

function isAboutNeighbour(fact: IntakeFact, agencies: readonly string[]): boolean {
  if (fact.kind === 'sheet-renamed')
    return foldKey(sheetBase(fact.found).base) === foldKey(sheetBase(fact.expected).base);
  return fact.kind === 'identity-conflict' && fact.what === 'agency' && agencies.includes(fact.other);
}

/** Each agency of the file gets its submission, none is read: a figure in the wrong agency is worse than none. */
function mixedUp(
  received: ReceivedFile,
  { owners, sheets }: Extract<AgencySplit, { how: 'unclear' }>,
  context: IntakeContext,
): readonly [Submission, ...Submission[]] {
  const agencies = [...new Set(owners.map((one) => one.agency))];
  const fact: IntakeFact = { kind: 'agencies-mixed', agencies, sheets };
  const [first, ...rest] = agencies.map((code): Submission => {
    const agency = context.register.byCode.get(code);
    return {
      received,
      identity: agency ? { agency: { code, from: 'cover' } } : {},
      agency: agency?.code ?? null,
      form: null,
      obligation: agency ? obligationMeant(context, agency, {}) : null,
      ...nothingRead,
      facts: [fact],
    };
  });
  return [first!, ...rest];
}

function extractOne(received: ReceivedFile, workbook: RawWorkbook, context: IntakeContext): Submission {
  const { identity, agency, form, obligation, mapping, facts } = recognise(context, received.file, workbook);
  const head = { received, identity, agency: agency?.code ?? null };
  const before = [...fileFacts(received, workbook), ...facts];
  if (!form || !agency) return { ...head, ...nothingRead, form: null, obligation, facts: before };
  const older = mapping && translateWorkbook(workbook, context.edition, mapping);
  const on: Extraction = {
    file: received.file,
    workbook: older?.workbook ?? workbook,
    dash: context.dash,
    facts: [],
    located: [],
    ...(older ? { older } : {}),
  };
  if (older) on.facts.push(mappedFact(identity, context, older));
  const content = readForm(on, formIndexOf(form));
  if (!content) return { ...head, ...nothingRead, form: null, obligation, facts: [...before, ...on.facts] };
  return {
    ...head,
    form,
    obligation: obligationId(agency.code, form),
    ...content,
    facts: [...before, ...on.facts, ...linkFacts(workbook, on.facts)],
    located: on.located,
  };
}

function mappedFact(
  { editionId, editionVersion }: Submission['identity'],
  { edition }: IntakeContext,
  { renamed, dropped }: TranslatedWorkbook,
): IntakeFact {
  const found = `${editionId} ${editionVersion}`;
  return { kind: 'edition-mapped', found, expected: `${edition.id} ${edition.version}`, renamed, dropped };
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
    facts: [{ kind: 'file-problem', problem: problemByName(problem, received.file), detail }],
  };
}

/** Where the content says nothing, the name tells at least what to ask the agency for. */
function problemByName(problem: FileProblem, file: string): FileProblem {
  if (problem !== 'unknown-format' && problem !== 'not-a-workbook') return problem;
  if (/\.(et|ett|wps)$/i.test(file)) return 'wps';
  if (/\.numbers$/i.test(file)) return 'numbers';
  return /\.(gsheet|url|lnk|webloc|icloud|cloudf?)$/i.test(file) ? 'cloud-placeholder' : problem;
}

function fileFacts(received: ReceivedFile, workbook: RawWorkbook): IntakeFact[] {
  const facts: IntakeFact[] = [];
  const { format, readBy, guessedEncoding } = workbook;
  if (!extensions[format].test(received.file)) facts.push({ kind: 'extension-lies', actual: format });
  if (format !== 'xlsx' && format !== 'xlsm')
    facts.push({
      kind: 'other-format',
      format,
      ...(readBy === undefined ? {} : { readBy }),
      ...(guessedEncoding === undefined ? {} : { encoding: guessedEncoding }),
    });
  if (workbook.hasThreadedComments) facts.push({ kind: 'threaded-comments' });
  return facts;
}

const extensions: Readonly<Record<RawWorkbook['format'], RegExp>> = {
  xlsx: /\.xls[xm]$/i,
  xlsm: /\.xls[xm]$/i,
  xls: /\.(xls|et)$/i,
  xlsb: /\.xlsb$/i,
  ods: /\.f?ods$/i,
  csv: /\.(csv|tsv|txt)$/i,
  html: /\.html?$/i,
  'xml-2003': /\.xml$/i,
};

/** A link that no cell of the form uses is still a link. */
function linkFacts(workbook: RawWorkbook, facts: readonly IntakeFact[]): IntakeFact[] {
  const isNamed = facts.some((fact) => fact.kind === 'external-link');
  return workbook.hasExternalLinks && !isNamed ? [{ kind: 'external-link', cell: null, formula: '' }] : [];
}
