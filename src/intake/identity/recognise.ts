import type { Agency } from '../../domain/agency.ts';
import type { EditionMapping } from '../../domain/edition.ts';
import type { Form, SubmissionType } from '../../domain/form.ts';
import type { IntakeFact } from '../../domain/intake-fact.ts';
import { validityIn } from '../../domain/period.ts';
import type { Identity, IdentitySource } from '../../domain/identity.ts';
import type { RawWorkbook } from '../../workbook/raw-workbook.ts';
import { mappingFor } from '../editions/older-edition.ts';
import type { IntakeContext } from '../intake-context.ts';
import { gridOf, textOf } from '../locate/sheet-grid.ts';
import { foldKey } from '../../domain/fold-key.ts';
import { findAgency } from './agency-index.ts';
import { periodInText } from './period-in-text.ts';
import { obligationMeant } from './obligation-meant.ts';
import { readClaims, type Claim, type Claims } from './read-identity.ts';

/** Who reports what for when, as far as it can be told, and what speaks against it. */
export interface Recognition {
  identity: Identity;
  agency: Agency | null;
  /** Null as soon as something forbids that the file enters the period. */
  form: Form | null;
  /** What it would answer if it could be used; null when that cannot be told. */
  obligation: string | null;
  /** How the workbook is read where it belongs to an older edition. */
  mapping?: EditionMapping;
  facts: IntakeFact[];
}

/** Recognises agency, period and form: `_cchc` first, then the cover, then the file's name and folder. */
export function recognise(context: IntakeContext, file: string, workbook: RawWorkbook): Recognition {
  const claims = readClaims(file, workbook, context.cover, context.agencies);
  const facts: IntakeFact[] = [];
  const agency = recogniseAgency(context, claims.claims, facts);
  const period = recognisePeriod(context, claims.claims, facts);
  const type = submissionTypeOf(claims);
  const identity: Identity = {
    ...(agency ? { agency: { code: agency.agency.code, from: agency.from } } : {}),
    ...(period.said ? { periodId: period.said } : {}),
    ...type,
    ...metaIdentity(claims),
  };
  const isOurs = claims.meta.size > 0 || hasOurSheets(context, workbook);
  if (!isOurs) {
    // A foreign workbook that names nobody is one finding, not two.
    const named = facts.filter((fact) => fact.kind !== 'agency-unknown' || fact.text !== '');
    facts.splice(0, facts.length, ...named, { kind: 'not-our-form' });
  }
  const said = claims.edition;
  const mapping = said && mappingFor(context.edition, said.id, said.version);
  const edition = isOurs && (mapping !== undefined || isKnownEdition(context, claims, facts));
  const form = agency && isOurs ? owedForm(context, agency.agency, type, workbook, facts) : null;
  if (form) checkStructure(form, claims, period.isRight, facts);
  return {
    identity,
    agency: agency?.agency ?? null,
    form: edition && period.isRight ? form : null,
    obligation: agency ? obligationMeant(context, agency.agency, type) : null,
    ...(mapping === undefined ? {} : { mapping }),
    facts,
  };
}

function recogniseAgency(
  context: IntakeContext,
  claims: readonly Claim[],
  facts: IntakeFact[],
): { agency: Agency; from: IdentitySource } | undefined {
  let used: { agency: Agency; from: IdentitySource } | undefined;
  let unknown: IntakeFact | undefined;
  for (const { from, agency: said } of claims) {
    if (!said) continue;
    const found = findAgency(context.agencies, said.text);
    if ('candidates' in found) {
      unknown ??= { kind: 'agency-unknown', text: said.text, cell: said.cell, candidates: found.candidates };
      continue;
    }
    if (!used) used = { agency: context.register.byCode.get(found.code)!, from };
    else if (used.agency.code !== found.code) {
      facts.push({
        kind: 'identity-conflict',
        what: 'agency',
        used: used.agency.code,
        usedFrom: used.from,
        other: found.code,
        otherFrom: from,
        cell: said.cell,
      });
    }
  }
  if (!used) facts.push(unknown ?? { kind: 'agency-unknown', text: '', cell: null, candidates: [] });
  else if (unknown?.kind === 'agency-unknown' && unknown.cell) {
    facts.push({
      kind: 'identity-conflict',
      what: 'agency',
      used: used.agency.code,
      usedFrom: used.from,
      other: unknown.text,
      otherFrom: unknown.cell.sheet === '_cchc' ? '_cchc' : 'cover',
      cell: unknown.cell,
    });
  }
  return used;
}

function recognisePeriod(
  context: IntakeContext,
  claims: readonly Claim[],
  facts: IntakeFact[],
): { said?: NonNullable<Identity['periodId']>; isRight: boolean } {
  let said: NonNullable<Identity['periodId']> | undefined;
  for (const { from, period } of claims) {
    if (!period) continue;
    const id = periodInText(period.text, context.period) ?? period.text;
    if (!said) {
      said = { id, from };
      if (id !== context.period.id)
        facts.push({
          kind: 'wrong-period',
          found: id,
          expected: context.period.id,
          from,
          cell: period.cell,
        });
    } else if (said.id !== id && said.id === context.period.id) {
      // A file of another period is one finding, whatever its name says.
      facts.push({
        kind: 'identity-conflict',
        what: 'period',
        used: said.id,
        usedFrom: said.from,
        other: id,
        otherFrom: from,
        cell: period.cell,
      });
    }
  }
  // A file that names no period counts for the period in whose inbox it lies.
  const isRight = said === undefined || said.id === context.period.id;
  return said ? { said, isRight } : { isRight };
}

function submissionTypeOf(claims: Claims): Pick<Identity, 'submissionType' | 'lead'> {
  const type = claims.meta.get('submissionType');
  const lead = claims.meta.get('lead');
  if (type === 'unit' || type === 'field-lead')
    return { submissionType: type satisfies SubmissionType, ...(lead === undefined ? {} : { lead }) };
  const words = foldKey(claims.reportKind ?? '');
  if (words.startsWith('báo cáo của đơn vị')) return { submissionType: 'unit' };
  return words.includes('chủ trì lĩnh vực') ? { submissionType: 'field-lead' } : {};
}

function metaIdentity({
  meta,
  edition,
}: Claims): Pick<Identity, 'editionId' | 'editionVersion' | 'structureHash'> {
  const editionId = meta.get('edition') ?? edition?.id;
  const editionVersion = meta.get('version') ?? edition?.version;
  const structureHash = meta.get('structureHash');
  return {
    ...(editionId === undefined ? {} : { editionId }),
    ...(editionVersion === undefined ? {} : { editionVersion }),
    ...(structureHash === undefined ? {} : { structureHash }),
  };
}

function isKnownEdition(context: IntakeContext, { meta, edition }: Claims, facts: IntakeFact[]): boolean {
  const { id, version } = context.edition;
  const found = meta.get('edition') ?? edition?.id;
  if (found === undefined) return true;
  const foundVersion = meta.get('version') ?? edition?.version ?? version;
  const order = found === id ? compareVersions(foundVersion, version) : 1;
  if (order === 0) return true;
  const names = { found: `${found} ${foundVersion}`, expected: `${id} ${version}` };
  facts.push(order < 0 ? { kind: 'edition-older', ...names } : { kind: 'edition-unknown', ...names });
  return order < 0;
}

function compareVersions(left: string, right: string): number {
  const [a, b] = [left, right].map((one) => one.split('.').map(Number)) as [number[], number[]];
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The form that the agency owes and that this workbook is; by content where the workbook does not say. */
function owedForm(
  context: IntakeContext,
  agency: Agency,
  type: Pick<Identity, 'submissionType' | 'lead'>,
  workbook: RawWorkbook,
  facts: IntakeFact[],
): Form | null {
  if (validityIn(context.period, agency.validFrom, agency.validTo) === 'none') {
    facts.push({ kind: 'agency-not-valid', agency: agency.code });
    return null;
  }
  const owed = context.formsOwedBy(agency);
  const { submissionType, lead } = type;
  const fitting = owed.filter(
    (form) =>
      (submissionType === undefined || form.submissionType === submissionType) &&
      (lead === undefined || submissionType !== 'field-lead' || form.lead === lead),
  );
  if (fitting.length === 0) {
    const form = [submissionType ?? 'unit', lead].filter(Boolean).join('/');
    facts.push({ kind: 'form-not-owed', agency: agency.code, form });
    return null;
  }
  return fitting.length === 1 ? fitting[0]! : mostAlike(fitting, workbook);
}

function mostAlike(forms: readonly Form[], workbook: RawWorkbook): Form {
  const texts = new Set<string>();
  for (const sheet of workbook.sheets)
    for (const cell of sheet.cells) if (cell.column <= 3) texts.add(textOf(cell));
  const likeness = (form: Form) => {
    const codes = [...form.fields.keys()];
    const hits = codes.filter((code) => texts.has(code)).length;
    // Of two forms that are wholly there, the larger one; of the others, the fuller one.
    return (hits / Math.max(1, codes.length)) * 1000 + hits;
  };
  return forms.reduce((best, form) => (likeness(form) > likeness(best) ? form : best));
}

/** A workbook without `_cchc` is ours when it has a sheet of the form, or indicator codes of the edition. */
function hasOurSheets(context: IntakeContext, workbook: RawWorkbook): boolean {
  const names = new Set(
    [...context.edition.areas, ...context.edition.tables].map((one) => foldKey(one.sheet)),
  );
  if (workbook.sheets.some((sheet) => names.has(foldKey(sheet.name)))) return true;
  let codes = 0;
  for (const sheet of workbook.sheets) {
    for (const cells of gridOf(sheet).rows.values())
      for (let at = 1; at <= 3; at++) if (context.edition.indicators.has(textOf(cells[at]))) codes++;
  }
  return codes >= 5;
}

function checkStructure(form: Form, { meta }: Claims, isRightPeriod: boolean, facts: IntakeFact[]): void {
  const found = meta.get('structureHash');
  const sameVersion = meta.get('version') === form.edition.version;
  if (found === undefined || !isRightPeriod || !sameVersion || found === form.structureHash) return;
  facts.push({ kind: 'structure-changed', found, expected: form.structureHash });
}
