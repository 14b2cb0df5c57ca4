import { beforeAll, describe, expect, it } from 'vitest';
import { verifiedPlaceText } from '../../src/reporters/verify-text.ts';
import { sampleReport, type SampleReport } from './sample-report.ts';
import { seeds } from './seeds.ts';

let report: SampleReport;
beforeAll(async () => {
  report = await sampleReport('2026-H1');
});

describe('seeded contradictions', () => {
  it('are of many kinds', () => {
    expect(seeds.length).toBeGreaterThanOrEqual(40);
    expect(new Set(seeds.map((one) => one.kind)).size).toBeGreaterThanOrEqual(12);
  });

  it.each(seeds.map((one, at) => [at, one.kind, one] as const))(
    '%i %s: found at its place',
    (_, __, seed) => {
      const { items } = report.verify(seed.edit(report.bytes));
      const wrong = items.filter((one) => one.verdict === 'contradiction');
      const told = wrong.map((one) => ({
        written: one.written,
        code: one.code,
        expected: one.expected,
        place: verifiedPlaceText(one.place, 'vi'),
      }));
      const found = told.filter((one) => one.written === seed.written && one.code === seed.code);
      expect(
        found,
        JSON.stringify([...told, ...items.filter((one) => one.verdict === 'unknown')]),
      ).not.toEqual([]);
      expect(found[0]!.place).toContain(seed.place);
      if (seed.expected !== undefined) expect(found[0]!.expected).toContain(seed.expected);
      expect(told.length, JSON.stringify(told)).toBe(seed.contradictions ?? 1);
    },
  );
});
