import { describe, expect, it } from 'vitest';
import { noIndexResults, type IndexAnalysis, type IndexResult } from '../../src/domain/index-result.ts';
import { noYearView } from '../../src/domain/year-view.ts';
import { l4Idx001 } from '../../src/rules/plan/l4-idx-001-total-of-parts.ts';
import { l4Idx002 } from '../../src/rules/plan/l4-idx-002-loss.ts';
import { l4Idx003 } from '../../src/rules/plan/l4-idx-003-unexplained-loss.ts';
import { l4Idx004 } from '../../src/rules/plan/l4-idx-004-out-of-range.ts';
import { l4Idx005 } from '../../src/rules/plan/l4-idx-005-one-list.ts';
import type { ConsolidationRule } from '../../src/rules/rule.ts';
import { outcomes, result, run, withResults } from './plan-context.ts';

describe('L4-IDX-001 a published total and its parts', () => {
  const of = (total: string | null, parts: (string | null)[], maxima: (string | null)[] = []) => [
    result({ score: total, maximum: maxima.length > 0 ? '100' : null }),
    ...parts.map((score, no) =>
      result({ component: `C${no}`, score, maximum: maxima[no] ?? null, line: no + 3 }),
    ),
  ];

  it.each<[string, IndexResult[], string, string[]]>([
    ['rounded', of('77.52', ['47.35', '30.18']), '0.05', ['pass']],
    ['off by the tolerance itself', of('77.48', ['47.35', '30.18']), '0.05', ['pass']],
    ['beyond it', of('77.47', ['47.35', '30.18']), '0.05', ['fail']],
    ['swapped digits', of('77.35', ['47.35', '30.18']), '0.05', ['fail']],
    ['rounded, with a narrow tolerance', of('77.52', ['47.35', '30.18']), '0', ['fail']],
    ['a part without a score', of('77.52', ['47.35', null]), '0.05', ['not-evaluated']],
    ['a total without a score', of(null, ['47.35', '30.18']), '0.05', ['not-evaluated']],
    ['parts with nothing but bands', of('43', [null, null]), '0.05', ['not-applicable']],
    ['weighted parts', of('77', ['5', '6'], ['10', '10']), '0.05', ['not-applicable']],
    ['parts of the whole maximum', of('77', ['40', '30'], ['60', '40']), '0.05', ['fail']],
    ['no parts', of('77', []), '0.05', []],
  ])('%s', (_, results, tolerance, expected) => {
    expect(outcomes(l4Idx001, withResults(results, tolerance))).toEqual(expected);
  });

  it('says where, what and by how much, in both languages', () => {
    const [failed] = run(l4Idx001, withResults(of('77.35', ['47.35', '30.18'])));
    expect(failed).toMatchObject({
      file: 'indices/2026.csv',
      observed: '77.35',
      expected: '77.53',
      difference: '-0.18',
    });
    expect(l4Idx001.words.vi.message(failed!.params!)).toBe(
      'PAR INDEX năm 2025: điểm ghi ở dòng 2 là 77,35, tổng 2 thành phần là 77,53 (lệch -0,18, cho phép 0,05).',
    );
    expect(l4Idx001.words.en.message(failed!.params!)).toContain('its 2 components make 77,53');
  });

  it('keeps years and agencies apart', () => {
    const results = [
      result({ score: '10' }),
      result({ component: 'C', score: '10' }),
      result({ score: '20', agency: 'A' }),
      result({ component: 'C', score: '20', agency: 'A' }),
      result({ score: '30', year: 2024 }),
    ];
    expect(outcomes(l4Idx001, withResults(results))).toEqual(['pass', 'pass']);
  });
});

const line = (more: Partial<IndexAnalysis>): IndexAnalysis => ({
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
  file: 'indices/2026-analysis.csv',
  line: 2,
  ...more,
});
const withAnalysis = (...analysis: IndexAnalysis[]) => ({
  year: { ...noYearView, indices: { ...noIndexResults, analysis } },
});

describe('the analysis', () => {
  it.each<[string, ConsolidationRule, Partial<IndexAnalysis>, string]>([
    ['loss fits', l4Idx002, {}, 'pass'],
    ['loss typed wrong', l4Idx002, { loss: '0.5' }, 'fail'],
    ['off by a hundredth', l4Idx002, { loss: '0.76' }, 'fail'],
    ['explained', l4Idx003, {}, 'pass'],
    ['no owner', l4Idx003, { owner: '' }, 'fail'],
    ['no cause', l4Idx003, { cause: '' }, 'fail'],
    ['no remedy', l4Idx003, { remedy: '' }, 'fail'],
    ['nothing lost, nothing to explain', l4Idx003, { loss: '0', cause: '' }, 'not-applicable'],
    ['score above its maximum', l4Idx004, { score: '3.5' }, 'fail'],
    ['score at its maximum', l4Idx004, { score: '3' }, 'pass'],
  ])('%s', (_, rule, more, expected) => {
    expect(outcomes(rule, withAnalysis(line(more)))).toEqual([expected]);
  });

  it('names the empty columns', () => {
    const [failed] = run(l4Idx003, withAnalysis(line({ cause: '', remedy: '' })));
    expect(l4Idx003.words.vi.message(failed!.params!)).toBe(
      'PAR INDEX, tiêu chí “Phân cấp” (dòng 2) mất điểm nhưng còn trống: nguyên nhân, giải pháp.',
    );
  });
});

describe('ranks', () => {
  it.each<[string, ConsolidationRule, Partial<IndexResult>, string[]]>([
    ['in range', l4Idx004, { rank: '34', of: '34' }, ['pass']],
    ['beyond the number ranked', l4Idx004, { rank: '41', of: '34' }, ['fail']],
    ['rank 0', l4Idx004, { rank: '0', of: '34' }, ['fail']],
    ['nothing to compare with', l4Idx004, { rank: '34' }, []],
    ['within its group', l4Idx005, { rank: '1', agency: 'A' }, ['pass']],
    ['beyond its group: one list for all', l4Idx005, { rank: '2', agency: 'A' }, ['fail']],
    ['the province is in no group', l4Idx005, { rank: '15' }, []],
  ])('%s', (_, rule, more, expected) => {
    expect(outcomes(rule, withResults([result(more)]))).toEqual(expected);
  });
});
