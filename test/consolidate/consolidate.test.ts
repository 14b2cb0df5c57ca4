import { describe, expect, it } from 'vitest';
import type { Scope } from '../../src/domain/consolidation.ts';
import { coverageOf } from '../../src/consolidate/coverage.ts';
import { agency, consolidated, edition, finding, type Reports, type Sent } from './sample-province.ts';

const total: Scope = { type: 'total' };
const communes = (...sent: (Sent | 'missing' | 'unreadable')[]): Reports[] =>
  sent.map((unit, at) => ({ agency: agency(`X${at + 1}`, 'commune'), unit }));
const figure = (reports: Reports[], code: string, scope = 'total', more = {}) =>
  consolidated(reports, more).figures.get(code)?.get(scope);
const on = (figures: Record<string, string>): Sent => ({ figures });

describe('sums', () => {
  it.each([
    ['plain numbers', ['12', '30'], '42', 2],
    ['decimals stay exact', ['0.1', '0.2'], '0.3', 2],
    ['long numbers stay exact', ['9007199254740993', '1'], '9007199254740994', 2],
    ['KPS counts as zero', ['12', 'KPS'], '12', 2],
    ['KPS alone is a zero', ['KPS', 'KPS'], '0', 2],
    ['KAD does not count', ['12', 'KAD'], '12', 1],
    ['blank does not count', ['12', ''], '12', 1],
    ['nothing is not zero', ['', 'KAD'], null, 0],
    ['unreadable does not count', ['12', '?O5'], '12', 1],
  ])('%s', (_, cells, value, counted) => {
    const found = figure(communes(...cells.map((cell) => on({ '2.3.5': cell }))), '2.3.5');
    expect(found).toMatchObject({ value, counted, expected: cells.length });
  });

  it('mark estimates', () => {
    expect(figure(communes(on({ '2.3.5': '~7' }), on({ '2.3.5': '1' })), '2.3.5')?.estimate).toBe(true);
    expect(figure(communes(on({ '2.3.5': '7' })), '2.3.5')?.estimate).toBe(false);
  });

  it('add a field lead that answers in place of its level', () => {
    const reports = [
      ...communes(on({ '1.1.0': '5' })),
      { agency: agency('STP', 'province', ['STP']), unit: {}, lead: on({ '1.1.0': '37' }) },
    ];
    expect(figure(reports, '1.1.0')).toMatchObject({ value: '42', counted: 2, expected: 2 });
    expect(figure(reports, '1.1.0', 'level:province')?.value).toBe('37');
  });

  it('take a ticked area as "nothing arose", other blanks not', () => {
    const reports = communes({ figures: { '2.3.5': '' }, nothingArose: ['2'] }, on({ '2.3.5': '' }));
    expect(figure(reports, '2.3.5')).toMatchObject({ value: '0', counted: 1, expected: 2 });
  });
});

describe('exclusions', () => {
  const reports = communes(
    on({ '2.3.5': '10' }),
    on({ '2.3.5': '' }),
    on({ '2.3.5': 'KAD' }),
    on({ '2.3.5': '99' }),
    'missing',
    'unreadable',
    on({}),
    on({ '2.3.5': '?x' }),
  );
  const findings = [finding('inbox/X4-unit.xlsx', ['2.3.5'])];

  it('say why, with cell, raw text and finding', () => {
    const lineage = consolidated(reports, { findings }).lineage('2.3.5', total)!;
    expect(lineage.contributions).toEqual([
      {
        agency: 'X1',
        value: '10',
        status: 'number',
        raw: '10',
        sha256: 'sha-X1/unit',
        cell: expect.objectContaining({ file: 'inbox/X1-unit.xlsx', sheet: 'Lĩnh vực 2' }),
      },
    ]);
    expect(lineage.exclusions.map(({ agency: code, reason }) => [code, reason])).toEqual([
      ['X2', 'blank'],
      ['X3', 'not-applicable'],
      ['X4', 'open-error'],
      ['X5', 'not-received'],
      ['X6', 'not-readable'],
      ['X7', 'missing'],
      ['X8', 'unreadable'],
    ]);
    expect(lineage.exclusions[2]).toMatchObject({
      code: 'L1-SUM-001',
      raw: '99',
      cell: { cell: expect.stringMatching(/^D\d+$/) },
    });
    expect(lineage.figure).toMatchObject({ value: '10', counted: 1, expected: 8 });
  });

  it.each([
    ['exclude-figure', ['2.3.5'], '10', '11'],
    ['exclude-table', ['2.3.5'], '10', '10'],
    ['exclude-file', ['5.1.1'], '10', '10'],
    ['include', ['2.3.5'], '109', '11'],
    ['exclude-figure', ['*'], '10', '10'],
  ] as const)('%s with %j', (policy, figures, resolved, early) => {
    const two = communes(on({ '2.3.5': '10', '2.3.6': '10' }), on({ '2.3.5': '99', '2.3.6': '1' }));
    const result = consolidated(two, { policy, findings: [finding('inbox/X2-unit.xlsx', [...figures])] });
    expect(result.figures.get('2.3.5')?.get('total')?.value).toBe(resolved);
    expect(result.figures.get('2.3.6')?.get('total')?.value).toBe(early);
  });

  it.each([
    ['warnings', { severity: 'warning' }, '109', false],
    ['waived errors', { disposition: 'waived' }, '109', false],
    ['errors of another file', { file: 'inbox/old.xlsx' }, '109', true],
    ['open errors', {}, '10', true],
    ['blockers under any policy', { severity: 'blocker', figures: [] }, '10', true],
  ] as const)('%s', (_, more, value, draft) => {
    const two = communes(on({ '2.3.5': '10' }), on({ '2.3.5': '99' }));
    const policy = _.startsWith('blockers') ? 'include' : 'exclude-figure';
    const result = consolidated(two, { policy, findings: [finding('inbox/X2-unit.xlsx', ['2.3.5'], more)] });
    expect(result.figures.get('2.3.5')?.get('total')?.value).toBe(value);
    expect(result.draft).toBe(draft);
  });
});

describe('what is not added', () => {
  const stc = agency('STC', 'province', ['STC']);
  const reports: Reports[] = [
    ...communes(on({ '5.1.1': '5', '7.6.1': '80' }), on({ '5.1.1': '7', '7.6.1': '90' })),
    {
      agency: stc,
      unit: on({ '5.1.1': '400' }),
      lead: on({ '5.1.1': '405', '2.1.7': '547', '7.1.1': '85.78' }),
    },
  ];

  it('lead-only prints the lead and shows the units beside it (XU-02)', () => {
    expect(figure(reports, '5.1.1')).toMatchObject({
      value: '405',
      counted: 1,
      expected: 1,
      unitSum: { value: '412', counted: 3, expected: 3 },
    });
    expect(figure(reports, '5.1.1', 'group:Xã, phường')?.value).toBe('12');
    const lineage = consolidated(reports).lineage('5.1.1', total)!;
    expect(lineage.operation).toBe('lead-only');
    expect(lineage.contributions.map((one) => one.value)).toEqual(['405']);
    expect(lineage.exclusions.map((one) => [one.raw, one.reason])).toEqual([
      ['5', 'not-printed'],
      ['7', 'not-printed'],
      ['400', 'not-printed'],
    ]);
  });

  it('lead-only without the lead has no figure, whatever the units say', () => {
    const without = [
      ...reports.slice(0, 2),
      { agency: stc, unit: on({ '5.1.1': '400' }), lead: 'missing' as const },
    ];
    expect(figure(without, '5.1.1')).toMatchObject({
      value: null,
      counted: 0,
      expected: 1,
      unitSum: { value: '412' },
    });
    expect(figure(reports.slice(0, 2), '5.1.1')).toMatchObject({
      value: null,
      expected: 0,
      unitSum: { value: '12' },
    });
  });

  it('prints the sum of the units, with the lead beside it, where the profile says so (XU-02)', () => {
    const units = consolidated(reports, { printed: 'units' });
    expect(units.figures.get('5.1.1')?.get('total')).toMatchObject({
      value: '412',
      counted: 3,
      expected: 3,
      leadFigure: { value: '405', counted: 1, expected: 1 },
    });
    const lineage = units.lineage('5.1.1', total)!;
    expect(lineage.operation).toBe('sum');
    expect(lineage.contributions.map((one) => one.value)).toEqual(['5', '7', '400']);
    expect(lineage.exclusions.map((one) => [one.raw, one.reason])).toEqual([['405', 'not-printed']]);
    const entered = reports.map(({ agency: { code } }) => units.entersTotal(`${code}/unit`, '5.1.1'));
    expect(entered).toEqual([true, true, true]);
    expect(units.entersTotal('STC/field-lead', '5.1.1')).toBe(false);
    // Where no unit is asked the lead's figure stands.
    expect(units.figures.get('2.1.7')?.get('total')?.value).toBe('547');
  });

  it('never adds what the agencies share, or count as distinct things (XU-10)', () => {
    const indicator = { ...edition.indicators.get('5.1.1')!, shared: true };
    const sharing = { ...edition, indicators: new Map([...edition.indicators, ['5.1.1', indicator]]) };
    for (const printed of ['lead', 'units'] as const) {
      const figures = consolidated(reports, { edition: sharing, printed }).figures.get('5.1.1')!;
      // What an agency says of itself stays; nothing wider than the lead's figure is made of it.
      expect([...figures.keys()].filter((key) => !key.startsWith('agency:'))).toEqual(['total']);
      expect(figures.get('total')).toMatchObject({ value: '405', counted: 1 });
      expect(figures.get('total')).not.toHaveProperty('unitSum');
    }
  });

  it('scores stay with their agency; the lead of the province speaks for it', () => {
    expect(figure(reports, '7.6.1')).toBeUndefined();
    expect(figure(reports, '7.6.1', 'agency:X2')?.value).toBe('90');
    expect(figure(reports, '7.1.1')?.value).toBe('85.78');
  });
});

describe('register, ledger and coverage', () => {
  const reports: Reports[] = [
    { agency: agency('X1', 'commune'), unit: {} },
    { agency: agency('X2', 'commune'), unit: {}, daysLate: 2 },
    { agency: agency('X3', 'commune'), unit: 'missing', daysLate: 9 },
    { agency: agency('X4', 'commune'), unit: 'unreadable' },
  ];
  const result = consolidated(reports);

  it('count reports on time, late and missing', () => {
    const value = (code: string) => result.figures.get(code)?.get('total')?.value;
    expect(['0.8.4', '0.8.5', '0.8.6', '0.8.1'].map(value)).toEqual(['2', '1', '1', '4']);
    expect(result.lineage('0.8.5', total)?.contributions.map((one) => one.agency)).toEqual(['X2']);
  });

  it('count a report of an unknown day neither as on time nor as late', () => {
    const unknown = consolidated([...reports, { agency: agency('X5', 'commune'), unit: {}, undated: true }]);
    const value = (code: string) => unknown.figures.get(code)?.get('total')?.value;
    expect(['0.8.4', '0.8.5', '0.8.6', '0.8.1'].map(value)).toEqual(['2', '1', '1', '5']);
    expect(coverageOf(unknown).undated.map((one) => one.obligation.id)).toEqual(['X5/unit']);
  });

  it('cover obligations', () => {
    const coverage = coverageOf(result);
    expect(coverage).toMatchObject({ expected: 4, received: 3, counted: 2 });
    expect(coverage.missing.map((one) => one.obligation.id)).toEqual(['X3/unit']);
    expect(coverage.late.map((one) => one.obligation.id)).toEqual(['X2/unit']);
    expect(result.draft).toBe(true);
    expect(consolidated(reports.slice(0, 2)).draft).toBe(false);
  });
});

describe('text and lists', () => {
  it('are collected with their agency, in the order of the register', () => {
    const result = consolidated([
      {
        agency: agency('X2', 'commune'),
        unit: { narrative: 'Hai', initiatives: ['Tổ lưu động'], figures: { '4.6.4': '"Thu nhập' } },
      },
      { agency: agency('X1', 'commune'), unit: { narrative: 'Một' } },
      { agency: agency('X3', 'commune'), unit: {} },
    ]);
    const texts = (section: string) => result.texts(section).map(({ agency: code, text }) => [code, text]);
    expect(texts('I.1')).toEqual([
      ['X2', 'Hai'],
      ['X1', 'Một'],
    ]);
    expect(texts('4.6.4')).toEqual([['X2', 'Thu nhập']]);
    expect(texts('2.3.1')).toEqual([]);
    const rows = result.listRows('sang-kien');
    expect(rows).toMatchObject([{ list: 'sang-kien', agency: 'X2', row: 5, sheet: 'Sáng kiến' }]);
    expect(rows[0]!.cells.get('name')).toBe('Tổ lưu động');
  });
});
