import { evaluateTerms } from '../../../domain/clause.ts';
import { exact, subtract, toDecimal, type Decimal } from '../../../domain/decimal.ts';
import type { ListColumn } from '../../../domain/edition.ts';
import type { FormTable, Obligation } from '../../../domain/form.ts';
import type { CellValue, Observation } from '../../../domain/observation.ts';
import type { Submission, TableData, TableRow } from '../../../domain/submission.ts';
import { ExampleValues } from './example-values.ts';

/** What one of `agencies` agencies would send if it answered everything, with made-up answers that say that they are. */
export function exampleSubmission(obligation: Obligation, agencies: number): Submission {
  const { form, agency, id } = obligation;
  const file = `vi-du/${id}.xlsx`;
  const values = new ExampleValues(form, agency, String(agencies));
  const cell = (sheet: string) => ({ file, sheet, cell: 'A1' });
  const value = (given: string | undefined, sheet: string, isText = false): CellValue => ({
    status: given === undefined ? 'blank' : isText ? 'text' : 'number',
    value: given ?? null,
    raw: given ?? '',
    cell: cell(sheet),
    readings: [],
  });
  const observations = new Map<string, Observation>();
  for (const { area, fields } of form.areas) {
    for (const { indicator } of fields) {
      const text = textOf(indicator.valueKind, form.period.end);
      const given = text ?? values.of(indicator.code);
      const answer = value(given, area.sheet, text !== undefined);
      observations.set(indicator.code, { ...answer, indicator: indicator.code });
    }
  }
  return {
    received: {
      file,
      sha256: '0'.repeat(64),
      size: 0,
      received: { date: form.period.end, evidence: 'register' },
    },
    identity: {},
    form,
    agency,
    obligation: id,
    observations,
    tables: form.tables.map((one) => exampleTable(one, values, (given, sheet) => value(given, sheet))),
    lists: form.lists.map(({ list, columns }) => ({
      list: list.code,
      sheet: list.sheet,
      rows: [1].map((row) => ({
        row,
        cells: new Map(
          columns.map((one) => [one.key, value(listText(one, form.period.end), list.sheet, true)]),
        ),
      })),
    })),
    narrative: form.narrative.map(({ section }) => ({
      section: section.code,
      text: `Đoạn ví dụ của mục “${section.heading.vi}”: đơn vị sẽ viết nội dung ở đây.`,
      cell: cell('Thuyết minh'),
    })),
    nothingArose: new Map(),
    facts: [],
  };
}

function textOf(kind: string, day: string): string | undefined {
  if (kind === 'text') return 'Nội dung ví dụ';
  return kind === 'date' ? day : undefined;
}

function listText({ choices, valueKind, label }: ListColumn, day: string): string {
  if (choices?.[0] !== undefined) return choices[0];
  return (
    textOf(valueKind === 'text' ? '' : valueKind, day) ?? (valueKind === 'text' ? `${label.vi} (ví dụ)` : '1')
  );
}

/** Parts of a column's total that fall to each row; the last row gets what is left. */
const shares = ['0.5', '0.3'];

function exampleTable(
  { table, columns, identities }: FormTable,
  values: ExampleValues,
  cell: (given: Decimal | undefined, sheet: string) => CellValue,
): TableData {
  const rows = [1, 2, 3].map((at) => ({ key: `Lĩnh vực ví dụ ${at}`, cells: new Map<number, Decimal>() }));
  const made = new Set(identities.map((one) => one.column));
  for (const { no, role, indicator } of columns) {
    if (role !== 'value' || made.has(no)) continue;
    const total = (indicator === undefined ? undefined : values.of(indicator)) ?? String(10 + no * 7);
    const parts = shares.map((share) => toDecimal(exact(total).times(share).round(0, 0)));
    const rest = parts.reduce(subtract, total);
    for (const [at, part] of [...parts, rest].entries()) rows[at]!.cells.set(no, part);
  }
  // A total may rest on another total: twice is enough for what forms have.
  for (const { column, clause } of [...identities, ...identities]) {
    if (clause.kind !== 'identity') continue;
    for (const row of rows) {
      const total = evaluateTerms(clause.terms, (code) => row.cells.get(Number(code)));
      if (total !== undefined) row.cells.set(column, total);
    }
  }
  const asRow = (row: (typeof rows)[number]): TableRow => {
    const key = cell(undefined, table.sheet).cell!;
    const cells = [...row.cells].map(([no, given]) => [no, cell(given, table.sheet)] as const);
    return { role: 'data', key: row.key, keyCell: key, cells: new Map(cells) };
  };
  return { table: table.code, sheet: table.sheet, rows: rows.map(asRow) };
}
