import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communesInDistricts } from '../../src/consolidate/inside-parent.ts';
import { factsOf } from '../../src/consolidate/record/facts-of.ts';
import { scopeKey } from '../../src/domain/consolidation.ts';
import { agency, consolidated, type Reports, type Sent } from './sample-province.ts';

const district = agency('H1', 'district');
const commune = (code: string, parent = 'H1') => ({ ...agency(code, 'commune'), parent });
const stp = agency('STP', 'province');

const sent = (resolved: string, early = '0'): Sent => ({
  figures: { '2.3.5': resolved, '2.3.6': early, '2.3.7': '0', '5.1.1': resolved },
  tables: { 'II.06': [['Đất đai', resolved, early]] },
});

/** A department with 10, a district with 120 and its communes with 50 and 30. */
const roster = (ofDistrict: Reports['unit'] = sent('120', '60')): Reports[] => [
  { agency: stp, unit: sent('10', '5') },
  { agency: district, unit: ofDistrict! },
  { agency: commune('X1'), unit: sent('50', '40') },
  { agency: commune('X2'), unit: sent('30', '30') },
];

const added = (reports: Reports[]) =>
  consolidated(reports, { inclusions: communesInDistricts(reports.map((one) => one.agency)) });

describe('a district that holds its communes (XU-03)', () => {
  it('is added alone, and the communes stand in their own group, level and row', () => {
    const one = added(roster());
    const figures = one.figures.get('2.3.5')!;
    expect(figures.get('total')).toMatchObject({ value: '130', counted: 2, expected: 2 });
    expect(figures.get('level:commune')).toMatchObject({ value: '80', counted: 2 });
    expect(figures.get('level:district')).toMatchObject({ value: '120' });
    expect(figures.get('agency:X1')).toMatchObject({ value: '50' });
    // (5 + 60) / (10 + 120), never with the communes' 70 of 80.
    expect(one.figures.get('2.3.16')!.get('total')).toMatchObject({ value: '50' });
    expect(one.figures.get('5.1.1')!.get('total')).toMatchObject({ unitSum: { value: '130' } });
  });

  it('says which communes are left out, in lineage, facts and tables', () => {
    const one = added(roster());
    const lineage = one.lineage('2.3.5', { type: 'total' })!;
    expect(lineage.contributions.map((each) => each.agency)).toEqual(['STP', 'H1']);
    expect(lineage.exclusions).toMatchObject([
      { agency: 'X1', reason: 'inside-parent', raw: '50' },
      { agency: 'X2', reason: 'inside-parent', raw: '30' },
    ]);
    expect(one.insideOf!('X1/unit', '2.3.5')).toBe(district);
    expect(one.insideOf!('STP/unit', '2.3.5')).toBeUndefined();
    const obligation = one.obligations.find((each) => each.obligation.id === 'X1/unit')!.obligation;
    const facts = [...factsOf(one, obligation)].filter((each) => each.indicator === '2.3.5');
    expect(facts).toMatchObject([{ counted: false, reason: 'inside-parent', value: '50' }]);
    for (const table of one.tables.filter((each) => each.table === 'II.06')) {
      expect(table.total.get(3)).toBe('130');
      expect([table.counted, table.expected]).toEqual([2, 2]);
      expect(table.exclusions.map((each) => [each.agency, each.reason])).toEqual([
        ['X1', 'inside-parent'],
        ['X2', 'inside-parent'],
      ]);
    }
    expect(one.tables.find((each) => each.by === 'agency')!.rows.map((row) => row.key)).toEqual([
      'STP',
      'H1',
      'X1',
      'X2',
    ]);
  });

  it.each([
    ['has sent nothing', 'missing', '90'],
    ['sent what cannot be read', 'unreadable', '90'],
  ] as const)('that %s holds nobody', (_what, ofDistrict, total) => {
    const figure = added(roster(ofDistrict)).figures.get('2.3.5')!.get('total');
    expect(figure).toMatchObject({ value: total, counted: 3, expected: 4 });
  });

  it('that leaves one figure blank holds its communes in the others', () => {
    const one = added(roster({ figures: { '2.3.5': '', '2.3.6': '60' } }));
    expect(one.figures.get('2.3.5')!.get('total')).toMatchObject({ value: '90', counted: 3, expected: 4 });
    expect(one.figures.get('2.3.6')!.get('total')).toMatchObject({ value: '65', counted: 2, expected: 2 });
  });

  it('is added beside its communes where the configuration says that they are apart', () => {
    const figures = consolidated(roster()).figures.get('2.3.5')!;
    expect(figures.get('total')).toMatchObject({ value: '210', counted: 4 });
  });

  it('holds nobody else: not a commune below a department, nor one of another district', () => {
    const agencies = [stp, district, commune('X3', 'STP'), commune('X4', 'H9'), agency('X5', 'commune')];
    expect([...communesInDistricts(agencies).keys()]).toEqual([]);
  });
});

describe('any roster', () => {
  const value = fc.oneof(fc.nat({ max: 900 }).map(String), fc.constantFrom('', 'missing'));
  const districts = fc.array(fc.record({ own: value, communes: fc.array(value, { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 5,
  });

  it('adds each place once: its district where that counts, else its communes', () => {
    fc.assert(
      fc.property(districts, (list) => {
        const report = (body: Reports['agency'], text: string): Reports => ({
          agency: body,
          unit: text === 'missing' ? 'missing' : sent(text),
        });
        const reports = list.flatMap(({ own, communes }, at) => [
          report(agency(`H${at}`, 'district'), own),
          ...communes.map((text, no) => report(commune(`X${at}-${no}`, `H${at}`), text)),
        ]);
        const numberOf = (text: string) => (/^\d+$/.test(text) ? [Number(text)] : []);
        const values = list.flatMap(({ own, communes }) =>
          numberOf(own).length > 0 ? numberOf(own) : communes.flatMap(numberOf),
        );
        const expected = values.length === 0 ? null : String(values.reduce((a, b) => a + b, 0));
        const one = added(reports);
        expect(one.figures.get('2.3.5')!.get('total')!.value).toBe(expected);
        const lineage = one.lineage('2.3.5', { type: 'total' })!;
        const lines = lineage.contributions.map((each) => Number(each.value));
        expect(lines.reduce((a, b) => a + b, 0)).toBe(Number(expected ?? 0));
        expect(scopeKey(lineage.figure.scope)).toBe('total');
      }),
    );
  });
});
