import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/domain/period.ts';
import { leadGaps } from '../../src/workspace/lead-gaps.ts';
import { obligationsOf } from '../../src/workspace/obligations.ts';
import { readReceipts } from '../../src/workspace/receipts.ts';
import { registerOf, shippedEdition } from './sample-submission.ts';

const period = parsePeriod('2026-Q3')!;
const edition = shippedEdition();
const gapsOf = (...leads: string[]) =>
  leadGaps(obligationsOf(registerOf({ code: 'A', leads }, { code: 'B' }), edition, period), edition, period);

describe('leads without an agency', () => {
  it('are told with the indicators that stay empty', () => {
    const [gap] = gapsOf('SNV', 'STP', 'VP', 'KHCN', 'BT');
    expect(gap).toMatchObject({ lead: 'STC' });
    expect(gap!.indicators).toContain('5.1.1');
  });

  it('are none when every lead is held', () => {
    expect(gapsOf(...edition.leads.keys())).toEqual([]);
  });
});

describe('lines of the record of receipts that fit no file', () => {
  const { receipts } = readReceipts(
    new TextEncoder().encode('Tệp;Ngày nhận\nA.xlsx;14/9/2026\nSYT.xls;14/9/2026\n'),
    'nop',
  );
  it.each([
    ['all fit', ['nop/x/A.xlsx', 'nop/SYT.xls'], []],
    ['a mistyped one', ['nop/A.xlsx', 'nop/SYT.xlsx'], [{ line: 3, file: 'SYT.xls', nearest: 'SYT.xlsx' }]],
  ])('%s', (_, files, expected) => {
    expect(receipts!.unmatched(files)).toMatchObject(expected);
    expect(receipts!.unmatched(files)).toHaveLength(expected.length);
  });
});
