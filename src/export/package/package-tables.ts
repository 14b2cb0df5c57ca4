import type { Consolidation } from '../../domain/consolidation.ts';
import type { YearView } from '../../domain/year-view.ts';
import { hasComparisons } from '../compared-figures.ts';
import { comparisonsTable } from './comparisons-table.ts';
import type { DataTable } from './data-table.ts';
import { factsTable } from './facts-table.ts';
import { figuresTable } from './figures-table.ts';
import { obligationsTable } from './obligations-table.ts';
import { agenciesTable, indicatorsTable } from './register-tables.ts';
import { tablesTable } from './tables-table.ts';
import { textsTable } from './texts-table.ts';

/** Everything that a period's figures are made of and consist of, as tables. */
export function packageTables(consolidation: Consolidation, { comparisons }: YearView): DataTable[] {
  return [
    factsTable(consolidation),
    figuresTable(consolidation),
    ...(hasComparisons(consolidation, comparisons) ? [comparisonsTable(consolidation, comparisons)] : []),
    tablesTable(consolidation),
    obligationsTable(consolidation),
    textsTable(consolidation),
    agenciesTable(consolidation),
    indicatorsTable(consolidation),
  ];
}
