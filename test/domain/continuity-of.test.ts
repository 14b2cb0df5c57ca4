import { describe, expect, it } from 'vitest';
import { continuityOf } from '../../src/domain/continuity-of.ts';
import { breaksOf } from '../../src/domain/breaks-of.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { linksOf, registerOf } from './succession-sample.ts';

const old = '..2025-06-30';
const fresh = '2025-07-01..';
const register = registerOf(
  `P1 ${old}`,
  `P2 ${old}`,
  `P3 ${old}`,
  `P4 ${old}`,
  `P5 ${old}`,
  `P6 ${old}`,
  `P7 ${old}`,
  `MERGED ${fresh}`,
  `RENAMED 2025-07-01..2025-12-31`,
  `LATER 2026-01-01..`,
  `CUT1 ${fresh}`,
  `CUT2 ${fresh}`,
  `HID1 ${fresh}`,
  `HID2 ${fresh}`,
  `NEW ${fresh}`,
  'STAYS',
  'TAKER',
  'GIVER ..2025-02-28',
  'DUTIES',
  // Like P7 in everything but the code: no link, no identity.
  { code: 'TWIN', name: 'P7', validFrom: '2025-07-01' },
);
const links = linksOf(
  '2025-07-01 P1 > MERGED merged',
  '2025-07-01 P2 > MERGED merged',
  '2025-07-01 P3 > RENAMED renamed',
  '2026-01-01 RENAMED > LATER renamed',
  '2025-07-01 P4 > CUT1 split 0.4',
  '2025-07-01 P4 > CUT2 split 0.6',
  '2025-07-01 P5 > HID1 split ?',
  '2025-07-01 P5 > HID2 split ?',
  '2025-07-01 P6 > HID2 merged',
  '2025-07-01 - > NEW new',
  '2025-07-01 P7 > - abolished',
  '2025-03-01 GIVER > TAKER merged',
  '2026-02-01 STAYS > DUTIES moved',
);
/** `'2025-07-01 A B'`. */
const changes = (...written: string[]) =>
  written.map((one) => {
    const [date, ...agencies] = one.split(' ');
    return { date, agencies };
  });
const of = (code: string, then: string) => continuityOf(register, links)(code, parsePeriod(then)!);

describe('how an agency relates to those of an earlier period', () => {
  it.each([
    ['MERGED', { kind: 'sum', codes: ['P1', 'P2'] }],
    ['RENAMED', { kind: 'same', code: 'P3' }],
    ['LATER', { kind: 'same', code: 'P3', changes: changes('2025-07-01 RENAMED', '2026-01-01 LATER') }],
    ['CUT1', { kind: 'weighted', parts: [{ code: 'P4', weight: '0.4' }] }],
    ['CUT2', { kind: 'weighted', parts: [{ code: 'P4', weight: '0.6' }] }],
    ['HID1', { kind: 'none', reason: 'unknown-weight', codes: ['P5'] }],
    ['HID2', { kind: 'none', reason: 'unknown-weight', codes: ['P5', 'P6'] }],
    ['NEW', { kind: 'none', reason: 'new', codes: [] }],
    ['TWIN', { kind: 'none', reason: 'new', codes: [] }],
    ['P7', { kind: 'same', code: 'P7' }],
    ['NOBODY', { kind: 'none', reason: 'not-there', codes: [] }],
    ['STAYS', { kind: 'same', code: 'STAYS', note: 'moved', moves: changes('2026-02-01 STAYS') }],
    ['DUTIES', { kind: 'same', code: 'DUTIES', note: 'moved', moves: changes('2026-02-01 DUTIES') }],
  ])('%s before 1/7/2025', (code, expected) => {
    expect(of(code, code === 'STAYS' || code === 'DUTIES' ? '2024-Y' : '2025-H1')).toMatchObject(expected);
  });

  it('an agency that took in another one is the sum of both', () => {
    expect(of('TAKER', '2024-Y')).toEqual({
      kind: 'sum',
      codes: ['GIVER', 'TAKER'],
      changes: changes('2025-03-01 TAKER'),
    });
    expect(of('TAKER', '2025-H1')).toEqual({
      kind: 'same',
      code: 'TAKER',
      partialFrom: '2025-03-01',
      changes: changes('2025-03-01 TAKER'),
      before: [{ code: 'GIVER', weight: '1' }],
    });
  });

  it('says from which day a window that straddles the date is like for like', () => {
    expect(of('MERGED', '2025-Q3')).toEqual({
      kind: 'same',
      code: 'MERGED',
      partialFrom: '2025-07-01',
      changes: changes('2025-07-01 MERGED'),
      before: [
        { code: 'P1', weight: '1' },
        { code: 'P2', weight: '1' },
      ],
    });
    expect(of('HID1', '2025-Q3')).toEqual({
      kind: 'same',
      code: 'HID1',
      partialFrom: '2025-07-01',
      changes: changes('2025-07-01 HID1'),
    });
    expect(of('LATER', '2025-Q3')).toMatchObject({
      kind: 'same',
      code: 'RENAMED',
      partialFrom: '2025-07-01',
      before: [{ code: 'P3', weight: '1' }],
    });
  });

  it('an agency that nothing happened to is the same, without a word', () => {
    expect(of('MERGED', '2026-Q1')).toEqual({ kind: 'same', code: 'MERGED' });
    expect(of('STAYS', '2026-Q3')).toEqual({ kind: 'same', code: 'STAYS' });
  });

  it('leaves out what happens after the window that is reported on', () => {
    const today = continuityOf(register, links, '2025-12-14');
    expect(today('RENAMED', parsePeriod('2025-H1')!)).toEqual({
      kind: 'same',
      code: 'P3',
      changes: changes('2025-07-01 RENAMED'),
    });
    expect(today('STAYS', parsePeriod('2024-Y')!)).toEqual({ kind: 'same', code: 'STAYS' });
  });
});

describe('breaks', () => {
  const then = parsePeriod('2025-Q3')!;
  const between = (codes: readonly string[], period = then) =>
    breaksOf(continuityOf(register, links).together!(codes, period), period, codes);

  it('are told day by day, with the agencies that came of them where they are few', () => {
    expect(between(['MERGED', 'LATER', 'STAYS'])).toEqual([
      { date: '2025-07-01', reason: 'partial-window', agencies: ['MERGED', 'RENAMED'] },
      { date: '2026-01-01', reason: 'reorganisation', agencies: ['LATER'] },
      { date: '2026-02-01', reason: 'moved-function', agencies: ['STAYS'] },
    ]);
    expect(between(['MERGED', 'RENAMED', 'CUT1', 'CUT2', 'HID1', 'HID2'], parsePeriod('2025-H1')!)).toEqual([
      { date: '2025-07-01', reason: 'reorganisation' },
    ]);
    // Began inside the window, and nobody said from whom.
    expect(between(['TWIN'])).toEqual([{ date: '2025-07-01', reason: 'partial-window', agencies: ['TWIN'] }]);
    expect(between(['TAKER'], parsePeriod('2026-Q1')!)).toEqual([]);
  });
});

describe('chains', () => {
  const chain = registerOf(
    'A1 ..2025-06-30',
    'A2 ..2025-06-30',
    'B 2025-07-01..2025-12-31',
    'B2 2025-07-01..2025-12-31',
    'C 2026-01-01..',
    'D 2026-01-01..',
    'E 2026-01-01..',
  );
  const then = parsePeriod('2025-H1')!;

  it('multiply shares, and make a cut agency whole where its parts meet again', () => {
    const continuity = continuityOf(
      chain,
      linksOf(
        '2025-07-01 A1 > B split 0.25',
        '2025-07-01 A1 > B2 split 0.75',
        '2025-07-01 A2 > B merged',
        '2026-01-01 B > C split 0.5',
        '2026-01-01 B > D split 0.5',
        '2026-01-01 B2 > E renamed',
      ),
    );
    expect(continuity('C', then)).toMatchObject({
      kind: 'weighted',
      parts: [
        { code: 'A1', weight: '0.125' },
        { code: 'A2', weight: '0.5' },
      ],
    });
    expect(continuity.together!(['C', 'D', 'E'], then).parts).toEqual([
      { code: 'A1', weight: '1' },
      { code: 'A2', weight: '1' },
    ]);
  });

  it('need no shares where all parts of a cut agency came together again', () => {
    const continuity = continuityOf(
      chain,
      linksOf(
        '2025-07-01 A1 > B split ?',
        '2025-07-01 A1 > B2 split ?',
        '2026-01-01 B > C merged',
        '2026-01-01 B2 > C merged',
      ),
    );
    expect(continuity('C', then)).toMatchObject({ kind: 'same', code: 'A1' });
    expect(continuity('B', then)).toMatchObject({ kind: 'none', reason: 'unknown-weight', codes: ['A1'] });
    expect(continuity.together!(['B', 'B2'], then)).toMatchObject({
      parts: [{ code: 'A1', weight: '1' }],
      unknown: [],
    });
  });

  it('take an unknown rest as what the known shares leave', () => {
    const continuity = continuityOf(
      chain,
      linksOf('2025-07-01 A1 > B split 0.3', '2025-07-01 A1 > B2 split ?'),
    );
    expect(continuity('B2', then)).toMatchObject({
      kind: 'weighted',
      parts: [{ code: 'A1', weight: '0.7' }],
    });
  });
});

describe('the register alone', () => {
  it('says who took over by its column of successors; shares it does not know', () => {
    const register = registerOf(
      { code: 'X', validTo: '2025-02-28', successors: ['Y'] },
      { code: 'Z', validTo: '2025-02-28', successors: ['Y'] },
      { code: 'W', validTo: '2025-02-28', successors: ['V', 'U'] },
      { code: 'R', validTo: '2025-02-28', successors: ['S'] },
      'Y 2025-03-01..',
      'V 2025-03-01..',
      'U',
      'S 2025-03-01..',
    );
    const of = (code: string) => continuityOf(register, [])(code, parsePeriod('2024-Y')!);
    expect(of('Y')).toMatchObject({ kind: 'sum', codes: ['X', 'Z'] });
    expect(of('V')).toMatchObject({ kind: 'none', reason: 'unknown-weight', codes: ['W'] });
    expect(of('U')).toMatchObject({ kind: 'none', reason: 'unknown-weight', codes: ['U', 'W'] });
    expect(of('S')).toMatchObject({ kind: 'same', code: 'R' });
  });

  it('is asked for thousands of agencies', () => {
    const many = Array.from({ length: 5000 }, (_, at) => [
      `O${at} ..2025-06-30`,
      ...(at % 5 === 0 ? [`N${at} 2025-07-01..`] : []),
    ]).flat();
    const links = linksOf(
      ...Array.from({ length: 5000 }, (_, at) => `2025-07-01 O${at} > N${at - (at % 5)} merged`),
    );
    const continuity = continuityOf(registerOf(...many), links);
    const codes = many.filter((one) => one.startsWith('N')).map((one) => one.split(' ')[0]!);
    const then = parsePeriod('2025-H1')!;
    expect(codes.map((code) => continuity(code, then)).every((one) => one.kind === 'sum')).toBe(true);
    expect(continuity.together!(codes, then).parts).toHaveLength(5000);
  });
});
