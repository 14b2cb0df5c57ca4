import { ratesOf, type StatusReport } from './status-report.ts';

/** `cchc.status/1`: who owes, sent, late, missing, valid, for machines. Rates are percentages as decimal text. */
export function statusJson(report: StatusReport): string {
  const { period, today, exitCode, conditions, agencies, obligations, leadGaps = [], ledger } = report;
  const body = {
    schema: 'cchc.status/1',
    period: period.id,
    today,
    exitCode,
    conditions,
    record: recordEntry(report),
    rates: ratesOf(obligations),
    notAsked: report.notAsked ?? 0,
    undated: report.undated ?? 0,
    unmatchedReceipts: report.unmatchedReceipts ?? 0,
    ledger: ledger ? { recorded: ledger.recorded, files: ledger.files, trouble: ledger.trouble } : null,
    leadsWithoutAgency: leadGaps.map(({ lead, indicators }) => ({ lead, indicators })),
    obligations: obligations.map(
      ({
        obligation,
        state,
        file,
        sha256,
        deadline,
        extension,
        received,
        daysLate,
        blockers,
        errors,
        empty,
        waiver,
      }) => ({
        id: obligation.id,
        agency: obligation.agency,
        name: agencies.get(obligation.agency) ?? null,
        submissionType: obligation.submissionType,
        lead: obligation.lead ?? null,
        form: obligation.form.id,
        state,
        file: file ?? null,
        sha256: sha256 ?? null,
        deadline,
        extension: extension ?? null,
        received: received ?? null,
        daysLate,
        blockers,
        errors,
        empty: empty === true,
        waived: waiver !== undefined,
        files: (report.files?.get(obligation.id) ?? []).map(({ accepted, otherPeriod, ...one }) => ({
          ...one,
          accepted: accepted ?? null,
          otherPeriod: otherPeriod ?? null,
        })),
      }),
    ),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}

function recordEntry({ record, inputsMoved }: StatusReport) {
  if (!record) return null;
  const { snapshot: number, id, madeOn } = record;
  return { number, id, madeOn, ...(inputsMoved ? { inputsMoved } : {}) };
}
