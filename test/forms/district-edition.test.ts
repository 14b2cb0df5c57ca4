import { describe, expect, it } from 'vitest';
import { issuerLevelOf } from '../../src/domain/edition.ts';
import { periodOf } from '../../src/domain/period.ts';
import { reportPeriods } from '../../src/domain/report-periods.ts';
import { openEdition } from '../../src/cli/pipeline/open-run.ts';
import { asksForSomething, buildForm } from '../../src/forms/build-form.ts';

const then = openEdition('cchc-2020');
const now = openEdition('cchc-2026');
const halfYear = periodOf(2020, 'H1')!;

describe('the forms of 2011–2020 for a district', () => {
  it('are illustrative, of a district, and end with 2021', () => {
    expect(then).toMatchObject({ illustrative: true, validFrom: '2010-12-15', validTo: '2021-12-14' });
    expect([issuerLevelOf(then), issuerLevelOf(now)]).toEqual(['district', 'province']);
    expect(then.title.vi).toContain('mẫu minh họa');
  });

  it('have the names of that programme', () => {
    const titles = new Map(then.areas.map((area) => [area.code, area.title.vi]));
    expect(titles.get('4')).toBe('Xây dựng, nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức');
    expect(titles.get('6')).toBe('Hiện đại hóa hành chính');
    expect(then.narrative.find((one) => one.code === 'I.4')!.heading.vi).toContain('thông tin, tuyên truyền');
  });

  it('mean the same by the same code', () => {
    let shared = 0;
    for (const [code, one] of then.indicators) {
      const other = now.indicators.get(code);
      if (!other) continue;
      shared++;
      const { kind, unit, valueKind, decimals, overTime, area } = other;
      expect([code, { kind, unit, valueKind, decimals, overTime, area }]).toEqual([
        code,
        {
          kind: one.kind,
          unit: one.unit,
          valueKind: one.valueKind,
          decimals: one.decimals,
          overTime: one.overTime,
          area: one.area,
        },
      ]);
    }
    expect(shared).toBe(then.indicators.size - 2);
    // The degrees of autonomy of 2015 have other bounds than those of 2021, so they have codes of their own.
    expect([...then.indicators.keys()].filter((code) => !now.indicators.has(code))).toEqual([
      '5.2.8',
      '5.2.9',
    ]);
  });

  it('ask for levels 3 and 4 and ISO 9001, never for what came later', () => {
    const codes = [...then.indicators.keys()];
    expect(codes).toEqual(expect.arrayContaining(['6.2.1', '6.2.2', '6.2.6', '6.2.8', '6.2.10', '6.6.1']));
    for (const later of ['6.2.3', '6.2.4', '6.2.5', '6.2.12', '3.1.5', '7.5.1', '4.6.1', '2.1.11'])
      expect(codes).not.toContain(later);
    for (const one of then.indicators.values()) expect((one.validFrom ?? '') <= then.validTo!).toBe(true);
  });

  it('are answered by offices and communes, and nobody of the province', () => {
    for (const { reporters } of then.indicators.values()) expect(reporters.province).toBeUndefined();
    for (const lead of then.leads.keys()) {
      const key = { period: halfYear, submissionType: 'field-lead', lead } as const;
      expect(asksForSomething(buildForm(then, { ...key, level: 'district' }))).toBe(true);
      expect(asksForSomething(buildForm(then, { ...key, level: 'province' }))).toBe(false);
    }
  });
});

describe('an ad hoc report', () => {
  const window = { from: '2020-05-01', to: '2020-05-31', kind: 'quarterly', deadline: '2020-06-03' } as const;
  const title = 'đột xuất';
  const form = (id: string, indicators?: string[]) => {
    const entry = { id, title, ...window, ...(indicators ? { indicators } : {}) };
    const period = reportPeriods([entry]).find(id)!;
    return buildForm(then, { period, level: 'commune', submissionType: 'unit' });
  };

  it('asks what its kind asks', () => {
    const usual = buildForm(then, {
      period: periodOf(2020, 'Q3')!,
      level: 'commune',
      submissionType: 'unit',
    });
    expect([...form('2020-DX1').fields.keys()]).toEqual([...usual.fields.keys()]);
    expect(form('2020-DX1').tables).toHaveLength(usual.tables.length);
  });

  it('asks for its own figures alone, with the sections of their areas and the general ones', () => {
    const some = form('2020-DX2', ['2.3.1', '2.3.2', '5.1.1']);
    expect([...some.fields.keys()]).toEqual(['2.3.1', '2.3.2', '5.1.1']);
    expect(some.lists).toEqual([]);
    expect(some.tables.map((one) => one.table.code)).toEqual(['II.06']);
    const areas = new Set(some.narrative.map((one) => one.section.area));
    expect(areas).toEqual(new Set(['2', '5', undefined]));
    expect(form('2020-DX3', ['5.1.1']).tables).toEqual([]);
  });
});
