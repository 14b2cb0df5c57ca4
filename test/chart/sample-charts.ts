import * as fc from 'fast-check';
import { countFormat, percentFormat, type ChartData } from '../../src/chart/chart-data.ts';

/** Two series over three windows, with a gap. */
export const dossiers: ChartData = {
  type: 'column',
  title: 'Số hồ sơ <qua> các kỳ & năm',
  valueTitle: 'Hồ sơ',
  categories: ['Quý I/2026', 'Quý II/2026', 'Quý III/2026 *'],
  series: [
    { name: 'Tiếp nhận', values: ['54370', null, '45313'] },
    { name: 'Đã giải quyết', values: ['50792.5', '0', '41739'] },
  ],
  format: countFormat,
  minimum: '0',
};

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((one) => one.trim() !== '');
const value = fc.option(
  fc.oneof(
    fc.integer({ min: -1_000_000, max: 9_999_999 }).map(String),
    fc.integer({ min: 1, max: 999_999 }).map((one) => (one / 100).toFixed(2)),
  ),
  { nil: null },
);

/** Any chart: names with any letter, up to five series, gaps anywhere. */
export const anyChart: fc.Arbitrary<ChartData> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9 }))
  .chain(([series, categories]) =>
    fc.record({
      type: fc.constantFrom('column', 'stacked-column', 'bar', 'stacked-bar', 'line'),
      title: text,
      categories: fc.array(text, { minLength: categories, maxLength: categories }),
      series: fc.array(
        fc.record({ name: text, values: fc.array(value, { minLength: categories, maxLength: categories }) }),
        { minLength: series, maxLength: series },
      ),
      format: fc.constantFrom(countFormat, percentFormat),
    }),
  );
