import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionIn } from '../../src/workspace/arrival-order.ts';
import { effectiveSubmissions } from '../../src/workspace/effective-submission.ts';
import { alone, copied, sent, unreadable } from './sample-candidates.ts';

describe('the effective submission', () => {
  it.each([
    ['the only one', [sent('a.xlsx')], 'a.xlsx', 'only'],
    ['the latest', [sent('b.xlsx', '2026-09-10'), sent('a.xlsx', '2026-09-11')], 'a.xlsx', 'latest'],
    [
      'a readable one before a later unreadable one',
      [sent('a.xlsx', '2026-09-10'), unreadable('b.xlsx', '2026-09-12')],
      'a.xlsx',
      'readable',
    ],
    [
      'a complete one before a later one with empty cells',
      [sent('a.xlsx', '2026-09-10'), sent('b.xlsx', '2026-09-12', 3)],
      'a.xlsx',
      'kept',
    ],
    [
      'the less incomplete of two',
      [sent('a.xlsx', '2026-09-10', 1), sent('b.xlsx', '2026-09-12', 3)],
      'a.xlsx',
      'kept',
    ],
    [
      'a later complete one',
      [sent('a.xlsx', '2026-09-10', 1), sent('b.xlsx', '2026-09-12')],
      'b.xlsx',
      'latest',
    ],
    [
      'the higher version of one day',
      [sent('x lần 2.xlsx', '2026-09-10'), sent('x.xlsx', '2026-09-10')],
      'x lần 2.xlsx',
      'version',
    ],
    [
      'the last path when nothing else differs',
      [sent('x/a.xlsx', '2026-09-10'), sent('y/a.xlsx', '2026-09-10')],
      'y/a.xlsx',
      'path',
    ],
    [
      'a dated one before an undated one',
      [sent('b.xlsx'), sent('a.xlsx', '2026-09-10')],
      'a.xlsx',
      'recorded',
    ],
    [
      'the higher version in the name before a later file date',
      [copied('x lan 1.xlsx', '2026-09-14'), copied('x lan 2.xlsx', '2026-09-10')],
      'x lan 2.xlsx',
      'version',
    ],
    [
      'the later date of the record before the version',
      [sent('x v2.xlsx', '2026-09-10'), sent('x.xlsx', '2026-09-12')],
      'x.xlsx',
      'latest',
    ],
    [
      'the later file date when the names say nothing',
      [copied('b.xlsx', '2026-09-10'), copied('a.xlsx', '2026-09-12')],
      'a.xlsx',
      'file-date',
    ],
  ])('is %s', (_, files, file, reason) => {
    const choice = effectiveSubmissions(alone(files)).get('X1/unit')!;
    expect([choice.effective.received.file, choice.reason]).toEqual([file, reason]);
    expect(choice.others.length).toBe(files.length - 1);
  });

  it('does not depend on the order in which files are listed', () => {
    const files = [
      sent('a.xlsx', '2026-09-10', 1),
      sent('a (2).xlsx', '2026-09-10'),
      sent('c.xlsx', '2026-09-09'),
      unreadable('d.xlsx', '2026-09-12'),
      sent('a v2.xlsx', '2026-09-10'),
    ];
    const expected = effectiveSubmissions(alone(files)).get('X1/unit')!;
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(effectiveSubmissions(alone(shuffled)).get('X1/unit')).toEqual(expected);
      }),
    );
  });

  it('leaves out what answers nothing', () => {
    expect(effectiveSubmissions(alone([{ ...sent('a.xlsx'), obligation: null }])).size).toBe(0);
  });
});

describe('versions in names', () => {
  it.each([
    ['BC CCHC (sửa).xlsx', '0'],
    ['BC CCHC (2).xlsx', '2'],
    ['BC_v3.xlsx', '3'],
    ['BC lần 2.xlsx', '2'],
    ['BC bản 1.xlsx', '0'],
    ['BC (1).xlsx', '1'],
    ['BC_lan-4_(1).xlsx', '4'],
    ['2026-Q3_X1.xlsx', '0'],
    ['nop 2/SYT.xlsx', '0'],
    ['TV12.xlsx', '0'],
  ])('%s', (name, version) => {
    expect(versionIn(name)).toBe(version);
  });
});
