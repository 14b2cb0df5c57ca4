import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/domain/consolidation.ts';
import { noYearView } from '../../src/domain/year-view.ts';
import { formatValue } from '../../src/report/language/format-value.ts';
import { buildReportModel } from '../../src/report/model/build-report-model.ts';
import { renderReport } from '../../src/report/template/render-report.ts';
import { sampleConsolidation, settings } from './sample-consolidation.ts';
import { partOf, textOf } from './small-documents.ts';

const folder = resolve(import.meta.dirname, '../../templates/reports');
const names = ['bao-cao-quy', 'bao-cao-6-thang', 'bao-cao-nam', 'bao-cao-chuyen-de'];
const all = names.flatMap((name) => [`${name}.docx`, `cchc-2020/${name}.docx`]);
const template = (name: string) => new Uint8Array(readFileSync(join(folder, name)));

const absence = /không (?:có|phát sinh|tổ chức|phát hiện|đề ra|ban hành|công bố|cử|nêu)(?!\p{L})/giu;

describe.each(all)('%s', (name) => {
  const text = textOf(template(name));

  it('says of the reports received that something did not happen, where some are missing', () => {
    const zeros = [...text.matchAll(/\{\{NẾU ([\d.]+) \| bằng 0\}\}/g)];
    if (!name.includes('chuyen-de')) expect(zeros.length).toBeGreaterThan(10);
    for (const { index, 1: code, 0: head } of zeros) {
      const rest = text.slice(index + head.length);
      const qualified = `{{NẾU ${code} | thiếu số liệu}}`;
      expect(rest.slice(0, qualified.length)).toBe(qualified);
      const [some, none] = rest.slice(qualified.length).split('{{NẾU KHÔNG ', 2) as [string, string];
      expect(some).toMatch(/theo các báo cáo đã nhận, /i);
      // The two say the same but for that.
      const plain = none.slice(none.indexOf('}}') + 2, none.indexOf('{{HẾT'));
      expect(some.replace(/theo các báo cáo đã nhận, /i, '').toLowerCase()).toBe(plain.toLowerCase());
    }
  });

  it('asserts an absence nowhere else, unless of the reports received or of its own record', () => {
    const elsewhere = text
      .replace(/\{\{NẾU ([\d.]+) \| bằng 0\}\}.*?\{\{HẾT \1\}\}/g, '')
      .replace(/\{\{[^}]*\}\}/g, ' ');
    const said = [...elsewhere.matchAll(absence)].map(({ index }) =>
      elsewhere.slice(Math.max(0, index - 60), index + 40).replaceAll('\n', ' '),
    );
    const own = /báo cáo đã nhận|không có báo cáo gửi chậm|Không có\.|số liệu không|không được tính/i;
    expect(said.filter((one) => !own.test(one))).toEqual([]);
  });
});

/** Each indicator has a number that no other has. */
function withNumbers(period: string, absent: readonly string[]) {
  const sample = sampleConsolidation(period, 40, { absent, texts: 0 });
  const missing = new Set(absent);
  const printed = new Map<string, string>();
  [...sample.figures].forEach(([code, own], at) => {
    const indicator = sample.edition.indicators.get(code)!;
    const isRate = indicator.valueKind === 'percent';
    const value = isRate ? `${10 + (at % 85)}.${1 + Math.floor(at / 85)}` : String(91_000 + at * 7);
    (own as Map<string, Figure>).set('total', {
      ...own.get('total')!,
      value: missing.has(code) ? null : value,
    });
    if (!missing.has(code)) printed.set(code, formatValue(value, indicator));
  });
  return { consolidation: { ...sample, texts: () => [] }, printed };
}

async function written(period: string, name: string, absent: readonly string[]) {
  const { consolidation, printed } = withNumbers(period, absent);
  const model = buildReportModel(consolidation, settings, [], '2026-09-18', noYearView);
  const { bytes } = await renderReport(template(name), model, name);
  const xml = partOf(bytes);
  const text = textOf(bytes);
  const end = text.indexOf('\nKèm theo báo cáo này: ');
  expect(end).toBeGreaterThan(0);
  const body = text.slice(0, end);
  const stands = (text: string) =>
    new RegExp(`(?<![\\d.,])${text.replaceAll('.', '\\.')}(?![\\d.,]\\d)`).test(body);
  return { xml, body, printed, codes: [...printed].filter(([, text]) => stands(text)).map(([code]) => code) };
}

/** Headings that another of their own level or above follows at once. */
function emptyHeadings(xml: string): string[] {
  const paragraphs = xml.match(/<w:p[ >].*?<\/w:p>/gs)!;
  const levels = paragraphs.map((one) => Number(/w:pStyle w:val="Heading(\d)"/.exec(one)?.[1] ?? 9));
  return paragraphs
    .filter((_, at) => levels[at]! < 9 && levels[at + 1]! <= levels[at]!)
    .map((one) => one.replace(/<[^>]*>/g, ''));
}

describe.each([
  ['2026-Q3', 'bao-cao-quy.docx'],
  ['2026-H1', 'bao-cao-6-thang.docx'],
  ['2026-Y', 'bao-cao-nam.docx'],
] as const)('the report of %s with gaps', (period, name) => {
  it('prints each figure that there is, whatever else is missing, and has no empty heading', async () => {
    const { codes } = await written(period, name, []);
    expect(codes.length).toBeGreaterThan(40);
    await fc.assert(
      fc.asyncProperty(fc.subarray(codes), async (absent) => {
        const left = await written(period, name, absent);
        const missing = new Set(absent);
        expect(codes.filter((one) => !missing.has(one) && !left.codes.includes(one))).toEqual([]);
        expect(emptyHeadings(left.xml)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it('names what is missing below its own heading', async () => {
    const { codes } = await written(period, name, []);
    const { xml, body } = await written(period, name, codes);
    expect(emptyHeadings(xml)).toEqual([]);
    const inspected = body.slice(body.indexOf('3. Về kiểm tra CCHC'), body.indexOf('\n4. Về công tác'));
    expect(inspected).toMatch(/Chưa có số liệu về: .*kiểm tra/);
    const talks = body.slice(body.indexOf('6. Về đối thoại'), body.indexOf('\nII. '));
    expect(talks).toMatch(/Chưa có số liệu về: .*đối thoại/);
    expect(talks).not.toContain('kiểm tra');
  });
});

it('says it plainly where every report came', async () => {
  const sample = sampleConsolidation('2026-Q3', 40);
  const own = sample.figures.get('2.5.1') as Map<string, Figure>;
  const read = async (counted: number) => {
    own.set('total', { ...own.get('total')!, value: '0', counted, expected: 40 });
    const model = buildReportModel(sample, settings, [], '2026-09-18', noYearView);
    return textOf((await renderReport(template('bao-cao-quy.docx'), model)).bytes);
  };
  expect(await read(40)).toContain('\nTrong kỳ không phát sinh hồ sơ quá hạn phải xin lỗi.');
  expect(await read(39)).toContain(
    '\nTheo các báo cáo đã nhận, trong kỳ không phát sinh hồ sơ quá hạn phải xin lỗi.',
  );
});
