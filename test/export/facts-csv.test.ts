import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { sum } from '../../src/domain/decimal.ts';
import { factsCsv } from '../../src/export/facts-csv.ts';
import type { factColumns } from '../../src/export/package/facts-table.ts';
import { agency, consolidated, finding, type Reports } from '../consolidate/sample-province.ts';

const reports: Reports[] = [
  {
    agency: agency('X1', 'commune'),
    unit: {
      figures: {
        '2.3.5': '10',
        '2.3.6': '',
        '2.3.16': '95',
        '4.6.4': '"=HYPERLINK("x")',
        '5.1.1': '4.5',
        '7.6.1': '80',
      },
      tables: {
        'II.06': [
          ['@Đất đai', '10', ''],
          ['=Tổng số', '10', ''],
        ],
      },
    },
  },
  {
    agency: agency('X2', 'commune'),
    unit: { figures: { '2.3.5': 'KPS', '2.3.6': '', '5.1.1': '-2' }, nothingArose: ['2'] },
  },
  { agency: agency('X3', 'commune'), unit: { figures: { '2.3.5': '99' } } },
  {
    agency: agency('STC', 'province', ['STC']),
    unit: { figures: { '2.3.5': '~7' } },
    lead: { figures: { '5.1.1': '400.25', '7.1.1': '85.78' } },
  },
];
const result = consolidated(reports, { findings: [finding('inbox/X3-unit.xlsx', ['2.3.5'])] });
const csv = [...factsCsv(result)].join('');
const rows = parse(csv, { bom: true, columns: true }) as Record<(typeof factColumns)[number], string>[];
const row = (of: string, indicator: string, dimension = '', form = 'unit') =>
  rows.find(
    (one) =>
      one.agency === of && one.indicator === indicator && one.dimension === dimension && one.form === form,
  )!;

describe('tidy facts', () => {
  it('open in Excel: BOM, CRLF, nothing that would be executed', () => {
    expect(csv.startsWith('\uFEFFperiod,agency,')).toBe(true);
    expect(csv.match(/[^\r]\n/)).toBeNull();
    expect(rows.flatMap((one) => Object.values(one)).filter((text) => /^[=+@\t\r]/.test(text))).toEqual([]);
    expect(row('X1', '4.6.4').value).toBe(`'=HYPERLINK("x")`);
    expect(row('X2', '5.1.1').value).toBe('-2');
  });

  it('carry every reported value with its place, blanks included', () => {
    expect(row('X1', '2.3.5')).toEqual({
      period: '2026-Q3',
      agency: 'X1',
      agency_name: 'UBND xã X1',
      form: 'unit',
      indicator: '2.3.5',
      dimension: '',
      value: '10',
      status: 'number',
      counted: 'yes',
      reason: '',
      raw: '10',
      file: 'inbox/X1-unit.xlsx',
      sheet: 'Lĩnh vực 2',
      cell: 'D7',
      sha256: 'sha-X1/unit',
    });
    expect(row('X1', '2.3.6')).toMatchObject({ value: '', status: 'blank', counted: 'no', reason: 'blank' });
    expect(row('X2', '2.3.6')).toMatchObject({
      value: '0',
      status: 'nothing-arose',
      counted: 'yes',
      raw: '',
    });
  });

  it.each([
    ['X1', '2.3.16', 'unit', 'recomputed'],
    ['X1', '4.6.4', 'unit', 'collected'],
    ['X1', '5.1.1', 'unit', 'not-printed'],
    ['X1', '7.6.1', 'unit', 'never-added'],
    ['X3', '2.3.5', 'unit', 'open-error'],
  ])('say why %s %s does not count', (of, indicator, form, reason) => {
    expect(row(of, indicator, '', form)).toMatchObject({ counted: 'no', reason });
  });

  it('add up to the printed figures', () => {
    for (const code of ['2.3.5', '2.3.6', '5.1.1', '7.1.1']) {
      const counted = rows.filter(
        (one) => one.indicator === code && one.dimension === '' && one.counted === 'yes',
      );
      const total = counted.length ? sum(counted.map((one) => one.value)) : null;
      expect(total).toBe(result.figures.get(code)?.get('total')?.value);
    }
  });

  it('carry the cells of tables, total rows marked', () => {
    const cells = rows.filter((one) => one.dimension.startsWith('II.06:'));
    expect(cells.map((one) => [one.dimension, one.value, one.counted, one.reason])).toEqual([
      ['II.06:@Đất đai/3', '10', 'yes', ''],
      ['II.06:@Đất đai/4', '', 'no', 'blank'],
      ['II.06:Tổng số/3', '10', 'no', 'total-row'],
      ['II.06:Tổng số/4', '', 'no', 'total-row'],
    ]);
  });

  it('are the same bytes every time', () => expect([...factsCsv(result)].join('')).toBe(csv));
});
