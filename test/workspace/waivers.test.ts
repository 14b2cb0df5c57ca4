import { describe, expect, it } from 'vitest';
import type { Agency, Register } from '../../src/domain/agency.ts';
import type { ObligationStatus } from '../../src/domain/consolidation.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Waiver } from '../../src/domain/waiver.ts';
import { applyWaivers, excuseMissing, waiverOutcomes } from '../../src/workspace/apply-waivers.ts';
import { readWaivers } from '../../src/workspace/waivers.ts';

const agency = (code: string, name: string): Agency => ({
  code,
  name,
  aliases: [],
  level: 'commune',
  group: 'Xã, phường',
  leads: [],
});
const agencies = [
  agency('X01', 'UBND xã Tân Diệp'),
  agency('P01', 'UBND phường Hòa Bình'),
  agency('P02', 'UBND phường Cũ'),
  agency('P03', 'UBND phường Cũ'),
];
const register: Register = { agencies, byCode: new Map(agencies.map((one) => [one.code, one])) };
const names = { register, codes: ['L1-SUM-001', 'L1-RNG-002', 'C-EXP-001', 'C-LED-001'] };

const head = 'Mã quy tắc;Đơn vị;Chỉ tiêu hoặc ô;Mức tối đa;Lý do;Người duyệt;Văn bản;Hết hạn';
const read = (...lines: string[]) =>
  readWaivers(new TextEncoder().encode(`\uFEFF${[head, ...lines].join('\r\n')}\r\n`), names);

describe('chap-thuan.csv', () => {
  it('is read line by line: code or exact name, ceiling with a comma, end in the Vietnamese way', () => {
    const { waivers, mistakes } = read(
      'L1-SUM-001;x01;2.3.1;12,5;Đã đối chiếu;Giám đốc Sở Nội vụ;Công văn 12/SNV;31/12/2026',
      'c-exp-001;UBND phường Hoà Bình;;;Mới thành lập;Chủ tịch UBND tỉnh;Công văn 13/UBND;',
      'C-LED-001;Cả kỳ;;;Chưa giao đầu mối;Chủ tịch UBND tỉnh;Công văn 14/UBND;',
    );
    expect(mistakes).toBeNull();
    expect(waivers).toEqual([
      {
        line: 2,
        code: 'L1-SUM-001',
        agency: 'X01',
        target: '2.3.1',
        ceiling: '12.5',
        reason: 'Đã đối chiếu',
        approver: 'Giám đốc Sở Nội vụ',
        document: 'Công văn 12/SNV',
        expires: '2026-12-31',
      },
      expect.objectContaining({ line: 3, code: 'C-EXP-001', agency: 'P01', target: '' }),
      expect.objectContaining({ line: 4, agency: null }),
    ]);
  });

  it('is answered with every mistake at its line and column', () => {
    const { mistakes } = read(
      'L1-SUM-01;X09;2.3.1;1.200;;Giám đốc;Công văn 1;32/12/2026',
      'L1-SUM-001;UBND phường Cũ;;;Lý do;Giám đốc;Công văn 2;',
      'L1-SUM-001;X01;2.3.1;;Lý do;Giám đốc;Công văn 3;',
      'L1-SUM-001;X01; 2.3.1 ;5;Lý do;Giám đốc;Công văn 4;',
    );
    const said = mistakes!.map(({ line, column, text }) => `${line}:${column} ${text.vi}`);
    expect(said).toEqual([
      expect.stringMatching(/^2:5 Cột “Lý do” không được để trống/),
      expect.stringMatching(/^2:1 Không có quy tắc “L1-SUM-01”. Có phải “L1-SUM-001”\?/),
      expect.stringMatching(/^2:2 Không xác định được đơn vị “X09”/),
      expect.stringMatching(/^2:4 Mức tối đa “1\.200” không phải/),
      expect.stringMatching(/^2:8 Cột “Hết hạn”: “32\/12\/2026” không phải là ngày/),
      // Two agencies of one name: neither is taken.
      expect.stringMatching(/^3:2 Không xác định được đơn vị “UBND phường Cũ”/),
      expect.stringMatching(/^5:1 Đã có chấp thuận .* ở dòng 4/),
    ]);
  });

  it('without a column that it needs, or with one that it does not know, says which', () => {
    const { mistakes } = readWaivers(
      new TextEncoder().encode('Mã quy tắc,Đơn vị,Lý do,Văn bản,Hết hạm\r\n'),
      names,
    );
    expect(mistakes!.map((one) => one.text.vi)).toEqual([
      'Không có cột tên “Hết hạm”. Có phải “Hết hạn”?',
      'Thiếu cột “Người duyệt”.',
    ]);
  });
});

const finding = (more: Partial<Finding> = {}): Finding => ({
  code: 'L1-SUM-001',
  severity: 'error',
  disposition: 'open',
  agency: 'X01',
  instance: '2.3.1',
  indicator: '2.3.1',
  sheet: '2. Thủ tục',
  cell: 'D6',
  difference: '-5',
  params: {},
  figures: ['2.3.1'],
  fingerprint: '0',
  ...more,
});
const waiver = (more: Partial<Waiver> = {}): Waiver => ({
  line: 2,
  code: 'L1-SUM-001',
  agency: 'X01',
  target: '',
  reason: '',
  approver: '',
  document: 'Công văn 1',
  ...more,
});
const applied = (one: Finding, ...all: Waiver[]) => applyWaivers([one], { all, day: '2026-09-22' })[0]!;

describe('a waiver and a finding', () => {
  it.each<[string, Partial<Waiver>, Partial<Finding>, string | undefined]>([
    ['of the rule at the agency', {}, {}, 'waived'],
    ['of another agency', { agency: 'P01' }, {}, undefined],
    ['of another rule', { code: 'L1-RNG-002' }, {}, undefined],
    ['of the indicator', { target: '2.3.1' }, {}, 'waived'],
    ['of another indicator', { target: '2.3.10' }, {}, undefined],
    ['of a group of indicators, which is no indicator', { target: '2.3' }, {}, undefined],
    ['of the cell', { target: '2. thủ tục!d6' }, {}, 'waived'],
    ['of another cell', { target: '2. Thủ tục!D7' }, {}, undefined],
    ['of the file', { target: 'a.xlsx' }, { file: 'periods/2026-Q3/nop/xã/a.xlsx' }, 'waived'],
    ['of the period as a whole', { agency: null }, {}, undefined],
    [
      'of the period as a whole, for a finding of no agency',
      { agency: null },
      { agency: undefined! },
      'waived',
    ],
    ['with a ceiling above the difference', { ceiling: '5' }, {}, 'waived'],
    ['with a ceiling below it', { ceiling: '4.99' }, {}, 'exceeded'],
    [
      'with a ceiling on a value',
      { ceiling: '100' },
      { difference: undefined!, observed: '120' },
      'exceeded',
    ],
    ['with a ceiling on days', { ceiling: '3' }, { difference: undefined!, params: { days: 3 } }, 'waived'],
    [
      'with a ceiling and nothing to measure',
      { ceiling: '3' },
      { difference: undefined!, observed: 'x' },
      'unmeasured',
    ],
    ['on its last day', { expires: '2026-09-22' }, {}, 'waived'],
    ['after its last day', { expires: '2026-09-21' }, {}, 'expired'],
    ['for a blocker, of which nothing counts', {}, { severity: 'blocker' }, 'blocker'],
    ['that was explained already', {}, { disposition: 'explained' }, undefined],
  ])('%s', (_what, which, what, state) => {
    const one = finding(what);
    const result = applied(one, waiver(which));
    expect(result.waiver?.state).toBe(state);
    expect(result.disposition).toBe(state === 'waived' ? 'waived' : one.disposition);
  });

  it('the one that lets it pass is taken, wherever it stands', () => {
    const narrow = waiver({ line: 3, target: '2.3.1', ceiling: '1' });
    expect(applied(finding(), narrow, waiver({ line: 4 })).waiver).toEqual({
      line: 4,
      state: 'waived',
      document: 'Công văn 1',
    });
  });

  it('is told what became of it', () => {
    const all = [
      waiver(),
      waiver({ line: 3, code: 'L1-RNG-002' }),
      waiver({ line: 4, agency: 'P01', ceiling: '1' }),
    ];
    const findings = applyWaivers([finding(), finding({ agency: 'P01' })], { all, day: '2026-09-22' });
    const outcomes = waiverOutcomes({ all, day: '2026-09-22' }, findings, []);
    expect(outcomes.map(({ state, passed }) => [state, passed])).toEqual([
      ['waived', 1],
      ['unused', 0],
      ['exceeded', 0],
    ]);
  });
});

describe('a report that is missing', () => {
  const status = (id: string, state: ObligationStatus['state'], daysLate = 2) =>
    ({
      obligation: { id, agency: id.slice(0, 3) },
      state,
      daysLate,
      deadline: '2026-09-20',
    }) as ObligationStatus;
  const lines = (statuses: ObligationStatus[], ...all: Waiver[]) =>
    excuseMissing(statuses, { all, day: '2026-09-22' }).map((one) => one.waiver);

  it('may stay missing where a waiver of C-EXP-001 says so: all of an agency, or one of its reports', () => {
    const statuses = [
      status('X01/unit', 'missing'),
      status('X01/field-lead-STP', 'missing'),
      status('P01/unit', 'missing'),
      status('P02/unit', 'valid'),
    ];
    expect(lines(statuses, waiver({ code: 'C-EXP-001' }))).toEqual([2, 2, undefined, undefined]);
    expect(lines(statuses, waiver({ code: 'C-EXP-001', target: 'STP' }))).toEqual([
      undefined,
      2,
      undefined,
      undefined,
    ]);
    expect(lines(statuses, waiver({ code: 'C-EXP-001', ceiling: '1' }))).toEqual(Array(4).fill(undefined));
    expect(lines(statuses, waiver())).toEqual(Array(4).fill(undefined));
  });

  it('is counted as what its waiver let pass', () => {
    const all = [waiver({ code: 'C-EXP-001' })];
    const statuses = excuseMissing([status('X01/unit', 'missing')], { all, day: '2026-09-22' });
    expect(waiverOutcomes({ all, day: '2026-09-22' }, [], statuses)).toEqual([
      { waiver: all[0], state: 'waived', passed: 1 },
    ]);
  });
});
