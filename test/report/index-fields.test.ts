import { describe, expect, it } from 'vitest';
import { noIndexResults, type IndexAnalysis } from '../../src/domain/index-result.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { indexFields } from '../../src/report/model/index-fields.ts';
import type { ReportField, ReportList } from '../../src/report/report-model.ts';
import { result } from '../consolidate/targets/target-cases.ts';
import { sampleAgencies } from './sample-consolidation.ts';

const agencies = sampleAgencies(12);
const rowsOf = (fields: readonly ReportField[], name: string) =>
  (fields.find((one) => one.name === name)!.value as ReportList).rows;

describe('indices in the report', () => {
  const results = [
    result('PAR INDEX', 2024, { published: 2025, score: '85.13', rank: '18', of: '34' }),
    result('PAR INDEX', 2025, {
      published: 2026,
      score: '86.45',
      maximum: '100',
      rank: '15',
      of: '34',
      band: 'Khá',
    }),
    result('PCI', 2024, { published: 2025, score: '67.3', rank: '18', of: '63' }),
    result('PCI', 2025, { published: 2026, score: '66', rank: '18', of: '34' }),
    result('SIPAS', 2025, { published: 2026, score: '84.2' }),
    result('Chỉ số', 2025, { published: 2026, agency: 'SYT', score: '90' }),
    result('Chỉ số', 2025, { published: 2026, agency: 'X001', score: '95' }),
  ];
  const analysis: IndexAnalysis = {
    index: 'PAR INDEX',
    year: 2025,
    published: 2026,
    criterion: 'Phân cấp',
    maximum: '3',
    score: '2.25',
    loss: '0.75',
    owner: 'SNV',
    cause: 'chậm',
    remedy: 'sớm hơn',
    file: '',
    line: 2,
  };
  const fields = (id: string) =>
    indexFields({ ...noIndexResults, results, analysis: [analysis] }, { period: parsePeriod(id)!, agencies });

  it('shows what was published in the year of the report, beside the year before', () => {
    const rows = rowsOf(fields('2026-H1'), 'Kết quả chỉ số');
    expect(rows.map((one) => [one['Chỉ số'], one['Năm trước'], one['Thay đổi']])).toEqual([
      ['PAR INDEX', '85,13 điểm; thứ 18/34', 'tăng 1,32 điểm; tăng 3 bậc'],
      [
        'PCI',
        '67,3 điểm; thứ 18/63',
        'giảm 1,3 điểm; không so sánh được thứ hạng do số đơn vị xếp hạng thay đổi',
      ],
      ['SIPAS', '', ''],
    ]);
    expect(rows[0]).toMatchObject({ Năm: '2025', Điểm: '86,45', 'Thứ hạng': '15/34', 'Ghi chú': 'Khá' });
    expect(rowsOf(fields('2025-Y'), 'Kết quả chỉ số').map((one) => one['Năm'])).toEqual(['2024', '2024']);
  });

  it('ranks agencies group by group, and adds nothing up', () => {
    const rows = rowsOf(fields('2026-H1'), 'Xếp hạng đơn vị');
    expect(rows.map((one) => [one['Nhóm'], (one['Dòng'] as readonly object[]).length])).toEqual([
      ['Sở, ban, ngành', 1],
      ['Xã, phường', 1],
    ]);
    const printed = JSON.stringify(fields('2026-H1'));
    // 86,45 + 66 + 84,2 and 90 + 95, their means, and those of the agencies.
    for (const sum of ['236,65', '78,88', '185', '92,5']) expect(printed).not.toContain(sum);
  });

  it('the analysis names who answers for it', () => {
    expect(rowsOf(fields('2026-Y'), 'Phân tích chỉ số')[0]).toMatchObject({
      'Tiêu chí': 'Phân cấp',
      'Điểm mất': '0,75',
      'Cơ quan chịu trách nhiệm': 'Sở Nội vụ',
      'Nguyên nhân': 'chậm',
      'Giải pháp': 'sớm hơn',
      'Thời hạn': '',
    });
  });
});
