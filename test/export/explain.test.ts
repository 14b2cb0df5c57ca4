import { describe, expect, it } from 'vitest';
import type { Scope } from '../../src/domain/consolidation.ts';
import { noYearView } from '../../src/domain/year-view.ts';
import { compileJson } from '../../src/export/compile-json.ts';
import { explainJson, explainResult } from '../../src/export/explain-json.ts';
import { explainText } from '../../src/export/explain-text.ts';
import { agency, consolidated, finding, type Reports } from '../consolidate/sample-province.ts';

const total: Scope = { type: 'total' };
const reports: Reports[] = [
  {
    agency: agency('X1', 'commune'),
    unit: { figures: { '2.3.5': '1234', '2.3.6': '1000', '2.3.7': '~100', '5.1.1': '7.5' } },
  },
  {
    agency: agency('X2', 'commune'),
    unit: { figures: { '2.3.5': 'KPS', '2.3.6': '', '2.3.7': '0', '5.1.1': '1' } },
    daysLate: 3,
  },
  { agency: agency('X3', 'commune'), unit: { figures: { '2.3.5': '99', '2.3.6': 'KAD' } } },
  { agency: agency('X4', 'commune'), unit: 'missing', daysLate: 5 },
  {
    agency: agency('STC', 'province', ['STC']),
    unit: { figures: { '2.3.5': '6' } },
    lead: { figures: { '5.1.1': '9' } },
  },
];
const result = consolidated(reports, { findings: [finding('inbox/X3-unit.xlsx', ['2.3.5'])] });

describe('explain as text', () => {
  it('shows figure, operation, contributions and what was left out (vi)', () => {
    expect(explainText(result, '2.3.5', total, 'vi')).toBe(
      `Báo cáo quý III năm 2026, toàn tỉnh › 2.3.5 “Chỉ tiêu 2.3.5”: 1.240 hồ sơ
  = cộng 3 nguồn (độ bao phủ 3/5)
    UBND xã X1  1.234   inbox/X1-unit.xlsx › Lĩnh vực 2!D7
    UBND xã X2      0   inbox/X2-unit.xlsx › Lĩnh vực 2!D7   ghi “KPS”
    Sở STC          6   inbox/STC-unit.xlsx › Lĩnh vực 2!D6
  Không tính 2 nguồn:
    UBND xã X3: có lỗi chưa xử lý (L1-SUM-001)   inbox/X3-unit.xlsx › Lĩnh vực 2!D7   ghi “99”
    UBND xã X4: chưa gửi báo cáo
`,
    );
  });

  it('speaks of lead-only and ratios', () => {
    const lead = explainText(result, '5.1.1', total, 'vi')!;
    expect(lead).toContain('= lấy số của cơ quan đầu mối lĩnh vực (1/1 báo cáo)');
    expect(lead).toContain('Các đơn vị tự báo cáo, cộng lại: 8,5 triệu đồng (2/5 đơn vị)');
    const rate = explainText(result, '2.3.16', total, 'en')!;
    expect(rate).toContain('“Indicator 2.3.16”: 89,1%');
    expect(rate).toContain('= 1.100 / 1.234 × 100: sum of numerators');
    expect(rate).toMatch(/UBND xã X1 .*2\.3\.6 = [\d.]+ \(/);
    expect(rate).toContain('Some contributions are estimates.');
    expect(rate).toContain('[2.3.6] UBND xã X2: left blank');
  });

  it('takes the scope of one agency', () => {
    const text = explainText(result, '2.3.5', { type: 'agency', id: 'X3' }, 'vi')!;
    expect(text).toContain('UBND xã X3 › 2.3.5 “Chỉ tiêu 2.3.5”: chưa có số liệu');
    expect(explainText(result, '9.9.9', total, 'vi')).toBeUndefined();
  });
});

describe('explain as JSON', () => {
  it('carries every place', () => {
    const explained = explainResult(result, '2.3.5', total)!;
    expect(explained).toMatchObject({
      schema: 'cchc.explain/1',
      period: '2026-Q3',
      operation: 'sum',
      value: '1240',
      unit: 'hồ sơ',
      counted: 3,
      expected: 5,
    });
    expect(explained.contributions[1]).toEqual({
      agency: 'X2',
      name: 'UBND xã X2',
      value: '0',
      status: 'nothing-arose',
      raw: 'KPS',
      file: 'inbox/X2-unit.xlsx',
      sheet: 'Lĩnh vực 2',
      cell: 'D7',
      sha256: 'sha-X2/unit',
    });
    expect(explained.exclusions.map((one) => [one.agency, one.reason, one.code, one.raw])).toEqual([
      ['X3', 'open-error', 'L1-SUM-001', '99'],
      ['X4', 'not-received', null, null],
    ]);
    expect(JSON.parse(explainJson(result, '2.3.5', total)!)).toEqual(explained);
    expect(explainJson(result, '9.9.9', total)).toBeUndefined();
  });
});

describe('cchc.compile/1', () => {
  const text = [...compileJson(result, noYearView, [{ kind: 'report', path: 'a.docx', sha256: 'x' }])].join(
    '',
  );
  const compiled = JSON.parse(text) as {
    figures: { indicator: string; scope: Scope; value: string | null }[];
  };
  it('carries coverage, figures and tables as decimal strings or null', () => {
    expect(compiled).toMatchObject({
      schema: 'cchc.compile/1',
      period: '2026-Q3',
      edition: 'test-2026',
      draft: true,
      coverage: {
        expected: 6,
        received: 5,
        counted: 5,
        missing: [{ agency: 'X4', obligation: 'X4/unit', daysLate: 5 }],
        late: [{ agency: 'X2', obligation: 'X2/unit', daysLate: 3 }],
      },
      outputs: [{ kind: 'report', path: 'a.docx', sha256: 'x' }],
    });
    const find = (code: string, type: string, id?: string) =>
      compiled.figures.find(
        (one) =>
          one.indicator === code &&
          one.scope.type === type &&
          (id === undefined || ('id' in one.scope && one.scope.id === id)),
      );
    expect(find('2.3.5', 'total')).toEqual({
      indicator: '2.3.5',
      scope: total,
      value: '1240',
      unit: 'hồ sơ',
      counted: 3,
      expected: 5,
    });
    expect(find('2.3.5', 'agency', 'X3')?.value).toBeNull();
    expect(find('5.1.1', 'total')).toMatchObject({
      value: '9',
      unitSum: { value: '8.5', counted: 2, expected: 5 },
    });
    expect(find('2.3.7', 'total')).toMatchObject({ estimate: true });
    expect(text).toBe(`${JSON.stringify(compiled, null, 2)}\n`);
  });
});
