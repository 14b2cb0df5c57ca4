import { coverageOfFigure } from '../../domain/consolidation.ts';
import { formatFigure, missingMark } from './format-figure.ts';
import type { ConditionQualifier, TextQualifier, ViewQualifier } from './qualifier-spec.ts';

/** What is printed of a figure: its value, or something about it. */
export const figureViews: readonly ViewQualifier[] = [
  {
    role: 'view',
    name: 'kỳ này',
    aliases: ['số', 'this period'],
    printed: 'value',
    description: {
      vi: 'số của kỳ báo cáo; không cần ghi',
      en: 'the figure of this period; need not be written',
    },
    example: '{{2.3.1 | kỳ này}}',
    print: ({ figure, of, format }) => formatFigure(figure, of, format),
  },
  {
    role: 'view',
    name: 'độ bao phủ',
    aliases: ['coverage'],
    printed: 'text',
    description: {
      vi: 'số đơn vị có số liệu trên số đơn vị phải báo cáo',
      en: 'agencies that count, of those that were asked',
    },
    example: '{{2.3.1 | độ bao phủ}}',
    print: ({ figure }) => (figure ? `${figure.counted}/${figure.expected}` : missingMark),
  },
  {
    role: 'view',
    name: 'đơn vị tính',
    aliases: ['unit'],
    printed: 'text',
    description: { vi: 'đơn vị tính của chỉ tiêu', en: 'unit of the indicator' },
    example: '{{2.3.1 | đơn vị tính}}',
    print: ({ of }) => of.indicator.unit ?? '',
  },
  {
    role: 'view',
    name: 'tên chỉ tiêu',
    aliases: ['label'],
    printed: 'text',
    description: { vi: 'tên của chỉ tiêu', en: 'label of the indicator' },
    example: '{{2.3.1 | tên chỉ tiêu}}',
    print: ({ of }) => of.indicator.label.vi,
  },
  {
    role: 'view',
    name: 'mã chỉ tiêu',
    aliases: ['code'],
    printed: 'text',
    description: { vi: 'mã của chỉ tiêu', en: 'code of the indicator' },
    example: '{{2.3.1 | mã chỉ tiêu}}',
    print: ({ of }) => of.indicator.code,
  },
];

/** What a condition may ask of a figure. */
export const figureConditions: readonly ConditionQualifier[] = [
  {
    role: 'condition',
    name: 'có số',
    aliases: ['has value'],
    description: { vi: 'có số liệu, kể cả số 0', en: 'there is a number, 0 included' },
    example: '{{NẾU 2.3.1 | có số}}',
    holds: ({ figure }) => figure !== undefined && figure.value !== null,
  },
  {
    role: 'condition',
    name: 'bằng 0',
    aliases: ['is 0'],
    description: { vi: 'có số liệu và bằng 0', en: 'there is a number and it is 0' },
    example: '{{NẾU 2.5.1 | bằng 0}}',
    holds: ({ figure }) => figure?.value === '0',
  },
  {
    role: 'condition',
    name: 'thiếu số liệu',
    aliases: ['incomplete'],
    description: {
      vi: 'còn đơn vị phải báo cáo mà chưa có số liệu được tính',
      en: 'some agency that was asked does not count',
    },
    example: '{{NẾU 2.3.1 | thiếu số liệu}}',
    holds: ({ figure }) => {
      if (!figure) return false;
      const { counted, expected } = coverageOfFigure(figure);
      return counted < expected;
    },
  },
  {
    role: 'condition',
    name: 'là số ước',
    aliases: ['is estimate'],
    description: { vi: 'có số ước trong số liệu', en: 'some contribution is an estimate' },
    example: '{{NẾU 2.3.1 | là số ước}}',
    holds: ({ figure }) => figure !== undefined && figure.value !== null && figure.estimate,
  },
];

/** What may follow a text. */
export const textQualifiers: readonly TextQualifier[] = [
  {
    role: 'text',
    name: 'in hoa',
    aliases: ['capitals'],
    description: { vi: 'viết hoa toàn bộ', en: 'in capitals' },
    example: '{{Cơ quan ban hành | in hoa}}',
    change: (text) => text.toLocaleUpperCase('vi'),
  },
  {
    role: 'text',
    name: 'viết hoa chữ đầu',
    aliases: ['hoa đầu câu', 'capitalised'],
    description: {
      vi: 'viết hoa chữ cái đầu, để mở đầu câu',
      en: 'first letter in capitals, to open a sentence',
    },
    example: '{{Toàn tỉnh | viết hoa chữ đầu}}',
    change: (text) => text.replace(/^\p{L}/u, (first) => first.toLocaleUpperCase('vi')),
  },
];
