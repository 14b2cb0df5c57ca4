import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toA1 } from '../../src/domain/cell-ref.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { loadEdition } from '../../src/forms/definitions/load-edition.ts';
import { layoutOf } from '../../src/forms/layout/layout.ts';
import { extract } from '../../src/intake/extract.ts';
import { intakeContext } from '../../src/intake/intake-context.ts';
import { shippedFiles } from '../forms/shipped-edition.ts';
import {
  agencies,
  factsOf,
  filledWorkbook,
  period,
  received,
  register,
  type TestWorkbook,
} from './workbook-builder.ts';

const mapping = {
  path: 'mapping.yaml',
  text: readFileSync(join(import.meta.dirname, '../fixtures/older-edition/mapping.yaml'), 'utf8'),
};
const loaded = loadEdition([...shippedFiles, mapping]);
if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
const context = intakeContext(register, loaded.edition, period);
const form = context.formsOwedBy(agencies.snv).find((one) => one.submissionType === 'unit')!;
const layout = layoutOf(form);
const areaOf = (code: string) => layout.areas.find((one) => one.rows.has(code))!;
const at = (code: string, column: 'code' | 'label' | 'unit' | 'value') =>
  toA1(areaOf(code).rows.get(code)!, areaOf(code).columns[column]);

/** A workbook as the invented version 0.9 would have had it. */
function older(version = '0.9.2'): TestWorkbook {
  const workbook = filledWorkbook(form, agencies.snv);
  workbook.definedNames.clear();
  workbook.set('_cchc', 'B3', version);
  for (const [code, old] of [
    ['2.3.1', '2.1'],
    ['2.3.2', '2.2'],
    ['5.1.1', '5.1'],
  ] as const) {
    workbook.set(areaOf(code).sheet, at(code, 'code'), old);
    workbook.set(areaOf(code).sheet, at(code, 'label'), `Tên cũ của ${old}`);
  }
  workbook.set(areaOf('5.1.1').sheet, at('5.1.1', 'value'), 1_500_000_000);
  workbook.sheet(areaOf('5.1.1').sheet).cells.delete(at('5.1.1', 'unit'));
  workbook.set(areaOf('2.3.1').sheet, at('2.3.1', 'value'), 31);
  workbook.set(areaOf('2.3.12').sheet, at('2.3.12', 'value'), 12);
  for (const { sheet } of layout.areas) workbook.set(sheet, 'D5', 'Kết quả đạt được');
  return workbook.rename('Thuyết minh', 'Giải trình').rename(areaOf('2.3.1').sheet, 'TTHC');
}

const read = (workbook: TestWorkbook): Submission =>
  extract(received('inbox/SNV.xlsx'), workbook.raw(), context)[0];

describe('a workbook of an older edition with a mapping', () => {
  const submission = read(older());

  it('is read as the form in force, with a warning that says what was mapped', () => {
    expect(submission.form).toBe(form);
    expect(factsOf(submission, 'edition-mapped', 'edition-older', 'edition-unknown')).toEqual([
      {
        kind: 'edition-mapped',
        found: 'cchc-2026 0.9.2',
        expected: 'cchc-2026 1.0.0',
        renamed: ['2.1 → 2.3.1', '2.2 → 2.3.2', '5.1 → 5.1.1'],
        dropped: ['2.3.12'],
      },
    ]);
  });

  it('translates codes; every value keeps the cell that it stood in', () => {
    expect(submission.observations.get('2.3.1')).toMatchObject({
      value: '31',
      cell: { sheet: 'TTHC', cell: at('2.3.1', 'value') },
    });
    expect(submission.observations.get('2.3.3')!.value).toBe('7');
    expect(submission.narrative.every((one) => one.text !== '')).toBe(true);
  });

  it('converts what was asked in another unit', () => {
    expect(submission.observations.get('5.1.1')).toMatchObject({ value: '1500', raw: '1500000000' });
    expect(factsOf(submission, 'unit-converted')).toEqual([
      expect.objectContaining({ indicator: '5.1.1', from: 'đồng', to: 'triệu đồng', factor: '0.000001' }),
    ]);
  });

  it('reports a value without a counterpart, and does not take it for the new code', () => {
    expect(submission.observations.get('2.3.12')!.status).toBe('missing');
    const outside = factsOf(submission, 'value-outside').filter((one) => one.cell.sheet === 'TTHC');
    expect(outside.map((one) => [one.cell.cell, one.raw])).toContainEqual([at('2.3.12', 'value'), '12']);
  });

  it('has nothing else to remark but what the mapping explains', () => {
    const kinds = new Set(submission.facts.map((one) => one.kind));
    expect([...kinds].sort()).toEqual(
      ['edition-mapped', 'row-missing', 'sheet-renamed', 'unit-converted', 'value-outside'].sort(),
    );
  });

  it('a version that the mapping does not name is read as before', () => {
    expect(factsOf(read(older('0.8.0')), 'edition-mapped', 'edition-older')).toEqual([
      { kind: 'edition-older', found: 'cchc-2026 0.8.0', expected: 'cchc-2026 1.0.0' },
    ]);
    expect(factsOf(read(older('0.91.0')), 'edition-mapped')).toEqual([]);
  });
});

describe('a mistake in a mapping', () => {
  it.each([
    ["new: '2.3.1'", "new: '2.3.111'", 'FD-025', 'indicator'],
    ["new: 'Thuyết minh'", "new: 'Thuyết mimh'", 'FD-025', 'sheet'],
    ["old: '2.2'", "old: '2.1'", 'FD-026', undefined],
    ["old: '2.9'", "old: '5.1'", 'FD-026', undefined],
    ["versions: ['0.9']", 'versions: [0.9]', 'FD-003', undefined],
    ['headers:', 'header:', 'FD-006', undefined],
    ["into: ['2.3.13', '2.3.14']", "into: ['2.3.13', '9.9.9']", 'FD-025', 'indicator'],
  ])('%s → %s is %s', (from, to, code, what) => {
    const text = mapping.text.replace(from, to);
    expect(text).not.toBe(mapping.text);
    const result = loadEdition([...shippedFiles, { ...mapping, text }]);
    const problems = 'problems' in result ? result.problems : [];
    expect(problems.map((one) => one.code)).toEqual([code]);
    const [{ line, path, params }] = problems as [(typeof problems)[number]];
    expect([path, text.split('\n')[line - 1]]).toEqual([
      'mapping.yaml',
      expect.stringContaining(to.split(/[[:]/)[0]!),
    ]);
    if (what !== undefined) expect(params['what']).toBe(what);
  });
});
