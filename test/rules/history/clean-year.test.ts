import { describe, expect, it } from 'vitest';
import { usualPlausibility } from '../../../src/domain/plausibility.ts';
import { peersOf } from '../../../src/rules/plausibility/peers-of.ts';
import { checkHistory } from '../../../src/rules/engine/check.ts';
import type { PeriodRecord } from '../../../src/domain/history.ts';
import type { Continuity } from '../../../src/domain/succession.ts';
import { periodOfId } from '../../fixtures/demo-edition.ts';
import { historyOf, keptRecord, maker, submissionsOf } from './synthetic-year.ts';

/** Communes exist from 01/7/2025: the window of 2025-Q3 began before, that of the year long before. */
const continuity = (code: string, then: { id: string }): Continuity =>
  maker.register.byCode.get(code)?.level === 'commune' && then.id.startsWith('2025')
    ? { kind: 'same', code, partialFrom: '2025-07-01' }
    : { kind: 'same', code };

describe('the clean year', () => {
  const kept: PeriodRecord[] = [];
  it.each(['2025-Q3', '2025-Y', '2026-Q1', '2026-H1', '2026-Q3', '2026-Y'])(
    '%s: no error, no warning',
    (id) => {
      const period = periodOfId(id);
      const submissions = submissionsOf(period);
      const history = historyOf(...kept);
      const peers = peersOf(submissions, maker.register.byCode);
      kept.push(keptRecord(period, submissions));
      const all = submissions.map((submission) =>
        checkHistory({
          submission,
          form: submission.form!,
          agency: maker.register.byCode.get(submission.agency!)!,
          register: maker.register,
          period,
          history,
          continuity,
          earlier: [],
          findings: [],
          plausibility: usualPlausibility,
          peers,
        }),
      );
      const loud = all.flatMap((one) => one.findings).filter((one) => one.severity !== 'info');
      expect(
        loud.map((one) => `${one.code} ${one.file} ${one.instance} ${one.observed} ${one.expected}`),
      ).toEqual([]);
      if (kept.length > 1) expect(all.reduce((sum, one) => sum + one.counts.pass, 0)).toBeGreaterThan(500);
    },
    60_000,
  );
});
