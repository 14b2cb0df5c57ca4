import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSubmission, packSubmission } from '../../src/domain/compact-submission.ts';
import type { CellValue, Observation } from '../../src/domain/observation.ts';
import { SharedTexts } from '../../src/domain/shared-texts.ts';
import type { Submission } from '../../src/domain/submission.ts';

const file = 'periods/2026-Q3/nop/Xã phường/X01_2026-Q3_don-vi.xlsx';

/** Any text a cell may hold, halves of surrogate pairs and other alphabets included. */
const text = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('', '12', '0,5', 'Không có hồ sơ quá hạn.', '\uD800', 'á\uDC00', '😀', '\u0000'),
);
const cellRef = fc.option(
  fc.record({
    file: fc.constantFrom(file, 'khác.xlsx'),
    sheet: fc.constantFrom('1. Chỉ đạo', 'Biểu II.06', 'Thuyết minh'),
    cell: fc.constantFrom('A1', 'D9', 'XFD1048576', 'AB77', '$D$9', 'd9', '', 'D0', 'không rõ'),
  }),
);
const status = fc.constantFrom(
  ...(['number', 'estimate', 'nothing-arose', 'not-applicable', 'blank', 'text'] as const),
  ...(['unreadable', 'missing'] as const),
);
const readings = fc.array(
  fc.record({
    id: fc.constantFrom('N-05' as const, 'N-14' as const),
    severity: fc.constantFrom('error' as const, 'info' as const),
    variant: fc.constant('typed-12-15'),
  }),
  { maxLength: 2 },
);
const cellValue: fc.Arbitrary<CellValue> = fc
  .record({ status, raw: text, value: fc.option(text), isRaw: fc.boolean(), cell: cellRef, readings })
  .map(({ isRaw, ...one }) => (isRaw ? { ...one, value: one.raw } : one));
const observation = fc.record(
  {
    cell: cellValue,
    note: text,
    parts: fc.constant({ numerator: '25', denominator: '25' }),
  },
  { requiredKeys: ['cell'] },
);
const keys = fc.uniqueArray(fc.constantFrom('0.5.1', '2.3.1', '2.3.10', '4.6.4', '7.5.1'));
const rowKey = fc.record({ key: text, keyCell: cellRef.filter((one) => one !== null) });

const submission: fc.Arbitrary<Submission> = fc
  .record({
    observations: fc.array(fc.tuple(keys, observation), { maxLength: 6 }),
    tableRows: fc.array(fc.tuple(rowKey, fc.array(cellValue, { maxLength: 4 }), fc.boolean()), {
      maxLength: 4,
    }),
    listRows: fc.array(fc.dictionary(fc.constantFrom('name', 'date', 'unit'), cellValue), { maxLength: 3 }),
    narrative: fc.array(fc.record({ section: fc.constantFrom('I.1', 'II.1.a'), text, cell: cellRef })),
  })
  .map(({ observations, tableRows, listRows, narrative }) => ({
    received: { file, sha256: 'ab'.repeat(32), size: 1, received: null },
    identity: { agency: { code: 'X01', from: '_cchc' }, editionId: 'cchc-2026' },
    form: null,
    agency: 'X01',
    obligation: 'X01/unit',
    observations: new Map(
      observations.flatMap(([codes, { cell, ...more }]) =>
        codes.map((code): [string, Observation] => [code, { indicator: code, ...cell, ...more }]),
      ),
    ),
    tables: [
      {
        table: 'II.06',
        sheet: 'Biểu II.06',
        rows: tableRows.map(([key, cells, isTotal]) => ({
          role: isTotal ? ('total' as const) : ('data' as const),
          ...key,
          cells: new Map(cells.map((cell, at) => [at + 3, cell])),
        })),
      },
    ],
    lists: [
      {
        list: '0.10.1',
        sheet: 'Khó khăn',
        rows: listRows.map((cells, at) => ({ row: at + 6, cells: new Map(Object.entries(cells)) })),
      },
    ],
    narrative,
    nothingArose: new Map([['2', { file, sheet: 'Bìa', cell: 'C9' }]]),
    facts: [{ kind: 'not-our-form' }],
  }));

/** Packed and opened again. */
function compactSubmission(plain: Submission, shared: SharedTexts): Submission {
  const { observations: _o, tables: _t, lists: _l, narrative: _n, located: _p, ...head } = plain;
  return openSubmission(head, packSubmission(plain), shared);
}

describe('a compact submission', () => {
  it('reads as the plain one, whatever stood in the cells', () => {
    const shared = new SharedTexts();
    fc.assert(
      fc.property(submission, (plain) => {
        expect(unfolded(compactSubmission(plain, shared))).toEqual(unfolded(plain));
      }),
      { numRuns: 200 },
    );
  });

  it('finds by key what the plain map holds, and nothing else', () => {
    fc.assert(
      fc.property(submission, (plain) => {
        const { observations } = compactSubmission(plain, new SharedTexts());
        expect(observations.size).toBe(plain.observations.size);
        for (const code of ['0.5.1', '2.3.1', '4.6.4', 'nobody']) {
          expect(observations.has(code)).toBe(plain.observations.has(code));
          expect(observations.get(code)).toEqual(plain.observations.get(code));
        }
        const seen: unknown[] = [];
        observations.forEach((one, code, map) => seen.push([code, one, map === observations]));
        expect(seen).toEqual([...plain.observations].map(([code, one]) => [code, one, true]));
        expect([...observations.values()]).toEqual([...plain.observations.values()]);
      }),
      { numRuns: 100 },
    );
  });

  it('stays whole when it is copied with something added', () => {
    fc.assert(
      fc.property(submission, (plain) => {
        const copied = { ...compactSubmission(plain, new SharedTexts()), facts: [] };
        expect(unfolded(copied)).toEqual(unfolded({ ...plain, facts: [] }));
      }),
      { numRuns: 50 },
    );
  });
});

/** Plain arrays and maps all the way down, getters read. */
function unfolded({ observations, tables, lists, narrative, ...head }: Submission) {
  return {
    ...head,
    observations: [...observations],
    tables: tables.map(({ rows, ...table }) => ({
      ...table,
      rows: rows.map(({ cells, ...row }) => ({ ...row, cells: [...cells] })),
    })),
    lists: lists.map(({ rows, ...list }) => ({
      ...list,
      rows: rows.map(({ cells, ...row }) => ({ ...row, cells: [...cells] })),
    })),
    narrative: narrative.map(({ section, text: words, cell }) => ({ section, text: words, cell })),
  };
}
