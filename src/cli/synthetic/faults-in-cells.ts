import type { Severity } from '../../domain/finding.ts';
import type { PatchValue } from '../../workbook/patch/patch-value.ts';
import type { Fault } from './fault-types.ts';

/** Something typed into one figure cell of a unit report; an error keeps that figure out, a warning counts it. */
function typed(
  id: string,
  agency: string,
  kind: string,
  [indicator, value, counts]: readonly [indicator: string, value: PatchValue, counts?: string],
  [code, severity]: readonly [code: string, severity: Severity],
): Fault {
  return {
    id,
    kind,
    obligation: `${agency}/unit`,
    edit: { do: 'type', values: { [indicator]: value } },
    expect: [{ code, severity, at: { indicator } }],
    excludes: severity === 'error' ? [indicator] : [],
    ...(counts === undefined ? {} : { counts: { [indicator]: counts } }),
  };
}

/** Faults of what was typed: numbers, totals, tables, texts. */
export const faultsInCells: readonly Fault[] = [
  typed('F01', 'X01', 'text in a number cell', ['0.2.1', 'nhiều'], ['L1-TYP-001', 'error']),
  typed('F02', 'X02', 'letter O for zero', ['4.4.1', '1O'], ['L1-TYP-009', 'error']),
  typed('F03', 'X03', 'decimals in a count', ['0.4.1', { decimal: '12.5' }], ['L1-RNG-003', 'error']),
  typed('F04', 'X04', 'negative', ['0.6.1', -2], ['L1-RNG-001', 'error']),
  {
    id: 'F05',
    kind: 'total differs from its parts',
    obligation: 'X05/unit',
    edit: { do: 'add', indicators: { '0.5.1': 2 } },
    expect: [{ code: 'L1-SUM-001', severity: 'error', at: { indicator: '0.5.1' } }],
    excludes: ['0.5.1', '0.5.2', '0.5.3', '0.5.4', '0.5.5'],
  },
  {
    id: 'F06',
    kind: 'part exceeds the whole',
    obligation: 'X06/unit',
    edit: { do: 'add', indicators: { '2.4.5': 30 } },
    expect: [{ code: 'L1-REL-001', severity: 'error', at: { indicator: '2.4.5' } }],
    excludes: ['2.4.5'],
  },
  {
    id: 'F07',
    kind: 'II.06 identity',
    obligation: 'X07/unit',
    edit: {
      do: 'table',
      table: 'II.06',
      changes: [
        { row: 0, column: 8, add: 1 },
        { row: 1, column: 8, add: -1 },
      ],
    },
    expect: [
      { code: 'L1-SUM-001', severity: 'error', at: { table: 'II.06', row: 0, column: 7 } },
      { code: 'L1-SUM-001', severity: 'error', at: { table: 'II.06', row: 1, column: 7 } },
    ],
    excludes: ['table:II.06'],
  },
  {
    id: 'F08',
    kind: 'II.06 total differs from the indicator',
    obligation: 'X08/unit',
    edit: { do: 'add', indicators: { '2.3.6': 1, '2.3.7': -1 } },
    expect: [
      { code: 'L1-REL-004', severity: 'error', at: { indicator: '2.3.6' } },
      { code: 'L1-REL-004', severity: 'error', at: { indicator: '2.3.7' } },
    ],
    excludes: ['2.3.6', '2.3.7', 'table:II.06'],
  },
  typed('F09', 'X09', 'required cell blank', ['3.3.1', null], ['L1-REQ-001', 'error']),
  typed('F10', 'X10', 'dash', ['4.5.8', '-'], ['L1-TYP-010', 'error']),
  typed('F12', 'X12', 'two numbers in a cell', ['0.4.1', '25/25'], ['L1-TYP-006', 'error']),
  typed('F13', 'X13', 'wrong unit in the cell', ['0.2.1', '02 đơn vị'], ['L1-TYP-007', 'error']),
  typed('F14', 'X14', 'right unit in the cell', ['0.2.1', '21 văn bản', '21'], ['L1-TYP-007', 'warning']),
  {
    id: 'F41',
    kind: 'declared empty but has figures',
    obligation: 'X41/unit',
    edit: { do: 'tick', area: '1' },
    expect: [{ code: 'L1-REQ-002', severity: 'error', at: { tick: '1' } }],
    excludes: ['nonzero:1'],
  },
  {
    id: 'F42',
    kind: 'required text empty',
    obligation: 'P01/unit',
    edit: { do: 'narrative', section: 'II.2.a', text: '' },
    expect: [{ code: 'L1-TXT-002', severity: 'warning', at: { narrative: 'II.2.a' } }],
    excludes: [],
  },
  {
    id: 'F43',
    kind: 'one key on two rows',
    obligation: 'P02/unit',
    edit: { do: 'key', table: 'II.06', row: 1, as: 0 },
    expect: [{ code: 'L1-KEY-001', severity: 'error', at: { table: 'II.06', row: 1, column: 2 } }],
    excludes: ['table:II.06'],
  },
  {
    id: 'F44',
    kind: 'markers KPS and KAD (no fault)',
    obligation: 'P03/unit',
    edit: { do: 'type', values: { '0.6.1': 'KPS', '3.3.1': 'KAD' } },
    expect: [],
    excludes: ['3.3.1'],
    counts: { '0.6.1': '0' },
  },
  typed('F45', 'P04', 'English separators', ['6.1.1', '9,876', '9876'], ['L1-TYP-004', 'warning']),
  typed('F46', 'P05', 'ambiguous separator', ['5.1.2', '1,234'], ['L1-TYP-002', 'error']),
  typed('F47', 'P06', 'money in billions', ['5.1.2', '1.2 tỷ'], ['L1-TYP-007', 'error']),
  typed('F48', 'P07', 'tick in a number cell', ['4.5.8', 'x'], ['L1-TYP-012', 'error']),
  typed('F49', 'P08', 'estimate', ['6.4.3', 'ước 1.200', '1200'], ['L1-TYP-008', 'info']),
  {
    id: 'F51',
    kind: 'legacy encoding',
    obligation: 'P10/unit',
    edit: { do: 'narrative', section: 'I.2', text: '§¬n vÞ ®· ban hµnh v¨n b¶n chØ ®¹o, ®iÒu hµnh.' },
    expect: [{ code: 'L0-WBK-005', severity: 'warning', at: { narrative: 'I.2' } }],
    excludes: [],
  },
  {
    id: 'F54',
    kind: 'two splits disagree',
    obligation: 'P13/unit',
    edit: {
      do: 'type',
      values: { '4.5.1': 1, '4.5.2': 0, '4.5.3': 1, '4.5.4': 0, '4.5.5': 0, '4.5.6': 0, '4.5.7': 0 },
    },
    expect: [{ code: 'L1-SUM-003', severity: 'error', at: { indicator: '4.5.1' } }],
    excludes: ['4.5.1', '4.5.2', '4.5.3', '4.5.4', '4.5.5', '4.5.6', '4.5.7'],
  },
  {
    id: 'F55',
    kind: 'answer outside the choices',
    obligation: 'SXD/unit',
    edit: {
      do: 'list',
      list: '0.10.1',
      entry: { content: 'Thiếu biểu mẫu điện tử cho thủ tục mới.', type: 'Ý kiến riêng', unit: 'Sở Tư pháp' },
    },
    expect: [{ code: 'L1-COD-001', severity: 'error', at: { list: '0.10.1', row: 0, column: 'type' } }],
    excludes: [],
  },
  {
    id: 'F56',
    kind: 'empty submission',
    obligation: 'P14/unit',
    edit: { do: 'erase' },
    expect: [{ code: 'C-EMP-001', severity: 'error', at: 'file' }],
    excludes: ['*'],
  },
  {
    id: 'F57',
    kind: 'part exceeds the whole (field lead)',
    obligation: 'SNV/field-lead-SNV',
    edit: { do: 'add', indicators: { '0.3.5': 30 } },
    expect: [{ code: 'L1-REL-001', severity: 'error', at: { indicator: '0.3.5' } }],
    excludes: ['0.3.5'],
  },
  {
    id: 'F58',
    kind: 'required cell blank (field lead)',
    obligation: 'STP/field-lead-STP',
    edit: { do: 'type', values: { '1.2.1': null } },
    expect: [{ code: 'L1-REQ-001', severity: 'error', at: { indicator: '1.2.1' } }],
    excludes: ['1.2.1'],
  },
  {
    id: 'F59',
    kind: 'II.07b identity (field lead)',
    obligation: 'VP/field-lead-VP',
    edit: {
      do: 'table',
      table: 'II.07b',
      changes: [
        { row: 0, column: 4, add: 1 },
        { row: 1, column: 4, add: -1 },
      ],
    },
    expect: [
      { code: 'L1-SUM-001', severity: 'error', at: { table: 'II.07b', row: 0, column: 3 } },
      { code: 'L1-SUM-001', severity: 'error', at: { table: 'II.07b', row: 1, column: 3 } },
    ],
    excludes: ['table:II.07b'],
  },
];
