import { describe, expect, it } from 'vitest';
import { savedByWord } from './edit-document.ts';
import { sampleReport, type SamplePeriod } from './sample-report.ts';

const periods: SamplePeriod[] = ['2026-Q3', '2026-H1', '2026-Y'];

describe.each(periods)('the untouched report of %s', (period) => {
  it('contradicts nothing and holds nothing unknown', async () => {
    const { bytes, verify } = await sampleReport(period);
    const { items, passages } = verify(bytes);
    expect(items.filter((one) => one.verdict !== 'match' && one.verdict !== 'open')).toEqual([]);
    expect(passages).toMatchObject({ edited: 0, added: 0, removed: 0 });
    expect(items.filter((one) => one.verdict === 'match').length).toBeGreaterThan(500);
  });

  it('stays so when Word has opened and saved it', async () => {
    const { bytes, verify } = await sampleReport(period);
    const { items, passages } = verify(savedByWord(bytes));
    expect(items.filter((one) => one.verdict === 'contradiction' || one.verdict === 'unknown')).toEqual([]);
    expect(passages).toMatchObject({ edited: 0, added: 0, removed: 0 });
  });
});
