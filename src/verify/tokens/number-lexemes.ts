import { toDecimal, exact, type Decimal } from '../../domain/decimal.ts';
import type { NumberLexeme } from './lexeme.ts';
import type { Quantity, QuantityUnit } from './quantity.ts';

const core = [
  String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d])`,
  String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])`,
  String.raw`\d{1,3}(?: \d{3})+(?:,\d+)?(?![\d.,]?\d)`,
  String.raw`\d+[.,]\d+`,
  String.raw`\d+`,
].join('|');
const unit = String.raw`(?: ?(điểm (?:%|phần trăm)|%|phần trăm)| (?:((?:nghìn|ngàn) t[ỷỉ]|nghìn|ngàn|triệu|tỷ|tỉ)(?![\p{L}]))?(?: ?(đồng|vnđ|vnd)(?![\p{L}]))?)?`;
const pattern = new RegExp(String.raw`(?<![\p{L}\d]|\d[.,])([+-](?=\d))?(${core})${unit}`, 'giu');
const scales: Readonly<Record<string, string>> = {
  nghìn: '1000',
  ngàn: '1000',
  triệu: '1000000',
  tỷ: '1000000000',
  tỉ: '1000000000',
  'nghìn tỷ': '1000000000000',
  'nghìn tỉ': '1000000000000',
  'ngàn tỷ': '1000000000000',
  'ngàn tỉ': '1000000000000',
};
const roughly = /(?:^|[^\p{L}])(khoảng|xấp xỉ|ước|gần|hơn|trên|dưới)\s*$/iu;

/** The numbers of a tidied text. A sign counts in a table's cell: in prose it is a dash of a list. */
export function numberLexemes(text: string, isCell: boolean): NumberLexeme[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [whole, sign = '', digitsText, percent, scale, currency] = match;
    const written = whole.trimEnd();
    const { readings, isOdd } = readingsOf(digitsText!);
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const hasSign = sign !== '' && (isCell || /[(\s]$/.test(before));
    const start = match.index + (hasSign ? 0 : sign.length);
    return {
      kind: 'number',
      text: text.slice(start, match.index + written.length),
      start,
      end: match.index + written.length,
      quantity: {
        readings: hasSign && sign === '-' ? readings.map(negated) : readings,
        unit: unitOf(percent, currency),
        digits: /,\d+$/.test(digitsText!) ? digitsText!.split(',').at(-1)!.length : 0,
        scale: scales[scale?.toLowerCase() ?? ''] ?? '1',
        ...approximation(before),
      },
      isOdd,
    };
  });
}

const negated = (value: Decimal) => toDecimal(exact(value).times(-1));

function unitOf(percent: string | undefined, currency: string | undefined): QuantityUnit {
  if (percent !== undefined) return /^điểm/iu.test(percent) ? 'points' : 'percent';
  return currency === undefined ? 'plain' : 'money';
}

function approximation(before: string): Pick<Quantity, 'approximately'> {
  const word = roughly.exec(before)?.[1]?.toLowerCase();
  if (word === undefined) return {};
  if (word === 'hơn' || word === 'trên') return { approximately: 'over' };
  return { approximately: word === 'gần' || word === 'dưới' ? 'under' : 'about' };
}

/** What digits with separators may mean; the usual Vietnamese reading first. */
function readingsOf(text: string): { readings: Decimal[]; isOdd: boolean } {
  const plain = (value: string) => toDecimal(exact(value));
  if (/ /.test(text)) return { readings: [plain(text.replace(/ /g, '').replace(',', '.'))], isOdd: true };
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text))
    return { readings: [plain(text.replaceAll('.', '').replace(',', '.'))], isOdd: false };
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) {
    const english = plain(text.replaceAll(',', ''));
    const isOneGroup = /^\d{1,3},\d{3}$/.test(text);
    return { readings: isOneGroup ? [plain(text.replace(',', '.')), english] : [english], isOdd: true };
  }
  return { readings: [plain(text.replace(',', '.'))], isOdd: text.includes('.') };
}
