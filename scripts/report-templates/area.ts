import type { Paragraph } from 'docx';
import { remark, remarks } from './clauses.ts';
import { narrative } from './steering.ts';
import { heading } from './word-parts.ts';

/**
 * One area: results in sentences, agencies beside each other, what rose and fell, what has no figure; then what agencies wrote
 * on results and shortcomings. `ranked` are rates by which agencies are told.
 */
export function area(
  no: number,
  title: string,
  sentences: readonly Paragraph[],
  ranked: readonly string[] = [],
  charts: readonly Paragraph[] = [],
): Paragraph[] {
  return [
    heading(2, `${no}. ${title}`),
    heading(3, 'a) Kết quả đạt được'),
    ...sentences,
    ...ranked.flatMap((code) => remark(`Nhận xét đơn vị ${code}`)),
    // Of procedures each sentence tells its own change.
    ...(no === 2 ? [] : remarks(`Tăng, giảm II.${no}`)),
    ...remark(`Chưa có số liệu II.${no}`),
    ...charts,
    ...narrative(`Thuyết minh II.${no}.a`),
    ...remark(`Báo cáo không nêu II.${no}.a`),
    heading(3, 'b) Tồn tại, hạn chế, nguyên nhân'),
    ...narrative(`Thuyết minh II.${no}.b`, 'Các báo cáo đã nhận không nêu tồn tại, hạn chế trong kỳ.'),
  ];
}
