import { join, resolve } from 'node:path';
import { writeAnnex } from '../../export/annex/write-annex.ts';
import { hasComparisons } from '../../export/compared-figures.ts';
import { comparisonsCsv } from '../../export/comparisons-csv.ts';
import { factsCsv } from '../../export/facts-csv.ts';
import { drawnCharts } from '../../report/model/chart-fields.ts';
import { renderReport, type RenderedReport } from '../../report/template/render-report.ts';
import type { Output } from '../../workspace/write-outputs.ts';
import type { CommandRequest } from '../command.ts';
import { reportModelOf, type CompiledPeriod } from './compiled-period.ts';
import type { Run } from './open-run.ts';

/** One of the files that a compiled period consists of. */
export interface ReportOutput extends Output {
  kind: 'report' | 'annex' | 'facts' | 'comparisons';
}

export interface MadeOutputs {
  outputs: ReportOutput[];
  report: RenderedReport;
}

/** Where `compile` puts its files: the workspace's folder of reports, or `--out-dir`. */
export function reportPaths(run: Run, { io, flags }: CommandRequest): Record<ReportOutput['kind'], string> {
  const given = flags['outDir'];
  const folder = typeof given === 'string' ? resolve(io.cwd, given) : run.folders.reports;
  const { id } = run.period;
  return {
    report: join(folder, `bao-cao-tong-hop-${id}.docx`),
    annex: join(folder, `phu-luc-so-lieu-${id}.xlsx`),
    facts: join(folder, `so-lieu-${id}.csv`),
    comparisons: join(folder, `so-sanh-${id}.csv`),
  };
}

/** The Word report, the annex workbook, the tidy facts and, where anything compares, the comparisons. Writes nothing. */
export async function reportOutputs(
  compiled: CompiledPeriod,
  template: { name: string; bytes: Uint8Array },
  paths: Record<ReportOutput['kind'], string>,
): Promise<MadeOutputs> {
  const { run, consolidation, year } = compiled;
  const model = reportModelOf(compiled);
  const report = await renderReport(template.bytes, model, template.name);
  const annex = writeAnnex(consolidation, {
    lang: 'vi',
    province: run.config.province,
    now: run.now,
    withTexts: model.abridged,
    year,
    charts: drawnCharts(model),
  });
  const outputs: ReportOutput[] = [
    { kind: 'report', path: paths.report, bytes: report.bytes },
    { kind: 'annex', path: paths.annex, bytes: annex },
    { kind: 'facts', path: paths.facts, bytes: factsCsv(consolidation) },
  ];
  if (hasComparisons(consolidation, year.comparisons)) {
    const bytes = comparisonsCsv(consolidation, year.comparisons);
    outputs.push({ kind: 'comparisons', path: paths.comparisons, bytes });
  }
  return { outputs, report };
}
