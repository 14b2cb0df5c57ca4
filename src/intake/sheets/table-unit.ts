import type { Unit } from '../../domain/edition.ts';
import type { CellValue } from '../../domain/observation.ts';
import { refOf, type Extraction } from '../extraction.ts';
import type { TableIndex } from '../locate/form-index.ts';
import { cellsOfRow, rowNumbers, textOf, type SheetGrid } from '../locate/sheet-grid.ts';
import { inFormUnit, unitSaid, type UnitSaid } from './unit-said.ts';

const unitLine = /đơn vị(?: tính)?\s*:\s*([^·;()]+)/iu;
const scaleWord = /^(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|1[.,]?000)(?: |$)/iu;

/** The unit line above a table's header, and its cell. */
export interface TableUnit {
  said: UnitSaid;
  cell: ReturnType<typeof refOf>;
}

/**
 * The unit that the lines above a table state. A table names its unit in many words (`Số hồ sơ TTHC`), so that only
 * another amount of money, or a word that multiplies (`nghìn hồ sơ`), is another unit.
 */
export function tableUnit(
  on: Extraction,
  grid: SheetGrid,
  unit: Unit | undefined,
  headerTop: number,
): TableUnit | undefined {
  if (!unit) return undefined;
  for (const row of rowNumbers(grid)) {
    if (row >= headerTop) return undefined;
    for (const cell of cellsOfRow(grid, row)) {
      const text = unitLine.exec(textOf(cell))?.[1]?.trim();
      if (text === undefined) continue;
      const said = unitSaid(text, unit);
      if (said.how === 'own' || (said.how === 'unknown' && !scaleWord.test(text))) continue;
      return { said, cell: refOf(on, grid.sheet, row, cell.column) };
    }
  }
  return undefined;
}

/** A table of another unit that nobody can convert: one fact, the table does not count. */
export function reportTableUnit(
  on: Extraction,
  { table: { table } }: TableIndex,
  stated: TableUnit | undefined,
): void {
  if (stated?.said.how !== 'unknown') return;
  const { said, cell } = stated;
  on.facts.push({ kind: 'unit-unknown', cell, found: said.name, expected: table.unit, table: table.code });
}

/** A table's value in the form's unit; each conversion is a fact at the value's own cell. */
export function tableValue(
  on: Extraction,
  { table: { table } }: TableIndex,
  stated: TableUnit | undefined,
  read: CellValue,
): CellValue {
  if (!stated || stated.said.how === 'unknown' || read.cell === null) return read;
  const converted = inFormUnit(read, stated.said);
  if (!converted) return read;
  const { value: result, factor } = converted;
  const from = stated.said.how === 'own' ? table.unit : stated.said.name;
  on.facts.push({
    kind: 'unit-converted',
    cell: read.cell,
    table: table.code,
    raw: read.raw,
    from,
    to: table.unit,
    factor,
    result,
  });
  return { ...read, value: result };
}
