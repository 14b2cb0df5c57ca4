import { describe, expect, it } from 'vitest';
import type { Comparison, NotComparable } from '../../src/domain/comparison.ts';
import { comparisonWords, derivedWords } from '../../src/messages/comparison-words.ts';

const count = { valueKind: 'count', unit: 'hồ sơ' } as const;
const rate = { valueKind: 'percent', unit: '%' } as const;
const rank = { valueKind: 'rank', unit: 'hạng' } as const;
const score = { valueKind: 'score', unit: 'điểm' } as const;

function compared(more: Partial<Comparison>): Comparison {
  return {
    indicator: '2.3.5',
    scope: { type: 'total' },
    basis: 'same-period',
    period: '2025-Q3',
    derivation: [],
    value: '1',
    base: '1',
    change: '0',
    percent: null,
    direction: 'same',
    breaks: [],
    estimate: false,
    ...more,
  };
}

const none = (notComparable: NotComparable) =>
  compared({ basis: 'previous', period: '2026-Q2', change: null, direction: null, notComparable });

describe('a comparison in words', () => {
  it.each([
    [
      compared({ change: '32', percent: '3.2', direction: 'up' }),
      count,
      'tăng 3,2% so với cùng kỳ năm 2025',
      'up 3,2% on the same period of 2025',
    ],
    [
      compared({ basis: 'previous', period: '2026-Q2', change: '-1.5', direction: 'down' }),
      rate,
      'giảm 1,5 điểm phần trăm so với quý II năm 2026',
      'down 1,5 percentage points on Q2 2026',
    ],
    [compared({}), count, 'không đổi so với cùng kỳ năm 2025', 'unchanged from the same period of 2025'],
    [
      compared({ basis: 'same-period', period: '2025-Y', change: '-50', percent: '-20', direction: 'down' }),
      count,
      'giảm 20% so với năm 2025',
      'down 20% on year 2025',
    ],
    [
      compared({ base: '0', change: '1205', direction: 'up' }),
      count,
      'tăng 1.205 hồ sơ so với cùng kỳ năm 2025',
      'up 1.205 hồ sơ on the same period of 2025',
    ],
    [
      compared({ value: '5', base: '7', change: '-2', direction: 'down' }),
      rank,
      'tăng 2 bậc so với cùng kỳ năm 2025',
      'up 2 places on the same period of 2025',
    ],
    [
      compared({ change: '0.35', direction: 'up' }),
      score,
      'tăng 0,35 điểm so với cùng kỳ năm 2025',
      'up 0,35 points on the same period of 2025',
    ],
    [
      none({ reason: 'not-derivable', missing: ['2026-Q1'] }),
      count,
      'không so sánh được với quý II năm 2026: chưa có số liệu quý I năm 2026',
      'cannot be compared with Q2 2026: no figures yet for Q1 2026',
    ],
    [
      none({ reason: 'not-derivable' }),
      count,
      'không so sánh được với quý II năm 2026: số liệu của các kỳ liên quan không khớp nhau',
      'cannot be compared with Q2 2026: the figures of the periods concerned do not fit together',
    ],
    [
      none({ reason: 'restarted' }),
      count,
      'không so sánh được với quý II năm 2026: số lũy kế được tính lại từ đầu năm',
      'cannot be compared with Q2 2026: the figure is counted anew from the start of the year',
    ],
  ])('%#', (comparison, of, vi, en) => {
    expect(comparisonWords(comparison, of, 'vi')).toBe(vi);
    expect(comparisonWords(comparison, of, 'en')).toBe(en);
  });
});

describe('how a window was made', () => {
  it.each([
    [['+2026-H1', '-2026-Q1'], 'add', '6 tháng đầu năm 2026 trừ quý I năm 2026'],
    [['+2025-Y', '-2025-H1', '-2025-Q3'], 'add', 'năm 2025 trừ 6 tháng đầu năm 2025 trừ quý III năm 2025'],
    [['+2026-H1', '+2026-Q3'], 'add', '6 tháng đầu năm 2026 cộng quý III năm 2026'],
    [['+2026-H1'], 'last', 'lấy theo 6 tháng đầu năm 2026'],
    [
      ['+2026-H1', '-2026-Q1'],
      'parts',
      'tính lại từ các thành phần: số phát sinh là 6 tháng đầu năm 2026 trừ quý I năm 2026, số đầu kỳ và cuối kỳ lấy tại thời điểm đó',
    ],
    [
      ['+2026-H1', '-2026-Q1'],
      'ratio-of-sums',
      'tính lại từ tử số và mẫu số: 6 tháng đầu năm 2026 trừ quý I năm 2026',
    ],
    [[], 'add', ''],
  ] as const)('%j %s', (derivation, overTime, words) => {
    expect(derivedWords(derivation, overTime, 'vi')).toBe(words);
  });
});
