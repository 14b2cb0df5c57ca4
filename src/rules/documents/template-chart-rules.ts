import type { DocumentRule } from './document-rule.ts';
import { templateRule } from './template-rule.ts';

/** Mistakes with the charts of a template: `compile` refuses it for each of them. */
export const templateChartRules: readonly DocumentRule[] = [
  templateRule(
    'T-CHT-001',
    'error',
    'derived',
    [
      'Thẻ biểu đồ không nằm ở một biểu đồ điền được số liệu',
      'Số liệu chỉ điền được vào biểu đồ của Word có cột giá trị theo tên: cột, thanh, đường, tròn, mạng nhện không tô kín. Biểu đồ miền và biểu đồ tô kín vẽ chỗ thiếu số liệu thành số 0; ảnh và biểu đồ khác sẽ giữ số cũ.',
      'biểu đồ cột chèn bằng Chèn, Biểu đồ; văn bản thay thế là {{Biểu đồ Hồ sơ qua các kỳ}}',
      'ảnh chụp biểu đồ với văn bản thay thế là {{Biểu đồ Hồ sơ qua các kỳ}}',
    ],
    [
      'Tag of a chart on something that figures cannot be filled into',
      'Only charts of Word with values by category take figures: column, bar, line, pie, unfilled radar. Area and filled charts draw missing figures as zero; pictures and other charts would keep old numbers.',
      'a column chart from Insert, Chart, its alternative text {{Biểu đồ Hồ sơ qua các kỳ}}',
      'a picture of a chart with the alternative text {{Biểu đồ Hồ sơ qua các kỳ}}',
    ],
  ),
  templateRule(
    'T-CHT-002',
    'error',
    'derived',
    [
      'Biểu đồ nằm trong khối LẶP',
      'Mỗi biểu đồ là một phần riêng của tệp; lặp lại đoạn văn không tạo ra biểu đồ khác.',
      '{{NẾU Biểu đồ Hồ sơ qua các kỳ}} biểu đồ {{HẾT Biểu đồ Hồ sơ qua các kỳ}}',
      '{{LẶP Căn cứ}} biểu đồ {{HẾT Căn cứ}}',
    ],
    [
      'Chart inside a loop',
      'Each chart is a part of the file of its own: repeating its paragraph makes no other chart.',
      '{{NẾU Biểu đồ Hồ sơ qua các kỳ}} chart {{HẾT Biểu đồ Hồ sơ qua các kỳ}}',
      '{{LẶP Căn cứ}} chart {{HẾT Căn cứ}}',
    ],
  ),
];
