import type { Finding } from '../../src/domain/finding.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { effectiveSubmissions, type Candidate } from '../../src/workspace/effective-submission.ts';
import { obligationsOf } from '../../src/workspace/obligations.ts';
import { registerOf, shippedEdition, submissionOf } from './sample-submission.ts';

const register = registerOf({ code: 'X1', level: 'commune' });
export const { form } = obligationsOf(register, shippedEdition(), parsePeriod('2026-Q3')!)[0]!;
export const sent = (file: string, date?: string, blanks = 0) =>
  submissionOf('X1/unit', file, { form, blanks, ...(date ? { date } : {}) });
/** Not recorded anywhere: only the file's own date is known. */
export function copied(file: string, date: string) {
  const one = sent(file);
  return { ...one, received: { ...one.received, modified: date } };
}
export const alone = (files: readonly Submission[]): Candidate[] =>
  files.map((submission) => ({ submission, findings: [] }));
export const unreadable = (file: string, date: string) => submissionOf('X1/unit', file, { form: null, date });

const finding = (severity: 'blocker' | 'error', at: number): Finding => ({
  code: 'L1-SUM-001',
  instance: String(at),
  severity,
  disposition: 'open',
  params: {},
  figures: [],
  fingerprint: `${severity}${at}`,
});
export const flawed = (submission: Submission, errors: number, blockers = 0): Candidate => ({
  submission,
  findings: [
    ...Array.from({ length: errors }, (_, at) => finding('error', at)),
    ...Array.from({ length: blockers }, (_, at) => finding('blocker', at)),
  ],
});
/** Entered in the ledger: line, first line of its run, day of receipt if one was given. */
export function entered(one: Submission, seq: number, run = seq, accepted?: number): Submission {
  const arrival = {
    seq,
    run,
    enteredOn: '2026-09-15',
    ...(accepted ? { accepted: { seq: accepted, reason: 'đơn vị xác nhận' } } : {}),
  };
  return { ...one, received: { ...one.received, arrival } };
}
export const choose = (...candidates: Candidate[]) => {
  const { effective, reason, keptOut, accepted } = effectiveSubmissions(candidates).get('X1/unit')!;
  return {
    file: effective.received.file,
    reason,
    keptOut: keptOut.map((one) => [one.submission.received.file, one.worse]),
    ...(accepted ? { accepted } : {}),
  };
};
