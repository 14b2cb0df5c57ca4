import type { Consolidation, OpenErrorPolicy } from '../../domain/consolidation.ts';
import type { YearView } from '../../domain/year-view.ts';
import { buildReportModel } from '../../report/model/build-report-model.ts';
import type { ReportModel } from '../../report/report-model.ts';
import type { CommandRequest } from '../command.ts';
import { consolidateRun } from './consolidate-run.ts';
import { judge, type Judgement } from './judge.ts';
import type { Run } from './open-run.ts';
import { readInbox, type InboxReading } from './read-inbox.ts';
import { reportNotes } from './report-notes.ts';
import { reportSettings } from './report-settings.ts';
import { judgeConsolidation } from './year/judge-consolidation.ts';
import type { YearPlan } from './year/plan-of-year.ts';
import { yearViewOf } from './year/year-view-of.ts';

/** A period from its inbox to its figures: read, judged to the end, consolidated, seen beside other periods. */
export interface CompiledPeriod {
  run: Run;
  reading: InboxReading;
  judgement: Judgement;
  consolidation: Consolidation;
  year: YearView;
}

/** Reads a period's inbox and makes its figures. Writes nothing; `plan` is the plan of its year (`openPlan`). */
export async function compilePeriod(
  run: Run,
  request: CommandRequest,
  plan: YearPlan,
): Promise<CompiledPeriod> {
  const reading = await readInbox(run, request, []);
  const judged = judge(run, reading.submissions, true, reading);
  const figures = consolidateRun(run, judged, request.flags['policy'] as OpenErrorPolicy | undefined);
  const year = yearViewOf(run, figures, plan);
  return { run, reading, year, ...judgeConsolidation(run, judged, figures, year) };
}

/** What the period's report template may ask for; the document carries the run's date. */
export function reportModelOf({ run, judgement, consolidation, year }: CompiledPeriod): ReportModel {
  return buildReportModel(consolidation, reportSettings(run.config), reportNotes(judgement), run.today, year);
}
