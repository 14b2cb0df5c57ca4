import type { Agency } from '../../domain/agency.ts';
import { capacityFigures } from './capacity-figures.ts';
import { digitalFigures } from './digital-figures.ts';
import type { Figures } from './figures.ts';
import { dossierRows, type DossierRow } from './dossiers.ts';
import { Ledger } from './event-ledger.ts';
import { steeringFigures } from './steering-figures.ts';
import type { Span } from './windows.ts';

/** What an agency reports about itself: every figure from events that are counted once, so that reports agree. */
export function unitFigures(agency: Agency, span: Span): { figures: Figures; rows: DossierRow[] } {
  const ledger = new Ledger(agency, span);
  const rows = dossierRows(agency, span);
  const figures: Figures = new Map();
  const sumOf = (column: number) => rows.reduce((sum, row) => sum + row.columns.get(column)!, 0);
  for (let column = 3; column <= 13; column++) figures.set(`2.3.${column - 2}`, String(sumOf(column)));
  for (const part of [steeringFigures, capacityFigures, digitalFigures])
    for (const [code, value] of part(ledger)) figures.set(code, value);
  return { figures, rows };
}
