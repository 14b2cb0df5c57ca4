import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey } from '../../../src/domain/fold-key.ts';
import { foldLookAlikes } from '../../../src/domain/look-alikes.ts';
import { visibleText } from '../../../src/domain/visible-text.ts';
import { area, extracted, factsOf, filledWorkbook, layout } from '../workbook-builder.ts';

const row = area.rows.get('2.3.1')!;
const note = `E${row}`;

describe('characters that are not what they look like', () => {
  it.each([
    ['Х01', 'X01'],
    ['СТР', 'CTP'],
    ['Ðồ Sơn', 'Đồ Sơn'],
    ['ΤΡ. Αn', 'TP. An'],
    ['１２', '12'],
    ['Москва', 'Москва'],
    ['ở đó', 'ở đó'],
  ])('%s is compared as %s', (text, ours) => {
    expect(foldLookAlikes(text)).toBe(ours);
    expect(foldKey(text)).toBe(foldKey(ours));
  });

  it('Vietnamese is never touched', () => {
    const letters = [...'aàảãáạăâbcdđeêghiklmnoôơpqrstuưvxyÀĂÂĐÊÔƠƯ 0123456789'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (text) => foldLookAlikes(text) === text),
    );
  });

  it('are read, and said once per sheet with the first as example', () => {
    const it = filledWorkbook().set(area.sheet, `D${row}`, '1\u200b2');
    it.set(area.sheet, note, 'Ðang rà soát').set(area.sheet, `E${row + 1}`, '\ufeffghi chú');
    const submission = extracted(it);
    expect(submission.observations.get('2.3.1')).toMatchObject({ value: '12', raw: '1\u200b2' });
    expect(factsOf(submission, 'odd-characters')).toMatchObject([
      { what: 'invisible', sheet: area.sheet, cell: { cell: `D${row}` }, texts: 2, reading: '12' },
      { what: 'look-alike', cell: { cell: note }, texts: 1, reading: 'Đang rà soát' },
    ]);
  });

  it('match sheet names, codes, headers and the agency, and are said', () => {
    const it = filledWorkbook();
    it.sheets = it.sheets.filter((one) => one.name !== '_cchc');
    it.set(layout.cover.sheet, layout.cover.agencyCode, 'Х01');
    it.set(area.sheet, `A${row}`, '2.3.\u200b1').set(area.sheet, `D${area.headerRow}`, 'Sо\u0302\u0301 liệu');
    it.rename(area.sheet, `${area.sheet}\u200b`);
    const submission = extracted(it);
    expect(submission).toMatchObject({ agency: 'X01' });
    expect(submission.observations.get('2.3.1')!.value).toBe('7');
    expect(submission.facts.filter((one) => one.kind !== 'odd-characters')).toEqual([
      { kind: 'sheet-missing', sheet: '_cchc', covers: [] },
    ]);
    const said = factsOf(submission, 'odd-characters').map((one) => [one.what, one.reading]);
    expect(said).toContainEqual(['look-alike', 'X01']);
    expect(said.length).toBeGreaterThanOrEqual(3);
  });

  it('are looked for in the name of the file', () => {
    const found = factsOf(extracted(filledWorkbook(), 'periods/2026-Q3/nop/Х01.xlsx'), 'odd-characters');
    expect(found).toMatchObject([{ sheet: null, what: 'look-alike', reading: 'X01.xlsx' }]);
  });

  it('never turn the reading direction of a page', () => {
    expect(visibleText('a\u202eb\u2066c\u001b[31m')).toBe('a\ufffdb\ufffdc␛[31m');
    const it = filledWorkbook().set(area.sheet, note, 'tăng \u202e%5,89\u202c so với');
    expect(extracted(it).observations.get('2.3.1')!.note).toBe('tăng %5,89 so với');
  });
});
