import { parsePeriod, periodOf, previousReport, type Period } from '../../domain/period.ts';

interface Found {
  text: string;
  start: number;
  value: string;
}

const year = String.raw`(?:(?: năm| ?/| ?-)? ?(20\d\d)(?!\d))?`;
const roman: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const quarter = new RegExp(String.raw`(?<![\p{L}])quý (iv|i{1,3}|[1-4])(?![\p{L}\d.,])${year}`, 'giu');
const half = new RegExp(String.raw`(?<![\p{L}\d.,])(?:6|sáu) tháng (đầu|cuối)(?: năm)?${year}`, 'giu');
const nine = new RegExp(String.raw`(?<![\p{L}\d.,])(?:9|chín) tháng(?: đầu năm)?${year}`, 'giu');
const same = /(?<![\p{L}])cùng kỳ(?: năm (20\d\d|trước|ngoái)| (20\d\d))?(?![\p{L}\d])/giu;
const before = /(?<![\p{L}])(kỳ|quý|năm) (?:liền )?trước(?![\p{L}])/giu;
const month = /(?<![\p{L}])tháng (\d{1,2})(?:\/| năm | )(20\d\d)(?!\d)/giu;
const span = /(?<![\p{L}])giai đoạn (20\d\d) ?- ?(20\d\d)(?!\d)/giu;
const wholeYear = /(?<![\p{L}])năm (20\d\d)(?!\d|\/)/giu;
const bareYear = /(?<![\p{L}\d.,/])(?:19|20)\d\d(?![\d.,/]\d|\d|%| ?%)/gu;
const date = /(?<![\d./])(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)(?!\d)/g;
const longDate = /ngày (\d{1,2}|…) tháng (\d{1,2}|…) năm (20\d\d|…)/giu;
const shortDate = /ngày (\d{1,2})[/-](\d{1,2})(?![\d/])/giu;

/** Periods and years that a text names, as ids: `2026-Q3`, `2025-Y`, `2021-2030`; earlier finds win. */
export function periodFinds(text: string, period: Period): Found[] {
  const all: Found[] = [];
  const take = (pattern: RegExp, value: (match: RegExpExecArray) => string | undefined) => {
    for (const match of text.matchAll(pattern)) {
      const id = value(match);
      if (id !== undefined) all.push({ text: match[0], start: match.index, value: id });
    }
  };
  const inYear = (text_: string | undefined, code: string) =>
    periodOf(text_ === undefined ? period.year : Number(text_), code)?.id;
  take(span, (one) => `${one[1]!}-${one[2]!}`);
  take(quarter, (one) => inYear(one[2], `Q${roman[one[1]!.toLowerCase()] ?? one[1]!}`));
  take(half, (one) => inYear(one[2], one[1]!.toLowerCase() === 'đầu' ? 'H1' : 'H2'));
  take(nine, (one) => inYear(one[1], '9M'));
  take(same, ({ 1: named, 2: bare }) => {
    const digits = bare ?? (/^\d/.test(named ?? '') ? named : undefined);
    return inYear(digits ?? String(period.year - 1), period.code);
  });
  take(before, (one) => (one[1]!.toLowerCase() === 'năm' ? `${period.year - 1}-Y` : previousWindow(period)));
  take(month, (one) => `${one[2]!}-M${one[1]!.padStart(2, '0')}`);
  take(wholeYear, (one) => `${one[1]!}-Y`);
  take(bareYear, (one) => `${one[0]}-Y`);
  return all;
}

/** `quý trước` of quarter III is quarter II, whether anybody reports on it or not. */
export function previousWindow(period: Period): string | undefined {
  const quarters: Partial<Record<string, string>> = { Q2: 'Q1', Q3: 'Q2', Q4: 'Q3' };
  const code = quarters[period.code];
  if (code !== undefined) return `${period.year}-${code}`;
  if (period.code === 'Q1') return `${period.year - 1}-Q4`;
  if (period.code === 'H1') return `${period.year - 1}-H2`;
  return (parsePeriod(period.id) && previousReport(period)?.id) || undefined;
}

/** Days that a text names, `2026-09-14`; `…` where a part is left open. */
export function dateFinds(text: string): Found[] {
  const two = (digits: string) => (digits === '…' ? digits : digits.padStart(2, '0'));
  return [
    ...[...text.matchAll(longDate)].map((one) => ({
      text: one[0],
      start: one.index,
      value: `${one[3]!}-${two(one[2]!)}-${two(one[1]!)}`,
    })),
    ...[...text.matchAll(date)].map((one) => ({
      text: one[0],
      start: one.index,
      value: `${one[3]!}-${two(one[2]!)}-${two(one[1]!)}`,
    })),
    ...[...text.matchAll(shortDate)].map((one) => ({
      text: one[0],
      start: one.index,
      value: `…-${two(one[2]!)}-${two(one[1]!)}`,
    })),
  ];
}
