import { describe, expect, it } from 'vitest';
import { isSymbol, signingMistakes } from '../../src/workspace/config-signing.ts';
import { letterSymbolOf } from '../../src/workspace/letter-symbol.ts';

describe('signing capacities', () => {
  it.each([
    [['GIÁM ĐỐC']],
    [['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    [['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG']],
    [['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    [['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']],
    [['Q. GIÁM ĐỐC']],
    [['TL. CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ']],
    [['TL. CHỦ TỊCH', 'KT. GIÁM ĐỐC SỞ NỘI VỤ', 'PHÓ GIÁM ĐỐC']],
    [['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ']],
    [['TM. ỦY BAN NHÂN DÂN', 'TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ']],
  ])('%j is one', (lines) => {
    expect(signingMistakes(lines)).toEqual([]);
  });

  it.each([
    [['TN. GIÁM ĐỐC'], [[0, 'signer-abbreviation']]],
    [['KT.GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], [[0, 'signer-line']]],
    [['KT. TL. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], [[0, 'signer-line']]],
    [[''], [[0, 'signer-line']]],
    [['KT. GIÁM ĐỐC'], [[0, 'signer-alone']]],
    [['TM. ỦY BAN NHÂN DÂN'], [[0, 'signer-alone']]],
    [['KT. GIÁM ĐỐC', 'GIÁM ĐỐC'], [[1, 'signer-deputy']]],
    [['GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], [[1, 'signer-last']]],
    [['Q. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], [[1, 'signer-last']]],
    [['KT. CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH'], [[1, 'signer-first']]],
    [['TM. ỦY BAN NHÂN DÂN', 'TL. CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ'], [[1, 'signer-first']]],
    [
      ['TX. A', 'TY. B'],
      [
        [0, 'signer-abbreviation'],
        [1, 'signer-abbreviation'],
      ],
    ],
  ])('%j is none', (lines, mistakes) => {
    expect(signingMistakes(lines)).toEqual(mistakes);
  });
});

describe('symbols', () => {
  it.each(['BC-SNV', 'BC-UBND', 'SNV-CCHC', 'BC-SKH&ĐT', 'BC-SNgV'])('%s is one', (text) => {
    expect(isSymbol(text)).toBe(true);
  });

  it.each(['BC - SNV', '12/BC-SNV', 'bc-snv', 'BC-', '-SNV', ''])('“%s” is none', (text) => {
    expect(isSymbol(text)).toBe(false);
  });

  it('of a letter are made of the agency and the drafting unit', () => {
    expect(letterSymbolOf('BC-SNV', ['Các sở', 'Lưu: VT, CCHC'])).toBe('SNV-CCHC');
    expect(letterSymbolOf('BC-UBND', ['Lưu: VT, PNV.'])).toBe('UBND-PNV');
    expect(letterSymbolOf('SNV', [])).toBe('SNV-CCHC');
  });
});
