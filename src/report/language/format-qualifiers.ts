import type { Indicator } from '../../domain/edition.ts';
import { isMoney, moneyUnits, type MoneyUnit } from './figure-format.ts';
import type { FormatQualifier, Printed } from './qualifier-spec.ts';

const isNumber = (printed: Printed) => printed === 'value' || printed === 'change';
const isWhole = ({ valueKind, decimals }: Indicator) => valueKind === 'count' && decimals === 0;
const money = Object.keys(moneyUnits) as MoneyUnit[];

/** How the number of a tag is printed. Each says for which indicators it makes sense; the check refuses the rest. */
export const formatQualifiers: readonly FormatQualifier[] = [
  {
    role: 'format',
    name: 'số lẻ',
    aliases: ['chữ số thập phân', 'decimals'],
    argument: 'digits',
    description: {
      vi: 'làm tròn đến đúng chừng ấy chữ số sau dấu phẩy, từ 0 đến 6: 0 số lẻ, 1 số lẻ …',
      en: 'rounded to exactly so many decimals, 0 to 6',
    },
    example: '{{2.3.16 | 1 số lẻ}}',
    fits: (indicator, printed, argument) => {
      if (printed === 'text' || !/^[0-6]$/.test(argument)) return false;
      // Of a count only its growth has decimals.
      const isPercentage = printed === 'growth' || printed === 'phrase';
      return isPercentage || argument === '0' || !['count', 'rank'].includes(indicator.valueKind);
    },
    apply: (format, argument) => ({ ...format, digits: Number(argument) }),
  },
  {
    role: 'format',
    name: 'kèm đơn vị tính',
    aliases: ['kèm đơn vị', 'with unit'],
    description: { vi: 'số kèm đơn vị tính', en: 'the number with its unit' },
    example: '{{2.3.1 | kèm đơn vị tính}}',
    fits: (indicator, printed) => isNumber(printed) && indicator.valueKind !== 'rank',
    apply: (format) => ({ ...format, unit: 'shown' }),
  },
  {
    role: 'format',
    name: 'không đơn vị tính',
    aliases: ['không đơn vị', 'without unit'],
    description: {
      vi: 'bỏ dấu % hoặc đơn vị tiền phía sau số, dùng trong bảng đã ghi đơn vị ở tiêu đề cột',
      en: 'without the % or the unit of money behind the number, for tables that say it in their head',
    },
    example: '{{2.3.16 | không đơn vị tính}}',
    fits: (indicator, printed) =>
      printed === 'growth' ||
      (isNumber(printed) && (indicator.valueKind === 'percent' || isMoney(indicator))),
    apply: (format) => ({ ...format, unit: 'hidden' }),
  },
  {
    role: 'format',
    name: 'phần trăm',
    aliases: ['tỷ lệ', 'percent'],
    description: {
      vi: 'số kèm dấu %, chỉ cho chỉ tiêu tính bằng %',
      en: 'with a %, for indicators in per cent only',
    },
    example: '{{2.3.16 | phần trăm}}',
    fits: (indicator, printed) => printed === 'value' && indicator.valueKind === 'percent',
    apply: (format) => format,
  },
  ...money.map((unit): FormatQualifier => ({
    role: 'format',
    name: unit,
    description: {
      vi: `số tiền đổi ra ${unit}, kèm chữ “${unit}”`,
      en: `the amount in ${unit}, with the unit behind it`,
    },
    example: `{{5.1.1 | ${unit}}}`,
    fits: (indicator, printed) => isNumber(printed) && isMoney(indicator),
    apply: (format) => ({ ...format, money: unit }),
  })),
  {
    role: 'format',
    name: 'bằng chữ',
    aliases: ['in words'],
    description: { vi: 'số nguyên viết bằng chữ', en: 'a whole number in words' },
    example: '{{2.3.1 | bằng chữ}}',
    fits: (indicator, printed) => printed === 'value' && isWhole(indicator),
    apply: (format) => ({ ...format, inWords: true }),
  },
  {
    role: 'format',
    name: 'hai chữ số',
    aliases: ['thêm số 0', 'two digits'],
    description: {
      vi: 'thêm số 0 trước số nhỏ hơn 10, như trong văn bản: 05',
      en: 'a zero before numbers below 10: 05',
    },
    example: '{{2.5.1 | hai chữ số}}',
    fits: (indicator, printed) => printed === 'value' && isWhole(indicator),
    apply: (format) => ({ ...format, twoDigits: true }),
  },
  {
    role: 'format',
    name: 'không đánh dấu',
    aliases: ['unmarked'],
    description: {
      vi: 'không gắn chú thích cuối trang khi còn đơn vị chưa có số liệu',
      en: 'without the footnote on agencies that are missing in the figure',
    },
    example: '{{2.3.1 | không đánh dấu}}',
    fits: (_, printed) => printed === 'value',
    apply: (format) => ({ ...format, unmarked: true }),
  },
];
