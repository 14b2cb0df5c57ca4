import { comparisonsOf } from '../../../consolidate/compare/comparisons-of.ts';
import { trendsOf } from '../../../consolidate/compare/trends-of.ts';
import { consolidate } from '../../../consolidate/consolidate.ts';
import { recordOf } from '../../../consolidate/record/record-of.ts';
import { agenciesIn, type Register } from '../../../domain/agency.ts';
import type { Consolidation, ObligationStatus } from '../../../domain/consolidation.ts';
import { continuityOf } from '../../../domain/continuity-of.ts';
import type { Edition } from '../../../domain/edition.ts';
import type { History, PeriodRecord } from '../../../domain/history.ts';
import { addDays, type LocalDate } from '../../../domain/local-date.ts';
import { previousReport, type Period } from '../../../domain/period.ts';
import { noYearView } from '../../../domain/year-view.ts';
import { buildReportModel } from '../../../report/model/build-report-model.ts';
import type { ReportModel } from '../../../report/report-model.ts';
import type { ReportSettings } from '../../../report/report-settings.ts';
import { obligationsOf } from '../../../workspace/obligations.ts';
import { exampleSubmission } from './example-submission.ts';

export interface Example {
  edition: Edition;
  period: Period;
  register: Register;
  settings: ReportSettings;
  today: LocalDate;
}

/** Reports back that the example can be compared with: from the year before, so that quarters can be told apart. */
const reportsBack = 7;

/** A report's model in which every figure, table and section is filled with made-up data: the same every time. */
export function exampleModel({ edition, period, register, settings, today }: Example): ReportModel {
  const consolidation = exampleConsolidation(edition, period, register);
  const history = exampleHistory(edition, period, register);
  const continuity = continuityOf(register, [], period.end);
  const year = {
    ...noYearView,
    comparisons: comparisonsOf(consolidation, history, continuity),
    series: trendsOf(consolidation, history, continuity),
  };
  return buildReportModel(consolidation, settings, [], today, year);
}

/** Every agency has sent everything, on time. */
export function exampleConsolidation(edition: Edition, period: Period, register: Register): Consolidation {
  const obligations = obligationsOf(register, edition, period);
  const agencies = agenciesIn(register, period);
  const effective = new Map(obligations.map((one) => [one.id, exampleSubmission(one, agencies.length)]));
  const statuses = obligations.map((obligation): ObligationStatus => ({
    obligation,
    state: 'valid',
    file: effective.get(obligation.id)!.received.file,
    sha256: '0'.repeat(64),
    deadline: addDays(period.end, 5),
    received: period.end,
    daysLate: 0,
    blockers: 0,
    errors: 0,
  }));
  return consolidate({
    period,
    edition,
    agencies,
    obligations: statuses,
    effective,
    findings: [],
    policy: 'exclude-figure',
  });
}

/** Earlier reports of the same agencies, each made when somebody asks for it. */
function exampleHistory(edition: Edition, period: Period, register: Register): History {
  const periods: Period[] = [];
  for (let one = previousReport(period); one && periods.length < reportsBack; one = previousReport(one))
    periods.unshift(one);
  const made = new Map<string, PeriodRecord>();
  return {
    periods,
    of(id) {
      const wanted = periods.find((one) => one.id === id);
      if (!wanted) return undefined;
      const record =
        made.get(id) ??
        recordOf(exampleConsolidation(edition, wanted, register), { snapshot: 1, id, madeOn: wanted.end });
      made.set(id, record);
      return record;
    },
  };
}
