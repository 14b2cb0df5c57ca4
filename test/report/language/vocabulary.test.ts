import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleModel } from '../../../scripts/template-docs/example-model.ts';
import { renderExample, templatesReadme } from '../../../scripts/template-docs/templates-readme.ts';
import { workedExamples } from '../../../scripts/template-docs/worked-examples.ts';
import type { Edition } from '../../../src/domain/edition.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import { loadEdition } from '../../../src/forms/definitions/load-edition.ts';
import { columnWords } from '../../../src/messages/template-fields/column-words.ts';
import { fieldWords } from '../../../src/messages/template-fields/field-words.ts';
import type { NameEntry } from '../../../src/messages/template-vocabulary.ts';
import { listVocabulary } from '../../../src/report/language/list-vocabulary.ts';
import { emptyModel } from '../../../src/report/model/empty-model.ts';
import { emptyLetterModel } from '../../../src/report/model/letter-model.ts';
import type { ReportColumn, ReportModel } from '../../../src/report/report-model.ts';
import { renderReport } from '../../../src/report/template/render-report.ts';
import { vocabularyJson } from '../../../src/reporters/vocabulary-json.ts';
import { vocabularyMarkdown } from '../../../src/reporters/vocabulary-markdown.ts';
import { vocabularyText } from '../../../src/reporters/vocabulary-text.ts';
import { readEditionFiles } from '../../../src/workspace/edition-files.ts';
import { p, smallDocument } from '../small-documents.ts';

function editionOf(id: string): Edition {
  const loaded = loadEdition(readEditionFiles(id).files);
  if ('problems' in loaded) throw new Error('the shipped definitions are broken');
  return loaded.edition;
}

const edition = editionOf('cchc-2026');
const old = editionOf('cchc-2020');
const models: readonly (readonly [string, ReportModel, Edition])[] = [
  ['report, forms of 2026', emptyModel(edition, parsePeriod('2026-Y')!), edition],
  ['report, forms of 2020', emptyModel(old, parsePeriod('2024-Y')!), old],
  ['quarterly report', emptyModel(edition, parsePeriod('2026-Q3')!), edition],
  ['letter', emptyLetterModel(edition, parsePeriod('2026-Q3')!), edition],
];

describe.each(models)('the names of a %s', (_, model, of) => {
  const entries = listVocabulary(model, of).groups.flatMap((one) => one.entries);

  it('have all of them a meaning in both languages', () => {
    expect(model.fields.map((one) => one.name).filter((name) => !fieldWords(name))).toEqual([]);
    const names = (columns: readonly ReportColumn[]): string[] =>
      columns.flatMap((one) => [one.name, ...names(one.columns ?? [])]);
    const columns = model.fields.flatMap(({ value }) =>
      typeof value === 'object' ? names(value.columns) : [],
    );
    expect(columns.filter((name) => !columnWords(name))).toEqual([]);
    for (const { name, description } of entries) {
      expect(description.vi, name).not.toBe('');
      expect(description.en, name).not.toBe('');
    }
  });

  it('are listed to the last one', () => {
    const listed = new Set(entries.flatMap((one) => one.members ?? [one.name]));
    expect(model.fields.map((one) => one.name).filter((name) => !listed.has(name))).toEqual([]);
    const figures = [...model.figures.values()].filter(
      ({ indicator: { kind } }) => kind !== 'text' && kind !== 'list',
    );
    expect(figures.map((one) => one.indicator.code).filter((code) => !listed.has(code))).toEqual([]);
  });
});

describe('every example of the list', () => {
  const closed = ({ type, example }: NameEntry) =>
    type === 'condition' && !example.includes('HẾT') ? `${example}x{{HẾT}}` : example;

  it('is rendered', async () => {
    const entries = listVocabulary(exampleModel(edition), edition).groups.flatMap((one) => one.entries);
    expect(entries.length).toBeGreaterThan(200);
    const { bytes } = await renderReport(
      smallDocument(entries.map((one) => p(closed(one))).join('')),
      exampleModel(edition),
    );
    expect(bytes.length).toBeGreaterThan(1000);
  });

  it('is rendered in a letter', async () => {
    const model = emptyLetterModel(edition, parsePeriod('2026-Q3')!);
    const entries = listVocabulary(model, edition, 'letter').groups.flatMap((one) => one.entries);
    const own = entries.filter((one) => one.type !== 'text' || !one.example.includes('|'));
    await renderReport(smallDocument(own.map((one) => p(closed(one))).join('')), model);
  });
});

describe('the worked examples', () => {
  /** What a clerk would write by hand from the example figures. */
  const expected: readonly (readonly (string | readonly string[])[])[] = [
    ['Trong quý III năm 2026, toàn tỉnh tiếp nhận 41.206 hồ sơ thủ tục hành chính.'],
    ['Trong đó, các sở, ban, ngành 9.206 hồ sơ (riêng Sở Tư pháp 5.000 hồ sơ), cấp xã 32.000 hồ sơ.'],
    ['Tiếp nhận 41.206 hồ sơ, tăng 12,50% so với cùng kỳ năm 2025.', 'Phản ánh, kiến nghị: 0.'],
    [
      'Tỷ lệ đúng hạn 97,67%, làm tròn 97,7%; cùng kỳ 96,3%.',
      'Kế hoạch vốn 1.234,6 tỷ đồng. Số hồ sơ phải xin lỗi: 05 (năm).',
    ],
    ['Trong kỳ không phát sinh phản ánh, kiến nghị.', 'Có 5 hồ sơ quá hạn phải xin lỗi.'],
    ['Tỷ lệ giải quyết trước và đúng hạn là 97,67%, đạt chỉ tiêu đề ra (từ 95% trở lên).'],
    ['Các đơn vị chưa gửi báo cáo:', '1. UBND xã Đồi Thông: Chưa gửi, quá hạn 3 ngày.'],
    [
      'Các sở, ban, ngành: Sở Nội vụ 1.206 hồ sơ; Sở Tư pháp 5.000 hồ sơ; Sở Y tế 3.000 hồ sơ; toàn tỉnh 41.206 hồ sơ.',
    ],
    [
      ['Đơn vị', 'Số hồ sơ', 'Tỷ lệ đúng hạn'],
      ['Sở, ban, ngành', '9.206', '-'],
      ['1. Sở Nội vụ', '1.206', '-'],
      ['2. Sở Tư pháp', '5.000', '100%'],
      ['3. Sở Y tế', '3.000', '95,50%'],
      ['Xã, phường', '32.000', '-'],
      ['1. UBND phường An Thịnh', '32.000', '-'],
      ['2. UBND xã Đồi Thông', '…', '-'],
      ['Toàn tỉnh', '41.206', '97,67%'],
    ],
    ['X01 X02'],
  ];

  it.each(workedExamples.map((one, at) => [one.title, one, expected[at]] as const))(
    '%s',
    async (_, one, printed) => {
      expect(await renderExample(one, edition)).toEqual(printed);
    },
  );

  it('stand in templates/README.md as the program makes it', async () => {
    const file = resolve(import.meta.dirname, '../../../templates/README.md');
    expect(readFileSync(file, 'utf8')).toBe(await templatesReadme(edition));
  });
});

describe('the list of names', () => {
  const all = listVocabulary(emptyModel(edition, parsePeriod('2026-Y')!), edition);
  const namesOf = (of: typeof all) => of.groups.flatMap((one) => one.entries.map((entry) => entry.name));

  it('leaves out what a kind of report does not ask for', () => {
    const quarterly = listVocabulary(emptyModel(edition, parsePeriod('2026-Y')!), edition, 'quarterly');
    expect(namesOf(all)).toContain('4.4.2');
    expect(namesOf(quarterly)).not.toContain('4.4.2');
    expect(namesOf(quarterly)).toContain('2.3.1');
  });

  it('is JSON for programs', () => {
    const parsed = JSON.parse(vocabularyJson(all, 'vi')) as {
      schema: string;
      groups: { id: string; names: { name: string; unit?: string; members?: string[] }[] }[];
    };
    expect(parsed.schema).toBe('cchc.template-fields/1');
    const area = parsed.groups.find((one) => one.id === 'figures-2')!;
    expect(area.names.find((one) => one.name === '2.3.1')).toMatchObject({ type: 'figure', unit: 'hồ sơ' });
    const narrative = parsed.groups.find((one) => one.id === 'narrative')!;
    expect(narrative.names.find((one) => one.name === 'Thuyết minh …')!.members).toContain(
      'Thuyết minh II.1.a',
    );
  });

  it('is text of at most 100 columns, and Markdown whose tables hold', () => {
    for (const line of vocabularyText(all, 'vi').split('\n'))
      expect(line.length, line).toBeLessThanOrEqual(100);
    const cells = (line: string) => line.replaceAll('\\|', '').split('|').length;
    const rows = vocabularyMarkdown(all, 'vi')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.filter((line) => cells(line) !== 6)).toEqual([]);
  });
});
