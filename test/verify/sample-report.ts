import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scopeKey, type Consolidation, type Figure } from '../../src/domain/consolidation.ts';
import { noHistory } from '../../src/domain/history.ts';
import type { YearView } from '../../src/domain/year-view.ts';
import { buildReportModel } from '../../src/report/model/build-report-model.ts';
import { renderReport } from '../../src/report/template/render-report.ts';
import { readDocument, type ReadDocument } from '../../src/verify/document/read-document.ts';
import { reportFacts, type ReportFacts } from '../../src/verify/facts/report-facts.ts';
import type { Verification } from '../../src/verify/verification.ts';
import { reportVerifier } from '../../src/verify/verify-report.ts';
import { sampleConsolidation, settings } from '../report/sample-consolidation.ts';
import { sampleAttainments, sampleIndices, sampleYear } from '../report/sample-year.ts';

const folder = resolve(import.meta.dirname, '../../templates/reports');
const templates = {
  '2026-Q3': 'bao-cao-quy.docx',
  '2026-H1': 'bao-cao-6-thang.docx',
  '2026-Y': 'bao-cao-nam.docx',
};
export type SamplePeriod = keyof typeof templates;

/** A report of the sample consolidation, as compiled, with what it is compared with. */
export interface SampleReport {
  bytes: Uint8Array;
  expected: ReadDocument;
  facts: ReportFacts;
  consolidation: Consolidation;
  verify(edited: Uint8Array): Verification;
}

export async function sampleReport(period: SamplePeriod, size = 74, texts = 14): Promise<SampleReport> {
  const consolidation = withAgencyFigures(sampleConsolidation(period, size, { texts }));
  const year: YearView = {
    ...sampleYear(consolidation),
    attainments: sampleAttainments,
    indices: sampleIndices,
  };
  const model = buildReportModel(consolidation, settings, [], '2026-09-18', year);
  const template = new Uint8Array(readFileSync(join(folder, templates[period])));
  const { bytes } = await renderReport(template, model, templates[period]);
  const expected = readDocument(bytes);
  const facts = reportFacts(consolidation, year, noHistory);
  const verifier = reportVerifier(expected, facts);
  return {
    bytes,
    expected,
    facts,
    consolidation,
    verify: (edited) => verifier.verify(readDocument(edited)),
  };
}

/** On-time rates of the departments, one apart: Sở Giáo dục và Đào tạo is best, Sở Nội vụ worst. */
function withAgencyFigures(consolidation: Consolidation): Consolidation {
  const own = new Map(consolidation.figures.get('2.3.16'));
  consolidation.agencies.forEach(({ code }, at) => {
    const scope = { type: 'agency', id: code } as const;
    const figure: Figure = {
      indicator: '2.3.16',
      scope,
      value: at < 10 ? String(80 + at) : '70.5',
      unit: '%',
      counted: 1,
      expected: 1,
      estimate: false,
    };
    own.set(scopeKey(scope), figure);
  });
  return { ...consolidation, figures: new Map(consolidation.figures).set('2.3.16', own) };
}
