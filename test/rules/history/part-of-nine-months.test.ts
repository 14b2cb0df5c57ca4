import { describe, expect, it } from 'vitest';
import { rightAnswers } from '../../../src/cli/synthetic/answers.ts';
import { usualPlausibility } from '../../../src/domain/plausibility.ts';
import { checkHistory } from '../../../src/rules/engine/check.ts';
import { periodOfId } from '../../fixtures/demo-edition.ts';
import { agencies, historyOf, keptRecord, maker, submissionsOf } from './synthetic-year.ts';

const period = periodOfId('2026-Q3');
const records = ['2026-Q1', '2026-H1'].map((id) => keptRecord(periodOfId(id), submissionsOf(periodOfId(id))));

/** What is said of a commune whose sheet of one area holds the nine months. */
function findingsWith(code: string, area: string) {
  const { byCode } = maker.register;
  const submissions = submissionsOf(period, (answers, { id, agency, form }) => {
    if (id !== `${code}/unit`) return;
    const nine = rightAnswers(
      byCode.get(agency)!,
      { ...form, period: periodOfId('2026-9M') },
      agencies,
    ).answers;
    for (const { indicator } of form.fields.values())
      if (indicator.area === area && answers.values.has(indicator.code) && nine.values.has(indicator.code))
        answers.values.set(indicator.code, nine.values.get(indicator.code)!);
  });
  const submission = submissions.find((one) => one.obligation === `${code}/unit`)!;
  return checkHistory({
    submission,
    form: submission.form!,
    agency: byCode.get(code)!,
    register: maker.register,
    period,
    history: historyOf(...records),
    continuity: (one) => ({ kind: 'same', code: one }),
    earlier: [],
    findings: [],
    plausibility: usualPlausibility,
  }).findings.filter((one) => one.code === 'L2-CUM-003' || one.code === 'L2-OPN-001');
}

describe('nine months in one sheet', () => {
  it.each([
    ['X17', '2'],
    ['X22', '2'],
    ['X17', '6'],
    ['P04', '2'],
  ])('%s, area %s: told once, for that sheet', (code, area) => {
    const found = findingsWith(code, area);
    expect(found.map((one) => [one.code, one.instance])).toEqual([['L2-CUM-003', area]]);
  });
});
