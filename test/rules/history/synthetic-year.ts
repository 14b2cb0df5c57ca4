import { rightAnswers, type Answers } from '../../../src/cli/synthetic/answers.ts';
import { Calculator, numberIn } from '../../../src/cli/synthetic/calculator.ts';
import { consolidate } from '../../../src/consolidate/consolidate.ts';
import { recordOf } from '../../../src/consolidate/record/record-of.ts';
import { toA1 } from '../../../src/domain/cell-ref.ts';
import type { Obligation } from '../../../src/domain/form.ts';
import type { History, PeriodRecord } from '../../../src/domain/history.ts';
import type { CellValue, Observation } from '../../../src/domain/observation.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Submission, TableRow } from '../../../src/domain/submission.ts';
import type { PatchValue } from '../../../src/workbook/patch/patch-value.ts';
import { makerOnShippedEdition, periodOfId } from '../../fixtures/demo-edition.ts';

/** The fictional province on the shipped edition: submissions are made from its figures, without workbooks. */
export const maker = makerOnShippedEdition();
export const { edition } = maker.obligations(periodOfId('2026-Q3'))[0]!.form;
export const { agencies } = maker.register;

/** Changes what somebody types. */
export type Change = (answers: Answers, obligation: Obligation) => void;

/** What every agency of the province sends for a period, right in every cell but for what `change` does. */
export function submissionsOf(period: Period, change: Change = () => {}): Submission[] {
  return maker.obligations(period).map((obligation) => {
    const { answers } = rightAnswers(maker.agencyOf(obligation), obligation.form, agencies);
    change(answers, obligation);
    return submissionFrom(obligation, answers);
  });
}

function cellValue(value: PatchValue | undefined, file: string, sheet: string, cell: string): CellValue {
  const place = { file, sheet, cell };
  const number = numberIn(value);
  if (value === 'KAD')
    return { status: 'not-applicable', value: null, raw: value, cell: place, readings: [] };
  if (value === 'KPS') return { status: 'nothing-arose', value: '0', raw: value, cell: place, readings: [] };
  if (number !== undefined)
    return { status: 'number', value: number, raw: number, cell: place, readings: [] };
  if (typeof value === 'string' && value !== '')
    return { status: 'text', value, raw: value, cell: place, readings: [] };
  return { status: 'blank', value: null, raw: '', cell: place, readings: [] };
}

function submissionFrom(obligation: Obligation, answers: Answers): Submission {
  const { form, id, agency } = obligation;
  const layout = maker.layout(form);
  const file = `periods/${form.period.id}/nop/${id.replace('/', '_')}.xlsx`;
  const calculator = new Calculator(form, answers, String(agencies.length));
  const observations = new Map<string, Observation>();
  for (const { sheet, rows, columns } of layout.areas) {
    for (const [code, row] of rows) {
      const field = form.fields.get(code)!;
      const typed =
        field.requirement === 'computed'
          ? calculator.ratio(field)
          : field.requirement === 'given'
            ? agencies.length
            : answers.values.get(code);
      const note = answers.notes.get(code);
      const value = cellValue(typed, file, sheet, toA1(row, columns.value));
      observations.set(code, { indicator: code, ...value, ...(note ? { note } : {}) });
    }
  }
  return {
    received: { file, sha256: `sha ${form.period.id} ${id}`, size: 1, received: null },
    identity: {},
    form,
    agency,
    obligation: id,
    observations,
    tables: form.tables.map(({ table, columns }) => ({
      table: table.code,
      sheet: table.sheet,
      rows: (answers.tables.get(table.code) ?? []).map((row, at): TableRow => ({
        role: 'data',
        key: row.key,
        keyCell: { file, sheet: table.sheet, cell: toA1(at + 10, 2) },
        cells: new Map(
          columns
            .filter((one) => one.role === 'value')
            .map(({ no }) => [no, cellValue(row.columns.get(no), file, table.sheet, toA1(at + 10, no))]),
        ),
      })),
    })),
    lists: [],
    narrative: [...answers.narrative].map(([section, text], at) => ({
      section,
      text,
      cell: { file, sheet: 'Thuyết minh', cell: toA1(at + 5, 3) },
    })),
    nothingArose: new Map(
      [...answers.ticks].map((area) => [area, { file, sheet: 'Bìa', cell: `C${Number(area) + 20}` }]),
    ),
    facts: [],
  };
}

/** The kept record of a period, as the last compile left it. */
export function keptRecord(period: Period, submissions: readonly Submission[], snapshot = 1): PeriodRecord {
  const consolidation = consolidate({
    period,
    edition,
    agencies,
    obligations: maker.obligations(period).map((obligation) => ({
      obligation,
      state: 'valid',
      file: `periods/${period.id}/nop/${obligation.id.replace('/', '_')}.xlsx`,
      deadline: period.end,
      daysLate: 0,
      blockers: 0,
      errors: 0,
    })),
    effective: new Map(submissions.map((one) => [one.obligation!, one])),
    findings: [],
    policy: 'exclude-figure',
  });
  return recordOf(consolidation, { snapshot, id: `${period.id}-${snapshot}`, madeOn: period.end });
}

export function historyOf(...records: readonly PeriodRecord[]): History {
  const inOrder = [...records].sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
  return {
    periods: inOrder.map((one) => one.period),
    of: (id) => inOrder.find((one) => one.period.id === id),
  };
}
