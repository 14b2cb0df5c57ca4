import { describe, expect, it } from 'vitest';
import { firstMoved, isResult, movedSince, type Basis } from '../../../src/consolidate/record/moved-since.ts';
import type { PastFact, PastFigure, PastObligation, PeriodRecord } from '../../../src/domain/history.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import { say } from '../../../src/messages/catalogue.ts';

const fact = (value: string | null, more: Partial<PastFact> = {}): PastFact => ({
  value,
  status: value === null ? 'blank' : 'number',
  counted: value !== null,
  reason: value === null ? 'blank' : '',
  raw: value ?? '',
  file: 'a.xlsx',
  sheet: '2',
  cell: 'D6',
  sha256: '0',
  ...more,
});
const figure = (value: string | null, counted = 2): PastFigure => ({
  value,
  counted,
  expected: 2,
  estimate: false,
});

interface Told {
  total?: Record<string, PastFigure>;
  facts?: Record<string, PastFact>;
  texts?: Record<string, string>;
  table?: Record<number, string | null>;
  obligation?: Partial<PastObligation>;
}

function record({ total = {}, facts = {}, texts = {}, table, obligation }: Told): PeriodRecord {
  const one: PastObligation = { id: 'X01/unit', agency: 'X01', state: 'valid', daysLate: 0, ...obligation };
  return {
    period: parsePeriod('2026-Q3')!,
    snapshot: 1,
    id: '2026-Q3-0',
    madeOn: '2026-09-22',
    edition: { id: 'e', version: '1' },
    agencies: [
      { code: 'X01', name: 'UBND xã A', aliases: [], level: 'commune', group: 'Xã, phường', leads: [] },
    ],
    obligations: [one],
    figure: (code, scope) => (scope.type === 'total' ? total[code] : undefined),
    facts: () => new Map(Object.entries(facts)),
    table: () =>
      table && {
        by: 'key',
        rows: [{ key: 'Đất đai', cells: new Map(Object.entries(table).map(([no, v]) => [Number(no), v])) }],
        total: new Map(),
      },
    texts: () => new Map(Object.entries(texts)),
  };
}

const nothing: Basis = { inputs: [], definitions: [] };
const moved = (before: Told, after: Told, basis = { before: nothing, after: nothing }) => [
  ...movedSince(record(before), record(after), basis, { indicators: ['1', '2'], tables: ['II'] }),
];

describe('what moved between two records', () => {
  it('is nothing when nothing did', () => {
    const told: Told = {
      total: { 1: figure('5') },
      facts: { 1: fact('5') },
      texts: { I: 'a' },
      table: { 3: '1' },
    };
    expect(moved(told, told)).toEqual([]);
  });

  it.each<[string, Told, Told, object]>([
    [
      'a figure',
      { total: { 1: figure('5') } },
      { total: { 1: figure('7') } },
      { what: '1', where: 'total', from: '5', to: '7' },
    ],
    [
      'its coverage alone',
      { total: { 1: figure('5') } },
      { total: { 1: figure('5', 1) } },
      { from: '5 (2/2)', to: '5 (1/2)' },
    ],
    ['a figure that is gone', { total: { 2: figure('5') } }, {}, { what: '2', from: '5', to: null }],
    [
      'what an agency said',
      { facts: { 1: fact('5') } },
      { facts: { 1: fact('6') } },
      { what: '1', where: 'agency:X01/unit', from: '5', to: '6' },
    ],
    [
      'whether it counts',
      { facts: { 1: fact('5') } },
      { facts: { 1: fact('5', { counted: false, reason: 'open-error' }) } },
      { from: '5 (counted)', to: '5 (open-error)' },
    ],
    [
      'a kind of nothing',
      { facts: { 1: fact(null) } },
      { facts: { 1: fact(null, { status: 'not-applicable', reason: 'not-applicable' }) } },
      { from: '… (blank)', to: '… (not-applicable)' },
    ],
    [
      'a cell of a table',
      { table: { 3: '1' } },
      { table: { 3: null } },
      { kind: 'table', what: 'II/3', where: 'row:Đất đai', from: '1', to: null },
    ],
    ['a text', { texts: { I: 'a' } }, { texts: { I: 'b' } }, { kind: 'text', what: 'I', from: 'a', to: 'b' }],
    [
      'a report',
      { obligation: { state: 'missing' } },
      {},
      { kind: 'obligation', what: 'X01/unit', from: 'missing', to: 'valid' },
    ],
    [
      'the day on which it came',
      { obligation: { received: '2026-09-14' } },
      { obligation: { received: '2026-09-17', daysLate: 2 } },
      { from: '2026-09-14 (+0)', to: '2026-09-17 (+2)' },
    ],
  ])('is told: %s', (_what, before, after, told) => {
    expect(moved(before, after)).toEqual([expect.objectContaining(told)]);
  });

  it('is not that a missing report is longer overdue', () => {
    const missing = (daysLate: number): Told => ({ obligation: { state: 'missing', daysLate } });
    expect(moved(missing(2), missing(30))).toEqual([]);
  });

  it('is a file by its content, never by its name; definitions are no result', () => {
    const input = (file: string, sha256: string) => ({
      file,
      sha256: sha256.repeat(64),
      obligation: 'X01/unit',
      counts: true,
    });
    const config = (sha256: string) => [{ file: 'cchc.yaml', sha256: sha256.repeat(64) }];
    const found = moved(
      {},
      {},
      {
        before: { inputs: [input('a.xlsx', 'a'), input('b.xlsx', 'b')], definitions: config('1') },
        after: { inputs: [input('other.xlsx', 'a'), input('b.xlsx', 'c')], definitions: config('2') },
      },
    );
    expect(found.map(({ kind, what }) => [kind, what])).toEqual([
      ['file', 'b.xlsx'],
      ['definition', 'cchc.yaml'],
    ]);
    expect(found.some(isResult)).toBe(false);
  });

  it('is said in words, the cause before its effects', () => {
    const found = moved(
      { total: { 1: figure('1250') }, facts: { 1: fact('5') }, obligation: { state: 'missing' } },
      { total: { 1: figure('1260') }, facts: { 1: fact('5', { counted: false, reason: 'open-error' }) } },
    );
    const told = { period: '2026-Q3', number: 1, date: '2026-09-22', ...firstMoved(found, 2) };
    expect(say('vi', 'cli.record.differs', told).split('\n').slice(1, 4)).toEqual([
      '  báo cáo X01, biểu đơn vị: chưa nộp → hợp lệ',
      '  chỉ tiêu 1 (toàn địa bàn): 1.250 → 1.260',
      '  chỉ tiêu 1 (X01, biểu đơn vị): 5 (được tính) → 5 (còn lỗi, không tính)',
    ]);
    const one = { ...told, ...firstMoved(found, 1) };
    expect(say('en', 'cli.record.differs', one)).toContain('  … and 1 more');
  });
});
