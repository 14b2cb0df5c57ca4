import * as fc from 'fast-check';
import * as XLSX from 'xlsx';
import { describe, expect, it } from 'vitest';
import { embeddedCells } from '../../src/chart/chart-cells.ts';
import { isWorthDrawing, rateAxis, type ChartData } from '../../src/chart/chart-data.ts';
import { chartXml } from '../../src/chart/chart-xml.ts';
import { embeddedWorkbook } from '../../src/chart/embedded-workbook.ts';
import { cacheFaults, readChart } from './read-chart.ts';
import { anyChart, dossiers } from './sample-charts.ts';

const write = (data: ChartData) => chartXml(data, { cells: embeddedCells, workbookRelation: 'rId1' });

describe('a chart part', () => {
  it('has the formulas of its workbook and the same values in its cache', () => {
    const series = readChart(write(dossiers));
    expect(series.map(({ name }) => [name.formula, name.points.get(0)])).toEqual([
      ['Sheet1!$B$1', 'Tiếp nhận'],
      ['Sheet1!$C$1', 'Đã giải quyết'],
    ]);
    expect(series.map(({ values }) => values.formula)).toEqual(['Sheet1!$B$2:$B$4', 'Sheet1!$C$2:$C$4']);
    expect(series[0]!.categories.formula).toBe('Sheet1!$A$2:$A$4');
    expect([...series[0]!.values.points]).toEqual([
      [0, '54370'],
      [2, '45313'],
    ]);
    expect(cacheFaults(series, embeddedWorkbook(dossiers))).toEqual([]);
  });

  it('draws a gap as a gap and zero as zero', () => {
    const xml = write(dossiers);
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
    const sheet = XLSX.read(embeddedWorkbook(dossiers)).Sheets['Sheet1']!;
    expect(sheet['B3']).toBeUndefined();
    expect(sheet['C3']).toMatchObject({ t: 'n', v: 0 });
    expect([readChart(xml)[0]!.values.points.has(1), readChart(xml)[1]!.values.points.get(1)]).toEqual([
      false,
      '0',
    ]);
  });

  it('tells its series apart without colours', () => {
    const many = {
      ...dossiers,
      series: Array.from({ length: 5 }, (_, at) => ({ name: `S${at}`, values: ['1', '2', '3'] })),
    };
    const fills = [...write(many).matchAll(/<\/c:tx><c:spPr>(.*?)<a:ln/g)].map(([, fill]) => fill);
    expect([fills.length, new Set(fills).size]).toEqual([5, 5]);
    const strokes = [
      ...write({ ...many, type: 'line' }).matchAll(/<a:prstDash val="(\w+)"\/>.*?<c:symbol val="(\w+)"/g),
    ];
    expect(new Set(strokes.map(([, dash, symbol]) => `${dash} ${symbol}`)).size).toBe(5);
  });

  it('is well-formed, whole and equal to its workbook, whatever is in it', () => {
    fc.assert(
      fc.property(anyChart, fc.boolean(), (data, hasTitle) => {
        const xml = chartXml(data, { cells: embeddedCells, hasTitle });
        const series = readChart(xml);
        expect(series.length).toBe(data.series.length);
        series.forEach(({ values, categories }, at) => {
          const known = data.series[at]!.values.flatMap((value, no) => (value === null ? [] : [[no, value]]));
          expect([...values.points]).toEqual(known);
          expect([values.count, categories.count]).toEqual([data.categories.length, data.categories.length]);
        });
        expect(cacheFaults(series, embeddedWorkbook(data))).toEqual([]);
        expect(chartXml(data, { cells: embeddedCells, hasTitle })).toBe(xml);
        expect(Buffer.compare(embeddedWorkbook(data), embeddedWorkbook(data))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('quotes the name of a sheet that is more than letters', () => {
    const xml = chartXml(dossiers, { cells: { sheet: "Biểu 'A'", row: 4, column: 2 } });
    expect(readChart(xml)[1]!.values.formula).toBe("'Biểu ''A'''!$D$5:$D$7");
  });
});

describe('what is drawn at all', () => {
  it('needs two points', () => {
    const of = (...values: (string | null)[]) => isWorthDrawing({ series: [{ name: 'A', values }] });
    expect([of(), of(null, null), of('1', null), of('0', null, '0')]).toEqual([false, false, false, true]);
  });

  it('shows rates from nothing to all, unless they go beyond', () => {
    const of = (...values: (string | null)[]) => rateAxis([{ name: 'A', values }]).maximum;
    expect([of('99.2', null), of('120'), of('-1')]).toEqual(['112', undefined, undefined]);
  });
});
