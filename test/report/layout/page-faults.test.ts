import { describe, expect, it } from 'vitest';
import { headFaults, layoutFaultsOf, type Page } from '../../../scripts/page-faults.ts';

/** The check of laid-out pages, on pages that are right and on pages with one fault each. */

const first = [
  'UBND TỈNH SÔNG LAM      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  '    SỞ NỘI VỤ              Độc lập - Tự do - Hạnh phúc',
  '                     BÁO CÁO',
  'Nội dung của trang đầu.',
];
const right: readonly (readonly string[])[] = [
  first,
  ['          2', 'Nội dung tiếp theo.', 'Nơi nhận:                GIÁM ĐỐC'],
  ['        Phụ lục I', 'STT    Đơn vị    Số', '1      Sở Nội vụ    5'],
  ['          2', 'STT    Đơn vị    Số', '2      Sở Tư pháp    6'],
  ['        Phụ lục II', 'Ghi chú số liệu.'],
];
const pages = (all: readonly (readonly string[])[]): Page[] =>
  all.map((lines, at) => ({ no: at + 1, lines }));
const faults = (all: readonly (readonly string[])[]) => [
  ...layoutFaultsOf(pages(all)),
  ...headFaults(pages(all)),
];
const changed = (at: number, lines: readonly string[]) => right.map((one, no) => (no === at ? lines : one));

it('finds nothing in pages that are right, nor in those of a draft', () => {
  expect(faults(right)).toEqual([]);
  expect(faults(right.map((lines) => ['                     DỰ THẢO', ...lines]))).toEqual([]);
});

describe('finds', () => {
  it.each([
    [
      'a Quốc hiệu on two lines',
      0,
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT', 'NAM', ...first.slice(1)],
      'Quốc hiệu',
    ],
    ['a page without its number', 1, right[1]!.slice(1), 'page 2 is numbered nothing, not 2'],
    ['a first page with a number', 0, ['      1', ...first], 'page 1 opens a section and is numbered 1'],
    [
      'an appendix that goes on counting',
      3,
      ['      4', ...right[3]!.slice(1)],
      'page 4 is numbered 4, not 2',
    ],
    ['an empty page', 3, ['          2'], 'page 4 is empty'],
    ['a tag', 1, [...right[1]!, 'có {{2.3.1}} hồ sơ'], 'page 2 shows “{{”'],
    [
      'a heading at the bottom',
      0,
      [...first, '    II. KẾT QUẢ THỰC HIỆN'],
      'ends in the heading “II. KẾT QUẢ',
    ],
    [
      'a small heading at the bottom',
      0,
      [...first, '    b) Tồn tại, hạn chế'],
      'ends in the heading “b) Tồn tại',
    ],
    [
      'letters in pieces',
      1,
      [...right[1]!, 'Hồ sơ'.normalize('NFD')],
      'page 2 has letters that are not whole',
    ],
    ['rows without a head', 3, ['          2', '2      Sở Tư pháp    6'], 'page 4 has rows without the head'],
    ['a report that nobody gets', 1, right[1]!.slice(0, 2), 'no Nơi nhận before the appendices'],
  ])('%s', (_, at, lines, fault) => {
    expect(faults(changed(at, lines)).join('\n')).toContain(fault);
  });
});
