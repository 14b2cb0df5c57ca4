import { parseA1 } from '../../domain/cell-ref.ts';
import type { Form } from '../../domain/form.ts';
import { periodName } from '../../messages/period-name.ts';
import { formulaAt } from './blank-area-plan.ts';
import { agencyCodePlaceholder, agencyNamePlaceholder } from './blank-placeholder.ts';
import type { BlankCell, BlankRange, BlankSheet, BlankStyle, BlankValidation } from './blank-plan-types.ts';
import { oneCell } from './blank-sheet-top.ts';
import { textHeight } from './blank-size.ts';
import {
  editionWords,
  illustrativeWords,
  instructionWords,
  reportKindWords,
  windowWords,
} from './blank-texts.ts';
import { inputValidation, promptOnly } from './blank-validation.ts';
import { coverBlankColumn, coverOffColumn } from '../layout/layout-cover-formulas.ts';
import { coverAreaHeaderRow } from '../layout/layout-sheets.ts';
import type { CoverLayout, FormLayout } from '../layout/layout-types.ts';

const widths = [50, 22, 16, 16];
const right = widths.length;
const width = widths.reduce((all, one) => all + one, 0);

/** Sheet `Bìa`: who reports what for when, what did not arise, what is left to do, how to fill in. */
export function coverPlan(form: Form, layout: FormLayout): BlankSheet {
  const { cover } = layout;
  const cells: BlankCell[] = [];
  const merges: BlankRange[] = [];
  const heights = new Map<number, number>();
  const across = (row: number, style: BlankStyle, value: string, height: number) => {
    cells.push({ row, column: 1, style, value });
    merges.push({ top: row, left: 1, bottom: row, right });
    heights.set(row, height);
  };
  across(1, 'title', 'BÁO CÁO CÔNG TÁC CẢI CÁCH HÀNH CHÍNH', 26);
  across(2, 'title', periodName(form.period, 'vi').toLocaleUpperCase('vi'), 24);
  if (form.edition.illustrative) across(3, 'subtitle', illustrativeWords, 20);
  for (const [caption, at, style, value] of identityRows(form, cover)) {
    const { row, column } = parseA1(at)!;
    cells.push({ row, column: 1, style: 'caption', value: caption });
    cells.push({ row, column, style, ...(value === undefined ? { numberFormat: '@' } : { value }) });
    merges.push({ top: row, left: column, bottom: row, right });
    heights.set(row, Math.max(22, textHeight(value ?? '', width - widths[0]!)));
  }
  if (form.areas.length > 0) {
    cells.push(...areaRows(form, layout));
    heights.set(coverAreaHeaderRow, 38);
  }
  const from = form.areas.length > 0 ? coverAreaHeaderRow + form.areas.length + 2 : coverAreaHeaderRow;
  across(from, 'subtitle', 'Cách điền', 20);
  instructionWords.forEach((text, index) =>
    across(from + 1 + index, 'line', text, textHeight(text, width) + 3),
  );
  for (const [index, one] of form.areas.entries()) {
    heights.set(coverAreaHeaderRow + 1 + index, Math.max(21, textHeight(one.area.title.vi, widths[0]! - 1)));
  }
  return {
    name: cover.sheet,
    state: 'visible',
    widths,
    heights,
    cells,
    merges,
    validations: coverValidations(cover),
    freeze: { rows: 0, columns: 0 },
    landscape: false,
    noteRows: 9,
    growing: false,
  };
}

function identityRows(form: Form, cover: CoverLayout): [string, string, BlankStyle, string?][] {
  return [
    ['Cơ quan báo cáo', cover.agency, 'fixed', agencyNamePlaceholder],
    ['Mã cơ quan', cover.agencyCode, 'fixed', agencyCodePlaceholder],
    ['Loại báo cáo', cover.reportKind, 'fixed', reportKindWords(form)],
    ['Mã kỳ báo cáo', cover.period, 'fixed', form.period.id],
    ['Thời gian lấy số liệu', cover.window, 'fixed', windowWords(form)],
    ['Bộ biểu mẫu', cover.edition, 'fixed', editionWords(form)],
    ['Người lập biểu', cover.filledBy, 'input-text'],
    ['Ngày lập biểu', cover.filledOn, 'input-text'],
  ];
}

function areaRows(form: Form, layout: FormLayout): BlankCell[] {
  const { cover } = layout;
  const headers = ['Lĩnh vực', 'Không phát sinh (đánh dấu x)', 'Ô bắt buộc còn trống', 'Chỗ chưa khớp'];
  const cells: BlankCell[] = headers.map((value, index) => ({
    row: coverAreaHeaderRow,
    column: index + 1,
    style: 'header',
    value,
  }));
  for (const { area } of form.areas) {
    const { row, column } = parseA1(cover.nothingArose.get(area.code)!)!;
    const blank = formulaAt(layout, cover.sheet, row, coverBlankColumn);
    const off = formulaAt(layout, cover.sheet, row, coverOffColumn);
    cells.push({ row, column: 1, style: 'label', value: area.title.vi });
    cells.push({ row, column, style: 'input-tick' });
    cells.push({ row, column: coverBlankColumn, style: 'unit', ...blank });
    cells.push({ row, column: coverOffColumn, style: 'unit', ...off });
  }
  return cells;
}

function coverValidations(cover: CoverLayout): BlankValidation[] {
  const at = (address: string) => {
    const { row, column } = parseA1(address)!;
    return oneCell(row, column);
  };
  const ticks = [...cover.nothingArose.values()].map((tick) => ({
    range: at(tick),
    choices: '"x"',
    prompt: {
      title: 'Không phát sinh',
      text: 'Đánh dấu x khi cả lĩnh vực không phát sinh số liệu trong kỳ; nếu có số liệu thì để trống.',
    },
    error: { title: 'Chỉ đánh dấu x', text: 'Đánh dấu x hoặc để trống.' },
  }));
  return [
    promptOnly(
      at(cover.filledBy),
      'Người lập biểu',
      'Ghi họ tên, chức vụ và số điện thoại để trao đổi khi cần.',
    ),
    inputValidation('date', at(cover.filledOn)),
    ...ticks,
  ];
}
