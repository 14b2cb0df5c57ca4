import { expect, it } from 'vitest';
import type { Comparison } from '../../src/domain/comparison.ts';
import { derivationSentences } from '../../src/messages/comparison-report-words.ts';

const compared = (more: Partial<Comparison>): Comparison => ({
  indicator: '2.3.2',
  scope: { type: 'total' },
  basis: 'previous',
  period: '2026-Q2',
  derivation: [],
  value: '2',
  base: '1',
  change: '1',
  percent: '100',
  direction: 'up',
  breaks: [],
  estimate: false,
  ...more,
});
const difference = ['+2026-H1', '-2026-Q1'];

it('names for each kind of figure the report that it was really taken from', () => {
  const all = [
    compared({ derivation: difference }),
    compared({ indicator: '2.3.1', derivation: difference, holds: 'opening-and-flow' }),
    compared({ indicator: 'II.06/3', derivation: difference, holds: 'opening-and-flow' }),
    compared({ indicator: '2.3.4', derivation: ['+2026-Q1'], holds: 'opening' }),
    compared({ indicator: '2.3.9', derivation: ['+2026-H1'] }),
    compared({ indicator: '2.3.4', period: '2025-H2', derivation: ['+2025-Q3'], holds: 'opening' }),
  ];
  expect(derivationSentences(all, 'vi')).toEqual([
    'Số liệu phát sinh trong quý II năm 2026 được tính bằng số liệu 6 tháng đầu năm 2026 trừ quý I năm 2026.',
    'Số liệu gồm cả phần từ kỳ trước chuyển qua (2.3.1, cột 3 Biểu II.06) của quý II năm 2026 bằng số phát sinh trong kỳ cộng số đầu kỳ.',
    'Số liệu đầu kỳ của quý II năm 2026 lấy từ số liệu cuối kỳ của báo cáo quý I năm 2026.',
    'Số liệu đầu kỳ của 6 tháng cuối năm 2025 lấy từ số liệu đầu kỳ của báo cáo quý III năm 2025.',
    'Số liệu cuối kỳ, số giao cả năm và số lũy kế của quý II năm 2026 lấy từ báo cáo 6 tháng đầu năm 2026.',
  ]);
});
