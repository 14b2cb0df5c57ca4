import type { Severity } from '../../domain/finding.ts';
import type { Fault, FaultEdit, Place } from './fault-types.ts';

/** A fault of a unit report's file; a blocker keeps all of it out. */
function file(
  id: string,
  agency: string,
  kind: string,
  edit: FaultEdit,
  [code, severity, at = 'file']: readonly [code: string, severity: Severity, at?: Place],
  excludes: readonly string[] = severity === 'blocker' ? ['*'] : [],
): Fault {
  return { id, kind, obligation: `${agency}/unit`, edit, expect: [{ code, severity, at }], excludes };
}

/** A ratio: a locked formula of the form. */
const ratio = { indicator: '1.3.5' };

/** Faults of formulas, sheets, rows, columns, identity and the file itself. */
export const faultsInFiles: readonly Fault[] = [
  file(
    'F11',
    'X11',
    'date instead of a number',
    { do: 'date-cell', at: { indicator: '0.6.1' }, serial: 46151 },
    ['L1-TYP-005', 'error', { indicator: '0.6.1' }],
    ['0.6.1'],
  ),
  {
    id: 'F15',
    kind: 'percentage beyond 100',
    obligation: 'X15/unit',
    edit: { do: 'cell', at: ratio, value: '120%' },
    expect: [
      { code: 'L1-RNG-004', severity: 'error', at: ratio },
      { code: 'L1-FML-002', severity: 'warning', at: ratio },
    ],
    excludes: ['1.3.5'],
  },
  file('F16', 'X16', 'formula overwritten', { do: 'cell', at: { indicator: '0.1.3' } }, [
    'L1-FML-002',
    'warning',
    { indicator: '0.1.3' },
  ]),
  file(
    'F17',
    'X17',
    'formula altered',
    { do: 'cell', at: { indicator: '6.3.4' }, formula: 'ROUND(N(D14)*100/N(D13),1)' },
    ['L1-FML-001', 'warning', { indicator: '6.3.4' }],
  ),
  file('F18', 'X18', 'stored result out of date', { do: 'cell', at: { indicator: '2.3.16' }, result: 55.5 }, [
    'L1-FML-004',
    'warning',
    { indicator: '2.3.16' },
  ]),
  file(
    'F19',
    'X19',
    'error value',
    { do: 'cell', at: { indicator: '4.4.1' }, formula: '#REF!', result: { error: '#REF!' } },
    ['L0-WBK-002', 'error', { indicator: '4.4.1' }],
    ['4.4.1'],
  ),
  file(
    'F20',
    'X20',
    'formula without a stored result',
    { do: 'cell', at: { indicator: '0.2.1' }, formula: '3+4', result: null },
    ['L0-WBK-001', 'error', { indicator: '0.2.1' }],
    ['0.2.1'],
  ),
  file('F21', 'X21', 'external link', { do: 'external-link', at: { indicator: '0.4.1' } }, [
    'L0-WBK-003',
    'warning',
    { indicator: '0.4.1' },
  ]),
  file('F22', 'X22', 'renamed sheet', { do: 'rename-sheet', sheet: '1. Thể chế', to: 'The che' }, [
    'L0-SHT-002',
    'warning',
    { sheet: 'The che' },
  ]),
  file('F23', 'X23', 'missing sheet', { do: 'drop-sheet', sheet: '5. Tài chính công' }, [
    'L0-SHT-001',
    'blocker',
    { sheet: '5. Tài chính công' },
  ]),
  file('F24', 'X24', 'extra sheet', { do: 'add-sheet', sheet: 'Tính nháp' }, [
    'L0-SHT-003',
    'info',
    { sheet: 'Tính nháp' },
  ]),
  file('F25', 'X25', 'hidden row with a figure', { do: 'hide-row', at: { indicator: '0.5.3' } }, [
    'L0-SHT-004',
    'warning',
    { rowOf: '0.5.3' },
  ]),
  file('F26', 'X26', 'inserted row', { do: 'insert-row', sheet: '1. Thể chế', before: 8 }, [
    'L0-ROW-003',
    'warning',
    { sheet: '1. Thể chế' },
  ]),
  {
    id: 'F27',
    kind: 'inserted column',
    obligation: 'X27/unit',
    edit: { do: 'insert-column', sheet: '4. Chế độ công vụ', before: 4 },
    expect: [{ code: 'L0-HDR-003', severity: 'warning', at: { sheet: '4. Chế độ công vụ', cell: 'E5' } }],
    excludes: [],
  },
  {
    id: 'F28',
    kind: 'indicator on two rows',
    obligation: 'X28/unit',
    edit: { do: 'row-below', area: '0', code: '0.4.1', label: 'Số tin, bài (bổ sung)', value: 4 },
    expect: [
      { code: 'L0-ROW-002', severity: 'error', at: { sheet: '0. Chỉ đạo, điều hành', cell: 'below' } },
    ],
    excludes: ['0.4.1'],
  },
  {
    id: 'F29',
    kind: "last report's workbook",
    obligation: 'X29/unit',
    edit: { do: 'last-period', period: '2026-H1' },
    expect: [{ code: 'L0-IDN-004', severity: 'blocker', at: { meta: 'period' } }],
    excludes: ['*'],
  },
  file(
    'F30',
    'X30',
    "another agency's file name",
    { do: 'file-name', name: 'X44_2026-Q3_don-vi.xlsx' },
    ['L0-IDN-002', 'warning'],
    [],
  ),
  file(
    'F31',
    'X31',
    "another agency's code on the cover",
    { do: 'cover-code', code: 'P12' },
    ['L0-IDN-002', 'error', { cover: 'agencyCode' }],
    ['*'],
  ),
  file(
    'F32',
    'X32',
    'unknown agency',
    { do: 'stranger', code: 'XA99', name: 'Ủy ban nhân dân xã Đông Uyên', file: 'BC CCHC quy III-2026.xlsx' },
    ['L0-IDN-001', 'blocker', { meta: 'agency' }],
    [],
  ),
  file('F33', 'X33', 'password-protected', { do: 'content', as: 'encrypted' }, ['L0-FIL-002', 'blocker']),
  file('F34', 'X34', 'empty file', { do: 'content', as: 'empty' }, ['L0-FIL-001', 'blocker']),
  file('F35', 'X35', 'old Excel format', { do: 'content', as: 'xls' }, ['L0-FIL-003', 'blocker']),
  file('F36', 'X36', 'PDF renamed', { do: 'content', as: 'pdf' }, ['L0-FIL-003', 'blocker']),
  file('F37', 'X37', 'download cut off', { do: 'content', as: 'cut-off' }, ['L0-FIL-001', 'blocker']),
  file('F38', 'X38', 'two files for one report', { do: 'earlier-version', values: { '0.4.1': 1 } }, [
    'C-DUP-001',
    'warning',
  ]),
  {
    id: 'F39',
    kind: 'unknown code',
    obligation: 'X39/unit',
    edit: { do: 'row-below', area: '2', code: '2.3.99', label: 'Hồ sơ khác', value: 12 },
    expect: [
      { code: 'L0-ROW-005', severity: 'warning', at: { sheet: '2. Thủ tục hành chính', cell: 'below' } },
    ],
    excludes: [],
  },
  file(
    'F40',
    'X40',
    'figure beside the form',
    { do: 'cell', at: { sheet: '6. Chính quyền số', cell: 'H9' }, value: 15 },
    ['L0-ROW-006', 'warning', { sheet: '6. Chính quyền số', cell: 'H9' }],
  ),
  file('F50', 'P09', 'sum that stops early', { do: 'total-range-short', table: 'II.06', column: 13 }, [
    'L1-FML-003',
    'warning',
    { table: 'II.06', row: 'total', column: 13 },
  ]),
  file('F52', 'P11', 'older edition', { do: 'meta', key: 'version', value: '0.9.0' }, [
    'L0-TPL-003',
    'warning',
  ]),
  file('F53', 'P12', 'extension lies', { do: 'file-name', name: 'P12_2026-Q3_don-vi.xls' }, [
    'L0-FIL-003',
    'warning',
  ]),
];
