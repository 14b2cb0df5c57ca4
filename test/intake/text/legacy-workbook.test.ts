import { describe, expect, it } from 'vitest';
import type { Agency } from '../../../src/domain/agency.ts';
import { foldKey } from '../../../src/domain/fold-key.ts';
import type { Submission } from '../../../src/domain/submission.ts';
import { extract } from '../../../src/intake/extract.ts';
import { intakeContext, type IntakeSettings } from '../../../src/intake/intake-context.ts';
import {
  agencies,
  area,
  context,
  factsOf,
  filledWorkbook,
  layout,
  period,
  received,
  register,
  type TestWorkbook,
} from '../workbook-builder.ts';
import { toTcvn3, toVni } from './legacy-encoders.ts';

const { edition } = context;
const file = 'periods/2026-Q3/inbox/bao-cao.xlsx';
const listed = layout.lists[0]!;

function workbook(): TestWorkbook {
  const it = filledWorkbook();
  it.set(area.sheet, `D${area.rows.get('2.3.1')!}`, 'không phát sinh');
  it.set(listed.sheet, `B${listed.headerRow + 1}`, 'Ứng dụng trợ lý ảo trong tiếp nhận hồ sơ');
  return it;
}

/** Every text, sheet names and what refers to them included, as a `.Vn…` or `VNI-…` workbook has it. */
function inLegacy(it: TestWorkbook, encode: (text: string) => string, font: string): TestWorkbook {
  for (const sheet of it.sheets) {
    if (sheet.name === '_cchc') continue;
    it.rename(sheet.name, encode(sheet.name));
    for (const cell of sheet.cells.values()) {
      if (typeof cell.value !== 'string') continue;
      cell.value = encode(cell.value);
      cell.font = font;
    }
  }
  return it;
}

function read(it: TestWorkbook, settings: IntakeSettings = {}, agency: Partial<Agency> = {}): Submission {
  const all = register.agencies.map((one) => (one.code === 'X01' ? { ...one, ...agency } : one));
  const changed = { agencies: all, byCode: new Map(all.map((one) => [one.code, one])) };
  return extract(received(file), it.raw(), intakeContext(changed, edition, period, settings))[0];
}

/** What a submission says, in the form in which texts are compared: TCVN3 has no capitals with tones. */
function said(one: Submission): unknown {
  return {
    agency: one.agency,
    figures: [...one.observations].map(([code, { status, value }]) => [
      code,
      status,
      value && foldKey(value),
    ]),
    tables: one.tables.map(({ rows }) =>
      rows.map(({ role, key, cells }) => [role, foldKey(key), [...cells].map(([no, it]) => [no, it.value])]),
    ),
    lists: one.lists.map(({ rows }) =>
      rows.map(({ cells }) => [...cells].map(([key, it]) => [key, foldKey(it.value ?? '')])),
    ),
    narrative: one.narrative.map(({ section, text }) => [section, foldKey(text)]),
  };
}

const encodings = [
  ['TCVN3', toTcvn3, '.VnTime'],
  ['VNI', toVni, 'VNI-Times'],
] as const;

describe.each(encodings)('a whole workbook in %s', (encoding, encode, font) => {
  const unicode = read(workbook());
  const others = (one: Submission) => one.facts.filter((fact) => fact.kind !== 'legacy-encoding');

  it('is read as its Unicode twin when conversion is asked for', () => {
    const converted = read(inLegacy(workbook(), encode, font), { convertLegacy: true });
    expect(said(converted)).toEqual(said(unicode));
    expect(others(converted)).toEqual(others(unicode));
    const facts = factsOf(converted, 'legacy-encoding');
    expect(facts.length).toBeGreaterThan(5);
    expect(facts.filter((one) => !one.converted || one.encoding !== encoding)).toEqual([]);
    const raws = [...converted.observations.values()].filter((one) => one.status === 'nothing-arose');
    expect(raws.map((one) => one.raw)).toEqual([encode('không phát sinh')]);
  });

  it('also when the register says that its agency types so, and then only in that encoding', () => {
    expect(said(read(inLegacy(workbook(), encode, font), {}, { legacyEncoding: encoding }))).toEqual(
      said(unicode),
    );
    const other = encoding === 'VNI' ? 'TCVN3' : 'VNI';
    const kept = read(inLegacy(workbook(), encode, font), {}, { legacyEncoding: other });
    expect(factsOf(kept, 'legacy-encoding').every((one) => !one.converted)).toBe(true);
  });

  it('stays as it is otherwise, with the reading proposed', () => {
    const kept = read(inLegacy(workbook(), encode, font));
    const facts = factsOf(kept, 'legacy-encoding');
    expect(facts.map((one) => [one.encoding, one.converted])).toEqual(facts.map(() => [encoding, false]));
    const cover = facts.find((one) => one.cell?.sheet === encode(layout.cover.sheet));
    expect(foldKey(cover!.reading).length).toBeGreaterThan(3);
    expect(kept.observations.get('2.3.1')!.status).not.toBe('nothing-arose');
  });
});

describe('single texts in a legacy encoding', () => {
  const note = `E${area.rows.get('2.3.1')!}`;

  it('keep the stored text beside the reading', () => {
    const it = filledWorkbook().set(area.sheet, note, toTcvn3('Số liệu ước tính'), { font: '.VnTime' });
    expect(read(it).observations.get('2.3.1')!.note).toBe(toTcvn3('Số liệu ước tính'));
    const converted = read(it, { convertLegacy: true });
    expect(converted.observations.get('2.3.1')!.note).toBe('Số liệu ước tính');
    expect(factsOf(converted, 'legacy-encoding')).toEqual([
      {
        kind: 'legacy-encoding',
        sheet: area.sheet,
        cell: { file, sheet: area.sheet, cell: note },
        texts: 1,
        raw: toTcvn3('Số liệu ước tính'),
        reading: 'Số liệu ước tính',
        encoding: 'TCVN3',
        converted: true,
        lost: [],
      },
    ]);
  });

  it('say which words lost their ư', () => {
    const text = toTcvn3('Trường hợp được giao').replaceAll('\u00ad', '');
    const it = filledWorkbook().set(area.sheet, note, text, { font: '.VnTime' });
    expect(factsOf(read(it, { convertLegacy: true }), 'legacy-encoding')).toMatchObject([
      { reading: 'Trờng hợp đợc giao', lost: ['Trờng', 'đợc'] },
    ]);
  });

  it('are judged by their neighbours where they are not sure alone', () => {
    const [a, b, c] = ['Số', 'Đã hoàn thành', 'Chưa thực hiện'].map(toTcvn3) as [string, string, string];
    const row = area.rows.get('2.3.1')!;
    const it = filledWorkbook().set(area.sheet, note, a);
    expect(factsOf(read(it), 'legacy-encoding')).toEqual([]);
    it.set(area.sheet, `E${row + 1}`, b).set(area.sheet, `E${row + 2}`, c);
    expect(factsOf(read(it), 'legacy-encoding')).toMatchObject([{ texts: 3, reading: 'Số' }]);
  });

  it('are none in a workbook in Unicode, whatever its font', () => {
    for (const font of ['.VnTime', 'VNI-Times', '.VnTimeH']) {
      const it = workbook();
      for (const sheet of it.sheets) for (const cell of sheet.cells.values()) cell.font = font;
      expect(factsOf(read(it, { convertLegacy: true }), 'legacy-encoding')).toEqual([]);
    }
  });

  it('name the agency, which only its register entry lets us convert', () => {
    const it = inLegacy(workbook(), toTcvn3, '.VnTime');
    it.sheets = it.sheets.filter((one) => one.name !== '_cchc');
    it.sheet(toTcvn3(layout.cover.sheet)).cells.delete(layout.cover.agencyCode);
    expect(read(it).agency).toBeNull();
    expect(read(it, {}, { legacyEncoding: 'TCVN3' })).toMatchObject({ agency: agencies.doSon.code });
  });
});
