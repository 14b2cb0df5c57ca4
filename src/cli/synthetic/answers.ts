import type { Agency } from '../../domain/agency.ts';
import { formatDate } from '../../messages/format.ts';
import type { Decimal } from '../../domain/decimal.ts';
import { issuerLevelOf } from '../../domain/edition.ts';
import type { Form } from '../../domain/form.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import { validityIn } from '../../domain/period.ts';
import type { PatchValue } from '../../workbook/patch/patch-value.ts';
import { leadFigures } from './lead-figures.ts';
import { initiativesOf, inspectionsOf, obstaclesOf, type ListEntry } from './list-entries.ts';
import { narrativeOf } from './narratives.ts';
import { procedureRows } from './procedure-rows.ts';
import { Ledger } from './event-ledger.ts';
import type { Figures } from './figures.ts';
import { unitFigures } from './unit-figures.ts';
import { spanOf } from './windows.ts';

interface TableAnswer {
  key: string;
  /** By official column number. */
  columns: Map<number, PatchValue>;
}

/** What somebody types into one workbook. Faults change it before it is written. */
export interface Answers {
  /** By indicator code. */
  values: Map<string, PatchValue>;
  notes: Map<string, string>;
  /** By table code. */
  tables: Map<string, TableAnswer[]>;
  /** By list code. */
  lists: Map<string, readonly ListEntry[]>;
  /** By section code; empty text is left out. */
  narrative: Map<string, string>;
  /** Areas ticked "không phát sinh". */
  ticks: Set<string>;
  filledOn: LocalDate;
}

/** The right answers of an agency to a form, with the figures behind them. */
export function rightAnswers(
  agency: Agency,
  form: Form,
  agencies: readonly Agency[],
): { answers: Answers; figures: Figures } {
  const span = spanOf(form.period.id);
  const unit = form.lead === undefined ? unitFigures(agency, span) : null;
  const figures = unit?.figures ?? leadFigures(form.lead!, agency, agencies, span);
  const tables = new Map<string, TableAnswer[]>();
  for (const { table, columns } of form.tables) {
    const rows = unit
      ? unit.rows.map((row) => ({ key: row.field, columns: row.columns }))
      : procedureRows(new Ledger({ ...agency, code: `lead-${form.lead}` }, span)).map((row) => ({
          key: row.sector,
          columns: row.columns,
        }));
    const asked = columns.filter((column) => column.role === 'value').map((column) => column.no);
    tables.set(
      table.code,
      rows.map((row) => ({
        key: row.key,
        columns: new Map(asked.map((no) => [no, row.columns.get(no) ?? null])),
      })),
    );
  }
  const lists: Readonly<Record<string, () => ListEntry[]>> = {
    '0.7.2': () => initiativesOf(agency, span),
    '0.10.1': () => obstaclesOf(agency, span),
    '0.3.2.DS': () => inspectionsOf(agencies, span),
  };
  const answers: Answers = {
    values: new Map(),
    notes: new Map(),
    tables,
    lists: new Map(form.lists.map(({ list }) => [list.code, lists[list.code]?.() ?? []])),
    narrative: new Map(
      form.narrative.map((one) => [
        one.section.code,
        narrativeOf(agency, form.period.id, one, spokenOf(form, figures), obstaclesOf(agency, span)),
      ]),
    ),
    ticks: new Set(),
    filledOn: form.period.end,
  };
  for (const [code, field] of form.fields) {
    if (field.requirement === 'computed' || field.requirement === 'given') continue;
    const { indicator } = field;
    answers.values.set(code, typed(code, indicator.valueKind === 'text', figures));
    const validity = validityIn(form.period, indicator.validFrom, indicator.validTo);
    if (validity === 'partial' && figures.has(code))
      answers.notes.set(code, 'Chỉ tiêu chỉ có hiệu lực trong một phần của kỳ; số liệu tính từ ngày đó.');
  }
  return { answers, figures };
}

/** What a text may speak of; one of 2020 names nothing that its form does not ask for. */
function spokenOf(form: Form, figures: Figures): Figures {
  if (issuerLevelOf(form.edition) === 'province') return figures;
  return new Map([...figures].filter(([code]) => form.fields.has(code)));
}

function typed(code: string, isText: boolean, figures: Figures): PatchValue {
  if (isText) return texts[code] ?? 'Không phát sinh';
  const value: Decimal | undefined = figures.get(code);
  return value === undefined ? null : { decimal: value };
}

const texts: Readonly<Record<string, string>> = {
  '0.1.4': `Kế hoạch số 12/KH, ngày ${formatDate('2025-12-26')}`,
  '4.6.4': 'Chuyển nơi cư trú, thay đổi công việc theo nguyện vọng cá nhân.',
};
