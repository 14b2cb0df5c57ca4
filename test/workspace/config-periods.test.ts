import { describe, expect, it } from 'vitest';
import { configText, districtAnswers, sampleAnswers } from '../../src/workspace/config-text.ts';
import { loadConfig } from '../../src/workspace/load-config.ts';
import { tempFolder, thrownText } from './temp-workspace.ts';

const good = configText({ ...sampleAnswers, province: 'tỉnh A', place: 'B' });
const load = (periods: string) =>
  loadConfig(tempFolder({ 'cchc.yaml': good.replace('periods: []', `periods:\n${periods}`) }));
const adHoc =
  '  - { id: 2020-DX1, title: "đột xuất về …", from: 2020-05-01, to: 2020-05-20, kind: quarterly, deadline: 2020-05-25 }';

describe('periods of cchc.yaml', () => {
  it('are none but the usual in a new file', () => {
    const { periods } = loadConfig(tempFolder({ 'cchc.yaml': good }));
    expect([periods.special, periods.switched]).toEqual([[], []]);
  });

  it('are ad hoc reports and windows switched on', () => {
    const { periods } = load(`${adHoc}\n  - { code: M, kind: quarterly }`);
    expect([periods.special, periods.switched]).toEqual([['2020-DX1'], ['M']]);
    expect(periods.find('2020-DX1')).toMatchObject({
      start: '2020-05-01',
      special: { title: 'đột xuất về …' },
    });
    expect(periods.find('2020-M05')).toMatchObject({ kind: 'quarterly' });
  });

  it.each([
    ['no title', adHoc.replace('title: "đột xuất về …", ', ''), 'đủ id, title, from, to, kind, deadline'],
    ['no kind', adHoc.replace('kind: quarterly, ', ''), 'Thiếu khóa “periods.0.kind”'],
    ['an unknown kind', adHoc.replace('quarterly', 'weekly'), 'quarterly, six-month, annual'],
    ['an id of another form', adHoc.replace('2020-DX1', 'dot-xuat'), '2020-DX1'],
    ['a day that does not exist', adHoc.replace('2020-05-20', '2020-05-32'), 'năm-tháng-ngày'],
    ['an end before its start', adHoc.replace('2020-05-20', '2020-04-20'), 'không được trước ngày bắt đầu'],
    ['a deadline in the window', adHoc.replace('2020-05-25', '2020-05-20'), 'hạn gửi phải sau'],
    ['the year of another window', adHoc.replace('2020-DX1', '2021-DX1'), 'năm báo cáo'],
    ['the same twice', `${adHoc}\n${adHoc}`, 'đã ghi ở trên'],
    ['a usual report switched on', '  - { code: Q1, kind: quarterly }', 'Q2, Q4, H2, 9M'],
    ['a code with a window', '  - { code: Q2, kind: quarterly, from: 2020-01-01 }', 'chỉ có code và kind'],
    ['a key mistyped', adHoc.replace('deadline', 'dealine'), 'Có phải “deadline”?'],
  ])('say where and why: %s', (_what, periods, message) => {
    const text = thrownText(() => load(periods)).vi;
    expect(text).toContain(message);
    expect(text).toMatch(/cchc\.yaml:\d+:\d+/);
  });
});

describe('a district', () => {
  it.each([
    ['huyện  Đông A', 'huyện Đông A', 'Đông A'],
    ['Thị xã B', 'thị xã B', 'B'],
    ['C', 'huyện C', 'C'],
  ])('named %j starts as its people’s committee writes', (given, name, place) => {
    const config = loadConfig(
      tempFolder({ 'cchc.yaml': configText({ ...sampleAnswers, ...districtAnswers(given) }) }),
    );
    expect(config).toMatchObject({
      level: 'district',
      province: name,
      issuingAgency: `Ủy ban nhân dân ${name}`,
      superiorAgency: '',
      documentSymbol: 'BC-UBND',
      place,
      signer: { lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] },
      edition: 'cchc-2020',
      districtIncludesCommunes: true,
    });
  });
});
