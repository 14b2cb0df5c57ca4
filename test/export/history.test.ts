import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { scopeKey, type Scope } from '../../src/domain/consolidation.ts';
import { seriesOf } from '../../src/consolidate/compare/series-of.ts';
import { historyCsv, historyColumns } from '../../src/export/history-csv.ts';
import { historyJson, type SeriesResult } from '../../src/export/history-json.ts';
import { historyText } from '../../src/export/history-text.ts';
import { pastRecord, timedEdition, type Past } from '../consolidate/compare/past-records.ts';
import { agency } from '../consolidate/sample-province.ts';
import { at, historyFrom, sameUnits } from '../consolidate/synthetic-year.ts';

const total: Scope = { type: 'total' };
const X1 = agency('X1', 'commune');
const X2 = { ...agency('X2', 'commune'), validFrom: '2026-07-01' };
const edition = timedEdition();
const said = (value: string): Past => ({ agencies: [X1], figures: { '2.3.5': value, '2.3.7': value } });
const year = {
  '2026-Q1': said('210'),
  '2026-H1': said('430'),
  '2026-Q3': { ...said('~1220 of 1/2'), agencies: [X1, X2] },
};

function series(past: Record<string, Past>, code = '2.3.5', from?: string): SeriesResult {
  const records = Object.entries(past).map(([id, one]) => pastRecord(id, one));
  const agencies = [X1, X2];
  const context = {
    edition,
    agencies,
    history: historyFrom(records),
    continuity: sameUnits,
    printed: 'lead' as const,
  };
  const entries = seriesOf(context, code, total, from === undefined ? undefined : at(from));
  return { indicator: edition.indicators.get(code)!, scope: total, entries, agencies };
}

describe('a series', () => {
  it('as text: derived quarters, coverage, state, breaks explained below', () => {
    expect(historyText(series(year), 'vi')).toBe(
      `Chuỗi số liệu 2.3.5 “Chỉ tiêu 2.3.5”, toàn tỉnh (đơn vị tính: hồ sơ)

  Kỳ                         Số liệu   Bao phủ   Bản
  quý I năm 2026                 210       1/1   chốt lần 1
  quý II năm 2026                220       1/1   tính ra
      = 6 tháng đầu năm 2026 trừ quý I năm 2026
  6 tháng đầu năm 2026           430       1/1   chốt lần 1
  quý III năm 2026       1.220 (ước)       1/2   chốt lần 1   [1]

  [1] Từ ngày 01/7/2026 có sắp xếp, tổ chức lại cơ quan, đơn vị; số liệu của các cơ quan, đơn vị liên quan trước và sau ngày đó chỉ so sánh được khi xác định được đơn vị kế thừa (UBND xã X2).
`,
    );
  });

  it('tells nine months where the half-year and the third quarter are there, and only there', () => {
    const whole = { ...year, '2026-Q3': said('190') };
    const nine = (past: Record<string, Past>) =>
      series(past).entries.filter(({ window }) => window.id === '2026-9M');
    expect(nine(whole).map(({ point }) => [point.value, point.derivation])).toEqual([
      ['620', ['+2026-H1', '+2026-Q3']],
    ]);
    const { '2026-H1': _, ...without } = whole;
    expect(nine(without)).toEqual([]);
  });

  it('says why a window cannot be derived', () => {
    const { '2026-Q1': _, ...rest } = year;
    const text = historyText(series({ ...rest, '2025-Y': said('900') }), 'vi');
    expect(text).toContain('quý II năm 2026                  …\n      chưa có số liệu quý I năm 2026\n');
    expect(text).toContain('quý I năm 2026                   …\n      chưa lưu số liệu của kỳ đó\n');
    const contradictory = series({ '2026-Q1': said('500'), '2026-H1': said('430') });
    expect(historyText(contradictory, 'en')).toContain(
      '      the figures of the periods concerned do not fit together\n',
    );
  });

  it('has no derived points where a figure is that of a day', () => {
    expect(series(year, '2.3.7').entries.map(({ window }) => window.id)).toEqual([
      '2026-Q1',
      '2026-H1',
      '2026-Q3',
    ]);
    expect(series(year).entries.map(({ window }) => window.id)).toEqual([
      '2026-Q1',
      '2026-Q2',
      '2026-H1',
      '2026-Q3',
    ]);
    expect(series(year, '2.3.5', '2026-Q2').entries.map(({ window }) => window.id)).toEqual([
      '2026-Q2',
      '2026-Q3',
    ]);
  });

  it('shows what was reported even where the indicator was in force in a part of the window', () => {
    const young = timedEdition({ '2.3.5': { validFrom: '2026-02-01' } });
    const records = Object.entries(year).map(([id, one]) => pastRecord(id, one));
    const context = {
      edition: young,
      agencies: [X1],
      history: historyFrom(records),
      continuity: sameUnits,
      printed: 'lead' as const,
    };
    const [first, second] = seriesOf(context, '2.3.5', total);
    expect(first!.point).toMatchObject({
      value: '210',
      breaks: [{ date: '2026-02-01', reason: 'definition' }],
    });
    expect(second!.point).toMatchObject({ value: null, notDerivable: { reason: 'definition-changed' } });
  });

  it('as JSON and CSV says the same', () => {
    const result = series(year);
    const { schema, overTime, points } = JSON.parse(historyJson(result));
    expect({ schema, overTime }).toEqual({ schema: 'cchc.history/1', overTime: 'add' });
    expect(points[1]).toEqual({
      period: '2026-Q2',
      start: '2026-03-15',
      end: '2026-06-14',
      value: '220',
      derivation: ['+2026-H1', '-2026-Q1'],
      breaks: [],
      coverage: { counted: 1, expected: 1 },
    });
    expect(points[3]).toMatchObject({ estimate: true, snapshot: 1 });
    const rows: Record<string, string>[] = parse(historyCsv(result), { bom: true, columns: true });
    expect(Object.keys(rows[0]!)).toEqual([...historyColumns]);
    expect(rows[1]).toMatchObject({
      indicator: '2.3.5',
      scope: 'total',
      scope_id: '',
      period: '2026-Q2',
      value: '220',
      derivation: '2026-H1 -2026-Q1',
      counted: '1',
      snapshot: '',
      breaks: '',
    });
    expect(rows[3]).toMatchObject({ value: '1220', estimate: 'yes', breaks: '2026-07-01 reorganisation' });
  });
});

describe('a sum over periods of which somebody lacks one', () => {
  it('holds, and is said to hold, those alone that have each of them', () => {
    const half = { X1: 20, X2: 25 };
    const third: Record<string, number> = { X1: 15 };
    const agencies = [X1, { ...X2, validFrom: '2026-01-01' }];
    const past = (of: Record<string, number>): Past => {
      const own = Object.entries(of).map(([code, value]) => [
        scopeKey({ type: 'agency', id: code }),
        String(value),
      ]);
      const sum = Object.values(of).reduce((one, other) => one + other, 0);
      return {
        agencies,
        figures: { '2.3.5': { total: `${sum} of ${own.length}/2`, ...Object.fromEntries(own) } },
      };
    };
    const both = Object.entries(half).filter(([code]) => code in third);
    const wanted = both.reduce((sum, [code, value]) => sum + value + third[code]!, 0);
    const text = historyText(series({ '2026-H1': past(half), '2026-Q3': past(third) }), 'vi');
    expect(text).toMatch(new RegExp(`9 tháng năm 2026 +${wanted} +1/2 +tính ra`));
    expect(text).toContain('(chỉ tính 1/2 nguồn có đủ số liệu của các kỳ cộng lại)');
    const whole = historyText(series({ '2026-H1': past(half), '2026-Q3': past({ X1: 15, X2: 1 }) }), 'vi');
    expect(whole).toMatch(/9 tháng năm 2026 +61 +2\/2 +tính ra/);
    expect(whole).not.toContain('chỉ tính');
  });
});
