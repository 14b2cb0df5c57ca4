import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerKey, labelKey } from '../../src/intake/locate/label-key.ts';
import { nearLabel } from '../../src/intake/locate/near-label.ts';
import { at, codes, row, sheet } from './locate-cases.ts';
import {
  extracted,
  factsOf,
  filledWorkbook,
  layout,
  unitForm,
  type TestWorkbook,
} from './workbook-builder.ts';

const label = (code: string) => unitForm.fields.get(code)!.indicator.label.vi;
const code = '2.3.12';

/** The line of one code, without it and with another label. */
const relabelled = (text: string, workbook = filledWorkbook()): TestWorkbook => {
  workbook.sheet(sheet).cells.delete(at(code, 'code'));
  return workbook.set(sheet, at(code, 'label'), text);
};
const matched = (workbook: TestWorkbook) =>
  factsOf(extracted(workbook), 'row-matched-by-label', 'row-missing');

describe('labels that look alike', () => {
  it.each([
    ['Số hồ sơ', 'Ѕố hồ sơ'],
    ['Đúng hạn', 'Ðúng hạn'],
    ['Đúng hạn', 'Ɖúng hạn'],
    ['Cơ quan', 'Сơ quаn'],
    ['Tổng số', 'Τổng số'],
    ['hòa giải', 'hoà  giải'],
    ['Số hồ sơ', 'Số hồ sơ'.normalize('NFD')],
    ['Số hồ sơ', 'Số hồ sơ'],
  ])('%s = %s', (form, typed) => expect(labelKey(typed)).toBe(labelKey(form)));

  it('no two labels of the form become one', () => {
    const labels = [...unitForm.fields.values()].map((one) => one.indicator.label.vi);
    expect(new Set(labels.map(labelKey)).size).toBe(new Set(labels.map((one) => one.toLowerCase())).size);
  });
});

describe('a line without its code', () => {
  it('is found by a label of look-alike letters', () => {
    expect(matched(relabelled(label(code).replace('o', 'о').replace('a', 'а')))).toEqual([
      { kind: 'row-matched-by-label', sheet, indicator: code, cell: at(code, 'label') },
    ]);
  });

  it('is found by a label with a slip of the pen, and the label is named', () => {
    const typed = `${label(code).slice(0, 6)}x${label(code).slice(6)}`;
    const submission = extracted(relabelled(typed));
    expect(factsOf(submission, 'row-matched-by-label')).toEqual([
      { kind: 'row-matched-by-label', sheet, indicator: code, cell: at(code, 'label'), near: typed },
    ]);
    expect(submission.observations.get(code)!.value).toBe('7');
  });

  it('is not guessed when two lines are nearly the same label', () => {
    const typed = `${label(code)}x`;
    const workbook = relabelled(typed);
    workbook.set(sheet, `B${Math.max(...codes.map(row)) + 2}`, `${label(code)}y`);
    expect(matched(workbook)).toEqual([{ kind: 'row-missing', sheet, indicator: code }]);
  });

  it('is not guessed when a word decides', () => {
    const labels = ['số văn bản ban hành đúng thời hạn quy định', 'số cuộc họp chuyên đề về cải cách'];
    expect(nearLabel('số văn bản ban hành quá thời hạn quy định', labels)).toBeUndefined();
    expect(nearLabel('số văn bản ban hanh đúng thời hạn quy định', labels)).toBe(labels[0]);
    expect(nearLabel('số phiếu', ['số phiếu'])).toBe('số phiếu');
  });

  it('no slip of up to two letters makes one label of a sheet another', () => {
    const sheets = layout.areas.map((one) =>
      [...one.rows.keys()].map((key) => labelKey(unitForm.fields.get(key)!.indicator.label.vi)),
    );
    const all = sheets.filter((one) => one.length > 1);
    const edits = fc.array(
      fc.record({ at: fc.nat(60), letter: fc.constantFrom('a', 'ơ', 'đ', '', '1', ' ') }),
      {
        minLength: 1,
        maxLength: 2,
      },
    );
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.nat(100), edits, (labels, pick, changes) => {
        const own = labels[pick % labels.length]!;
        const letters = [...own];
        for (const { at: place, letter } of changes) letters[place % letters.length] = letter;
        const found = nearLabel(labelKey(letters.join('')), labels);
        expect([undefined, own]).toContain(found);
      }),
      { numRuns: 300 },
    );
  });
});

describe('codes', () => {
  it.each(['2.3.12.', ' 2.3.12 ', '2,3,12', '2.3.12)'])('%s is 2.3.12', (typed) => {
    const workbook = filledWorkbook().set(sheet, at(code, 'code'), typed);
    expect(extracted(workbook).facts).toEqual([]);
  });

  it('２.３.12 is 2.3.12, and said to be written oddly', () => {
    const workbook = filledWorkbook().set(sheet, at(code, 'code'), '２.３.12');
    expect(extracted(workbook).facts).toMatchObject([{ kind: 'odd-characters', reading: '2.3.12' }]);
  });
});

describe('headers', () => {
  it.each([
    'Số liệu',
    'Số\nliệu',
    'SỐ LIỆU (1)',
    '(4) Số liệu',
    '4. Số liệu',
    'Số liệu*',
    'Số liệu ¹',
    'Số liệu (*)',
  ])('%j is the header Số liệu', (typed) => {
    expect(headerKey(typed)).toBe('số liệu');
    const submission = extracted(filledWorkbook().set(sheet, 'D5', typed));
    expect(submission.facts).toEqual([]);
  });

  it('of two rows that make the texts together', () => {
    const workbook = filledWorkbook().insertRow(sheet, 6);
    workbook.set(sheet, 'D5', 'Số').set(sheet, 'D6', 'liệu');
    workbook.set(sheet, 'E5', 'Ghi chú,').set(sheet, 'E6', 'giải trình');
    const submission = extracted(workbook);
    expect(submission.facts.map((one) => one.kind)).toEqual(['rows-shifted']);
    expect(submission.observations.get('2.3.1')!.value).toBe('7');
  });

  it('under a merged group', () => {
    const workbook = filledWorkbook().insertRow(sheet, 6);
    workbook.set(sheet, 'D5', 'Kết quả thực hiện').set(sheet, 'D6', 'Số liệu').set(sheet, 'E6', 'Ghi chú');
    workbook.sheet(sheet).cells.delete('E5');
    workbook.sheet(sheet).merges.push({ top: 5, left: 4, bottom: 5, right: 5 });
    const submission = extracted(workbook);
    expect(submission.facts.map((one) => one.kind)).toEqual(['rows-shifted']);
    expect(submission.observations.get('2.3.1')!.value).toBe('7');
  });
});

describe('headers of a table', () => {
  const table = layout.tables[0]!;
  const values = (workbook: TestWorkbook) =>
    [...extracted(workbook).tables[0]!.rows[0]!.cells].map(([no, one]) => [no, one.value]);
  const kinds = (workbook: TestWorkbook) => extracted(workbook).facts.map((one) => one.kind);
  const expected = values(filledWorkbook());

  it('of one row more, a text split in two', () => {
    const workbook = filledWorkbook().insertRow(table.sheet, table.headerTop + 1);
    const cells = workbook.sheet(table.sheet).cells;
    const group = [...cells].find(([, one]) => one.value === 'Số hồ sơ nhận giải quyết')![0];
    workbook.set(table.sheet, group, 'Số hồ sơ nhận');
    workbook.set(
      table.sheet,
      group.replace(/\d+/, (row) => String(Number(row) + 1)),
      'giải quyết',
    );
    expect(values(workbook)).toEqual(expected);
    expect(kinds(workbook).filter((one) => one.startsWith('header'))).toEqual([]);
  });

  it('of a single row that says everything', () => {
    const workbook = filledWorkbook();
    const bottom = table.headerTop + table.headerRows - 1;
    const one = workbook.sheet(table.sheet);
    const form = unitForm.tables[0]!;
    for (let at = table.headerTop; at <= bottom; at++)
      for (const key of one.cells.keys()) if (key.replace(/[A-Z]+/, '') === String(at)) one.cells.delete(key);
    one.merges = [];
    for (const { no, header } of form.columns) {
      const letter = String.fromCharCode(64 + table.columns.get(no)!);
      const texts = header.filter((text, at) => text !== header[at - 1]);
      workbook.set(table.sheet, `${letter}${bottom}`, `${texts.join(' - ')} (${no})`);
    }
    expect(values(workbook)).toEqual(expected);
    expect(kinds(workbook).filter((kind) => kind.startsWith('header'))).toEqual([]);
  });
});
