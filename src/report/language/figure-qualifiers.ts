import { missingMark } from './format-figure.ts';
import type { ConditionQualifier, TextQualifier, ViewQualifier } from './qualifier-spec.ts';

/** What is printed of a figure instead of its value. */
export const figureViews: readonly ViewQualifier[] = [
  {
    role: 'view',
    name: 'độ bao phủ',
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
    description: { vi: 'đơn vị tính của chỉ tiêu', en: 'unit of the indicator' },
    example: '{{2.3.1 | đơn vị tính}}',
    print: ({ of }) => of.indicator.unit ?? '',
  },
  {
    role: 'view',
    name: 'tên chỉ tiêu',
    description: { vi: 'tên của chỉ tiêu', en: 'label of the indicator' },
    example: '{{2.3.1 | tên chỉ tiêu}}',
    print: ({ of }) => of.indicator.label.vi,
  },
];

/** What a condition may ask of a figure. */
export const figureConditions: readonly ConditionQualifier[] = [
  {
    role: 'condition',
    name: 'có số',
    description: { vi: 'có số liệu, kể cả số 0', en: 'there is a number, 0 included' },
    example: '{{NẾU 2.3.1 | có số}}',
    holds: ({ figure }) => figure !== undefined && figure.value !== null,
  },
  {
    role: 'condition',
    name: 'bằng 0',
    description: { vi: 'có số liệu và bằng 0', en: 'there is a number and it is 0' },
    example: '{{NẾU 2.5.1 | bằng 0}}',
    holds: ({ figure }) => figure?.value === '0',
  },
];

/** What may follow a text. */
export const textQualifiers: readonly TextQualifier[] = [
  {
    role: 'text',
    name: 'in hoa',
    description: { vi: 'viết hoa toàn bộ', en: 'in capitals' },
    example: '{{Cơ quan ban hành | in hoa}}',
    change: (text) => text.toLocaleUpperCase('vi'),
  },
];
