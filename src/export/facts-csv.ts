import { stringify } from 'csv-stringify/sync';
import type { Agency } from '../domain/agency.ts';
import { factsOf, type Fact } from '../consolidate/record/facts-of.ts';
import type { Consolidation } from '../domain/consolidation.ts';
import type { Obligation } from '../domain/form.ts';

/** Columns of the tidy facts, in order. */
export const factColumns = [
  'period',
  'agency',
  'agency_name',
  'form',
  'indicator',
  'dimension',
  'value',
  'status',
  'counted',
  'reason',
  'raw',
  'file',
  'sheet',
  'cell',
  'sha256',
] as const;

type Line = (string | number)[];

/**
 * Every value of every submission that counts, one per line, blanks included; UTF-8 with BOM and CRLF, so that Excel
 * opens it. `counted` says whether the value is part of the province's figure: the values with `yes` and no dimension
 * add up to it (operands of ratios: to the ratio's parts). `dimension` is `table:row/column` for cells of tables. The
 * text comes submission by submission: all of it may be half a gigabyte.
 */
export function* factsCsv(consolidation: Consolidation): Generator<string, undefined> {
  const agencies = new Map(consolidation.agencies.map((agency) => [agency.code, agency]));
  yield `\uFEFF${csvLines([factColumns])}`;
  for (const { obligation } of inOrder(consolidation)) {
    const agency = agencies.get(obligation.agency);
    if (!agency) continue;
    const facts = [...factsOf(consolidation, obligation)];
    if (facts.length > 0) yield csvLines(facts.map((one) => line(consolidation, obligation, agency, one)));
  }
  return undefined;
}

/** Quoted for Excel; text that a spreadsheet would execute is defused. */
function csvLines(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(rows as (string | number)[][], {
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
}

function inOrder({ obligations, agencies }: Consolidation) {
  const at = new Map(agencies.map((agency, index) => [agency.code, index]));
  const place = (code: string) => at.get(code) ?? agencies.length;
  return [...obligations].sort(
    ({ obligation: a }, { obligation: b }) => place(a.agency) - place(b.agency) || (a.id < b.id ? 1 : -1),
  );
}

function line(consolidation: Consolidation, obligation: Obligation, agency: Agency, fact: Fact): Line {
  return [
    consolidation.period.id,
    agency.code,
    agency.name,
    formOf(obligation),
    fact.indicator,
    fact.dimension,
    number(fact.value ?? ''),
    fact.status,
    fact.counted ? 'yes' : 'no',
    fact.reason,
    fact.raw,
    fact.file,
    fact.sheet,
    fact.cell,
    fact.sha256,
  ];
}

/** A negative number must not be taken for a formula; as a number the guard lets it pass. */
function number(text: string): string | number {
  return text.startsWith('-') && String(Number(text)) === text ? Number(text) : text;
}

function formOf({ submissionType, lead }: Obligation): string {
  return lead === undefined ? submissionType : `${submissionType}-${lead}`;
}
