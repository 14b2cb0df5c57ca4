import type { Edition, Requirement, Table } from '../domain/edition.ts';
import type { Field, Form, FormArea, FormList, FormSection, FormTable } from '../domain/form.ts';
import { validityIn, type Period, type ReportKind } from '../domain/period.ts';
import { fieldsOf, isWanted } from './form-fields.ts';
import { isAsked, type FormKey } from './is-asked.ts';
import { tableIdentitiesFor } from './restrict-clauses.ts';
import { structureHash } from './structure-hash.ts';

const built = new WeakMap<Edition, Map<string, Form>>();

/**
 * Cuts an edition down to what one workbook asks. The same key gives the same object, so that forms can be compared
 * by identity. The period must have a report kind; a window without one owes no form (`formsOwedBy` gives none).
 */
export function buildForm(edition: Edition, key: FormKey): Form {
  const forms = built.get(edition) ?? new Map<string, Form>();
  built.set(edition, forms);
  const wanted = key.period.special?.indicators?.join(' ') ?? '';
  const name = [key.period.id, key.period.kind, key.level, key.submissionType, key.lead, wanted].join('/');
  const form = forms.get(name) ?? cut(edition, key);
  forms.set(name, form);
  return form;
}

function cut(edition: Edition, key: FormKey): Form {
  const { period, level, submissionType, lead } = key;
  const kind = period.kind;
  if (!kind) throw new Error(`period ${period.id} has no report kind`);
  const fields = fieldsOf(edition, key, kind);
  const id = [edition.id, submissionType, lead ?? level, kind].join('/');
  const content = {
    areas: areasOf(edition, fields),
    tables: tablesOf(edition, key, kind),
    lists: listsOf(edition, key, kind),
    narrative: sectionsOf(edition, key, kind, fields),
  };
  return {
    id,
    edition,
    period,
    level,
    submissionType,
    ...(lead === undefined ? {} : { lead }),
    ...content,
    fields,
    structureHash: structureHash(id, content),
  };
}

function areasOf(edition: Edition, fields: ReadonlyMap<string, Field>): FormArea[] {
  return edition.areas
    .map((area) => ({
      area,
      fields: [...fields.values()].filter((field) => field.indicator.area === area.code),
    }))
    .filter((one) => one.fields.length > 0);
}

function tablesOf(edition: Edition, key: FormKey, kind: ReportKind): FormTable[] {
  return edition.tables
    .filter(
      (table) =>
        table.reportKinds.includes(kind) &&
        isAsked(table.reporters[key.level], table.lead, key) &&
        isTableWanted(table, key.period),
    )
    .map((table) => {
      const columns = table.columns.filter(
        (column) => validityIn(key.period, undefined, column.validTo) !== 'none',
      );
      const identities = tableIdentitiesFor(table.identities, columns);
      return { table, columns, identities, requirement: table.optional ? 'optional' : 'required' };
    });
}

/** Of an ad hoc report with figures of its own: a table that one of them comes from. */
function isTableWanted({ columns }: Table, { special }: Period): boolean {
  const wanted = special?.indicators;
  return !wanted || columns.some(({ indicator }) => indicator !== undefined && wanted.includes(indicator));
}

function listsOf(edition: Edition, key: FormKey, kind: ReportKind): FormList[] {
  return edition.lists
    .filter((list) => list.reportKinds.includes(kind) && isWanted(key.period, list.code))
    .filter((list) => isAsked(list.reporters[key.level], list.lead, key))
    .map((list) => ({ list, columns: list.columns }));
}

/** An ad hoc report that asks for some indicators only leaves out the sections of other areas. */
function sectionsOf(
  edition: Edition,
  key: FormKey,
  kind: ReportKind,
  fields: ReadonlyMap<string, Field>,
): FormSection[] {
  const areas = new Set([...fields.values()].map((one) => one.indicator.area));
  const isPart = key.period.special?.indicators !== undefined;
  return edition.narrative
    .filter((section) => isAsked(section.reporters[key.level], section.lead, key))
    .filter(({ area }) => !isPart || area === undefined || areas.has(area))
    .flatMap((section) => {
      const requirement: Requirement = section.requirement[kind];
      return requirement === 'absent' ? [] : [{ section, requirement }];
    });
}

/** Whether a form has anything to fill in; one without is not owed. */
export function asksForSomething(form: Form): boolean {
  return form.fields.size + form.tables.length + form.lists.length + form.narrative.length > 0;
}
