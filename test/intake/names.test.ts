import { describe, expect, it } from 'vitest';
import { agencyInFileName, agencyInFolderName, findAgency } from '../../src/intake/identity/agency-index.ts';
import { periodInText } from '../../src/intake/identity/period-in-text.ts';
import { context } from './workbook-builder.ts';

describe('findAgency', () => {
  it.each([
    ['X01', 'X01'],
    ['x01', 'X01'],
    ['UBND phường Đồ Sơn', 'X01'],
    ['UBND P.Đồ Sơn', 'X01'],
    ['UBND p. Đồ Sơn.', 'X01'],
    ['Ủy ban nhân dân phường Đồ Sơn', 'X01'],
    ['UỶ BAN NHÂN DÂN PHƯỜNG ĐỒ SƠN', 'X01'],
    ['Phường  Đồ Sơn', 'X01'],
    ['Đồ Sơn', 'X01'],
    ['Ðồ Sơn', 'X01'],
    ['Nam Đồ Sơn', 'X02'],
    ['UBND xã Thuỷ An', 'X05'],
    ['UBND xã Thủy An'.normalize('NFD'), 'X05'],
    ['SỞ VĂN HÓA-THỂ THAO VÀ DU LỊCH', 'SVHTTDL'],
    ['Sở Văn hoá & Thể thao – Du lịch', 'SVHTTDL'],
    ['Sở NN & MT', 'SNNMT'],
    ['SNN&MT', 'SNNMT'],
  ])('%s is %s', (text, code) => {
    expect(findAgency(context.agencies, text)).toEqual({ code });
  });

  it.each([
    ['UBND xã Van Lang', ['X03', 'X04']],
    ['UBND phường Đồ Sơn - TPTN', ['X01']],
    ['Sở Nội vu', ['SNV']],
    ['Công ty X', []],
    ['', []],
  ])('%s is asked about, never picked', (text, candidates) => {
    const found = findAgency(context.agencies, text);
    expect('candidates' in found && found.candidates.toSorted()).toEqual(candidates);
  });
});

describe('agencyInFileName', () => {
  it.each([
    ['X01', 'X01'],
    ['x01', 'X01'],
    ['X01_2026-Q3_don-vi', 'X01'],
    ['X01_2026-Q3 (1)', 'X01'],
    ['BC CCHC UBND phường Nam Đồ Sơn quý III', 'X02'],
    ['Sở Nội vụ_Q3 (1)', 'SNV'],
    ['Phường Đồ Sơn', 'X01'],
    // A code inside a sentence says nothing.
    ['Gửi SNV báo cáo CCHC quý III', undefined],
    ['SNV bao cao Do Son', undefined],
    ['X01 - báo cáo (sửa)', undefined],
    ['X01_báo cáo', undefined],
    ['2026-Q3_X01', undefined],
    ['Báo cáo gửi Sở Nội vụ', undefined],
    ['bao cao do son', undefined],
    ['X01 X02', undefined],
    ['P. Đồ Sơn và Sở Nội vụ', undefined],
    ['Copy of bao-cao', undefined],
  ])('%s names %s', (name, code) => {
    expect(agencyInFileName(context.agencies, name)).toBe(code);
  });
});

describe('agencyInFolderName', () => {
  it.each([
    ['X01', 'X01'],
    ['UBND phường Đồ Sơn', 'X01'],
    ['Phường_Đồ_Sơn', 'X01'],
    ['X01 gửi lại', undefined],
    ['Gửi Sở Nội vụ', undefined],
    ['Phường', undefined],
  ])('%s is named after %s', (name, code) => {
    expect(agencyInFolderName(context.agencies, name)).toBe(code);
  });
});

describe('periodInText', () => {
  it.each([
    ['2026-Q3', '2026-Q3'],
    ['Q3/2026', '2026-Q3'],
    ['quý III năm 2026', '2026-Q3'],
    ['Quý 3/2026', '2026-Q3'],
    ['BC CCHC quy III.2026 (sua)', '2026-Q3'],
    ['X01_2026-Q3', '2026-Q3'],
    ['BC CCHC 6 thang 2026 (sửa)', '2026-H1'],
    ['6 tháng đầu năm 2026', '2026-H1'],
    ['Báo cáo 9 tháng năm 2026', '2026-9M'],
    ['năm 2026', '2026-Y'],
    ['bao-cao-2026', undefined],
    ['bao cao', undefined],
  ])('%s: %s', (text, id) => {
    expect(periodInText(text)).toBe(id);
  });
});
