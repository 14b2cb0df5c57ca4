import { describe, expect, it } from 'vitest';
import { demoIndices } from '../../../src/cli/synthetic/demo-indices.ts';
import { demoTargets } from '../../../src/cli/synthetic/demo-targets.ts';
import { demoAgencies } from '../../../src/cli/synthetic/province.ts';
import { loadIndices } from '../../../src/workspace/indices/load-indices.ts';
import { readIndexAnalysis, readIndexResults } from '../../../src/workspace/indices/read-indices.ts';
import { loadTargets } from '../../../src/workspace/targets/load-targets.ts';
import { NameFinder } from '../../../src/workspace/targets/name-finder.ts';
import { shippedEdition } from '../../forms/shipped-edition.ts';
import { tempFolder } from '../temp-workspace.ts';

const edition = shippedEdition();
const names = new NameFinder(edition, demoAgencies(), []);
const finder = (text: string) => names.agency(text);
const of = { file: 'indices/2026.csv', published: 2026 };
const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'));

const heading =
  'Chỉ số;Thành phần;Đơn vị;Năm đánh giá;Điểm;Điểm tối đa;Thứ hạng;Trên tổng số;Nhóm đạt;Văn bản công bố';
const results = (...lines: string[]) => readIndexResults(bytes(heading, ...lines), of, finder);

describe('results of indices', () => {
  it('keep the measured year and that of the publication apart, and blanks blank', () => {
    expect(results('PAR INDEX;;;2025;86,45;100;15;34;;QĐ 12').rows).toEqual([
      {
        index: 'PAR INDEX',
        year: 2025,
        score: '86.45',
        maximum: '100',
        rank: '15',
        of: '34',
        document: 'QĐ 12',
        file: 'indices/2026.csv',
        published: 2026,
        line: 2,
      },
    ]);
    expect(results('PAPI;;;2025;;;;;Cao;').rows![0]).toMatchObject({ score: null, rank: null, band: 'Cao' });
  });

  it.each<[string, string]>([
    [
      'PAR INDEX;;Sở Nội vu;2025;86;100;;;;',
      '2:3 Đơn vị “Sở Nội vu” không có trong agencies.csv. Có phải “Sở Nội vụ”?',
    ],
    ['PAR INDEX;;;25;86;100;;;;', '2:4 Cột “Năm đánh giá”: “25” không phải là năm'],
    ['PAR INDEX;;;2025;86 điểm;100;;;;', '2:5 Cột “Điểm”: “86 điểm” không phải là số'],
    ['PAR INDEX;;;2025;;100;;;;', '2:5 Dòng này không có điểm'],
    [';;;2025;86;100;;;;', '2:1 Cột “Chỉ số” không được để trống'],
  ])('%s', (line, expected) => {
    const { mistakes } = results(line);
    expect(mistakes!.map((one) => `${one.line}:${one.column} ${one.text.vi}`)).toEqual([
      expect.stringContaining(expected),
    ]);
  });

  it('a result stands once', () => {
    const { mistakes } = results(
      'PAR INDEX;;;2025;86;;;;;',
      'Par Index;;;2025;87;;;;;',
      'PAR INDEX;;;2024;85;;;;;',
    );
    expect(mistakes!.map((one) => [one.line, one.text.en])).toEqual([
      [3, 'This result stands on line 2 already; keep one line.'],
    ]);
  });
});

describe('the analysis', () => {
  const columns =
    'Chỉ số;Năm đánh giá;Tiêu chí;Điểm tối đa;Điểm đạt;Điểm mất;Cơ quan chịu trách nhiệm;Nguyên nhân;Giải pháp';
  const analysis = (...lines: string[]) => readIndexAnalysis(bytes(columns, ...lines), of);

  it('computes a loss that was not typed and keeps one that was', () => {
    const { rows } = analysis(
      'PAR INDEX;2025;Phân cấp;3;2,25;;SNV;a;b',
      'PAR INDEX;2025;Số hóa;2;1,1;0,5;;;',
    );
    expect(rows!.map((one) => [one.loss, one.owner])).toEqual([
      ['0.75', 'SNV'],
      ['0.5', ''],
    ]);
  });

  it('needs maximum and score', () => {
    const { mistakes } = analysis('PAR INDEX;2025;Phân cấp;;2,25;;SNV;a;b', 'PAR INDEX;2025;;3;x;;SNV;a;b');
    expect(mistakes!.map((one) => `${one.line}:${one.column}`)).toEqual(['2:4', '3:3', '3:5']);
  });
});

describe('the fictional province', () => {
  it('has files that are read without a mistake, with a target of every shape', () => {
    const indices = Object.entries(demoIndices()).map(([name, text]) => [`indices/${name}`, text]);
    const root = tempFolder({ ...Object.fromEntries(indices), 'targets/2026.csv': demoTargets() });
    const { results: all, analysis } = loadIndices(root, finder, '0.05');
    expect(new Set(all.map((one) => one.published))).toEqual(new Set([2025, 2026]));
    expect(analysis).toHaveLength(3);
    const plan = loadTargets(root, { edition, names, year: 2026 });
    expect(new Set(plan.targets.map((one) => one.goal.shape)).size).toBe(8);
  });
});
