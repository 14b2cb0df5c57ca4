import { describe, expect, it } from 'vitest';
import { targetsCsv } from '../../src/export/targets-csv.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { Attainment, Target } from '../../src/domain/target.ts';
import { actualText, gapText, goalText, remarks, stateText } from '../../src/messages/target-text.ts';
import { targetFields } from '../../src/report/model/target-fields.ts';
import type { ReportField, ReportList } from '../../src/report/report-model.ts';
import { targetsJson } from '../../src/reporters/targets-json.ts';
import { targetsText } from '../../src/reporters/targets-text.ts';
import { shippedEdition } from '../forms/shipped-edition.ts';
import { sampleAgencies } from './sample-consolidation.ts';

const edition = shippedEdition();
const agencies = sampleAgencies(12);
const names = new Map(agencies.map((one) => [one.code, one.name]));
const vi = { lang: 'vi', edition, agencies: names } as const;
const en = { ...vi, lang: 'en' } as const;

const of = (
  goal: Target['goal'],
  more: Partial<Target> = {},
  said: Partial<Attainment> = {},
): Attainment => ({
  target: {
    id: 'CT-1',
    year: 2026,
    text: 'Một chỉ tiêu',
    subject: { indicator: '2.3.16' },
    scope: { type: 'total' },
    goal,
    owner: 'SNV',
    basis: 'KH 01',
    file: 'targets/2026.csv',
    line: 2,
    ...more,
  },
  state: 'attained',
  final: true,
  actual: '95.25',
  gap: '5.25',
  estimate: false,
  ...said,
});
const index = { subject: { index: 'PAR INDEX' } };

describe('a target in words', () => {
  it.each<[Attainment, string, string]>([
    [
      of({ shape: 'at-least', value: '90' }),
      'từ 90% trở lên | 95,25% | +5,25 điểm\u00a0% | Đạt',
      'at least 90% | 95,25% | +5,25 pp | Attained',
    ],
    [
      of(
        { shape: 'more-than', value: '92.5' },
        {},
        { gap: '-0.0004', actual: '92.4996', state: 'not-attained' },
      ),
      'trên 92,5% | 92,4996% | -0,0004 điểm\u00a0% | Chưa đạt',
      'more than 92,5% | 92,4996% | -0,0004 pp | Not attained',
    ],
    [
      of(
        { shape: 'at-most', value: '1500' },
        { subject: { indicator: '2.5.1' } },
        { actual: '703', gap: '797', state: 'undecided', undecided: 'year-not-over', final: false },
      ),
      'không quá 1.500 hồ sơ | 703 hồ sơ | +797 hồ sơ | Chưa đánh giá được',
      'at most 1.500 hồ sơ | 703 hồ sơ | +797 hồ sơ | Cannot be judged',
    ],
    [
      of({ shape: 'rank-improvement', from: '4', to: '6' }, index, { actual: '36', gap: '1' }),
      'tăng từ 4 đến 6 bậc | thứ 36 | +1 bậc | Đạt',
      'up 4 to 6 places | rank 36 | +1 places | Attained',
    ],
    [
      of({ shape: 'rank-ceiling', value: '30' }, index, { actual: '36', gap: '-6', state: 'not-attained' }),
      'xếp hạng không quá 30 | thứ 36 | -6 bậc | Chưa đạt',
      'rank 30 or better | rank 36 | -6 places | Not attained',
    ],
    [
      of(
        { shape: 'reduction', value: '36' },
        { subject: { indicator: '3.2.2' } },
        { actual: '1964', gap: '0', final: false },
      ),
      'giảm ít nhất 36 người | 1.964 người | 0 người | Đạt đến kỳ này',
      'reduced by at least 36 người | 1.964 người | 0 người | Attained so far',
    ],
    [
      of({ shape: 'share-in-band', value: '50', band: 'Cao', bands: ['Cao'] }, index, {
        actual: '62.5',
        gap: '12.5',
        components: { inBand: 5, known: 8, all: 8 },
      }),
      'ít nhất 50% thành phần đạt nhóm “Cao” | 5/8 thành phần (62,50%) | +12,5 điểm\u00a0% | Đạt',
      'at least 50% of the components in band “Cao” | 5/8 components (62,50%) | +12,5 pp | Attained',
    ],
    [
      of(
        { shape: 'all-units' },
        {},
        {
          actual: '11',
          gap: '-1',
          units: { expected: 12, attained: 11, notAttained: ['SYT'], undecided: [] },
          state: 'not-attained',
        },
      ),
      '100% đơn vị | 11/12 đơn vị | -1 đơn vị | Chưa đạt',
      '100% of agencies | 11/12 agencies | -1 agencies | Not attained',
    ],
    [
      of({ shape: 'at-least', value: '90' }, { each: true }, { estimate: true, final: false }),
      'mỗi đơn vị từ 90% trở lên | 95,25% (ước) | +5,25 điểm\u00a0% | Đạt theo số ước',
      'each agency at least 90% | 95,25% (estimate) | +5,25 pp | Attained by estimate',
    ],
    [
      of(
        { shape: 'less-than', value: '2' },
        {},
        { actual: null, gap: null, state: 'undecided', undecided: 'no-figure' },
      ),
      'dưới 2% | … | … | Chưa đánh giá được',
      'less than 2% | … | … | Cannot be judged',
    ],
  ])('%#', (one, inVietnamese, inEnglish) => {
    const line = (words: typeof vi | typeof en) =>
      [
        goalText(one.target, words),
        actualText(one, words),
        gapText(one, words),
        stateText(one, words.lang),
      ].join(' | ');
    expect([line(vi), line(en)]).toEqual([inVietnamese, inEnglish]);
  });

  it('says why it cannot be judged, and what to know of the figures', () => {
    const open = (undecided: Attainment['undecided'], more: Partial<Attainment> = {}) =>
      remarks(
        of({ shape: 'at-least', value: '1' }, {}, { state: 'undecided', undecided: undecided!, ...more }),
        vi,
      );
    expect(open('incomplete', { coverage: { counted: 187, expected: 1200 } })).toEqual([
      'chưa đủ nguồn số liệu (187/1.200), nguồn còn thiếu có thể làm thay đổi kết quả',
    ]);
    expect(open('no-base')).toEqual(['chưa có số của năm 2025 để so sánh']);
    expect(open('not-derivable', { missing: ['2026-H1'] })).toEqual([
      'không tính được từ đầu năm vì thiếu số liệu kỳ 2026-H1',
    ]);
    expect(open('denominator-open', { candidates: [{ of: '2.3.1', value: '45.126' }] })).toEqual([
      'kế hoạch chưa nêu rõ mẫu số; tính trên “Số hồ sơ TTHC tiếp nhận – tổng số” là 45,13%',
    ]);
    const alike = of(
      { shape: 'at-least', value: '30' },
      {},
      {
        candidates: [
          { of: '2.3.1', value: '50.18' },
          { of: '2.3.2', value: '68.28' },
        ],
      },
    );
    expect(remarks(alike, vi)[0]).toBe(
      'kế hoạch chưa nêu rõ mẫu số nhưng tính theo cách nào cũng cho cùng kết quả đánh giá: ' +
        'tính trên “Số hồ sơ TTHC tiếp nhận – tổng số” là 50,18%; tính trên “Hồ sơ tiếp nhận trực tuyến” là 68,28%',
    );
    const units = { expected: 12, attained: 2, notAttained: ['SYT'], undecided: ['X001'] };
    expect(open('incomplete', { units })[1]).toBe('chưa đạt: Sở Y tế');
    expect(open('incomplete', { units })[2]).toBe('chưa đánh giá được: UBND phường Tân Lập 1');
  });
});

const rowsOf = (fields: readonly ReportField[], name: string) =>
  (fields.find((one) => one.name === name)!.value as ReportList).rows;
const valueOf = (fields: readonly ReportField[], name: string) =>
  fields.find((one) => one.name === name)!.value;

const attainments = [
  of({ shape: 'at-least', value: '90' }),
  of({ shape: 'at-least', value: '99' }, {}, { state: 'not-attained', gap: '-3.75' }),
  of(
    { shape: 'at-least', value: '99' },
    {},
    { state: 'undecided', undecided: 'year-not-over', final: false },
  ),
];

describe('the plan in the report', () => {
  it('counts by result, and every row has the agreed columns', () => {
    const fields = targetFields(attainments, { edition, agencies });
    const counts = ['Số chỉ tiêu', 'Số chỉ tiêu đạt', 'Số chỉ tiêu chưa đạt', 'Số chỉ tiêu chưa đánh giá'];
    expect(counts.map((name) => valueOf(fields, name))).toEqual(['3', '1', '1', '1']);
    expect(rowsOf(fields, 'Chỉ tiêu kế hoạch')[1]).toMatchObject({
      'Thứ tự': '2',
      'Chỉ tiêu': 'Một chỉ tiêu',
      'Đơn vị tính': '%',
      'Mức đề ra': 'Từ 99% trở lên',
      'Thực hiện': '95,25%',
      'Chênh lệch': '-3,75 điểm\u00a0%',
      'Kết quả': 'Chưa đạt',
      'Cơ quan chủ trì': 'Sở Nội vụ',
      'Ghi chú': '',
    });
  });

  it('in CSV no text looks like a formula', () => {
    const text = targetsCsv(attainments, vi);
    expect(text).not.toMatch(/(^|,)"?'/m);
    expect(text.split('\r\n')[2]).toContain('\u22123,75 điểm\u00a0%');
    expect(text.startsWith('\uFEFFMã,Nội dung')).toBe(true);
  });

  it('on the screen and in JSON', () => {
    const period = parsePeriod('2026-H1')!;
    const plan = { file: 'targets/2026.csv', targets: [], examples: 2 };
    const report = { period, edition, agencies, plan, attainments, coverage: { received: 3, expected: 4 } };
    const text = targetsText(report, { lang: 'vi' });
    expect(text).toContain('Kết quả: 1 đạt, 1 chưa đạt, 1 chưa đánh giá được.');
    expect(text).toContain('Đã nhận 3/4 báo cáo');
    expect(text).toContain('2 dòng ví dụ');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    expect(JSON.parse(targetsJson(report))).toMatchObject({
      schema: 'cchc.targets/1',
      summary: { targets: 3, attained: 1, 'not-attained': 1, undecided: 1 },
      targets: [{ id: 'CT-1', state: 'attained', gap: '5.25', source: { line: 2 } }, {}, {}],
    });
  });
});
