import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison, Comparisons } from '../../src/domain/comparison.ts';
import type { Consolidation, Figure } from '../../src/domain/consolidation.ts';
import { parsePeriod, validityIn } from '../../src/domain/period.ts';
import { noYearView } from '../../src/domain/year-view.ts';
import { withoutMarks } from '../../src/report/figure-marks.ts';
import { buildReportModel } from '../../src/report/model/build-report-model.ts';
import { emptyModel } from '../../src/report/model/empty-model.ts';
import type { ReportList, ReportModel } from '../../src/report/report-model.ts';
import { shippedEdition } from '../forms/shipped-edition.ts';
import { sampleConsolidation, settings } from './sample-consolidation.ts';

const edition = shippedEdition();
const quarter = parsePeriod('2026-Q3')!;

/** Every generated sentence of a model, by the field that it is in. */
function sentencesOf(model: ReportModel): { field: string; text: string }[] {
  return model.fields.flatMap(({ name, value }) => {
    if (!/^(?:Nhận xét|Tăng, giảm|Chưa có số liệu) /.test(name)) return [];
    if (typeof value === 'string') return value === '' ? [] : [{ field: name, text: withoutMarks(value) }];
    return (value as ReportList).rows.map((row) => ({
      field: name,
      text: withoutMarks(String(row['Nội dung'])),
    }));
  });
}

const labels = [...edition.indicators.values()]
  .flatMap(({ label }) => [label.vi, label.vi.replace(/\s+[–-]\s+tổng số$/u, '')])
  .flatMap((label) => [
    label,
    label.charAt(0).toLowerCase() + label.slice(1),
    label.charAt(0).toUpperCase() + label.slice(1),
  ])
  .sort((a, b) => b.length - a.length);

/** Numbers of a sentence that are no part of a name. */
function numbersIn(text: string): string[] {
  const plain = labels.reduce((left, label) => left.replaceAll(label, ' '), text);
  return [...plain.matchAll(/\d+(?:[.,]\d+)*/g)].map(([one]) => one);
}

describe.each(['2026-Q3', '2026-H1', '2026-Y'])('an empty consolidation of %s', (period) => {
  it('makes no sentence with a number', () => {
    const model = emptyModel(edition, parsePeriod(period)!);
    const sentences = sentencesOf(model);
    expect(sentences.length).toBeGreaterThan(3);
    for (const { text } of sentences) expect(numbersIn(text), text).toEqual([]);
    for (const { text } of sentences) expect(text).toMatch(/^Chưa có số liệu về: /);
  });
});

/** A number as the trade writes it, by the platform's own formatter. */
function formatted(value: string, digits?: number): string {
  const number = Number(value);
  const fixed = digits === undefined || Number.isInteger(number) ? {} : { minimumFractionDigits: digits };
  return new Intl.NumberFormat('vi-VN', { ...fixed, maximumFractionDigits: digits ?? 2 }).format(number);
}

const gap = fc.record({
  absent: fc.boolean(),
  value: fc.integer({ min: 0, max: 2_000_000 }),
  parts: fc.option(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 })), {
    nil: undefined,
  }),
  move: fc.option(fc.integer({ min: -9999, max: 9999 }), { nil: undefined }),
});

/** The sample with figures of its own, some absent, and comparisons of which some are told to be dishonest. */
function build(gaps: readonly (typeof gap extends fc.Arbitrary<infer T> ? T : never)[]) {
  const sample = sampleConsolidation('2026-Q3', 20);
  const printed = new Set<string>();
  const moved = { up: 0, down: 0, same: 0 };
  const compared = new Map<string, Comparison>();
  let at = 0;
  const figures = new Map(
    [...sample.figures].map(([code, own]) => {
      const indicator = edition.indicators.get(code)!;
      const one = gaps[at++ % gaps.length]!;
      const value =
        indicator.valueKind === 'percent' ? String((one.value % 10_000) / 100) : String(one.value);
      const total = own.get('total')!;
      const parts =
        indicator.kind === 'ratio' && one.parts
          ? { numerator: String(one.parts[0]), denominator: String(one.parts[1]) }
          : undefined;
      const figure: Figure = {
        ...total,
        value: one.absent ? null : value,
        counted: 20,
        expected: 20,
        estimate: false,
        ...(parts && !one.absent ? { parts } : {}),
      };
      if (one.move !== undefined && !one.absent)
        compared.set(code, comparison(code, value, one.move, one.value % 3 === 0));
      return [code, new Map([['total', figure]])] as const;
    }),
  );
  for (const [code, own] of figures) {
    const figure = own.get('total')!;
    if (figure.value === null) continue;
    for (const digits of [0, 1, 2]) printed.add(formatted(figure.value, digits));
    if (figure.parts) for (const one of Object.values(figure.parts)) printed.add(formatted(one));
    const same = compared.get(code);
    if (!same || same.notComparable) continue;
    for (const digits of [0, 1, 2])
      printed.add(formatted(same.percent ?? same.change!, digits).replace('-', ''));
    moved[same.direction!]++;
  }
  const comparisons: Comparisons = { of: (code) => compared.get(code), ofTable: () => undefined, breaks: [] };
  const consolidation: Consolidation = { ...sample, figures };
  const model = buildReportModel(consolidation, settings, [], '2026-09-18', { ...noYearView, comparisons });
  return { model, printed, figures, compared };
}

function comparison(code: string, value: string, move: number, dishonest: boolean): Comparison {
  const rate = edition.indicators.get(code)!.valueKind === 'percent';
  return {
    indicator: code,
    scope: { type: 'total' },
    basis: 'same-period',
    period: '2025-Q3',
    derivation: [],
    value,
    base: '1',
    change: dishonest ? null : String(rate ? move / 100 : move),
    percent: dishonest || rate ? null : String(move / 100),
    direction: dishonest ? null : move > 0 ? 'up' : move < 0 ? 'down' : 'same',
    ...(dishonest ? { notComparable: { reason: 'coverage' as const } } : {}),
    breaks: [],
    estimate: false,
  };
}

describe('sentences from figures with gaps', () => {
  it('print figures of the consolidation and nothing else', () => {
    fc.assert(
      fc.property(fc.array(gap, { minLength: 7, maxLength: 23 }), (gaps) => {
        const { model, printed } = build(gaps);
        for (const { field, text } of sentencesOf(model)) {
          // Counts, of figures and of agencies.
          if (text.startsWith('Trong ') || field === 'Nhận xét khó khăn') continue;
          // The year compared with, and how many figures a sentence has no room for.
          const bare = text
            .replaceAll('cùng kỳ năm 2025', '')
            .replace(/ và \d+ (?:chỉ tiêu|tỷ lệ) khác\.$/, '.');
          for (const number of numbersIn(bare)) expect([...printed], `${field}: ${text}`).toContain(number);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('never tell a change that is not honest, and count those that are', () => {
    fc.assert(
      fc.property(fc.array(gap, { minLength: 7, maxLength: 23 }), (gaps) => {
        const { model, figures, compared } = build(gaps);
        const asked = [...edition.indicators.values()].filter(
          (one) =>
            one.reportKinds.includes('quarterly') &&
            figures.has(one.code) &&
            validityIn(quarter, one.validFrom, one.validTo) !== 'none' &&
            (one.onlyIn === undefined || one.onlyIn.includes('Q3')),
        );
        const honest = asked.filter(
          (one) => compared.get(one.code) && !compared.get(one.code)!.notComparable,
        );
        const direction = (way: string) =>
          honest.filter((one) => {
            const is = compared.get(one.code)!.direction!;
            return way === (one.valueKind === 'rank' && is !== 'same' ? (is === 'up' ? 'down' : 'up') : is);
          }).length;
        const balance = sentencesOf(model).find(({ text }) => text.startsWith('Trong '))?.text ?? '';
        const said = [...balance.matchAll(/(\d+) chỉ tiêu (tăng|giảm|không đổi)/g)];
        const expected = [
          ['tăng', direction('up')],
          ['giảm', direction('down')],
          ['không đổi', direction('same')],
        ].filter(([, count]) => count !== 0);
        expect(said.map((one) => [one[2], Number(one[1])])).toEqual(expected);
        expect(balance === '').toBe(honest.length === 0);
        // As many as the annex has rows with a number, and of them with a comparison: whoever answers them.
        const known = asked.filter((one) => figures.get(one.code)!.get('total')!.value !== null);
        const counts = /^Trong (\d+) chỉ tiêu có số liệu, (\d+) chỉ tiêu so sánh được/.exec(balance);
        if (counts) expect(counts.slice(1).map(Number)).toEqual([known.length, honest.length]);
      }),
      { numRuns: 25 },
    );
  });
});
