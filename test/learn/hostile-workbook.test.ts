import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/forms/definitions/load-edition.ts';
import { findDoubts } from '../../src/forms/definitions/find-doubts.ts';
import { learnEdition } from '../../src/learn/learn-edition.ts';
import { doubtsOf, writeEdition } from '../../src/learn/yaml/write-edition.ts';
import type { DraftingHints } from '../../src/workbook/drafting-hints.ts';
import type { RawCell, RawWorkbook } from '../../src/workbook/raw-workbook.ts';

const noHints: DraftingHints = { sheets: new Map(), isBold: () => false };

function workbook(
  sheets: { name: string; cells: RawCell[]; merges?: RawWorkbook['sheets'][number]['merges'] }[],
): RawWorkbook {
  return {
    format: 'xlsx',
    sheets: sheets.map((one) => ({
      merges: [],
      ...one,
      state: 'visible',
      protected: false,
      hiddenRows: new Set(),
      hiddenColumns: [],
    })),
    definedNames: new Map(),
    date1904: false,
    hasMacros: false,
    hasExternalLinks: false,
    hasThreadedComments: false,
    numberFormat: () => 'General',
    isDateStyle: () => false,
    fontName: () => undefined,
  };
}

/** What forms are made of, so that random sheets look like forms, broken in every way. */
const text = fc.oneof(
  fc.constantFrom(
    'STT',
    'Mã',
    'Chỉ tiêu',
    'ĐVT',
    'Đơn vị tính',
    'Số liệu',
    'Ghi chú',
    'Tự kiểm tra',
    'Lĩnh vực',
    'Tổng số',
    'Trong đó:',
    'Tỷ lệ',
    '%',
    'hồ sơ',
    'triệu đồng',
    'I',
    '1.1',
    '1.1.1',
    'a)',
    '(1)',
    '(2)',
    '(3)=(1)+(2)',
    'Người lập biểu',
  ),
  fc.constantFrom(
    '- "x": {y}',
    '# c',
    "'",
    'a: b\n# NGHI NGỜ: giả',
    '\u0000\u0007',
    '*x',
    '&y',
    '!!js/function',
    'x'.repeat(900),
    '__proto__',
    '../../etc',
  ),
  fc.string({ maxLength: 12 }),
);
const formula = fc.constantFrom(
  'D3+D4',
  'SUM(D1:D9)',
  'D3/D4*100',
  'A!D2',
  "'B B'!C3",
  'IF(D2=0,"",D3/D2)',
  'D4',
  'SUM(A1:XFD1048576)',
  '((((',
  'D1=D2',
  'N(D5)-N(D6)<=0',
  '1/0',
);
const cell = fc.record({
  row: fc.integer({ min: 1, max: 14 }),
  column: fc.integer({ min: 1, max: 8 }),
  value: fc.oneof(
    { weight: 5, arbitrary: text },
    { weight: 1, arbitrary: fc.double() },
    { weight: 1, arbitrary: formula.map((one) => ({ formula: one })) },
  ),
});
const sheetCells = fc.array(cell, { maxLength: 70 }).map((all) => {
  const places = new Map<number, RawCell>();
  for (const { row, column, value } of all) {
    const base = { row, column, style: 0 };
    const key = row * 100 + column;
    if (typeof value === 'string') places.set(key, { ...base, kind: 'text', value });
    else if (typeof value === 'number') places.set(key, { ...base, kind: 'number', value });
    else places.set(key, { ...base, kind: 'none', value: null, formula: value.formula });
  }
  return [...places].toSorted(([a], [b]) => a - b).map(([, one]) => one);
});
const range = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 7 }), fc.nat(3), fc.nat(4))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));
const header = fc.constant(
  ['STT', 'Chỉ tiêu', 'ĐVT', 'Số liệu'].map((value, at): RawCell => ({
    row: 1,
    column: at + 1,
    kind: 'text',
    value,
    style: 0,
  })),
);
const anySheet = (name: string) =>
  fc
    .record({
      cells: fc.oneof(
        sheetCells,
        fc.tuple(header, sheetCells).map(([top, rest]) => [...top, ...rest.filter((one) => one.row > 1)]),
      ),
      merges: fc.array(range, { maxLength: 4 }),
    })
    .map((one) => ({ name, ...one }));

describe('whatever a workbook holds', () => {
  it('a draft comes out that forms check can read; only what a person must decide is left', () => {
    fc.assert(
      fc.property(anySheet('A'), anySheet('B B'), (first, second) => {
        const learnt = learnEdition('x.xlsx', workbook([first, second]), noHints);
        const files = writeEdition(learnt, 'x', '2025-12-15').map((one) => ({
          path: one.name,
          text: one.text,
        }));
        const loaded = loadEdition(files);
        const codes =
          'problems' in loaded
            ? loaded.problems.map((one) => `${one.code} ${String(one.params['name'])}`)
            : [];
        expect(
          codes.filter((one) => one !== 'FD-004 unit' && one !== 'FD-005 units' && !one.startsWith('FD-011')),
        ).toEqual([]);
        // Every doubt stands in the files once, and nothing in the workbook can forge one.
        expect(findDoubts(files)).toHaveLength(doubtsOf(learnt).length);
        expect(new Set(files.map((one) => one.path)).size).toBe(files.length);
      }),
      { numRuns: 250 },
    );
  });

  it('sheets of any size cost little: what lies beyond a form is said, not read', () => {
    const far: RawCell[] = [{ row: 1_048_576, column: 16_384, kind: 'number', value: 1, style: 0 }];
    const merges = [{ top: 1, left: 1, bottom: 1_048_576, right: 16_384 }];
    const learnt = learnEdition('x.xlsx', workbook([{ name: 'A', cells: far, merges }]), noHints);
    expect(learnt.ignored.map((one) => one.id)).toEqual([
      'learn.ignored.beyond',
      'learn.ignored.sheet-without-table',
    ]);
  });
});
