import { describe, expect, it } from 'vitest';
import { communesInDistricts } from '../../src/consolidate/inside-parent.ts';
import { noHistory } from '../../src/domain/history.ts';
import { noYearView } from '../../src/domain/year-view.ts';
import { checkConsolidation } from '../../src/rules/engine/check.ts';
import { aDbl001 } from '../../src/rules/hierarchy/a-dbl-001-district-holds-communes.ts';
import { l3Hie001 } from '../../src/rules/hierarchy/l3-hie-001-less-than-communes.ts';
import { sentencesOf } from '../../src/rules/sentences.ts';
import { agency, consolidated, type Reports } from '../consolidate/sample-province.ts';

const codes = ['2.3.5', '2.3.6', '2.3.7', '5.1.1', '5.1.2'];
const all = (value: string) => ({ figures: Object.fromEntries(codes.map((code) => [code, value])) });
const commune = (code: string) => ({ ...agency(code, 'commune'), parent: 'H1' });

const roster = (own: Reports['unit'], ...below: Reports['unit'][]): Reports[] => [
  { agency: agency('H1', 'district'), unit: own! },
  ...below.map((unit, at) => ({ agency: commune(`X${at + 1}`), unit: unit! })),
];

function judged(reports: readonly Reports[], includes: boolean) {
  const agencies = reports.map((one) => one.agency);
  const inclusions = communesInDistricts(agencies);
  const context = {
    consolidation: consolidated(reports, includes ? { inclusions } : {}),
    register: { agencies, byCode: new Map(agencies.map((one) => [one.code, one])) },
    history: noHistory,
    continuity: (code: string) => ({ kind: 'same' as const, code }),
    year: noYearView,
    today: '2026-09-22',
  };
  return checkConsolidation(context, [aDbl001, l3Hie001]);
}

describe('A-DBL-001: a district beside its communes (XU-03)', () => {
  it('informs where the communes are held by their district, and blocks nothing', () => {
    const { findings } = judged(roster(all('120'), all('50'), all('30')), true);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      code: 'A-DBL-001',
      severity: 'info',
      agency: 'H1',
      figures: [],
      params: { communes: 2, figures: 5, added: false },
    });
    expect(sentencesOf(findings[0]!, 'vi').message).toBe(
      'Báo cáo của huyện đã gồm số của các xã, nên số của 2 xã thuộc huyện không cộng thêm vào tổng (5 chỉ tiêu).',
    );
  });

  it('warns where both are added although the district looks as if it held them', () => {
    const { findings } = judged(roster(all('120'), all('50'), all('30')), false);
    expect(findings).toMatchObject([
      { code: 'A-DBL-001', severity: 'warning', agency: 'H1', params: { added: true, figures: 5 } },
    ]);
  });

  it('passes where the district reports less than its communes and both are added', () => {
    const { findings, counts } = judged(roster(all('20'), all('50'), all('30')), false);
    expect(findings).toEqual([]);
    expect(counts.pass).toBe(1);
  });

  it('passes over a district that has sent nothing, and is undecided without communes to compare', () => {
    const { findings, notEvaluated } = judged(roster('missing', all('50')), true);
    expect(findings).toEqual([]);
    expect(notEvaluated).toContainEqual({ code: 'A-DBL-001', instance: 'H1', missing: ['H1'] });
  });

  it('has nothing to say where there are no districts', () => {
    const reports = [{ agency: agency('X1', 'commune'), unit: all('5') }];
    expect(judged(reports, true)).toMatchObject({ findings: [], notEvaluated: [] });
  });
});

describe('L3-HIE-001: less than its communes', () => {
  const some = (value: string) => ({ figures: { ...all('120').figures, '2.3.5': value } });

  it.each([
    ['more', '120', 0],
    ['as much', '80', 0],
    ['less', '79', 1],
  ])('a district that reports %s', (_what, own, many) => {
    const { findings } = judged(roster(some(own), all('50'), all('30')), true);
    const found = findings.filter((one) => one.code === 'L3-HIE-001');
    expect(found).toHaveLength(many);
    if (many === 0) return;
    expect(found[0]).toMatchObject({
      severity: 'error',
      agency: 'H1',
      indicator: '2.3.5',
      observed: '79',
      expected: '80',
      difference: '-1',
    });
    expect(found[0]!.cell).toMatch(/^D\d+$/);
  });

  it('takes the communes that have reported for a floor', () => {
    const { findings } = judged(roster(some('40'), all('50'), 'missing'), true);
    expect(findings.filter((one) => one.code === 'L3-HIE-001')).toMatchObject([
      { observed: '40', expected: '50', params: { communes: 1 } },
    ]);
  });

  it('is not asked where district and communes are apart, and undecided while no commune has reported', () => {
    const apart = judged(roster(some('20'), all('50')), false);
    expect(apart.findings.filter((one) => one.code === 'L3-HIE-001')).toEqual([]);
    const alone = judged(roster(some('20'), 'missing'), true);
    expect(alone.notEvaluated).toContainEqual({
      code: 'L3-HIE-001',
      instance: 'H1 2.3.5',
      missing: ['2.3.5'],
    });
  });
});
