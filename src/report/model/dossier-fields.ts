import type { Comparisons } from '../../domain/comparison.ts';
import type { ConsolidatedTable, Consolidation } from '../../domain/consolidation.ts';
import { sum, type Decimal } from '../../domain/decimal.ts';
import type { Table } from '../../domain/edition.ts';
import { groupBy } from '../../domain/group-by.ts';
import { formatDecimal } from '../../messages/format.ts';
import { missingMark } from '../language/format-figure.ts';
import { tableCoverageNote } from './coverage-note.ts';
import { tableDifference } from './table-difference.ts';
import { comparedRows, comparedRowColumns } from './table-comparison.ts';
import { annexWorkbook, limited } from '../print-limits.ts';
import type { ReportField, ReportRow } from '../report-model.ts';

/**
 * The matrix tables of the edition by agency, group after group: `Biểu II.06` with its groups, rows and, as texts of their
 * own, the total row `Tổng II.06`, the document that the form is from, `Cơ sở II.06`, how many agencies are in it, `Độ bao phủ II.06`,
 * and whether some are not, `Thiếu II.06`. Groups and total are the sums of the rows below them, never figures of indicators.
 * `Ghi chú độ bao phủ II.06`: which of them, for a note below the table; empty where none is missing.
 * `Chênh lệch II.06`: why its totals are not the figures of the body, where they are not.
 * `So sánh II.06`: the totals of earlier periods and the change; `Ghi chú so sánh II.06`: what must be known of them.
 */
export function tableFields(
  consolidation: Consolidation,
  mostRows: number,
  comparisons: Comparisons,
): ReportField[] {
  return consolidation.edition.tables.flatMap((table) => {
    const own = consolidation.tables.filter((one) => one.table === table.code);
    const data = own.find((one) => one.by === 'agency') ?? own[0];
    const cells = table.columns.filter((one) => one.role === 'value').map((one) => `Cột ${one.no}`);
    const texts = cells.map((name) => ({ name }));
    const columns = [
      { name: 'Tên nhóm' },
      ...texts,
      { name: 'Dòng', columns: [{ name: 'STT' }, { name: 'Tên' }, ...texts] },
    ];
    const rows = data ? groupRows(table, data, consolidation, mostRows) : [];
    const compared = comparedRows(table.code, rows.length > 0 ? [...data!.total.keys()] : [], comparisons);
    const { counted, expected } = data ?? { counted: 0, expected: 0 };
    const total = data && rows.length > 0 ? [valueCells(table, (no) => data.total.get(no) ?? null)] : [];
    return [
      { name: `Biểu ${table.code}`, value: { columns, rows } },
      { name: `Tổng ${table.code}`, value: { columns: texts, rows: total } },
      { name: `So sánh ${table.code}`, value: { columns: comparedRowColumns(table), rows: compared.rows } },
      { name: `Ghi chú so sánh ${table.code}`, value: compared.note },
      { name: `Cơ sở ${table.code}`, value: table.basis },
      { name: `Độ bao phủ ${table.code}`, value: `${counted}/${expected}` },
      { name: `Chênh lệch ${table.code}`, value: tableDifference(table, data, consolidation) },
      { name: `Thiếu ${table.code}`, value: counted < expected },
      { name: `Ghi chú độ bao phủ ${table.code}`, value: data ? tableCoverageNote(consolidation, data) : '' },
    ];
  });
}

function groupRows(
  table: Table,
  data: ConsolidatedTable,
  consolidation: Consolidation,
  mostRows: number,
): ReportRow[] {
  const agencies = new Map(consolidation.agencies.map((one) => [one.code, one]));
  const groups = groupBy(data.rows, (row) => row.group ?? agencies.get(row.key)?.group ?? '');
  let room = mostRows;
  return [...groups].map(([group, rows]) => {
    const most = Math.max(0, room);
    room -= rows.length;
    const lines = rows.slice(0, most + 1).map((row, at) => ({
      STT: String(at + 1),
      Tên: agencies.get(row.key)?.name ?? row.key,
      ...valueCells(table, (no) => row.cells.get(no) ?? null),
    }));
    return {
      'Tên nhóm': group,
      ...valueCells(table, (no) => sumOf(rows.map((row) => row.cells.get(no) ?? null))),
      Dòng: limited(lines, most, () => leftOutRow(table, rows.length - most)),
    };
  });
}

/** Closes a group of which not every row is printed; its sums above are those of all its rows. */
function leftOutRow(table: Table, left: number) {
  const count = formatDecimal(String(left));
  const text = `Còn ${count} dòng của nhóm không in ở đây (đã cộng vào số của nhóm): xem Biểu ${table.code} trong ${annexWorkbook}.`;
  return { STT: '', Tên: text, ...emptyCells(table) };
}

function emptyCells({ columns }: Table): Record<string, string> {
  return Object.fromEntries(
    columns.filter(({ role }) => role === 'value').map(({ no }) => [`Cột ${no}`, '']),
  );
}

function valueCells(table: Table, valueOf: (no: number) => Decimal | null): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const { no, role } of table.columns) {
    if (role !== 'value') continue;
    const value = valueOf(no);
    cells[`Cột ${no}`] = value === null ? missingMark : formatDecimal(value);
  }
  return cells;
}

/** Null where no row has a figure. */
function sumOf(cells: readonly (Decimal | null)[]): Decimal | null {
  const filled = cells.filter((one) => one !== null);
  return filled.length > 0 ? sum(filled) : null;
}
