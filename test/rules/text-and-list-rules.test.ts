import { describe, expect, it } from 'vitest';
import type { FormSection } from '../../src/domain/form.ts';
import type { IntakeFact } from '../../src/domain/intake-fact.ts';
import { l1Cod001 } from '../../src/rules/code-list/l1-cod-001-not-in-list.ts';
import { l1Cod002 } from '../../src/rules/code-list/l1-cod-002-other-writing.ts';
import { l1Key001 } from '../../src/rules/key/l1-key-001-duplicate-row.ts';
import { l1Key002 } from '../../src/rules/key/l1-key-002-no-key.ts';
import { l1Txt002 } from '../../src/rules/text/l1-txt-002-narrative-empty.ts';
import { l1Txt003 } from '../../src/rules/text/l1-txt-003-regime-wording.ts';
import { l1Val001 } from '../../src/rules/validity/l1-val-001-out-of-force.ts';
import {
  buildForm,
  buildList,
  buildListData,
  buildTableData,
  failures,
  file,
  outcomeOf,
  run,
} from './build-submission.ts';

const label = (text: string) => ({ vi: text, en: text });

describe('L1-COD choices', () => {
  const column = {
    key: 'state',
    label: label('Tình trạng'),
    valueKind: 'text' as const,
    required: true,
    choices: ['Đã giải quyết', 'Chưa'],
  };
  const form = buildForm({ lists: [buildList('KK', [column])] });
  it.each([
    ['Đã giải quyết', 'pass', 'pass'],
    ['da  giai quyet', 'pass', 'fail'],
    ['Đang xem', 'fail', 'pass'],
    ['', 'pass', 'pass'],
  ])('“%s”', (text, wrong, other) => {
    const lists = [buildListData('KK', [{ state: text }])];
    expect(outcomeOf(run(l1Cod001, form, { lists }))).toBe(wrong);
    expect(outcomeOf(run(l1Cod002, form, { lists }))).toBe(other);
  });
});

describe('choices that hold commas', () => {
  const column = {
    key: 'type',
    label: label('Loại'),
    valueKind: 'text' as const,
    required: true,
    choices: ['Khó khăn, vướng mắc', 'Kiến nghị, đề xuất', 'Kiến nghị khác'],
  };
  const form = buildForm({ lists: [buildList('KK', [column])] });
  it.each([
    ['Khó khăn', 'Khó khăn, vướng mắc'],
    ['kien nghi, de', 'Kiến nghị, đề xuất'],
    ['Kiến nghị', undefined],
    ['Khó', 'Khó khăn, vướng mắc'],
  ])('“%s” is %s', (text, choice) => {
    const lists = [buildListData('KK', [{ type: text }])];
    expect(failures(l1Cod002, form, { lists })[0]?.params?.['choice']).toBe(choice);
    expect(failures(l1Cod001, form, { lists })).toHaveLength(choice === undefined ? 1 : 0);
  });
  it('are quoted, each by itself', () => {
    const lists = [buildListData('KK', [{ type: 'x' }])];
    expect(l1Cod001.words.vi.fix(failures(l1Cod001, form, { lists })[0]!.params!)).toBe(
      'Chọn một trong: “Khó khăn, vướng mắc”; “Kiến nghị, đề xuất”; “Kiến nghị khác”.',
    );
  });
});

describe('L1-KEY-002 rows without a name', () => {
  const form = buildForm();
  it.each<[string, Parameters<typeof buildTableData>[1], string[]]>([
    ['figures without a name', [['', 5]], ['B10']],
    ['KPS without a name', [['', 'KPS']], ['B10']],
    ['an empty row', [['', '']], []],
    ['a named row', [['Đất đai', 5]], []],
  ])('%s', (_, rows, cells) => {
    const found = failures(l1Key002, form, { tables: [buildTableData('II.06', rows)] });
    expect(found.map((one) => one.cell)).toEqual(cells);
    for (const one of found) expect(one.figures).toEqual(['table:II.06']);
  });
});

describe('L1-KEY-001 duplicate rows', () => {
  const form = buildForm();
  it('finds the same key, whatever its case and blanks', () => {
    const tables = [
      buildTableData('II.06', [
        ['Đất đai', 1],
        ['Hộ tịch', 2],
        ['đất  đai', 1],
        ['Tổng', 4],
      ]),
    ];
    expect(failures(l1Key001, form, { tables })).toMatchObject([
      { cell: 'B12', params: { first: 'B10' }, figures: ['table:II.06'] },
    ]);
  });
  it('keeps accents apart', () => {
    const tables = [
      buildTableData('II.06', [
        ['Ba Tơ', 1],
        ['Ba Tô', 2],
      ]),
    ];
    expect(failures(l1Key001, form, { tables })).toEqual([]);
  });
  it('asks about list rows that are equal in every cell', () => {
    const lists = [
      buildListData('SK', [
        { name: 'Một cửa số', by: 'A' },
        { name: 'Một cửa số', by: 'B' },
        { name: 'Một cửa số', by: 'A' },
      ]),
    ];
    expect(failures(l1Key001, form, { lists })).toMatchObject([{ cell: 'A7', severity: 'warning' }]);
  });
});

describe('L1-TXT narrative', () => {
  const section = (code: string, requirement: FormSection['requirement']) =>
    ({ section: { code, heading: label(`Mục ${code}`) }, requirement }) as FormSection;
  const form = buildForm({ narrative: [section('I.1', 'required'), section('I.6', 'optional')] });
  it.each<[string, Record<string, string | null>, string]>([
    ['written', { 'I.1': 'Đã ban hành kế hoạch.', 'I.6': '' }, 'pass'],
    ['X-17 empty', { 'I.1': '', 'I.6': 'x' }, 'fail'],
    ['only dots', { 'I.1': '…' }, 'fail'],
    ['row not found', { 'I.1': null }, 'not-evaluated'],
    ['no sheet', {}, 'not-evaluated'],
  ])('L1-TXT-002 %s', (_, narrative, outcome) => {
    expect(outcomeOf(run(l1Txt002, form, { narrative }))).toBe(outcome);
  });

  it('L1-TXT-002 says once that nothing was written', () => {
    const two = buildForm({ narrative: [section('I.1', 'required'), section('I.2', 'required')] });
    expect(failures(l1Txt002, two, { narrative: { 'I.1': '', 'I.2': '' } })).toMatchObject([
      { instance: '*', cell: 'C5', params: { count: 2 } },
    ]);
    expect(failures(l1Txt002, two, { narrative: { 'I.1': 'Có', 'I.2': '' } })).toMatchObject([
      { instance: 'I.2' },
    ]);
  });

  it.each<[string, string, string]>([
    ['2026-Q3', 'dịch vụ công trực tuyến mức độ 4', 'fail'],
    ['2026-Q3', 'dịch vụ công trực tuyến toàn trình', 'pass'],
    ['2026-Q3', 'mức độ 30 phút', 'pass'],
    ['2026-H1', 'dịch vụ công trực tuyến chủ động', 'fail'],
    ['2026-Q3', 'dịch vụ công trực tuyến chủ động', 'pass'],
    ['2021-Y', 'dịch vụ công trực tuyến toàn trình', 'fail'],
    ['2021-Y', 'dịch vụ công trực tuyến mức độ 4', 'pass'],
    ['2022-Y', 'mức độ 4, nay là toàn trình', 'pass'],
  ])('L1-TXT-003 X-15 in %s: %s', (period, text, outcome) => {
    expect(outcomeOf(run(l1Txt003, buildForm({ period }), { narrative: { 'II.6': text } }))).toBe(outcome);
  });
});

describe('L1-VAL-001 out of force', () => {
  const cell = { file, sheet: 'LV 2', cell: 'A9' };
  const unknown = (code: string): IntakeFact[] => [{ kind: 'code-unknown', cell, code }];
  const retired = { '1.1.2': { validTo: '2025-06-30' }, '6.2.1': { validTo: '2022-12-31' } };
  it.each<[string, string, IntakeFact[], object[]]>([
    ['X-14 district row after 1/7/2025', '2026-Q1', unknown('1.1.2'), [{ severity: 'error', cell: 'A9' }]],
    ['X-15 level 3 in 2026', '2026-Q1', unknown('6.2.1'), [{ severity: 'warning' }]],
    ['a code that never existed is another finding', '2026-Q1', unknown('9.9'), []],
  ])('%s', (_, period, facts, found) => {
    const form = buildForm({ period, fields: { '2': {} }, retired });
    expect(failures(l1Val001, form, { facts })).toMatchObject(found);
  });

  it('X-14 is a warning while the window straddles', () => {
    const form = (period: string) => buildForm({ period, fields: { '1.1.2': { validTo: '2025-06-30' } } });
    expect(failures(l1Val001, form('2025-Q3'), { values: { '1.1.2': 3 } })).toMatchObject([
      { severity: 'warning' },
    ]);
    expect(failures(l1Val001, form('2025-Q3'), { values: { '1.1.2': 'KPS' } })).toEqual([]);
    expect(failures(l1Val001, form('2025-H1'), { values: { '1.1.2': 3 } })).toEqual([]);
  });
});
