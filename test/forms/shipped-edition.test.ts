import { describe, expect, it } from 'vitest';
import { levels } from '../../src/domain/agency.ts';
import { clauseCodes } from '../../src/domain/clause.ts';
import type { Indicator } from '../../src/domain/edition.ts';
import { shippedEdition, shippedFiles } from './shipped-edition.ts';

const edition = shippedEdition();
const indicators = [...edition.indicators.values()];
const one = (code: string): Indicator => edition.indicators.get(code)!;

describe('the shipped edition', () => {
  it('is illustrative and says so in its title', () => {
    expect(edition).toMatchObject({ id: 'cchc-2026', version: '1.0.0', illustrative: true });
    expect(edition.title.vi).toContain('mẫu minh họa');
  });

  it('has every indicator of the catalogue: by area and by kind', () => {
    expect(indicators).toHaveLength(185);
    const count = (key: (indicator: Indicator) => string) => {
      const counts: Record<string, number> = {};
      for (const indicator of indicators) counts[key(indicator)] = (counts[key(indicator)] ?? 0) + 1;
      return counts;
    };
    expect(count((indicator) => indicator.area)).toEqual({
      '0': 30,
      '1': 15,
      '2': 42,
      '3': 18,
      '4': 23,
      '5': 17,
      '6': 29,
      '7': 11,
    });
    expect(count((indicator) => indicator.kind)).toEqual({
      base: 11,
      cumulative: 8,
      flow: 88,
      index: 11,
      list: 2,
      ratio: 18,
      stock: 45,
      text: 2,
    });
    expect(indicators.filter((indicator) => indicator.optional)).toHaveLength(23);
    expect(indicators.map((indicator) => indicator.code.split('.')[0])).toEqual(
      indicators.map(({ area }) => area),
    );
  });

  it('adds over time as the kind says', () => {
    const usual = indicators.filter((one) => !one.opens && !one.distinct && one.overTime !== 'parts');
    const overTime = new Map(usual.map((indicator) => [indicator.kind, indicator.overTime]));
    expect(Object.fromEntries(overTime)).toEqual({
      base: 'take',
      cumulative: 'last',
      flow: 'add',
      index: 'none',
      list: 'collect',
      ratio: 'ratio-of-sums',
      stock: 'last',
      text: 'collect',
    });
  });

  it.each([
    ['0.1.1', { province: 'unit', district: 'unit', commune: 'unit' }],
    ['0.3.2', { province: 'lead', district: 'unit' }],
    ['0.3.3', { province: 'lead', district: 'unit' }],
    ['0.8.1', { province: 'lead', district: 'unit' }],
    ['0.8.4', {}],
    ['1.1.0', { province: 'lead', district: 'unit', commune: 'unit' }],
    ['1.1.1', { province: 'lead' }],
    ['1.1.3', { commune: 'unit' }],
    ['2.1.7', { province: 'lead' }],
    ['3.1.2', { province: 'unit' }],
    ['3.1.8', {}],
    ['5.1.1', { province: 'both', district: 'unit', commune: 'unit' }],
    ['5.1.3', { province: 'both', district: 'unit', commune: 'unit' }],
    ['6.2.9', { province: 'unit', district: 'unit', commune: 'unit' }],
    ['7.1.1', { province: 'lead' }],
    ['7.5.1', { province: 'unit', district: 'unit', commune: 'unit' }],
  ])('%s is typed by %j', (code, reporters) => {
    expect(one(code).reporters).toEqual(reporters);
  });

  it('keeps the codes whose last zero a number would lose', () => {
    for (const code of ['2.1.10', '2.3.10', '0.10.1', '6.2.10']) expect(one(code).code).toBe(code);
  });

  it('knows the units, with decimals for money, percentages and scores', () => {
    expect(one('5.1.1')).toMatchObject({ unit: 'triệu đồng', valueKind: 'money', decimals: 3 });
    expect(one('2.3.16')).toMatchObject({ unit: '%', valueKind: 'percent', decimals: 2 });
    expect(one('7.1.1')).toMatchObject({ unit: 'điểm', valueKind: 'score', decimals: 2 });
    expect(one('2.3.1')).toMatchObject({ unit: 'hồ sơ', valueKind: 'count', decimals: 0 });
    expect(one('0.1.4')).toMatchObject({ unit: null, valueKind: 'text' });
    expect(edition.units.get('hồ sơ')!.aliases).toContain('HS');
  });

  it('ends what belongs to the districts on 30/6/2025', () => {
    const ended = indicators
      .filter((indicator) => indicator.validTo === '2025-06-30')
      .map(({ code }) => code);
    expect(ended).toEqual(['1.1.2', '2.1.9', '3.1.4']);
    const columns = edition.tables.flatMap((table) => table.columns.filter((column) => column.validTo));
    expect(columns.map((column) => [column.no, column.validTo])).toEqual(
      [5, 9, 13].map((no) => [no, '2025-06-30']),
    );
  });

  it('splits the persons disciplined twice, and compares service units across two sheets as a warning', () => {
    expect(one('4.5.1').clauses.map(clauseCodes)).toEqual([
      ['4.5.2', '4.5.3', '4.5.4'],
      ['4.5.5', '4.5.6', '4.5.7'],
    ]);
    expect(one('5.2.0').clauses.at(-1)).toMatchObject({ severity: 'warning', terms: [{ code: '3.1.6' }] });
    expect(one('3.2.2').clauses).toMatchObject([{ kind: 'bound', severity: 'warning' }]);
  });

  it('has the columns of the official tables, over the indicators that they repeat', () => {
    const repeats = (code: string) =>
      edition.tables.find((table) => table.code === code)!.columns.map((column) => column.indicator ?? null);
    const dossiers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((no) => `2.3.${no}`);
    expect(repeats('II.06')).toEqual([null, null, ...dossiers]);
    const procedures = [
      '2.1.7',
      '2.1.8',
      '2.1.9',
      '2.1.10',
      '2.2.1',
      null,
      null,
      null,
      '2.2.2',
      null,
      null,
      null,
    ];
    expect(repeats('II.07b')).toEqual([null, null, ...procedures]);
    const ids = edition.tables.flatMap((table) =>
      table.columns.flatMap((column) => column.definitionId ?? []),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks every typed indicator of somebody, and names a basis for each', () => {
    for (const indicator of indicators) {
      const who = levels.filter((level) => indicator.reporters[level]);
      if (indicator.source !== 'ledger' && indicator.code !== '3.1.8')
        expect(who, indicator.code).not.toEqual([]);
      expect(indicator.basis.length, indicator.code).toBeGreaterThan(10);
      // What is not sourced is never shown as if a document demanded it.
      if (indicator.certainty === 'memory') expect(indicator.basis, indicator.code).toMatch(/^Mẫu minh họa/);
    }
  });

  it('explains itself in comments', () => {
    for (const { path, text } of shippedFiles) expect(text.startsWith('# '), path).toBe(true);
  });
});
