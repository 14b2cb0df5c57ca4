import type { Claim } from './lexeme.ts';

type WordClaim = readonly [claim: Claim['claim'], value: string, pattern: RegExp];

const begin = String.raw`(?<![\p{L}])`;
const end = String.raw`(?![\p{L}])`;
const words = (text: string) => new RegExp(`${begin}(?:${text})${end}`, 'giu');

/** Words that state something about figures; the earlier pattern wins where two overlap. */
const all: readonly WordClaim[] = [
  [
    'direction',
    'same',
    words('không (?:thay )?đổi|không tăng, không giảm|giữ nguyên|không biến động|tương đương|bằng với'),
  ],
  ['direction', 'not-up', words('không tăng')],
  ['direction', 'not-down', words('không giảm')],
  ['direction', 'up', words('tăng(?! cường)|cao hơn|nhiều hơn|lớn hơn|tăng trưởng')],
  ['direction', 'down', words('giảm|thấp hơn|ít hơn|nhỏ hơn|sụt giảm')],
  [
    'superlative',
    'best',
    words('cao nhất|lớn nhất|nhiều nhất|tốt nhất|dẫn đầu|đứng đầu|đứng thứ nhất|xếp thứ nhất'),
  ],
  ['superlative', 'worst', words('thấp nhất|kém nhất|đứng cuối|cuối bảng|xếp cuối')],
  ['attainment', 'unjudged', words('(?:chưa|không) (?:thể )?đánh giá được')],
  ['attainment', 'no', words('(?:không|chưa|không thể) (?:đạt|hoàn thành)(?! lại)')],
  [
    'attainment',
    'yes',
    words('vượt(?! qua)|đạt và vượt|đạt(?! được)|hoàn thành(?= (?:và vượt )?(?:chỉ tiêu|kế hoạch|mục tiêu))'),
  ],
  [
    'none',
    'none',
    words('không phát sinh|chưa phát sinh|không có|chưa có|không còn|không xảy ra|chưa xảy ra'),
  ],
  ['all', 'all', words('tất cả|toàn bộ|mọi')],
];

/** Claims made by words, with where they stand. */
export function wordFinds(text: string): (Claim & { text: string; start: number })[] {
  return all.flatMap(([claim, value, pattern]) =>
    [...text.matchAll(pattern)].map((one) => ({ claim, value, text: one[0], start: one.index })),
  );
}
