import type { Consolidation } from '../../domain/consolidation.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { YearView } from '../../domain/year-view.ts';
import { agencyExtract } from './agency-extract.ts';
import { agencySchemaPath, tableSchema } from './data-package.ts';
import { extractNamer } from './extract-names.ts';
import { inOrder } from './facts-table.ts';
import { leadExtract, leadsWithFigures } from './lead-extract.ts';
import type { PackageFile } from './package-file.ts';
import { packageTables } from './package-tables.ts';
import { parquetPieces, type ParquetOptions } from './parquet/parquet-pieces.ts';
import { tableCsv } from './table-csv.ts';

export interface PackageOptions extends ParquetOptions {
  province: string;
  /** Instant that documents bear. */
  now: Date;
}

/** Every file of an export that holds data: tables as CSV and Parquet, then the extracts. Made when they are written. */
export function dataFiles(
  consolidation: Consolidation,
  year: YearView,
  options: PackageOptions,
): PackageFile[] {
  const { id, year: ofYear } = consolidation.period;
  const tables = packageTables(consolidation, year);
  return [
    ...tables.map((table): PackageFile => ({
      kind: 'csv',
      path: `csv/${table.name}-${id}.csv`,
      table,
      content: () => tableCsv(table),
    })),
    ...tables.map((table): PackageFile => ({
      kind: 'parquet',
      path: `parquet/${table.name}/nam=${ofYear}/ky=${id}/part-0.parquet`,
      table,
      content: () => parquetPieces(table, options),
    })),
    ...agencyFiles(consolidation),
    ...leadFiles(consolidation, options),
  ];
}

function agencyFiles(consolidation: Consolidation): PackageFile[] {
  const { agencies, period } = consolidation;
  const nameFor = extractNamer(period.id);
  const obligations = groupBy(inOrder(consolidation), (one) => one.obligation.agency);
  const files = agencies.map((agency): PackageFile => {
    const table = agencyExtract(consolidation, agency, obligations.get(agency.code) ?? []);
    const { code, name } = agency;
    return {
      kind: 'agency',
      path: `don-vi/${nameFor(code, name)}.csv`,
      table,
      agency: { code, name },
      content: () => tableCsv(table),
    };
  });
  const [first] = files;
  if (!first) return [];
  const schema = tableSchema(first.table!, false, new Set());
  const content = () => `${JSON.stringify(schema, null, 2)}\n`;
  return [...files, { kind: 'schema', path: agencySchemaPath, content }];
}

function leadFiles(consolidation: Consolidation, { province, now }: PackageOptions): PackageFile[] {
  const nameFor = extractNamer(consolidation.period.id);
  return leadsWithFigures(consolidation).map((lead): PackageFile => ({
    kind: 'lead',
    path: `linh-vuc/${nameFor(lead, consolidation.edition.leads.get(lead)?.vi ?? '')}.xlsx`,
    content: () => leadExtract(consolidation, lead, { province, now }),
  }));
}
