import type { ReceiveReport } from './receive-report.ts';

/** `cchc.receive/1`: what was entered in the ledger, and what each file says, for machines. */
export function receiveJson(report: ReceiveReport): string {
  const { period, ledger, items, added, lines, unrecorded, unopened, aside, exitCode } = report;
  const body = {
    schema: 'cchc.receive/1',
    period: period.id,
    exitCode,
    ledger: { file: ledger, lines, added, unrecorded, restartedFrom: aside ?? null },
    unopened,
    files: items.map(({ from, knownAs, answers, ...item }) => ({
      ...item,
      copiedFrom: from ?? null,
      knownAs: knownAs ?? null,
      answers: answers.map(({ isLead: _isLead, lead, instead, ...answer }) => ({
        ...answer,
        lead: lead ?? null,
        instead: instead ?? null,
      })),
    })),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}
