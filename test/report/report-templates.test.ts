import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildTemplate } from '../../scripts/build-report-templates.ts';
import { noYearView } from '../../src/domain/year-view.ts';
import { openEdition } from '../../src/cli/pipeline/open-run.ts';
import { buildReportModel } from '../../src/report/model/build-report-model.ts';
import { renderReport } from '../../src/report/template/render-report.ts';
import { sampleConsolidation, settings } from './sample-consolidation.ts';
import { partOf, textOf } from './small-documents.ts';

const folder = resolve(import.meta.dirname, '../../templates/reports');
const shipped = [
  ['quarterly', '2026-Q3', 'bao-cao-quy.docx'],
  ['six-month', '2026-H1', 'bao-cao-6-thang.docx'],
  ['annual', '2026-Y', 'bao-cao-nam.docx'],
] as const;
const template = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const model = (period: string, more: Parameters<typeof sampleConsolidation>[2] = {}, own = {}) =>
  buildReportModel(
    sampleConsolidation(period, 74, more),
    { ...settings, ...own },
    [],
    '2026-09-18',
    noYearView,
  );

describe.each(shipped)('the %s template', (kind, period, name) => {
  const source = textOf(template(name));

  it('is what the script builds', async () => {
    expect(Buffer.compare(await buildTemplate(kind), template(name))).toBe(0);
  });

  it('asks only for indicators that this report asks for', () => {
    const { edition } = sampleConsolidation(period, 40);
    const codes = [...source.matchAll(/\{\{(?:(?:NẾU|NẾU KHÔNG|HẾT) )?(\d+(?:\.\d+)+)/g)].map(
      (one) => one[1]!,
    );
    expect(codes.length).toBeGreaterThan(100);
    const foreign = codes.filter((code) => !edition.indicators.get(code)?.reportKinds.includes(kind));
    expect([...new Set(foreign)]).toEqual([]);
  });

  it('has a place for every section of the outline', () => {
    const { edition } = sampleConsolidation(period, 40);
    const wanted = edition.narrative
      .filter((one) => one.requirement[kind] !== 'absent')
      .map((one) => one.code);
    expect(wanted.filter((code) => !source.includes(`{{LẶP Thuyết minh ${code}}}`))).toEqual([]);
    const unwanted = edition.narrative
      .filter((one) => one.requirement[kind] === 'absent')
      .map((one) => one.code);
    expect(unwanted.filter((code) => source.includes(`{{LẶP Thuyết minh ${code}}}`))).toEqual([]);
  });

  it('renders without a tag left over, with real headings and no empty one', async () => {
    const { bytes, empty } = await renderReport(template(name), model(period), name);
    const text = textOf(bytes);
    expect(text).not.toMatch(/\{\{|\}\}/);
    // A clause without a figure is left out, and what has none is named.
    expect(empty).toEqual([]);
    expect(text).toContain('Chưa có số liệu về: phản ánh, kiến nghị từ kỳ trước chuyển qua.');
    expect(text).toContain('Chưa có số liệu về: kết quả giải quyết đã số hóa.');
    const xml = partOf(bytes);
    expect(xml.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(5);
    const paragraphs = xml.match(/<w:p[ >].*?<\/w:p>/gs)!;
    const empties = paragraphs.filter(
      (one, at) => one.includes('"Heading3"') && /"Heading\d"/.test(paragraphs[at + 1] ?? ''),
    );
    expect(empties).toEqual([]);
  });

  it('says DỰ THẢO in header and title of a draft, and nowhere else', async () => {
    const draft = (await renderReport(template(name), model(period), name)).bytes;
    const final = (await renderReport(template(name), model(period, { draft: false }), name)).bytes;
    const headers = (bytes: Uint8Array) =>
      Object.keys(unzipSync(bytes))
        .filter((part) => /header\d+\.xml$/.test(part))
        .map((part) => textOf(bytes, part));
    expect(headers(draft).length).toBe(2);
    expect(headers(draft).every((one) => one.includes('DỰ THẢO'))).toBe(true);
    expect(textOf(draft)).toContain('DỰ THẢO\n(Đã nhận 77/79 báo cáo; 5 báo cáo còn phải sửa)');
    expect(headers(final).join() + textOf(final)).not.toContain('DỰ THẢO');
  });
});

describe('the quarterly report', () => {
  it('reads as a report does', async () => {
    const own = { number: 5, date: '2026-09-18' };
    const { bytes } = await renderReport(template('bao-cao-quy.docx'), model('2026-Q3', {}, own));
    const text = textOf(bytes);
    for (const line of [
      'UBND TỈNH SÔNG LAM',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/BC-SNV',
      'Sông Lam, ngày 18 tháng 9 năm 2026',
      'BÁO CÁO\nCông tác cải cách hành chính quý III năm 2026',
      'Kính gửi: Ủy ban nhân dân tỉnh Sông Lam',
      'Theo các báo cáo đã nhận, trong kỳ không phát sinh hồ sơ quá hạn phải xin lỗi.',
      'Công tác thẩm định được thực hiện đúng quy trình & thời hạn <theo quy định> (theo báo cáo của Sở Tư pháp).',
      'Các báo cáo đã nhận không nêu tồn tại, hạn chế trong kỳ.',
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM QUÝ IV NĂM 2026',
      'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC',
      '(Kèm theo Báo cáo số 05/BC-SNV ngày 18 tháng 9 năm 2026 của Sở Nội vụ)',
    ]) {
      expect(text).toContain(line);
    }
    expect(text).toMatch(/đã xử lý \d[\d.]*; đang xử lý/);
    expect(text).not.toContain('kiến nghị; từ kỳ trước chuyển qua');
  });

  it('says that nobody proposes anything only where section V has no text at all', async () => {
    const none = 'Các báo cáo đã nhận không nêu kiến nghị, đề xuất cụ thể trong kỳ.';
    const sample = sampleConsolidation('2026-Q3', 40);
    const text = { section: 'V', agency: 'SNV', text: 'Đề nghị sửa biểu.', cell: null };
    const nothing = () => [];
    const read = async (texts: typeof sample.texts, listRows: typeof sample.listRows) => {
      const own = buildReportModel({ ...sample, texts, listRows }, settings, [], '2026-09-18', noYearView);
      return textOf((await renderReport(template('bao-cao-quy.docx'), own)).bytes);
    };
    expect(await read(nothing, nothing)).toContain(none);
    expect(await read(nothing, nothing)).not.toContain('3. Nội dung khác');
    expect(await read((code) => (code === 'V' ? [text] : []), nothing)).not.toContain(none);
    const listed = await read(nothing, sample.listRows);
    expect(listed).not.toContain(none);
    expect(listed).toContain('3. Nội dung khác\nThiếu máy quét (theo báo cáo của UBND xã Tân Lập 6).');
  });

  it('keeps the name of a group on the page of its first row', () => {
    const xml = partOf(template('bao-cao-quy.docx'));
    const groups = xml.match(/<w:p>(?:(?!<\/w:p>).)*\{\{Tên nhóm\}\}/gs)!;
    expect(groups).toHaveLength(5);
    for (const one of groups) expect(one).toContain('<w:keepNext/>');
  });

  it("is the same bytes for the same consolidation, carries no person's name and its own date", async () => {
    const one = await renderReport(template('bao-cao-quy.docx'), model('2026-Q3'));
    const two = await renderReport(template('bao-cao-quy.docx'), model('2026-Q3'));
    expect(two.bytes).toEqual(one.bytes);
    const core = strFromU8(unzipSync(one.bytes)['docProps/core.xml']!);
    expect(core).toContain('<dc:title>Báo cáo công tác cải cách hành chính quý III năm 2026</dc:title>');
    expect(core).toContain('2026-09-18T00:00:00Z');
    expect(core).not.toMatch(/creator|lastModifiedBy/);
  });

  it('keeps the national header on fixed widths, with drawn lines and unique ids', () => {
    const xml = partOf(template('bao-cao-quy.docx'));
    expect(xml).toContain('<w:gridCol w:w="3515"/><w:gridCol w:w="5840"/>');
    expect(xml.match(/prst="line"/g)).toHaveLength(3);
    const ids = [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map((one) => one[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(xml).toContain('<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(6);
    expect(xml.match(/w:orient="landscape"/g)).toHaveLength(2);
  });
});

describe.each([
  ['quarterly', 'cchc-2020', 'bao-cao-quy.docx'],
  ['six-month', 'cchc-2020', 'bao-cao-6-thang.docx'],
  ['annual', 'cchc-2020', 'bao-cao-nam.docx'],
  ['special', 'cchc-2020', 'bao-cao-chuyen-de.docx'],
  ['special', '', 'bao-cao-chuyen-de.docx'],
] as const)('the %s template of “%s”', (kind, edition, name) => {
  const source = textOf(template(join(edition, name)));

  it('is what the script builds', async () => {
    expect(Buffer.compare(await buildTemplate(kind, edition), template(join(edition, name)))).toBe(0);
  });

  it('asks only for indicators that its edition has for this report', () => {
    const of = openEdition(edition || 'cchc-2026');
    const codes = [...source.matchAll(/\{\{(?:(?:NẾU|NẾU KHÔNG|HẾT) )?(\d+(?:\.\d+)+)/g)].map(
      (one) => one[1]!,
    );
    const foreign = codes.filter((code) => {
      const kinds = of.indicators.get(code)?.reportKinds ?? [];
      return kind === 'special' || !kinds.includes(kind);
    });
    expect([...new Set(foreign)]).toEqual([]);
    expect(codes.length).toBeGreaterThanOrEqual(kind === 'special' ? 0 : 90);
  });

  it('has a place for every section of the outline', () => {
    const wanted = openEdition(edition || 'cchc-2026')
      .narrative.filter((one) => kind === 'special' || one.requirement[kind] !== 'absent')
      .filter((one) => kind !== 'special' || one.code !== 'III.4')
      .map((one) => one.code);
    expect(wanted.filter((code) => !source.includes(`{{LẶP Thuyết minh ${code}}}`))).toEqual([]);
  });
});
