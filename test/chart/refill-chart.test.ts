import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../src/chart/chart-data.ts';
import { embeddedWorkbook } from '../../src/chart/embedded-workbook.ts';
import { isRefillable, refillChart } from '../../src/chart/refill-chart.ts';
import { cacheFaults, readChart } from './read-chart.ts';
import { anyChart, dossiers } from './sample-charts.ts';

const ns =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c15="urn:c15"';
const points = '<c:ptCount val="2"/><c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="1"><c:v>2</c:v></c:pt>';
const ser = (no: number, colour: string, more = '', end = '') =>
  `<c:ser><c:idx val="${no}"/><c:order val="${no}"/><c:tx><c:strRef><c:f>Trang!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Cũ ${no}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
  `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr>${more}` +
  `<c:cat><c:multiLvlStrRef><c:f>Trang!$A$2:$A$3</c:f></c:multiLvlStrRef></c:cat><c:val><c:numRef><c:f>Trang!$B$2:$B$3</c:f><c:numCache>${points}</c:numCache></c:numRef></c:val>${end}</c:ser>`;
const space = (plot: string, after = '') =>
  `<?xml version="1.0"?><c:chartSpace ${ns}><c:style val="26"/><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Tiêu đề tự gõ</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea>${plot}` +
  '<c:valAx><c:axId val="2"/><c:scaling><c:max val="10"/><c:min val="0"/></c:scaling><c:majorUnit val="2"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="zero"/></c:chart>' +
  `<c:txPr><a:p><a:pPr><a:defRPr sz="900"/></a:pPr></a:p></c:txPr>${after}</c:chartSpace>`;
const bars = (...all: string[]) =>
  `<c:barChart><c:barDir val="col"/>${all.join('')}<c:gapWidth val="33"/></c:barChart>`;
const point = (no: number) => `<c:dPt><c:idx val="${no}"/><c:spPr/></c:dPt>`;

describe('a chart drawn by hand', () => {
  const labels =
    '<c:dLbls><c:dLbl><c:idx val="0"/><c:tx><c:rich><a:p><a:r><a:t>12 hồ sơ</a:t></a:r></a:p></c:rich></c:tx></c:dLbl><c:showVal val="1"/></c:dLbls>';
  const drawn = space(
    bars(
      ser(0, 'FF0000'),
      ser(
        7,
        '00FF00',
        point(1) + point(5) + labels,
        '<c:extLst><c:ext uri="x"><c15:datalabelsRange/></c:ext></c:extLst>',
      ),
    ),
    '<c:externalData r:id="rId9"/><c:printSettings/>',
  );

  it('keeps its look: kind, colours, fonts, title, spacing', () => {
    const xml = refillChart(drawn, dossiers, 'rId3');
    for (const kept of [
      'FF0000',
      '00FF00',
      'Tiêu đề tự gõ',
      '<c:gapWidth val="33"/>',
      'sz="900"',
      '<c:style val="26"/>',
      '<c:barDir val="col"/>',
    ])
      expect(xml).toContain(kept);
    expect(cacheFaults(readChart(xml), embeddedWorkbook(dossiers))).toEqual([]);
    expect(readChart(xml).map(({ name }) => name.points.get(0))).toEqual(['Tiếp nhận', 'Đã giải quyết']);
  });

  it('loses what would tell old figures: typed labels, points beyond the end, the old workbook', () => {
    const xml = refillChart(drawn, dossiers, 'rId3');
    expect(xml).not.toMatch(/12 hồ sơ|datalabelsRange|Trang!|rId9|Cũ/);
    expect(xml).toContain(point(1));
    expect(xml).not.toContain(point(5));
    expect(xml).toMatch(/<c:externalData [^>]*r:id="rId3".*<c:printSettings\/><\/c:chartSpace>$/s);
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  });

  it('gets room where its axis would cut the figures off', () => {
    expect(refillChart(drawn, dossiers, 'rId3')).not.toMatch(/<c:max|majorUnit/);
    const small: ChartData = { ...dossiers, series: [{ name: 'A', values: ['9', null, '10'] }] };
    expect(refillChart(drawn, small, 'rId3')).toMatch(
      /<c:max val="10"\/><c:min val="0"\/>.*<c:majorUnit val="2"\/>/,
    );
    const below: ChartData = { ...dossiers, series: [{ name: 'A', values: ['-3', null, '10'] }] };
    expect(refillChart(drawn, below, 'rId3')).not.toContain('<c:min');
  });

  it('gets as many series as there are, each with a number and a fill of its own', () => {
    fc.assert(
      fc.property(
        anyChart,
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('bar', 'line'),
        (data, count, kind) => {
          const all = Array.from({ length: count }, (_, at) => ser(at, `00000${at}`));
          const plot = kind === 'bar' ? bars(...all) : `<c:lineChart>${all.join('')}</c:lineChart>`;
          const xml = refillChart(space(plot), data, 'rId1');
          const series = readChart(xml);
          expect(series.length).toBe(data.series.length);
          expect(cacheFaults(series, embeddedWorkbook(data))).toEqual([]);
          for (const name of ['idx', 'order']) {
            const numbers = [...xml.matchAll(new RegExp(`<c:ser>.*?<c:${name} val="(\\d+)"`, 'g'))].map(
              ([, no]) => no,
            );
            expect(new Set(numbers).size).toBe(data.series.length);
          }
          const looks = [...xml.matchAll(/<\/c:tx>(<c:spPr>.*?<\/c:spPr>)/g)].map(([, look]) => look);
          expect([looks.length, new Set(looks).size]).toEqual([data.series.length, data.series.length]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is refilled where it has categories and values, and nothing else is', () => {
    expect(isRefillable(space(`<c:pieChart>${ser(0, 'AAAAAA')}</c:pieChart>`))).toBe(true);
    expect(isRefillable(space(bars()))).toBe(false);
    expect(isRefillable(space(`<c:scatterChart>${ser(0, 'AAAAAA')}</c:scatterChart>`))).toBe(false);
    expect(isRefillable('')).toBe(false);
  });
});
