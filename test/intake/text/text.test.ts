import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey, stripDiacritics } from '../../../src/domain/fold-key.ts';
import { tidyLines, tidyText } from '../../../src/domain/tidy-text.ts';

describe('foldKey', () => {
  it.each([
    ['Xã Hoà Bình', 'xã Hòa Bình'],
    ['Thuỷ Nguyên', 'THỦY NGUYÊN'],
    ['khoẻ', 'khỏe'],
    ['Ủy ban', 'Uỷ ban'],
    ['Ðồ Sơn', 'Đồ Sơn'],
    ['Sở Nội vụ'.normalize('NFD'), 'Sở Nội vụ'],
    ['Số hồ sơ', 'Số hồ  sơ '],
    ['Văn hóa, Thể thao và Du lịch', 'Văn hóa - Thể thao & Du lịch'],
    ['Đơn vị tính (*)', 'đơn vị tính'],
  ])('%s = %s', (left, right) => {
    expect(foldKey(left)).toBe(foldKey(right));
  });

  it.each([
    ['Văn Lang', 'Văn Lăng'],
    ['Tân Thành', 'Tân Thạnh'],
    ['hoán', 'hoàn'],
    ['2.3.1', '2.31'],
    ['Đơn vị tính', 'Đơn vị'],
  ])('%s ≠ %s', (left, right) => {
    expect(foldKey(left)).not.toBe(foldKey(right));
  });

  it('leaves "qu" + y alone', () => {
    expect(foldKey('Quý')).toBe('quý');
  });

  it('is its own fixed point', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldKey(foldKey(text)) === foldKey(text)));
  });
});

describe('stripDiacritics', () => {
  it('knows đ', () => expect(stripDiacritics('Đường Đê, ở đó')).toBe('Duong De, o do'));
});

describe('tidyText', () => {
  it.each([
    [' a\u00a0\u202fb ', 'a b'],
    ['a\u200bb\ufeff', 'ab'],
    ['a\tb\nc', 'a b c'],
    ['vu\u0323', 'vụ'],
    ['vô\u0323', 'vộ'],
  ])('%j', (text, tidy) => expect(tidyText(text)).toBe(tidy));

  it('keeps lines where they matter', () => {
    expect(tidyLines(' a  b\r\n\r\n\r\n\r\n c\u00a0')).toBe('a b\n\nc');
  });
});
