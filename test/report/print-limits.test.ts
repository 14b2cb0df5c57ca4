import { describe, expect, it } from 'vitest';
import { limited } from '../../src/report/print-limits.ts';
import { noYearView } from '../../src/domain/year-view.ts';
import { buildReportModel } from '../../src/report/model/build-report-model.ts';
import type { ReportList, ReportModel, ReportRow } from '../../src/report/report-model.ts';
import { sampleConsolidation, settings } from './sample-consolidation.ts';

const sample = sampleConsolidation('2026-Q3', 74, { texts: 60 });
const build = (textsPerSection: number, rowsPerTable: number) =>
  buildReportModel(
    sample,
    { ...settings, limits: { textsPerSection, rowsPerTable } },
    [],
    '2026-09-18',
    noYearView,
  );
const rows = (model: ReportModel, name: string): readonly ReportRow[] =>
  (model.fields.find((one) => one.name === name)!.value as ReportList).rows;
const lines = (model: ReportModel, name: string) =>
  rows(model, name).map((one) => one['Dòng'] as readonly ReportRow[]);

describe('what is printed of thousands of agencies', () => {
  const whole = build(120, 500);
  const cut = build(20, 10);

  it('is everything where there is room', () => {
    expect(whole.abridged).toBe(false);
    const roomy = build(61, 10_000);
    expect(roomy.abridged).toBe(false);
    expect(roomy.fields).toEqual(whole.fields);
    expect(limited([1, 2], 2, () => 0)).toEqual([1, 2]);
    expect(limited([1, 2, 3], 2, (left) => Number(left) * 100)).toEqual([1, 2, 100]);
  });

  it('says of a section how many wrote, how many are printed and where all of it stands', () => {
    expect(cut.abridged).toBe(true);
    const said =
      'Mục này có 61 cơ quan, đơn vị gửi nội dung; báo cáo và Phụ lục IV in 20 nội dung đầu theo thứ tự ' +
      'danh sách (của 20 cơ quan, đơn vị), toàn bộ nội dung có tại trang tính “Nội dung báo cáo” của tệp phụ lục số liệu.';
    expect(rows(cut, 'Thuyết minh I.1').at(-1)!['Nội dung']).toBe(said);
    const annex = lines(cut, 'Thuyết minh khác')[0]!;
    expect(annex.at(-1)!['Nội dung']).toContain(
      '61 cơ quan, đơn vị gửi nội dung; báo cáo in 20 nội dung đầu',
    );
    // The first twenty in their order, the office that leads first; nothing twice.
    const printed = [...rows(cut, 'Thuyết minh I.1'), ...annex].map((one) => String(one['Nội dung']));
    const numbers = printed.flatMap((one) => /theo (\d+) nhóm/.exec(one)?.[1] ?? []).map(Number);
    expect(numbers).toEqual(Array.from({ length: 19 }, (_, at) => at + 1));
    expect(printed[0]).toBe('Sở đã tham mưu ban hành kế hoạch.');
  });

  it('leaves sections alone that have few texts', () => {
    for (const name of ['Thuyết minh I.4', 'Thuyết minh II.1.a', 'Danh sách 0.10.1'])
      expect(rows(cut, name)).toEqual(rows(whole, name));
  });

  it('counts the rows of a table that are not printed, and keeps the sums of the groups', () => {
    const all = lines(whole, 'Biểu II.06');
    const some = lines(cut, 'Biểu II.06');
    const isSaid = (one: ReportRow) => String(one['Tên']).startsWith('Còn ');
    expect(some.flat().filter((one) => !isSaid(one))).toHaveLength(10);
    some.forEach((group, at) => {
      const left = all[at]!.length - group.filter((one) => !isSaid(one)).length;
      const said = group.filter(isSaid).map((one) => String(one['Tên']));
      expect(said).toHaveLength(left > 0 ? 1 : 0);
      if (left > 0) expect(said[0]).toContain(`Còn ${left} dòng của nhóm không in ở đây`);
    });
    const sums = (model: ReportModel) =>
      rows(model, 'Biểu II.06').map((one) => [one['Tên nhóm'], one['Cột 3']]);
    expect(sums(cut)).toEqual(sums(whole));
    expect(rows(cut, 'Tổng II.06')).toEqual(rows(whole, 'Tổng II.06'));
  });

  it('prints of too many reports those that were late or need correction', () => {
    const all = lines(whole, 'Tiến độ gửi').flat();
    const isSaid = (one: ReportRow) => String(one['Đơn vị']).startsWith('Còn ');
    const printed = lines(build(120, 60), 'Tiến độ gửi')
      .flat()
      .filter((one) => !isSaid(one));
    const wanted = all.filter((one) => one['Tình trạng'] !== 'Đúng hạn' || one['Phải sửa'] !== '');
    expect(wanted.length).toBeLessThan(60);
    expect(printed.map((one) => one['Đơn vị'])).toEqual(wanted.map((one) => one['Đơn vị']));
    const said = lines(build(120, 60), 'Tiến độ gửi').flat().filter(isSaid);
    const left = said.map((one) => Number(/Còn (\d+) báo cáo/.exec(String(one['Đơn vị']))![1]));
    expect(left.reduce((sum, one) => sum + one, 0)).toBe(all.length - wanted.length);
  });
});
