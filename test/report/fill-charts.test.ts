import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../src/chart/chart-data.ts';
import { UserError } from '../../src/messages/user-error.ts';
import type { TemplateProblem } from '../../src/messages/template-problem.ts';
import { renderReport } from '../../src/report/template/render-report.ts';
import type { ReportModel } from '../../src/report/report-model.ts';
import { cacheFaults, readChart } from '../chart/read-chart.ts';
import { dossiers } from '../chart/sample-charts.ts';
import { chartDocument, chartParagraph, drawing } from './chart-documents.ts';
import { model as plain } from './sample-model.ts';
import { p, partOf, textOf } from './small-documents.ts';

const description = { vi: '', en: '' };
const model: ReportModel = {
  ...plain,
  fields: [...plain.fields, { name: 'Biểu đồ Hồ sơ', value: true }, { name: 'Biểu đồ Trống', value: false }],
  charts: [
    { name: 'Biểu đồ Hồ sơ', data: dossiers, note: '', description },
    { name: 'Biểu đồ Trống', data: null, note: '', description },
  ],
};
const old: ChartData = {
  ...dossiers,
  type: 'bar',
  categories: ['Cũ 1', 'Cũ 2'],
  series: [{ name: 'Cũ', values: ['111', '222'] }],
};
const render = async (body: string, charts: readonly (ChartData | string)[] = [old]) =>
  (await renderReport(chartDocument(body, charts), model)).bytes;
const names = (bytes: Uint8Array) => Object.keys(unzipSync(bytes));

async function problemsOf(body: string, charts: readonly (ChartData | string)[] = [old]) {
  const error = await render(body, charts).catch((one: unknown) => one);
  expect(error).toBeInstanceOf(UserError);
  const { problems } = (error as UserError).params as { problems: TemplateProblem[] };
  return problems.map(({ kind, tag, near }) => [kind, tag, near]);
}

describe('a chart of a template', () => {
  it.each(['{{Biểu đồ Hồ sơ}}', '{{ biểu đồ  hồ sơ }}'.normalize('NFD')])(
    'whose alternative text is %s shows the model, in its cache and its workbook',
    async (tag) => {
      const bytes = await render(p('trước') + chartParagraph(tag, 1) + p('sau'));
      const series = readChart(partOf(bytes, 'word/charts/chart1.xml'));
      expect(series.map(({ values }) => [...values.points.values()])).toEqual([
        ['54370', '45313'],
        ['50792.5', '0', '41739'],
      ]);
      const workbook = unzipSync(bytes)['word/embeddings/cchc-chart1.xlsx']!;
      expect(cacheFaults(series, workbook)).toEqual([]);
      expect(partOf(bytes, 'word/charts/_rels/chart1.xml.rels')).toContain(
        'Target="/word/embeddings/cchc-chart1.xlsx"',
      );
      expect(names(bytes).filter((one) => one.includes('Microsoft_Excel'))).toEqual([]);
      expect(names(bytes)).toContain('word/charts/style1.xml');
      expect(partOf(bytes, 'word/charts/chart1.xml')).toContain('<c:barDir val="bar"/>');
      expect(partOf(bytes)).toContain('descr="Biểu đồ: Số hồ sơ &lt;qua&gt; các kỳ &amp; năm"');
      expect(partOf(bytes)).not.toContain('{{');
    },
  );

  it('may float beside the text and stand in a table', async () => {
    const cell = `<w:tbl><w:tr><w:tc>${chartParagraph('{{Biểu đồ Hồ sơ}}', 1, 'anchor')}</w:tc></w:tr></w:tbl>`;
    expect(partOf(await render(cell), 'word/charts/chart1.xml')).toContain('54370');
  });

  it('is the same bytes for the same model', async () => {
    const body = chartParagraph('{{Biểu đồ Hồ sơ}}', 1);
    expect(Buffer.compare(await render(body), await render(body))).toBe(0);
  });

  it('is left alone where it has no tag', async () => {
    const bytes = await render(chartParagraph('Doanh thu', 1));
    expect(partOf(bytes, 'word/charts/chart1.xml')).toContain('222');
    expect(names(bytes)).toContain('word/embeddings/Microsoft_Excel_Sheet1.xlsx');
  });
});

describe('a chart without data', () => {
  it('goes with its paragraph, its part and its workbook', async () => {
    const body =
      p('trước') + chartParagraph('{{Biểu đồ Trống}}', 1) + chartParagraph('{{Biểu đồ Hồ sơ}}', 2) + p('sau');
    const bytes = await render(body, [old, old]);
    expect(textOf(bytes)).toBe('trước\n\nsau\n');
    expect(
      names(bytes)
        .filter((one) => /charts\/chart|embeddings/.test(one))
        .sort(),
    ).toEqual(['word/charts/chart2.xml', 'word/embeddings/cchc-chart2.xlsx']);
    expect(names(bytes)).not.toContain('word/charts/_rels/chart1.xml.rels');
    expect(partOf(bytes, '[Content_Types].xml')).not.toContain('chart1.xml');
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).not.toContain('chart1.xml');
  });

  it('leaves the paragraph where more stands in it', async () => {
    const bytes = await render(`<w:p><w:r><w:t>Xem hình</w:t></w:r>${drawing('{{Biểu đồ Trống}}', 1)}</w:p>`);
    expect(textOf(bytes)).toBe('Xem hình\n');
    expect(partOf(bytes)).not.toContain('w:drawing');
  });

  it('is taken out by a condition with its caption, and its numbers with it', async () => {
    const block = (name: string, no: number) =>
      p(`{{NẾU ${name}}}`) + chartParagraph(`{{${name}}}`, no) + p(`Hình ${no}`) + p(`{{HẾT ${name}}}`);
    const bytes = await render(block('Biểu đồ Trống', 1) + block('Biểu đồ Hồ sơ', 2), [old, old]);
    expect(textOf(bytes)).toBe('\nHình 2\n');
    expect(names(bytes).some((one) => one.includes('chart1'))).toBe(false);
  });
});

describe('what is wrong with a chart of a template', () => {
  it('is its name, with the nearest one', async () => {
    expect(await problemsOf(chartParagraph('{{Biểu đồ Hồ so}}', 1))).toEqual([
      ['unknown', 'Biểu đồ Hồ so', 'Biểu đồ Hồ sơ'],
    ]);
  });

  it('is a picture, or a chart that takes no figures', async () => {
    expect(await problemsOf(chartParagraph('{{Biểu đồ Hồ sơ}}'))).toEqual([
      ['not-a-chart', 'Biểu đồ Hồ sơ', undefined],
    ]);
    const scatter =
      '<c:chartSpace xmlns:c="c"><c:chart><c:plotArea><c:scatterChart><c:ser/></c:scatterChart></c:plotArea></c:chart></c:chartSpace>';
    expect(await problemsOf(chartParagraph('{{Biểu đồ Hồ sơ}}', 1), [scatter])).toEqual([
      ['not-a-chart', 'Biểu đồ Hồ sơ', undefined],
    ]);
  });

  it.each([
    '<c:areaChart><c:ser/></c:areaChart>',
    '<c:area3DChart><c:ser/></c:area3DChart>',
    '<c:lineChart><c:ser/></c:lineChart><c:areaChart><c:ser/></c:areaChart>',
    '<c:radarChart><c:radarStyle val="filled"/><c:ser/></c:radarChart>',
  ])('is a filled one, which would draw what is missing as zero: %s', async (group) => {
    const filled = `<c:chartSpace xmlns:c="c"><c:chart><c:plotArea>${group}</c:plotArea></c:chart></c:chartSpace>`;
    expect(await problemsOf(chartParagraph('{{Biểu đồ Hồ sơ}}', 1), [filled])).toEqual([
      ['not-a-chart', 'Biểu đồ Hồ sơ', undefined],
    ]);
  });

  it('is that it stands in a loop, however deep, but not behind one', async () => {
    const chart = chartParagraph('{{Biểu đồ Hồ sơ}}', 1);
    const loop = (inside: string) => p('{{LẶP Nhóm đơn vị}}') + inside + p('{{HẾT Nhóm đơn vị}}');
    expect(await problemsOf(loop(chart))).toEqual([['chart-in-loop', 'Biểu đồ Hồ sơ', undefined]]);
    expect(await problemsOf(loop(p('{{NẾU Dự thảo}}') + chart + p('{{HẾT Dự thảo}}')))).toEqual([
      ['chart-in-loop', 'Biểu đồ Hồ sơ', undefined],
    ]);
    expect(partOf(await render(loop(p('a')) + chart), 'word/charts/chart1.xml')).toContain('54370');
  });

  it('is told together with what is wrong elsewhere', async () => {
    const found = await problemsOf(p('{{Không có}}') + chartParagraph('{{Không có}}', 1));
    expect(found.map(([kind]) => kind)).toEqual(['unknown', 'unknown']);
  });
});

describe('captions', () => {
  const simple = (shown: string) =>
    `<w:p><w:fldSimple w:instr=" SEQ Hình \\* ARABIC "><w:r><w:t>${shown}</w:t></w:r></w:fldSimple></w:p>`;
  const complex = (instruction: string, shown: string) =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

  it('are numbered anew, each kind for itself, behind what a condition took out', async () => {
    const gone = p('{{NẾU Bản chính thức}}') + simple('1') + p('{{HẾT Bản chính thức}}');
    const body =
      gone +
      simple('2') +
      complex(' SEQ Bảng \\* ARABIC ', '9') +
      complex(' SEQ Hình \\* ARABIC \\* MERGEFORMAT ', '3');
    expect(textOf(await render(body)).match(/\d/g)).toEqual(['1', '1', '2']);
  });

  it('keep a number that asks for a format of its own', async () => {
    expect(partOf(await render(complex(' SEQ Hình \\r 7 ', '7')))).toContain('<w:t>7</w:t>');
  });
});
