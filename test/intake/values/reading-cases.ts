import { judgeLegacy } from '../../../src/intake/text/judge-legacy.ts';
import { wordsOf } from '../../../src/intake/text/vietnamese-words.ts';
import type { RawValue, ValueColumn } from '../../../src/intake/values/value-types.ts';
import { shippedEdition } from '../../forms/shipped-edition.ts';

const formWords = wordsOf(shippedEdition(), { agencies: [], byCode: new Map() });

/** Cells of the handbook's table: text, number, date-formatted number, boolean, formula, error, empty. */
const raw = (value: RawValue['value'], kind: RawValue['kind'], rest: Partial<RawValue> = {}): RawValue => ({
  kind,
  value,
  isDate: false,
  numberFormat: 'General',
  ...rest,
});
const T = (text: string, font?: string) => {
  const found = judgeLegacy(text, { font, words: formWords });
  return raw(text, 'text', found ? { legacy: { ...found, converted: false } } : {});
};
const N = (value: number, numberFormat = 'General') => raw(value, 'number', { numberFormat });
const D = (value: number, numberFormat: string) => raw(value, 'number', { numberFormat, isDate: true });
const D1904 = (value: number, numberFormat: string) =>
  raw(value, 'number', { numberFormat, isDate: true, date1904: true });
const B = (value: boolean) => raw(value, 'boolean');
const X = (value: string) => raw(value, 'error');
const F = (formula: string, value: number | null) =>
  raw(value, value === null ? 'none' : 'number', { formula });
const EMPTY = raw(null, 'none');

const column = (valueKind: ValueColumn['valueKind'], rest: Partial<ValueColumn> = {}): ValueColumn => ({
  valueKind,
  unit: null,
  aliases: [],
  required: true,
  decimals: valueKind === 'count' || valueKind === 'rank' ? 0 : 1,
  dash: 'missing',
  ...rest,
});
const count = column('count', { unit: 'hồ sơ', aliases: ['HS'] });
const countOf = (unit: string) => column('count', { unit });
const optional = column('count', { required: false });
const percent = column('percent', { unit: '%' });
const withParts = (fromParts: string) => column('percent', { unit: '%', fromParts });
const money = column('money', { unit: 'triệu đồng' });
const score = column('score', { decimals: 2 });
const rank = column('rank');
const date = column('date');
const tick = column('tick', { required: false });
const code = column('code', { digits: 2 });
const text = column('text');
const target = column('target', { unit: '%' });

export interface Expected {
  status?: string;
  value: string | null;
  /** `E N-05 english-settings 1.234`: severity, id, variant, suggestion. */
  reading?: string;
  parts?: [string, string];
  comparison?: string;
}
export type Case = [number: number, what: string, cell: RawValue, column: ValueColumn, expected: Expected];

const read = (value: string, reading?: string): Expected => ({
  status: 'number',
  value,
  ...(reading ? { reading } : {}),
});
const none = (reading: string): Expected => ({ status: 'unreadable', value: null, reading });
const words = (value: string, reading?: string): Expected => ({
  status: 'text',
  value,
  ...(reading ? { reading } : {}),
});
const NBSP = '\u00a0';

/** The 92 cases of the handbook. */
export const cases: readonly Case[] = [
  [1, 'N 1234', N(1234), count, read('1234')],
  [2, 'T 1.234', T('1.234'), count, read('1234', 'I N-15 number-as-text')],
  [3, 'T 1.234.567', T('1.234.567'), count, read('1234567', 'I N-15 number-as-text')],
  [4, 'N 1.234', N(1.234), count, none('E N-05 english-settings 1.234')],
  [5, 'T 1,234', T('1,234'), count, read('1234', 'W N-04 english')],
  [6, 'T 1.234,5', T('1.234,5'), count, none('E N-05 fraction-of-one')],
  [7, 'T 12.5', T('12.5'), count, none('E N-05 fraction-of-one')],
  [8, 'N 12.0', N(12.0), count, read('12')],
  [8, 'T 12,0', T('12,0'), count, read('12', 'I N-15 number-as-text')],
  [9, 'N 1234.0000000001', N(1234.0000000001), count, read('1234', 'I N-15 binary-noise')],
  [10, 'T 1·234', T('1 234'), count, read('1234', 'I N-15 blanks')],
  [11, 'T 1⍽234', T(`1${NBSP}234`), count, read('1234', 'I N-15 blanks')],
  [12, 'T 123⍽', T(`123${NBSP}`), count, read('123', 'I N-15 number-as-text')],
  [13, 'T 05', T('05'), count, read('5', 'I N-15 leading-zero')],
  [14, 'T 0123', T('0123'), count, read('123', 'W N-15 leading-zero')],
  [15, 'T 1.23.456', T('1.23.456'), count, none('E N-02 grouping')],
  [16, 'T 12,34,567', T('12,34,567'), count, none('E N-02 grouping')],
  [17, 'N -5', N(-5), count, none('E N-06 negative')],
  [17, 'T -5', T('-5'), count, none('E N-06 negative')],
  [18, 'T (5)', T('(5)'), count, none('E N-02 parentheses')],
  [19, 'N -1 (typed (1))', N(-1), count, none('E N-06 negative')],
  [20, 'T 05 TTHC', T('05 TTHC'), countOf('TTHC'), read('5', 'W N-10 unit')],
  [21, 'T 25 HS', T('25 HS'), count, read('25', 'W N-10 unit')],
  [22, 'T 02 văn bản', T('02 văn bản'), countOf('đơn vị'), none('E N-10 other-unit')],
  [23, 'T 25/25', T('25/25'), count, none('E N-09 fraction 25')],
  [24, 'D 42339 Dec-15', D(42339, 'mmm-yy'), count, none('E N-08 date 12/15')],
  [25, 'D 46151 9-May', D(46151, 'd-mmm'), count, none('E N-08 date 5/9')],
  [26, 'T x', T('x'), count, none('E N-18 tick')],
  [27, 'B TRUE', B(true), count, none('E N-18 boolean')],
  [28, 'X #REF! in a count', X('#REF!'), count, none('E N-12 error-value')],
  [28, 'X #REF! in text', X('#REF!'), text, none('E N-12 error-value')],
  [28, 'X #REF! in a date', X('#REF!'), date, none('E N-12 error-value')],
  [29, 'F stored 120', F('SUM(B2:B9)', 120), count, read('120')],
  [30, 'F nothing stored', F('SUM(B2:B9)', null), count, none('E N-12 no-result')],
  [31, 'F external', F("'[1]Sheet1'!A1", 120), count, read('120', 'W N-19 external')],
  [32, 'T O5', T('O5'), count, none('E N-13 letter-o 05')],
  [33, 'T l20', T('l20'), count, none('E N-13 letter-l 120')],
  [34, 'T １２３', T('１２３'), count, read('123', 'W N-13 full-width')],
  [35, 'T 1e3', T('1e3'), count, none('E N-02 scientific')],
  [36, 'N 1000 shown 1E+03', N(1000, '0E+00'), count, read('1000')],
  ...['ước 1.200', '1.200 (ước)'].map((it): Case => [
    37,
    `T ${it}`,
    T(it),
    count,
    { status: 'estimate', value: '1200', reading: 'I N-11 estimate' },
  ]),
  ...['khoảng 1.200', '~1.200'].map((it): Case => [
    38,
    `T ${it}`,
    T(it),
    count,
    { status: 'estimate', value: '1200', reading: 'W N-11 approximate' },
  ]),
  [39, '∅ required', EMPTY, count, { status: 'blank', value: null, reading: 'E N-01 empty' }],
  [40, '∅ optional', EMPTY, optional, { status: 'blank', value: null }],
  [41, 'T ··', T('  '), count, { status: 'blank', value: null, reading: 'E N-01 looks-empty' }],
  [42, 'N 0', N(0), count, read('0')],
  [42, 'T 0', T('0'), count, read('0', 'I N-15 number-as-text')],
  [43, 'T KPS', T('KPS'), count, { status: 'nothing-arose', value: '0' }],
  [43, 'T Không phát sinh', T('Không phát sinh'), count, { status: 'nothing-arose', value: '0' }],
  [44, 'T không', T('không'), count, read('0', 'W N-15 none-word')],
  [44, 'T Không có', T('Không có'), count, read('0', 'W N-15 none-word')],
  [45, 'T KAD', T('KAD'), count, { status: 'not-applicable', value: null }],
  [45, 'T Không áp dụng', T('Không áp dụng'), count, { status: 'not-applicable', value: null }],
  ...['-', '–', '—', '/'].map((it): Case => [46, `T ${it}`, T(it), count, none('E N-16 dash')]),
  [47, 'T -', T('-'), optional, { status: 'blank', value: null, reading: 'W N-16 dash' }],
  ...['…', '...'].map((it): Case => [48, `T ${it}`, T(it), count, none('E N-01 unfinished')]),
  [49, 'T đang tổng hợp', T('đang tổng hợp'), count, none('E N-01 unfinished')],
  [50, 'T 98,5%', T('98,5%'), percent, read('98.5')],
  [51, 'T 98,5⍽%', T(`98,5${NBSP}%`), percent, read('98.5', 'I N-15 blanks')],
  [52, 'T 98.5%', T('98.5%'), percent, read('98.5', 'I N-15 decimal-dot')],
  [52, 'T 98.5', T('98.5'), percent, read('98.5', 'I N-15 decimal-dot')],
  [53, 'T 98,5', T('98,5'), percent, read('98.5')],
  [54, 'N 0.985 as 0.0%', N(0.985, '0.0%'), percent, read('98.5')],
  [55, 'N 98.5', N(98.5), percent, read('98.5')],
  [56, 'N 0.985 with parts', N(0.985), withParts('98.5'), read('98.5', 'W N-07 scale')],
  [56, 'N 0.985 with small parts', N(0.985), withParts('0.98'), read('0.985', 'W N-07 scale')],
  [56, 'N 0.985 without parts', N(0.985), percent, none('E N-07 scale 98,5')],
  [57, 'N 98.5 as 0%', N(98.5, '0%'), percent, none('E N-07 over-100 98,5')],
  [58, 'N 985', N(985), percent, none('E N-07 over-100 98,5')],
  [59, 'N 1 as 0%', N(1, '0%'), percent, read('100')],
  [60, 'N 1 with parts', N(1), withParts('100'), read('100', 'W N-07 scale')],
  [60, 'N 1 without parts', N(1), percent, none('E N-07 scale 100')],
  ...['100% (25/25)', '25/25 (100%)'].map((it): Case => [
    61,
    `T ${it}`,
    T(it),
    percent,
    { ...read('100', 'I N-09 composite'), parts: ['25', '25'] },
  ]),
  [62, 'T 12/15', T('12/15'), percent, { ...read('80', 'W N-09 fraction-read'), parts: ['12', '15'] }],
  [63, 'T 120%', T('120%'), percent, none('E N-07 over-100')],
  [63, 'T 120% allowed', T('120%'), column('percent', { over100: true }), read('120')],
  [64, 'T >95%', T('>95%'), percent, none('E N-02 comparison')],
  ...['>95%', 'trên 95%'].map((it): Case => [
    65,
    `T ${it}`,
    T(it),
    target,
    { ...read('95'), comparison: '>' },
  ]),
  [66, 'T 1.234', T('1.234'), percent, read('1.234', 'W N-04 english')],
  [67, 'T 1.234,5', T('1.234,5'), money, read('1234.5')],
  [68, 'T 1.234', T('1.234'), money, read('1234', 'W N-03 dot-three 1,234')],
  [69, 'N 1.234', N(1.234), money, read('1.234', 'W N-03 three-decimals 1.234')],
  [70, 'T 1,234', T('1,234'), money, none('E N-03 comma-three 1.234')],
  [71, 'T 1,234.56', T('1,234.56'), money, read('1234.56', 'W N-04 english')],
  [72, 'T 1.2 tỷ', T('1.2 tỷ'), money, none('E N-10 other-unit 1.200')],
  [73, 'T 12.500.000⍽₫', T(`12.500.000${NBSP}₫`), money, none('E N-10 other-unit 12,5')],
  [74, 'T 85,78', T('85,78'), score, read('85.78')],
  [74, 'T 85.78', T('85.78'), score, read('85.78', 'I N-15 decimal-dot')],
  [75, 'T 85,78/100', T('85,78/100'), score, read('85.78', 'I N-09 out-of')],
  [76, 'T 15/34', T('15/34'), rank, { ...read('15'), parts: ['15', '34'] }],
  [77, 'T hạng 15', T('hạng 15'), rank, read('15', 'W N-10 rank-word')],
  [78, 'D 46270 5-Sep', D(46270, 'd-mmm'), rank, none('E N-08 date 5/9')],
  [79, 'N 0', N(0), rank, none('E N-02 rank-zero')],
  [80, 'T 05/3/2026', T('05/3/2026'), date, words('2026-03-05')],
  [80, 'T 5-3-2026', T('5-3-2026'), date, words('2026-03-05', 'I N-15 date-style')],
  [80, 'T 5.3.2026', T('5.3.2026'), date, words('2026-03-05', 'I N-15 date-style')],
  [81, 'T in words', T('ngày 05 tháng 3 năm 2026'), date, words('2026-03-05')],
  [82, 'D 46086', D(46086, 'dd/mm/yyyy'), date, words('2026-03-05')],
  [83, 'N 46086', N(46086), date, words('2026-03-05', 'W N-15 serial-date')],
  [84, 'T 3/15/2026', T('3/15/2026'), date, none('E N-17 month-first 15/3/2026')],
  [85, 'T 31/6/2026', T('31/6/2026'), date, none('E N-17 no-such-day')],
  ...['x', 'X', '✓', 'có'].map((it): Case => [86, `T ${it}`, T(it), tick, words('true')]),
  [87, 'T không', T('không'), tick, words('false')],
  [87, '∅', EMPTY, tick, { status: 'blank', value: 'false' }],
  [88, 'N 1', N(1), code, words('01', 'W N-15 zero-lost')],
  [89, 'T 00004', T('00004'), column('code', { digits: 5 }), words('00004')],
  [90, 'TCVN3', T('Së Néi vô', '.VnTime'), text, words('Së Néi vô', 'W N-14 TCVN3 Sở Nội vụ')],
  [91, 'VNI', T('Soá hoà sô', 'VNI-Times'), text, words('Soá hoà sô', 'W N-14 VNI Số hồ sơ')],
  [92, 'decomposed', T('Sở Nội vụ'.normalize('NFD')), text, words('Sở Nội vụ', 'I N-15 unicode-form')],
];

/** Cells beyond the handbook's table: formats that change what is seen, long numbers, times, the 1904 calendar. */
export const moreCases: readonly Case[] = [
  [93, 'N 1234 as @', N(1234, '@'), count, read('1234')],
  [93, 'N 1234 as accounting', N(1234, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'), count, read('1234')],
  [93, 'N 0 as accounting', N(0, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'), count, read('0')],
  [93, 'N 12.5 with colours', N(12.5, '#,##0.0_);[Red]\\(#,##0.0\\)'), money, read('12.5')],
  [94, 'N 1234000 shown 1.234', N(1_234_000, '#,##0,'), count, read('1234000', 'W N-20 scaled')],
  [94, 'N 1234000 shown 1,2', N(1_234_000, '#,##0.0,,'), money, read('1234000', 'W N-20 scaled')],
  [94, 'N 2000000 by condition', N(2_000_000, '[>=1000000]0.0,,;0'), count, read('2000000', 'W N-20 scaled')],
  [94, 'N 200 by condition', N(200, '[>=1000000]0.0,,;0'), count, read('200')],
  [95, 'N 1234 with ₫ in million dong', N(1234, '#,##0 "₫"'), money, none('E N-20 format-unit 0,001234')],
  [95, 'N 1234 with [$₫]', N(1234, '#,##0\\ [$₫-42A]'), money, none('E N-20 format-unit 0,001234')],
  [
    95,
    'N in dong shown in millions',
    N(12_500_000, '#,##0.0,, "triệu"'),
    money,
    none('E N-20 format-unit 12,5'),
  ],
  [95, 'N with its own unit', N(12.5, '#,##0.0 "triệu đồng"'), money, read('12.5')],
  [95, 'N with its own counting unit', N(25, '0 "HS"'), count, read('25')],
  [95, 'N with another unit', N(25, '0 "văn bản"'), count, read('25', 'W N-20 format-unit')],
  [95, 'N in dollars', N(1234.5, '_("$"* #,##0.00_)'), money, read('1234.5', 'W N-20 format-unit')],
  [96, 'N 1 as 0% in a count', N(1, '0%'), count, none('E N-10 other-unit')],
  [96, 'T 98,5% in a count', T('98,5%'), count, none('E N-10 other-unit')],
  [96, 'T 0,985 without parts', T('0,985'), percent, none('E N-07 scale 98,5')],
  [96, 'T 98.5 %', T('98.5 %'), percent, read('98.5', 'I N-15 decimal-dot')],
  [96, 'T 98,5 phần trăm', T('98,5 phần trăm'), percent, read('98.5')],
  [97, 'N of 16 digits', N(1_234_567_890_123_456), count, none('E N-02 digits-lost')],
  [97, 'N of 16 digits as code', N(1_234_567_890_123_456), code, none('E N-02 digits-lost')],
  [97, 'N of 15 digits', N(123_456_789_012_345), count, read('123456789012345')],
  [97, 'N 0.1 + 0.2', N(0.1 + 0.2), money, read('0.3')],
  [97, 'T of 18 digits', T('123456789012345678'), count, read('123456789012345678', 'I N-15 number-as-text')],
  [98, 'N -0', N(-0), count, read('0')],
  [98, 'T -0', T('-0'), count, read('0', 'I N-15 number-as-text')],
  [98, 'N 1.5E+05', N(150_000, '0.00E+00'), count, read('150000')],
  [98, 'T 1,5E+05', T('1,5E+05'), count, none('E N-02 scientific')],
  [99, 'a time of day', D(0.2146, 'h:mm'), count, none('E N-08 date')],
  [99, 'a duration', D(1.5, '[h]:mm'), count, none('E N-08 date')],
  [99, '12/15 by the 1904 calendar', D1904(40_877, 'mmm-yy'), count, none('E N-08 date 12/15')],
  [99, '5/9 by the 1904 calendar', D1904(44_689, 'd-mmm'), percent, none('E N-08 date 5/9')],
  [100, 'T with zero width', T('1\u200b234'), count, read('1234', 'I N-15 number-as-text')],
  [100, 'T with a direction mark', T('\u202d98,5\u202c'), percent, read('98.5', 'I N-15 blanks')],
  [100, 'T with narrow blanks', T('1\u202f234\u2009567'), count, read('1234567', 'I N-15 blanks')],
  [100, 'T with Cyrillic О', T('1О'), count, none('E N-13 letter-o 10')],
];
