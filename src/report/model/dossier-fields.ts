import type { ConsolidatedTable, Consolidation } from '../../domain/consolidation.ts';
import { sum, type Decimal } from '../../domain/decimal.ts';
import type { Table } from '../../domain/edition.ts';
import { formatDecimal } from '../../messages/format.ts';
import { missingMark } from '../format-figure.ts';
import type { ReportField, ReportRow } from '../report-model.ts';

/**
 * The matrix tables of the edition by agency, group after group: `Biểu II.06` with its groups, rows and, as texts of their
 * own, the total row `Tổng II.06`, the document that the form is from, `Cơ sở II.06`, how many agencies are in it, `Độ bao phủ II.06`,
 * and whether some are not, `Thiếu II.06`. Groups and total are the sums of the rows below them, never figures of indicators.
 */
export function tableFields(consolidation: Consolidation): ReportField[] {
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
    const rows = data ? groupRows(table, data, consolidation) : [];
    const { counted, expected } = data ?? { counted: 0, expected: 0 };
    const total = data && rows.length > 0 ? [valueCells(table, (no) => data.total.get(no) ?? null)] : [];
    return [
      { name: `Biểu ${table.code}`, value: { columns, rows } },
      { name: `Tổng ${table.code}`, value: { columns: texts, rows: total } },
      { name: `Cơ sở ${table.code}`, value: table.basis },
      { name: `Độ bao phủ ${table.code}`, value: `${counted}/${expected}` },
      { name: `Thiếu ${table.code}`, value: counted < expected },
    ];
  });
}

function groupRows(table: Table, data: ConsolidatedTable, consolidation: Consolidation): ReportRow[] {
  const agencies = new Map(consolidation.agencies.map((one) => [one.code, one]));
  const groups = new Map<string, ConsolidatedTable['rows'][number][]>();
  for (const row of data.rows) {
    const group = row.group ?? agencies.get(row.key)?.group ?? '';
    const known = groups.get(group);
    if (known) known.push(row);
    else groups.set(group, [row]);
  }
  return [...groups].map(([group, rows]) => ({
    'Tên nhóm': group,
    ...valueCells(table, (no) => sumOf(rows.map((row) => row.cells.get(no) ?? null))),
    Dòng: rows.map((row, at) => ({
      STT: String(at + 1),
      Tên: agencies.get(row.key)?.name ?? row.key,
      ...valueCells(table, (no) => row.cells.get(no) ?? null),
    })),
  }));
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
