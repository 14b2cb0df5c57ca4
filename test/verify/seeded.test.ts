import { beforeAll, describe, expect, it } from 'vitest';
import { placeText } from '../../src/messages/report-place.ts';
import { readWord } from '../../src/report/word/read-word.ts';
import { verifiedPlaceText } from '../../src/reporters/verify-text.ts';
import { sampleReport, type SampleReport } from './sample-report.ts';
import { editedSeeds } from './seeds.ts';
import { sentenceSeeds } from './sentence-seeds.ts';

const seeds = [...editedSeeds, ...sentenceSeeds];

let report: SampleReport;
beforeAll(async () => {
  report = await sampleReport('2026-H1');
});

/** What stands at a place, read apart from the comparison. */
function textAt(bytes: Uint8Array, place: string): string {
  const paragraphs = readWord(bytes).parts.flatMap((one) => one.paragraphs);
  const there = paragraphs.filter((one) => placeText(one.place, 'vi') === place);
  return there.map((one) => one.text.normalize('NFC').replace(/\s+/g, ' ')).join(' ');
}

describe('seeded contradictions', () => {
  it('are of many kinds', () => {
    expect(seeds.length).toBeGreaterThanOrEqual(40);
    expect(new Set(seeds.map((one) => one.kind)).size).toBeGreaterThanOrEqual(12);
  });

  it.each(seeds.map((one, at) => [at, one.kind, one] as const))(
    '%i %s: found at its place',
    (_, __, seed) => {
      const edited = seed.edit(report.bytes);
      const { items } = report.verify(edited);
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
      expect(textAt(edited, found[0]!.place)).toContain(seed.written);
      if (seed.expected !== undefined) expect(found[0]!.expected).toContain(seed.expected);
      expect(told.length, JSON.stringify(told)).toBe(seed.contradictions ?? 1);
    },
  );
});
