import { z } from 'zod';
import { levels } from '../../domain/agency.ts';
import { issuerLevelOf, type Edition } from '../../domain/edition.ts';
import type { Form } from '../../domain/form.ts';
import { dateParts } from '../../domain/local-date.ts';
import { periodOf, type PeriodCode, type ReportKind } from '../../domain/period.ts';
import { asksForSomething, buildForm } from '../build-form.ts';
import { formSchema } from './submission-schema.ts';

const codesOf: Readonly<Record<ReportKind, readonly PeriodCode[]>> = {
  quarterly: ['Q1', 'Q3'],
  'six-month': ['H1'],
  annual: ['Y'],
};

/**
 * The schema of every submission that a kind of report may bring: one branch per period code, level and submission
 * type. It describes the edition once all its dated changes are in force; `year` asks for another year's forms.
 */
export function reportSchema(edition: Edition, kind: ReportKind, year = settledYear(edition)): z.ZodType {
  const branches = codesOf[kind].flatMap((code) => {
    const period = z.string().regex(new RegExp(`^\\d{4}-${code}$`));
    return formsOf(edition, year, code).map((form) => formSchema(form, period));
  });
  return z.union(branches);
}

/** The same as a JSON Schema (2020-12), for programs that are not ours. */
export function reportJsonSchema(edition: Edition, kind: ReportKind, year?: number): Record<string, unknown> {
  const schema = z.toJSONSchema(reportSchema(edition, kind, year), { target: 'draft-2020-12' });
  return {
    $schema: schema.$schema,
    $id: `urn:cchc:${edition.id}:${edition.version}:${kind}`,
    title: `${edition.title.vi} – ${kind}`,
    ...schema,
  };
}

function formsOf(edition: Edition, year: number, code: PeriodCode): Form[] {
  const period = periodOf(year, code)!;
  const forms = [
    ...levels.map((level) => buildForm(edition, { period, level, submissionType: 'unit' })),
    ...[...edition.leads.keys()].map((lead) =>
      buildForm(edition, { period, level: issuerLevelOf(edition), submissionType: 'field-lead', lead }),
    ),
  ];
  return forms.filter(asksForSomething);
}

/** The first report year in which no definition starts or ends any more. */
function settledYear(edition: Edition): number {
  const indicators = [...edition.indicators.values()];
  const columns = edition.tables.flatMap((table) => table.columns);
  const dates = [edition.validFrom, ...indicators.flatMap((one) => [one.validFrom, one.validTo])];
  const last = [...dates, ...columns.map((one) => one.validTo)]
    .filter((one) => one !== undefined)
    .toSorted()
    .at(-1)!;
  return dateParts(last).year + 1;
}
