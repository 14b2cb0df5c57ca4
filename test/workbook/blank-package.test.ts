import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { blankPlan } from '../../src/forms/blank/blank-plan.ts';
import { partOrder } from '../../src/workbook/blank/blank-package.ts';
import { writeBlankMaster } from '../../src/workbook/blank/write-blank.ts';
import { sampleForm } from '../forms/blank-sample-form.ts';

const plan = blankPlan(sampleForm());

describe('package of a blank workbook', () => {
  let parts: Record<string, Uint8Array>;
  const text = (name: string) => strFromU8(parts[name]!);

  beforeAll(async () => {
    parts = unzipSync(await writeBlankMaster(plan));
  });

  it('has its parts in the canonical order', () => {
    const names = Object.keys(parts);
    expect(names[0]).toBe('[Content_Types].xml');
    expect(names).toEqual([...names].sort(partOrder));
  });

  it('carries the date of the form, not of the day', () => {
    expect(text('docProps/core.xml')).toContain(`${plan.date}T00:00:00Z`);
    expect(text('docProps/core.xml')).not.toContain(String(new Date().getUTCFullYear() + 1));
  });

  it('uses one typeface, its properties in the order of the schema', () => {
    const fonts = [...text('xl/styles.xml').matchAll(/<font>(.*?)<\/font>/gs)].map((one) => one[1]!);
    const named = fonts.filter((one) => one.includes('<name'));
    expect(named.length).toBeGreaterThan(5);
    for (const font of named) {
      expect(font).toContain('Times New Roman');
      expect(font.indexOf('<sz')).toBeLessThan(font.indexOf('<color'));
      expect(font.indexOf('<color')).toBeLessThan(font.indexOf('<name'));
    }
  });

  it('gives notes boxes that a definition fits in, a few rows where rows are tall', () => {
    const rowsOf = (sheet: string) => {
      const at = plan.sheets.findIndex((one) => one.name === sheet) + 1;
      const [, top, bottom] = /<x:Anchor>\d+, \d+, (\d+), \d+, \d+, \d+, (\d+), \d+</.exec(
        text(`xl/drawings/vmlDrawing${at}.vml`),
      )!;
      return Number(bottom) - Number(top);
    };
    expect(rowsOf('TaiChinh')).toBe(9);
    expect(rowsOf('Thuyết minh')).toBe(2);
  });

  it('asks Excel to calculate on opening and holds nothing that runs by itself', () => {
    expect(text('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(Object.keys(parts).filter((name) => /vba|externalLink|activeX|connections/i.test(name))).toEqual(
      [],
    );
  });
});
