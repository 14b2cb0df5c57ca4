import { describe, expect, it } from 'vitest';
import type { Agency } from '../../../src/domain/agency.ts';
import type { Target } from '../../../src/domain/target.ts';
import { NameFinder } from '../../../src/workspace/targets/name-finder.ts';
import { loadTargets, readTargets } from '../../../src/workspace/targets/load-targets.ts';
import { rawTargetsOfCsv, rawTargetsOfYaml } from '../../../src/workspace/targets/raw-targets.ts';
import { sampleTargets, targetsText } from '../../../src/workspace/targets/sample-targets.ts';
import { shippedEdition } from '../../forms/shipped-edition.ts';
import { tempFolder, thrownText } from '../temp-workspace.ts';

const edition = shippedEdition();
const agency = (code: string, name: string, group: string): Agency => ({
  code,
  name,
  aliases: [],
  level: code.startsWith('X') ? 'commune' : 'province',
  group,
  leads: [],
});
const agencies = [
  agency('SNV', 'Sở Nội vụ', 'Sở, ban, ngành'),
  agency('STP', 'Sở Tư pháp', 'Sở, ban, ngành'),
  agency('X01', 'UBND xã Tân Diệp', 'Xã, phường'),
];
const setting = {
  edition,
  year: 2026,
  file: 'targets/2026.csv',
  names: new NameFinder(edition, agencies, ['Chỉ số CCHC cấp cơ sở']),
};

const heading =
  'Mã;Nội dung;Chỉ tiêu hoặc chỉ số;Phạm vi;Loại;Mức;Đến;Nhóm đạt;Đơn vị tính;Mẫu số;Chủ trì;Căn cứ;Ghi chú';
const csv = (...lines: string[]) =>
  readTargets(rawTargetsOfCsv(new TextEncoder().encode([heading, ...lines].join('\r\n'))), setting);
const only = (line: string): Target => {
  const { plan, mistakes } = csv(line);
  expect(mistakes?.map((one) => one.text.vi) ?? []).toEqual([]);
  return plan!.targets[0]!;
};
const mistakesOf = (...lines: string[]) =>
  (csv(...lines).mistakes ?? []).map((one) => `${one.line}:${one.column} ${one.text.vi}`);

describe('every shape of the list of 2020, as a clerk types it', () => {
  it.each<[string, Target['goal']]>([
    ['T;n;PAR INDEX;;tăng hạng;4;6;;;;;KH;', { shape: 'rank-improvement', from: '4', to: '6' }],
    ['T;n;PAR INDEX;;Xếp hạng không quá;30;;;;;;KH;', { shape: 'rank-ceiling', value: '30' }],
    ['T;n;SIPAS;toàn tỉnh;lớn hơn;92%;;;;;;KH;', { shape: 'more-than', value: '92' }],
    [
      'T;n;PAPI;;tỷ lệ thành phần đạt nhóm;50;;Trung bình cao trở lên;;;;KH;',
      {
        shape: 'share-in-band',
        value: '50',
        band: 'Trung bình cao trở lên',
        bands: ['Trung bình cao', 'Cao'],
      },
    ],
    ['T;n;3.2.2;;giảm ít nhất;36;;;;;;KH;', { shape: 'reduction', value: '36' }],
    ['T;n;2.3.16;;ít nhất;92,5;;;;;;KH;', { shape: 'at-least', value: '92.5' }],
    ['T;n;2.5.1;;nhiều nhất;1200;;;;;;KH;', { shape: 'at-most', value: '1200' }],
    ['T;n;2.5.1;;<;5;;;;;;KH;', { shape: 'less-than', value: '5' }],
    ['T;n;0.1.4;;tất cả đơn vị;;;;;;;KH;', { shape: 'all-units' }],
    ['T;n;0.1.4;;100% đơn vị;100%;;;;;;KH;', { shape: 'all-units' }],
    ['T;n;2.5.1;;at most;1.200,5;;;;;;KH;', { shape: 'at-most', value: '1200.5' }],
  ])('%s', (line, goal) => {
    expect(only(line).goal).toEqual(goal);
  });

  it.each<[string, Partial<Target>]>([
    ['', { scope: { type: 'total' } }],
    ['Sở, ban, ngành', { scope: { type: 'group', id: 'Sở, ban, ngành' } }],
    ['cấp xã', { scope: { type: 'level', id: 'commune' } }],
    ['Sở Tư pháp', { scope: { type: 'agency', id: 'STP' } }],
    ['mỗi đơn vị: Xã, phường', { scope: { type: 'group', id: 'Xã, phường' }, each: true }],
    ['từng cơ quan', { scope: { type: 'total' }, each: true }],
  ])('scope “%s”', (scope, expected) => {
    const { each, ...target } = only(`T;n;2.3.16;"${scope}";ít nhất;90;;;;;;KH;`);
    expect({ scope: target.scope, ...(each ? { each } : {}) }).toEqual(expected);
  });

  it.each<[string, string, Target['share']]>([
    ['%', '', { open: [] }],
    ['%', '2.3.1', { of: '2.3.1' }],
    ['%', '2.3.1 hoặc 2.3.2', { open: ['2.3.1', '2.3.2'] }],
    ['', 'chưa rõ', { open: [] }],
    ['', '', undefined],
  ])('dossiers with unit “%s” and denominator “%s”', (unit, denominator, share) => {
    expect(only(`T;n;6.2.12;;ít nhất;40;;;${unit};${denominator};;KH;`).share).toEqual(share);
  });

  it('a rate has its denominator in the forms', () => {
    expect(only('T;n;6.2.13;;ít nhất;40;;;%;;;KH;').share).toBeUndefined();
  });
});

describe('mistakes are placed and say what was probably meant', () => {
  it.each<[string, string]>([
    ['T;n;2.3.61;;ít nhất;90;;;;;;KH;', '2:3 “2.3.61” không phải mã chỉ tiêu'],
    ['T;n;PAR INDX;;ít nhất;90;;;;;;KH;', '2:3 “PAR INDX” không phải mã chỉ tiêu'],
    ['T;n;2.3.16;Sở Tư phap;ít nhất;90;;;;;;KH;', '2:4 Phạm vi “Sở Tư phap” không có'],
    ['T;n;2.3.16;;ít nhât;90;;;;;;KH;', '2:5 Loại “ít nhât” không có'],
    ['T;n;2.3.16;;ít nhất;chín mươi;;;;;;KH;', '2:6 Cột “Mức”: “chín mươi” không phải là số'],
    ['T;n;2.3.16;;ít nhất;1.200;;;;;;KH;', '2:6 Cột “Mức”: “1.200” không phải là số hoặc hiểu được hai cách'],
    ['T;n;2.3.16;;ít nhất;;;;;;;KH;', '2:6 Loại “ít nhất” cần có số'],
    ['T;n;2.3.16;;ít nhất;90;95;;;;;KH;', '2:7 Cột “Đến” không dùng cho loại “ít nhất”'],
    ['T;n;PAR INDEX;;tăng hạng;6;4;;;;;KH;', '2:7 “Đến” (4) nhỏ hơn “Mức” (6)'],
    ['T;n;PAR INDEX;;tăng hạng;1,5;;;;;;KH;', '2:6 Cột “Mức”: “1,5” phải là số bậc'],
    ['T;n;2.3.16;;tăng hạng;4;;;;;;KH;', '2:3 Loại “tăng hạng” cần một chỉ số có thứ hạng'],
    ['T;n;2.3.16;;tỷ lệ thành phần đạt nhóm;50;;Cao;;;;KH;', '2:3 Loại “tỷ lệ thành phần đạt nhóm” chỉ dùng'],
    ['T;n;PAPI;;tỷ lệ thành phần đạt nhóm;50;;;;;;KH;', '2:8 Cột “Nhóm đạt” không được để trống'],
    ['T;n;0.1.4;;tất cả đơn vị;90;;;;;;KH;', '2:6 Loại “tất cả đơn vị” luôn là 100%'],
    ['T;n;0.1.4;;ít nhất;90;;;;;;KH;', '2:3 Chỉ tiêu 0.1.4 trả lời bằng chữ'],
    ['T;n;PCI;cấp xã;ít nhất;60;;;;;;KH;', '2:4 Chỉ số không cộng, không lấy bình quân'],
    ['T;n;2.3.16;;ít nhất;40;;;;2.3.1;;KH;', '2:10 Chỉ tiêu 2.3.16 đã là tỷ lệ'],
    [
      'T;n;6.2.12;;ít nhất;40;;;;2.3.1 hoặc 9.9;;KH;',
      '2:10 Cột “Mẫu số”: bộ biểu mẫu không có chỉ tiêu “9.9”',
    ],
    [';n;2.3.16;;ít nhất;90;;;;;;KH;', '2:1 Cột “Mã” không được để trống'],
    ['T;n;2.3.16;;ít nhất;90;;;;;;;', '2:12 Cột “Căn cứ” không được để trống'],
  ])('%s', (line, expected) => {
    const said = mistakesOf(line);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(expected);
  });

  it.each([
    ['T;n;2.13.16;;ít nhất;90;;;;;;KH;', 'Có phải “2.3.16 (Tỷ lệ hồ sơ'],
    ['T;n;CPI;;ít nhất;60;;;;;;KH;', 'Có phải “PCI”?'],
    ['T;n;2.3.16;Sở Tư phap;ít nhất;90;;;;;;KH;', 'Có phải “Sở Tư pháp”?'],
    ['T;n;2.3.16;Xã phương;ít nhất;90;;;;;;KH;', 'Có phải “Xã, phường”?'],
    ['T;n;2.3.16;;ít nhât;90;;;;;;KH;', 'Có phải “ít nhất”?'],
  ])('%s → %s', (line, hint) => {
    expect(mistakesOf(line)[0]).toContain(hint);
  });

  it('all of them at once, and an id that is used twice', () => {
    const said = mistakesOf(
      'T;n;2.3.16;;ít nhất;90;;;;;;KH;',
      't;n;2.3.16;nowhere;ít nhất;x;;;;;;KH;',
      'U;n;2.3.16;;cao;;;;;;;KH;',
    );
    expect(said.map((one) => one.split(' ')[0])).toEqual(['3:1', '3:6', '3:4', '4:5']);
  });
});

describe('the same in YAML', () => {
  const yaml = (text: string) => readTargets(rawTargetsOfYaml(text), setting);

  it('by the English names, numbers as they are', () => {
    const { plan } = yaml(
      `targets:
  - { id: CT-1, text: Đúng hạn, subject: "2.3.16", kind: at-least, value: 92.125, basis: KH }
  - { id: CT-2, text: Hạng, subject: PAR INDEX, kind: rank-improvement, value: 4, to: 6, basis: KH }
`,
    );
    expect(plan!.targets.map((one) => one.goal)).toEqual([
      { shape: 'at-least', value: '92.125' },
      { shape: 'rank-improvement', from: '4', to: '6' },
    ]);
    expect(plan!.targets.map((one) => one.line)).toEqual([2, 3]);
  });

  it('mistakes stand at their line and column', () => {
    const { mistakes } = yaml(
      `targets:
  - id: CT-1
    text: Đúng hạn
    subject: "2.3.61"
    kind: at-least
    valeu: 90
    basis: KH
`,
    );
    expect(mistakes!.map((one) => `${one.line}:${one.column} ${one.text.en}`)).toEqual([
      '6:5 Unknown key "valeu". Did you mean "value"?',
    ]);
    const second = yaml(
      'targets:\n  - id: CT-1\n    text: x\n    subject: "2.3.61"\n    kind: at-least\n    value: 90\n    basis: KH\n',
    );
    expect(second.mistakes!.map((one) => `${one.line}:${one.column}`)).toEqual(['4:14']);
  });
});

describe('the file of a year', () => {
  const load = (files: Record<string, string>) => () => loadTargets(tempFolder(files), setting);

  it('is one file', () => {
    const text = `${heading}\r\nT;n;2.3.16;;ít nhất;90;;;;;;KH;`;
    expect(load({})()).toEqual({ file: '', targets: [], examples: 0 });
    expect(load({ 'targets/2026.csv': text })().targets).toHaveLength(1);
    const both = thrownText(load({ 'targets/2026.csv': text, 'targets/2026.yaml': 'targets: []' }));
    expect(both.vi).toContain('targets/2026.csv, targets/2026.yaml');
    expect(both.exitCode).toBe(2);
  });

  it('starts from a sample in which every row is an example that can be used as it stands', () => {
    const rows = sampleTargets(edition, 2026);
    expect(load({ 'targets/2026.csv': targetsText(rows) })()).toMatchObject({
      targets: [],
      examples: rows.length,
    });
    const used = rows.map((row, at) => ({ ...row, id: `CT-${at}` }));
    const plan = load({ 'targets/2026.csv': targetsText(used) })();
    expect(new Set(plan.targets.map((one) => one.goal.shape)).size).toBe(9);
  });
});
