import { describe, expect, it } from 'vitest';
import { yearFaults } from '../../../fixtures/year-faults.ts';
import { rightAnswers } from '../../../src/cli/synthetic/answers.ts';
import { usualPlausibility } from '../../../src/domain/plausibility.ts';
import { checkHistory } from '../../../src/rules/engine/check.ts';
import { peersOf } from '../../../src/rules/plausibility/peers-of.ts';
import { periodOfId } from '../../fixtures/demo-edition.ts';
import { agencies, historyOf, keptRecord, maker, submissionsOf } from './synthetic-year.ts';

/** The seeded faults that one submission shows beside its own past and its peers; without workbooks, in a moment. */
const own = yearFaults.filter(({ expect: [wanted] }) => /^L2-|^L2-TSR\|/.test(wanted!.code));
const year = ['2025-Q3', '2025-Y', '2026-Q1', '2026-H1', '2026-Q3'];
const records = year.map((id) => keptRecord(periodOfId(id), submissionsOf(periodOfId(id))));
const { byCode } = maker.register;

describe('the seeded faults, in memory', () => {
  it.each(own.map((fault) => [`${fault.id}: ${fault.kind}`, fault] as const))('%s', (_, fault) => {
    const period = periodOfId(fault.period);
    const submissions = submissionsOf(period, (answers, obligation) => {
      if (obligation.id !== fault.obligation) return;
      fault.spoil(answers, {
        answers: (id, agency = obligation.agency) =>
          rightAnswers(byCode.get(agency)!, { ...obligation.form, period: periodOfId(id) }, agencies).answers,
      });
    });
    const submission = submissions.find((one) => one.obligation === fault.obligation)!;
    const { findings } = checkHistory({
      submission,
      form: submission.form!,
      agency: byCode.get(submission.agency!)!,
      register: maker.register,
      period,
      history: historyOf(...records.filter((one) => one.period.end < period.end)),
      continuity: (code) => ({ kind: 'same', code }),
      earlier: [],
      findings: [],
      plausibility: usualPlausibility,
      peers: peersOf(submissions, byCode),
    });
    const { code, at, severity } = fault.expect[0]!;
    const loud = findings.filter((one) => (severity ? one.severity === severity : one.severity !== 'info'));
    const codes = code.split('|');
    const found = loud.find(
      (one) =>
        codes.some((start) => one.code.startsWith(start)) &&
        (typeof at === 'string' || !('indicator' in at) || one.indicator === at.indicator) &&
        (typeof at === 'string' || !('narrative' in at) || one.instance === at.narrative),
    );
    expect(found, loud.map((one) => `${one.code} ${one.instance}`).join('; ')).toBeDefined();
  });
});
