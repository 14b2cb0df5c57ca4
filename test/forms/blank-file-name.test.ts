import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankFileName } from '../../src/forms/blank/blank-file-name.ts';

const period = { id: '2026-Q3' };

describe('file name of a blank workbook', () => {
  it.each([
    [{ code: 'SNV', name: 'Sở Nội vụ' }, 'unit', undefined, 'SNV_2026-Q3_don-vi_So-Noi-vu.xlsx'],
    [{ code: 'SNV', name: 'Sở Nội vụ' }, 'field-lead', 'SNV', 'SNV_2026-Q3_dau-moi-SNV_So-Noi-vu.xlsx'],
    [{ code: 'X', name: 'UBND P. Đồi Thông' }, 'unit', undefined, 'X_2026-Q3_don-vi_UBND-P-Doi-Thong.xlsx'],
    [{ code: '00004', name: '' }, 'unit', undefined, '00004_2026-Q3_don-vi.xlsx'],
  ] as const)('%j %s', (agency, type, lead, name) => {
    expect(blankFileName(agency, period, type, lead)).toBe(name);
  });

  it('keeps codes apart that differ only in what a file name cannot show', () => {
    const names = ['SỞ/A', 'SƠ/A', 'SO-A', 'SO A'].map((code) =>
      blankFileName({ code, name: 'Sở A' }, period, 'unit'),
    );
    expect(new Set(names).size).toBe(4);
  });

  it('is short, plain and never escapes its folder, whatever the register says', () => {
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'binary' }), (code, name) => {
        const file = blankFileName({ code, name }, period, 'field-lead', 'KHCN');
        expect(file).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]*\.xlsx$/);
        expect(file.length).toBeLessThan(100);
      }),
    );
  });
});
