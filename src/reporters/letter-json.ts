import type { LetterReport } from './letter-report.ts';

/** `cchc.letter/1`: the letters, whom each is for, and what is owed. */
export function letterJson({ period, template, letters, notYetDue, spared }: LetterReport): string {
  const body = {
    schema: 'cchc.letter/1',
    period: period.id,
    template,
    letters: letters.map(({ file, isNew, deadline, urged, empty }) => ({
      file,
      isNew,
      deadline,
      empty,
      agencies: urged.map(({ agency, reports }) => ({
        agency: agency.code,
        name: agency.name,
        reports: reports.map(({ status, reason, isOverdue }) => ({
          obligation: status.obligation.id,
          reason,
          isOverdue,
          deadline: status.deadline,
          extension: status.extension ?? null,
          daysLate: status.daysLate,
        })),
      })),
    })),
    notYetDue,
    complete: spared.filter((one) => one.reason === 'complete').map((one) => one.name),
    spared: spared.map(({ code, name, reason, reports, errors, deadline }) => ({
      agency: code,
      name,
      reason,
      reports,
      errors,
      deadline: deadline ?? null,
    })),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}
