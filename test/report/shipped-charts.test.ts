import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { trendsOf } from '../../src/consolidate/compare/trends-of.ts';
import { noYearView } from '../../src/domain/year-view.ts';
import { writeAnnex } from '../../src/export/annex/write-annex.ts';
import { buildReportModel } from '../../src/report/model/build-report-model.ts';
import { drawnCharts } from '../../src/report/model/chart-fields.ts';
import { renderReport } from '../../src/report/template/render-report.ts';
import { historyOf, sameUnits, syntheticPeriod } from '../consolidate/synthetic-year.ts';
import { cacheFaults, readChart } from '../chart/read-chart.ts';
import { settings } from './sample-consolidation.ts';
import { sampleAttainments } from './sample-year.ts';
import { textOf } from './small-documents.ts';

const folder = resolve(import.meta.dirname, '../../templates/reports');
const kept = ['2025-Q3', '2026-Q1', '2026-H1'].map((id) => syntheticPeriod(id));

const shipped = [
  ['bao-cao-quy.docx', '2026-Q3', ['Hồ sơ qua các kỳ', 'Đúng hạn theo nhóm']],
  [
    'bao-cao-nam.docx',
    '2026-Y',
    [
      'Kết quả chỉ tiêu',
      'Thực hiện chỉ tiêu',
      'Hồ sơ qua các kỳ',
      'Đúng hạn theo nhóm',
      'Trực tuyến qua các kỳ',
      'Trực tuyến theo nhóm',
    ],
  ],
] as const;

describe.each(shipped)('%s', (name, id, wanted) => {
  // A difference of windows needs the same sources on both sides: the year is complete.
  const consolidation = syntheticPeriod(id, id === '2026-Y' ? [] : ['SYT']);
  const history = historyOf([...kept, ...(id === '2026-Y' ? [syntheticPeriod('2026-Q3')] : [])]);
  const year = {
    ...noYearView,
    attainments: sampleAttainments,
    series: trendsOf(consolidation, history, sameUnits),
  };
  const model = buildReportModel(consolidation, settings, [], '2026-12-18', year);
  const template = readFileSync(join(folder, name));
  const partsOf = (bytes: Uint8Array) => unzipSync(bytes);

  it('draws its charts from the model, each equal to the workbook behind it', async () => {
    const { bytes } = await renderReport(template, model, name);
    const parts = partsOf(bytes);
    const drawn = Object.keys(parts).filter((part) => /^word\/charts\/chart\d+\.xml$/.test(part));
    expect(drawn.length).toBe(wanted.length);
    wanted.forEach((chart, at) => {
      const { data } = model.charts.find((one) => one.name === `Biểu đồ ${chart}`)!;
      const series = readChart(strFromU8(parts[`word/charts/chart${at + 1}.xml`]!));
      const cached = series.map(({ name: own, categories, values }) => ({
        name: own.points.get(0),
        categories: [...categories.points.values()],
        values: data!.categories.map((_, no) => values.points.get(no) ?? null),
      }));
      expect(cached).toEqual(
        data!.series.map((one) => ({ name: one.name, categories: data!.categories, values: one.values })),
      );
      expect(cacheFaults(series, parts[`word/embeddings/cchc-chart${at + 1}.xlsx`]!)).toEqual([]);
    });
    const captions = textOf(bytes).match(/^Biểu đồ \d+\./gm);
    expect(captions).toEqual(wanted.map((_, at) => `Biểu đồ ${at + 1}.`));
  });

  it('draws nothing and says nothing of it where there is nothing: no caption, no made-up figures', async () => {
    const empty = { ...model, charts: model.charts.map((one) => ({ ...one, data: null, note: '' })) };
    const fields = empty.fields.map((one) =>
      /^(?:Biểu|Ghi chú biểu) đồ /.test(one.name)
        ? { ...one, value: typeof one.value === 'string' ? '' : false }
        : one,
    );
    const { bytes } = await renderReport(template, { ...empty, fields }, name);
    expect(textOf(bytes)).not.toContain('Biểu đồ ');
    expect(Object.keys(partsOf(bytes)).filter((part) => /chart|embeddings/.test(part))).toEqual([]);
  });

  it('shows no sample figure as if it were one: its own charts are named and numbered by “Kỳ”, “Nhóm”', () => {
    const parts = partsOf(template);
    const samples = Object.keys(parts).filter((part) => /charts\/chart\d+\.xml$/.test(part));
    expect(samples.length).toBe(wanted.length);
    for (const part of samples) {
      const [first] = readChart(strFromU8(parts[part]!));
      expect([...first!.categories.points.values()].join()).toMatch(/Kỳ 1|Nhóm 1|Chỉ tiêu 1|Chưa đạt/);
    }
  });

  it('stands in the annex workbook too, over cells of that workbook', () => {
    const bytes = writeAnnex(consolidation, {
      lang: 'vi',
      province: settings.province,
      now: new Date('2026-12-18T03:00:00Z'),
      year,
      charts: drawnCharts(model),
    });
    const parts = partsOf(bytes);
    const drawn = Object.keys(parts).filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part));
    const all = drawnCharts(model);
    expect([drawn.length, all.length > 4]).toEqual([all.length, true]);
    all.forEach(({ data }, at) => {
      const series = readChart(strFromU8(parts[`xl/charts/chart${at + 1}.xml`]!));
      expect(
        series.map(({ values }) => data.categories.map((_, no) => values.points.get(no) ?? null)),
      ).toEqual(data.series.map(({ values }) => values));
      expect(series[0]!.values.formula).toMatch(/^'Biểu đồ'!/);
      expect(cacheFaults(series, bytes)).toEqual([]);
    });
  });
});
