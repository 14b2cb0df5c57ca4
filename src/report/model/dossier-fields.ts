import type { ConsolidatedTable, Consolidation } from '../../domain/consolidation.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { Table } from '../../domain/edition.ts';
import { formatDecimal } from '../../messages/format.ts';
import { missingMark } from '../format-figure.ts';
import type { ReportField, ReportRow } from '../report-model.ts';

/**
 * The matrix tables of the edition by agency, group after group: `Biểu II.06` with its groups, rows and, as texts of their
 * own, the total row `Tổng II.06` and the document that the form is from, `Cơ sở II.06`. A group's row repeats the figures of the group where the column names an indicator.
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
    const total = data && rows.length > 0 ? [valueCells(table, (no) => data.total.get(no) ?? null)] : [];
    return [
      { name: `Biểu ${table.code}`, value: { columns, rows } },
      { name: `Tổng ${table.code}`, value: { columns: texts, rows: total } },
      { name: `Cơ sở ${table.code}`, value: table.basis },
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
    ...groupCells(table, group, consolidation),
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

function groupCells(table: Table, group: string, consolidation: Consolidation): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const { no, role, indicator } of table.columns) {
    if (role !== 'value') continue;
    const figure = indicator ? consolidation.figures.get(indicator)?.get(`group:${group}`) : undefined;
    cells[`Cột ${no}`] = figure?.value ? formatDecimal(figure.value) : '';
  }
  return cells;
}
