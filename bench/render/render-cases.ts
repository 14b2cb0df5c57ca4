import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { compilePeriod, reportModelOf } from '../../src/cli/pipeline/compiled-period.ts';
import { openRun } from '../../src/cli/pipeline/open-run.ts';
import { openPlan } from '../../src/cli/pipeline/year/plan-of-year.ts';
import type { CommandRequest } from '../../src/cli/command.ts';
import { ioOf } from '../../src/cli/io.ts';
import type { ReportModel } from '../../src/report/report-model.ts';
import { smallDocument } from '../../test/report/small-documents.ts';
import { measure } from '../measure.ts';
// @ts-expect-error plain JavaScript: the measured process loads it without a compiler.
import { agencyBody, agencyModel } from './agency-tables.mjs';

export interface RenderCase {
  name: string;
  template: Uint8Array;
  model: ReportModel;
  /** For `ours-once.mjs`: where the model is from. */
  args: readonly string[];
}

/** The quarterly report of the demo. */
export async function demoCase(work: string): Promise<RenderCase> {
  const root = join(work, 'demo');
  measure('bin/cchc.js', ['demo', root]);
  const period = '2026-Q3';
  const now = new Date('2026-09-22T08:00:00+07:00');
  const request = {
    io: ioOf(process),
    options: { lang: 'vi', workspace: root, now, outputs: [], quiet: true },
    args: [period],
    flags: {},
  } as unknown as CommandRequest;
  const run = openRun(request, period);
  const model = reportModelOf(await compilePeriod(run, request, openPlan(run)));
  const template = readFileSync(resolve(import.meta.dirname, '../../templates/reports/bao-cao-quy.docx'));
  return { name: "The demo's quarterly report", template, model, args: [root, period] };
}

/** A table of 60 rows for each of 200 agencies. */
export function agencyCase(): RenderCase {
  const model = agencyModel() as unknown as ReportModel;
  return { name: '200 agencies, 60 rows each', template: smallDocument(agencyBody), model, args: [] };
}

/** Words of a document's body. */
export function wordsOf(bytes: Uint8Array): number {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
  return xml
    .replace(/<mc:Fallback>.*?<\/mc:Fallback>|<w:instrText.*?<\/w:instrText>/gs, '')
    .replace(/<\/w:p>|<w:br\/>|<w:tab\/>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .split(/\s+/)
    .filter((one) => one !== '').length;
}
