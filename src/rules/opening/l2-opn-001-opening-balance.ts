import type { FormTable } from '../../domain/form.ts';
import { hasNumber } from '../../domain/observation.ts';
import { carryOverSource } from '../../domain/period.ts';
import type { TableRow } from '../../domain/submission.ts';
import { at } from '../fact-rule.ts';
import { ownValue, pointedAt } from '../history/own-value.ts';
import { nameOf, periodEn, periodVi, sourceParams, sourcesEn, sourcesVi } from '../history/source-words.ts';
import { isOtherWindow, isOtherWindowIn } from '../plausibility/other-window.ts';
import { about, amount, has, signed, subjectEn, subjectVi, word } from '../rule-words.ts';
import type { HistoryContext, HistoryRule, RuleResult } from '../rule.ts';
import { openingOf, openingSources, type OpeningMismatch } from './openings.ts';

export const l2Opn001: HistoryRule = {
  code: 'L2-OPN-001',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['XP-04'],
  words: {
    vi: {
      title: 'Số kỳ trước chuyển qua không bằng số tồn cuối kỳ trước',
      reason:
        'Số từ kỳ trước chuyển qua là số đang giải quyết ở cuối kỳ ngay trước ngày bắt đầu kỳ này; các báo cáo bắt đầu cùng ngày (quý I, 6 tháng, năm) ghi cùng một số.',
      good: 'Cuối 6 tháng còn 90, quý III ghi từ kỳ trước chuyển qua 90.',
      bad: 'Cuối 6 tháng còn 90, quý III ghi 70 là số tồn cuối quý I.',
      message: (p) =>
        about(
          subjectVi(p),
          `đầu ${periodVi(p, 'period')} ghi ${amount(p, 'observed')}, phải bằng ${word(p, 'from') === 'closing' ? 'số tồn cuối kỳ trước' : 'số đã ghi ở báo cáo bắt đầu cùng ngày'}: ${sourcesVi(p)}; lệch ${signed(p, 'difference')}.${has(p, 'instead') ? ` Số đang ghi bằng số tồn cuối ${nameOf(word(p, 'instead'), 'vi')}.` : ''}${has(p, 'rows') ? ` Dòng lệch trong biểu: ${word(p, 'rows')}.` : ''}`,
        ),
      fix: () =>
        'Ghi lại theo số tồn đã báo cáo; nếu số đó sau này được điều chỉnh, ghi lý do ở cột “Ghi chú, giải trình” hoặc đính chính kỳ trước.',
    },
    en: {
      title: 'An opening balance is not the closing one before',
      reason:
        'What is carried over is what was pending at the end of the window that closed on the eve of this one; reports that open on the same day (quarter I, half year, year) say the same.',
      good: 'Pending at the end of the half year 90, carried into quarter III 90.',
      bad: 'Pending at the end of the half year 90; quarter III says 70, which is the end of quarter I.',
      message: (p) =>
        about(
          subjectEn(p),
          `${periodEn(p, 'period')} opens with ${amount(p, 'observed')}, but ${word(p, 'from') === 'closing' ? 'the window before closed with' : 'the report with the same start has'} ${sourcesEn(p)}; difference ${signed(p, 'difference')}.${has(p, 'instead') ? ` It equals the end of ${nameOf(word(p, 'instead'), 'en')}.` : ''}${has(p, 'rows') ? ` Rows of the table that are off: ${word(p, 'rows')}.` : ''}`,
        ),
      fix: () =>
        'Type the balance that was reported; if it was corrected since, say so in the notes column or correct the earlier period.',
    },
  },
  on: 'history',
  check(context) {
    const { form, history, period } = context;
    const asked = [...form.fields.values()].filter(({ indicator }) => indicator.opens !== undefined);
    if (asked.length === 0 || history.periods.length === 0) return [{ outcome: 'not-applicable' }];
    const { before, sameStart } = openingSources(context);
    if (!before && sameStart.length === 0) {
      const source = carryOverSource(period)?.id;
      if (source === undefined) return [{ outcome: 'not-applicable' }];
      const isApart = history.of(source) !== undefined;
      return [isApart ? { outcome: 'not-applicable' } : { outcome: 'not-evaluated', missing: [source] }];
    }
    // What holds another window, file or sheet, opens with that one's balance: the cause is told by itself.
    if (isOtherWindow(context)) return [{ outcome: 'not-applicable' }];
    const apart = new Set(
      asked.flatMap(({ indicator }) => (isOtherWindowIn(context, indicator) ? [indicator.code] : [])),
    );
    const rows = [...tableResults(context)].filter((one) => !apart.has(one.repeats));
    const rest = asked.filter(({ indicator }) => !apart.has(indicator.code));
    if (rest.length === 0) return [{ outcome: 'not-applicable' }];
    const fields = rest.map(({ indicator }) => fieldResult(context, indicator.code, indicator.opens!));
    const off = new Set(fields.flatMap((one) => (one.outcome === 'fail' ? one.indicator! : [])));
    // The table repeats the indicator: its total is told once, with the cells of the rows that it comes from.
    return [
      ...fields.map((one) => withRows(one, rows)),
      ...rows.filter((one) => !off.has(one.repeats)).map((one) => one.result),
    ];
  },
};

function withRows(field: RuleResult, rows: readonly TableResult[]): RuleResult {
  if (field.outcome !== 'fail') return field;
  const own = rows
    .filter((one) => one.repeats === field.indicator)
    .map((one) => one.result)
    .filter((one) => one.outcome === 'fail');
  if (own.length === 0) return field;
  const cells = own.map((one) => `${word(one.params!, 'row')} (${one.sheet}!${one.cell})`);
  return { ...field, params: { ...field.params, rows: cells.slice(0, 10) } };
}

function fieldResult(context: HistoryContext, code: string, opens: string): RuleResult {
  const own = ownValue(context, code);
  const place = { instance: code, indicator: code, ...at(context.submission.observations.get(code)?.cell) };
  if (own.is === 'absent') return { outcome: 'not-applicable', instance: code };
  if (own.is === 'unknown') return { outcome: 'not-evaluated', instance: code, missing: [code] };
  const found = openingOf(
    openingSources(context),
    own.value,
    (side) => side.figure(code),
    (side) => side.figure(opens),
  );
  if (found === undefined) return { outcome: 'not-evaluated', instance: code, missing: [opens] };
  if (found === 'holds') return { outcome: 'pass', instance: code };
  return { ...place, ...failed(context, own.value, found) };
}

/** What became of a row, and the indicator that the column's total repeats. */
interface TableResult {
  repeats: string;
  result: RuleResult;
}

/** Rows of tables whose columns carry both balances: by key, where the row existed before. */
function* tableResults(context: HistoryContext): Generator<TableResult> {
  for (const { table, columns } of context.form.tables) {
    if (pointedAt(context.findings)(`table:${table.code}`)) continue;
    const data = context.submission.tables.find((one) => one.table === table.code);
    for (const pair of balancePairs(context, columns))
      for (const row of data?.rows ?? [])
        if (row.role === 'data') yield* rowResult(context, table.code, row, pair);
  }
}

interface BalancePair {
  opening: number;
  closing: number;
  indicator: string;
}

function balancePairs({ form }: HistoryContext, columns: FormTable['columns']): BalancePair[] {
  return columns.flatMap(({ no, indicator }) => {
    const opens = indicator === undefined ? undefined : form.edition.indicators.get(indicator)?.opens;
    const closing = columns.find((one) => opens !== undefined && one.indicator === opens);
    return closing ? [{ opening: no, closing: closing.no, indicator: indicator! }] : [];
  });
}

function* rowResult(
  context: HistoryContext,
  table: string,
  row: TableRow,
  { opening, closing, indicator }: BalancePair,
): Generator<TableResult> {
  const cell = row.cells.get(opening);
  if (!cell || !hasNumber(cell)) return;
  const found = openingOf(
    openingSources(context),
    cell.value,
    (side) => side.row(table, row.key)?.(opening),
    (side) => side.row(table, row.key)?.(closing),
  );
  if (found === undefined) return;
  const place = { instance: `${table}.c${opening}:${row.key}`, ...at(cell.cell) };
  if (found === 'holds') {
    yield { repeats: indicator, result: { ...place, outcome: 'pass' } };
    return;
  }
  const result = failed(context, cell.value, found);
  const params = { ...result.params, table, row: row.key, column: String(opening) };
  yield { repeats: indicator, result: { ...place, ...result, params } };
}

function failed({ period }: HistoryContext, value: string, found: OpeningMismatch): RuleResult {
  return {
    outcome: 'fail',
    observed: value,
    expected: found.expected,
    difference: found.difference,
    params: {
      period: period.id,
      from: found.from,
      ...(found.instead === undefined ? {} : { instead: found.instead }),
      ...sourceParams(found.sources),
    },
  };
}
