import { describe, expect, it } from 'vitest';
import { foldKey } from '../../src/domain/fold-key.ts';
import { agency, consolidated, edition, finding, inputOf, type Reports } from './sample-province.ts';
import { consolidate } from '../../src/consolidate/consolidate.ts';

const commune = (code: string, ...rows: string[][]): Reports => ({
  agency: agency(code, 'commune'),
  unit: { tables: { 'II.06': rows } },
});
const reports: Reports[] = [
  commune('X1', ['Đất đai', '10', '4'], ['Hộ tịch', '5', 'KPS'], ['=Tổng số', '15', '4']),
  commune('X2', ['đất  đai', '20', ''], ['=Tổng số', '999', '']),
  commune('X3', ['Đất đai'.normalize('NFD'), '1', 'KAD'], ['Hộ tịch', '?x', '2']),
  { agency: agency('X4', 'commune'), unit: 'missing' },
];
const result = consolidated(reports);
const byKey = result.tables.find((one) => one.table === 'II.06' && one.by === 'key')!;
const byAgency = result.tables.find((one) => one.table === 'II.06' && one.by === 'agency')!;

describe('matrix tables', () => {
  it('group keys whatever their case, blanks and Unicode form, and print the usual spelling', () => {
    expect(byKey.rows.map((row) => [row.key, row.cells.get(3), row.cells.get(4), row.sources])).toEqual([
      ['Đất đai', '31', '4', 3],
      ['Hộ tịch', '5', '2', 2],
    ]);
  });

  it('add rows, never typed total rows', () => {
    expect([byKey.total.get(3), byAgency.total.get(3)]).toEqual(['36', '36']);
    expect(byKey.total.get(4)).toBe('6');
  });

  it('list every agency, without figures where there are none', () => {
    expect(byAgency.rows.map((row) => [row.key, row.group, row.cells.get(3), row.cells.get(4)])).toEqual([
      ['X1', 'Xã, phường', '15', '4'],
      ['X2', 'Xã, phường', '20', null],
      ['X3', 'Xã, phường', '1', '2'],
      ['X4', 'Xã, phường', null, null],
    ]);
    expect(byAgency).toMatchObject({ counted: 3, expected: 4 });
  });

  it('account for what is left out', () => {
    expect(byAgency.exclusions.map(({ agency: code, reason, cell }) => [code, reason, cell?.cell])).toEqual([
      ['X3', 'not-applicable', 'D8'],
      ['X3', 'unreadable', 'C9'],
      ['X4', 'not-received', undefined],
    ]);
  });

  it('leave out a whole table that an open error points at', () => {
    const findings = [finding('inbox/X1-unit.xlsx', ['table:II.06'])];
    const without = consolidated(reports, { findings });
    const table = without.tables.find((one) => one.by === 'agency')!;
    expect(table.total.get(3)).toBe('21');
    expect(table.exclusions[0]).toMatchObject({ agency: 'X1', reason: 'open-error', code: 'L1-SUM-001' });
    expect(without.tableExclusion('X1/unit', 'II.06')?.reason).toBe('open-error');
    expect(without.tableExclusion('X2/unit', 'II.06')).toBeUndefined();
  });

  it('never add columns of different definitions (XU-09)', () => {
    const input = inputOf(reports);
    const other = input.obligations.map((status) => {
      if (status.obligation.agency !== 'X2') return status;
      const form = structuredClone({ ...status.obligation.form, edition: null });
      const columns = form.tables[0]!.columns.map((one) =>
        one.no === 3 ? { ...one, definitionId: 'other' } : one,
      );
      const tables = [{ ...form.tables[0]!, columns }];
      return { ...status, obligation: { ...status.obligation, form: { ...form, edition, tables } } };
    });
    const table = consolidate({ ...input, obligations: other }).tables.find((one) => one.by === 'agency')!;
    expect(table.total.get(3)).toBe('16');
    expect(table.exclusions[0]).toMatchObject({ agency: 'X2', reason: 'other-definition', raw: '20' });
  });

  it('take a field lead’s table as it stands', () => {
    const lead = {
      agency: agency('VP', 'province', ['VP']),
      unit: {},
      lead: {
        tables: {
          'II.07b': [
            ['Cấp xã', '137', '9'],
            ['Cấp tỉnh', '410', '2'],
          ],
        },
      },
    };
    const table = consolidated([...reports, lead]).tables.filter((one) => one.table === 'II.07b');
    expect(table).toHaveLength(1);
    expect(table[0]!.rows.map((row) => row.key)).toEqual(['Cấp xã', 'Cấp tỉnh']);
    expect(table[0]!.total.get(3)).toBe('547');
  });
});

describe('foldKey', () => {
  it.each([
    ['  Đất  đai ', 'đất đai'],
    ['ĐẤT ĐAI', 'đất đai'],
    ['Đất\u00A0đai.', 'đất đai'],
    ['Văn Lăng', 'văn lăng'],
  ])('%j → %j', (text, key) => expect(foldKey(text)).toBe(key));
  it('keeps diacritics', () => expect(foldKey('Văn Lang')).not.toBe(foldKey('Văn Lăng')));
});
