import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { consolidate } from '../../src/consolidate/consolidate.ts';
import type { NotComparable } from '../../src/domain/comparison.ts';
import { noYearView } from '../../src/domain/year-view.ts';
import { writeAnnex } from '../../src/export/annex/write-annex.ts';
import { compileJson } from '../../src/export/compile-json.ts';
import { hasComparisons } from '../../src/export/compared-figures.ts';
import { comparisonsCsv } from '../../src/export/comparisons-csv.ts';
import { sampleYear } from '../report/sample-year.ts';
import { shippedProvince } from './shipped-province.ts';

const result = consolidate(shippedProvince(24, '2026-H1'));
const broken = (code: string, basis: string): NotComparable | undefined =>
  code.startsWith('6.') && basis === 'same-period'
    ? { reason: 'not-derivable', missing: ['2025-Y', '2025-H1'] }
    : undefined;
const year = sampleYear(result, broken);
const csv = [...comparisonsCsv(result, year.comparisons)].join('');
const lines = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
const json = JSON.parse([...compileJson(result, year, [])].join(''));
const annex = XLSX.read(
  writeAnnex(result, { lang: 'vi', province: 'tỉnh Sông Lam', now: new Date('2026-09-21T03:00:00Z'), year }),
);
const find = (indicator: string, basis: string, scope = 'total') =>
  lines.find(
    (one) =>
      one['indicator'] === indicator &&
      one['basis'] === basis &&
      one['scope'] === scope &&
      one['table'] === '',
  )!;

describe('the tidy comparisons', () => {
  it('have both bases of every figure over several agencies, and of the totals and keys of tables', () => {
    const wide = [...result.figures.values()]
      .flatMap((one) => [...one.keys()])
      .filter((key) => !key.startsWith('agency:'));
    expect(lines.filter((one) => one['table'] === '')).toHaveLength(2 * wide.length);
    const cells = result.tables.flatMap((one) =>
      one.by === 'agency' ? [] : one.rows.flatMap(() => [...one.total]),
    );
    const totals = result.tables.filter(
      (one, at, all) => all.findIndex((each) => each.table === one.table) === at,
    );
    const asked = cells.length + totals.flatMap((one) => [...one.total]).length;
    expect(lines.filter((one) => one['table'] !== '')).toHaveLength(2 * asked);
    expect(csv.startsWith('\uFEFFperiod,indicator,table,')).toBe(true);
  });

  it('keep points and per cent apart, and derive as they say', () => {
    const rate = find('2.3.16', 'previous');
    expect(rate).toMatchObject({
      change_unit: 'points',
      percent: '',
      derivation: '2025-Y -2025-H1',
      compared_with: '2025-H2',
    });
    const count = find('2.3.1', 'same-period');
    expect(Number(count['value']) - Number(count['base'])).toBe(Number(count['change']));
    expect(count).toMatchObject({
      change_unit: 'hồ sơ',
      direction: 'up',
      not_comparable: '',
      base_estimate: 'no',
    });
  });

  it('say why nothing compares, and give no number then', () => {
    expect(find('6.1.1', 'same-period')).toMatchObject({
      not_comparable: 'not-derivable',
      missing: '2025-Y 2025-H1',
      base: '',
      change: '',
      percent: '',
      direction: '',
    });
  });
});

describe('the same comparison', () => {
  const sheet = XLSX.utils.sheet_to_json<unknown[]>(annex.Sheets['So sánh']!, { header: 1, raw: true });
  const shown = (code: string, scope: string) => sheet.find((row) => row[0] === code && row[2] === scope)!;

  it('is one number in CSV, JSON and annex', () => {
    let compared = 0;
    for (const figure of json.figures as {
      indicator: string;
      scope: { type: string };
      comparisons?: any;
    }[]) {
      if (figure.scope.type !== 'total' || !figure.comparisons) continue;
      for (const [basis, name, left] of [
        ['previous', 'previous', 5],
        ['same-period', 'samePeriod', 11],
      ] as const) {
        const line = find(figure.indicator, basis);
        const entry = figure.comparisons[name];
        expect(entry.base ?? '').toBe(line['base']);
        expect(entry.change ?? entry.points ?? '').toBe(line['change']);
        expect(entry.percent ?? '').toBe(line['percent']);
        expect(entry.notComparable?.reason ?? '').toBe(line['not_comparable']);
        expect(line['change_unit'] === 'points').toBe(entry.points !== undefined && entry.points !== null);
        const row = shown(figure.indicator, 'Toàn tỉnh');
        const isRate = 'points' in entry;
        expect(row[left]).toBe(line['base'] === '' ? '–' : Number(line['base']));
        if (line['change'] !== '') expect(row[left + (isRate ? 4 : 2)]).toBe(Number(line['change']));
        if (line['percent'] !== '') expect(row[left + 3]).toBe(Number(line['percent']));
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(200);
  });

  it('explains itself in the annex', () => {
    expect(shown('6.1.1', 'Toàn tỉnh').at(-1)).toBe(
      '6 tháng cuối năm 2025 = năm 2025 trừ 6 tháng đầu năm 2025. Không so sánh được với cùng kỳ năm 2025: chưa có số liệu năm 2025 và 6 tháng đầu năm 2025.',
    );
    expect(shown('2.3.1', 'Xã, phường')).toBeDefined();
  });
});

describe('without history', () => {
  it('nothing is said of comparisons', () => {
    expect(hasComparisons(result, noYearView.comparisons)).toBe(false);
    expect(hasComparisons(result, year.comparisons)).toBe(true);
    const none = JSON.parse([...compileJson(result, noYearView, [])].join(''));
    expect(none.figures.filter((one: object) => 'comparisons' in one)).toEqual([]);
    const book = XLSX.read(
      writeAnnex(result, {
        lang: 'vi',
        province: 'x',
        now: new Date('2026-09-21T03:00:00Z'),
        year: noYearView,
      }),
    );
    expect(book.SheetNames).not.toContain('So sánh');
  });
});
