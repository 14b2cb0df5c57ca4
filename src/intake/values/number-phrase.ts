import { formatDecimal } from '../../messages/format.ts';
import { tidyText } from '../../domain/tidy-text.ts';
import { readFraction } from './fraction-text.ts';
import { findMarker, type Marker } from './markers.ts';
import { parseNumberText } from './number-text.ts';
import { checkScale } from './percent-scale.ts';
import { pickNumber } from './pick-number.ts';
import { blank, isRead, refused, remarked, withRemark } from './read-value.ts';
import { readNumberWithUnit } from './unit-text.ts';
import type { ReadValue, ValueColumn } from './value-types.ts';

const fullWidth = /[\uff01-\uff5e]/;
const estimatePrefix = /^(?:ước(?: tính| đạt| khoảng)?|(khoảng|xấp xỉ|~|≈))\s*:?\s*(?=\d)/iu;
const estimateSuffix = /\s*\((?:số )?ước(?: tính)?\)$/iu;
const comparison = /^(?:(>=|≥|từ)|(<=|≤|không quá)|(>|trên|hơn)|(<|dưới))\s*(\d.*)$/iu;
/** Also the О of Cyrillic and the Ο of Greek, which nobody tells from ours. */
const lookAlike = /^[\dOoQОоΟοlIІі|.,]+$/;

/** Reads text in a column of numbers: count, money, percent, score, rank or target. */
export function readNumberPhrase(raw: string, column: ValueColumn): ReadValue {
  const text = tidyText(raw);
  if (text === '') return blank(column, raw === '' ? 'empty' : 'looks-empty');
  if (fullWidth.test(text)) {
    const narrow = text.replace(/[\uff01-\uff5e]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0));
    const read = readTidy(narrow, column);
    return isRead(read) ? withRemark(read, 'N-13', 'warning', 'full-width') : read;
  }
  const read = readTidy(text, column);
  const isSilent = read.readings.length === 0 && read.status === 'number';
  return isSilent && text !== raw ? withRemark(read, 'N-15', 'info', 'blanks') : read;
}

function readTidy(text: string, column: ValueColumn): ReadValue {
  const marker = findMarker(text);
  if (marker) return readMarker(marker, column);
  const estimate = readEstimate(text, column);
  if (estimate) return estimate;
  return readExact(text, column);
}

function readMarker(marker: Marker, column: ValueColumn): ReadValue {
  switch (marker) {
    case 'nothing-arose':
      return { status: 'nothing-arose', value: '0', readings: [] };
    case 'not-applicable':
      return { status: 'not-applicable', value: null, readings: [] };
    case 'none-word':
      return column.valueKind === 'count' || column.valueKind === 'money'
        ? remarked('0', 'N-15', 'warning', 'none-word')
        : refused('N-02', 'no-zero-word');
    case 'unfinished':
      return refused('N-01', 'unfinished');
    case 'tick':
      return refused('N-18', 'tick');
    case 'dash':
      return readDash(column);
  }
}

function readDash(column: ValueColumn): ReadValue {
  if (column.dash === 'zero') return remarked('0', 'N-16', 'warning', 'dash');
  if (column.dash === 'missing' && column.required) return refused('N-16', 'dash');
  const status = column.dash === 'missing' ? 'blank' : 'not-applicable';
  return { status, value: null, readings: [{ id: 'N-16', severity: 'warning', variant: 'dash' }] };
}

/** `ước 1.200`, `1.200 (ước)`, `khoảng 1.200`, `~1.200`. */
function readEstimate(text: string, column: ValueColumn): ReadValue | undefined {
  const prefix = estimatePrefix.exec(text);
  const suffix = prefix ? null : estimateSuffix.exec(text);
  if (!prefix && !suffix) return undefined;
  const rest = prefix ? text.slice(prefix[0].length) : text.slice(0, -suffix![0].length);
  const read = readExact(rest, column);
  if (!isRead(read)) return read;
  const isLoose = prefix?.[1] !== undefined;
  const { readings } = withRemark(
    { ...read, readings: read.readings.filter((one) => one.id !== 'N-15') },
    'N-11',
    isLoose ? 'warning' : 'info',
    isLoose ? 'approximate' : 'estimate',
  );
  return { ...read, status: 'estimate', readings };
}

function readExact(text: string, column: ValueColumn): ReadValue {
  const number = parseNumberText(text);
  if (number) return finish(pickNumber(number, column), column, false);
  return (
    readComparison(text, column) ??
    readPercentSign(text, column) ??
    readFraction(text, column) ??
    readRankWord(text, column) ??
    refuseKnown(text) ??
    readNumberWithUnit(text, column) ??
    plainRefusal()
  );
}

/** The checks that hold for stored and typed numbers alike. */
export function finish(read: ReadValue, column: ValueColumn, isMarkedPercent: boolean): ReadValue {
  if (!isRead(read)) return read;
  if (column.valueKind === 'percent') return checkScale(read, column, isMarkedPercent);
  return column.valueKind === 'rank' && read.value === '0' ? refused('N-02', 'rank-zero') : read;
}

function readComparison(text: string, column: ValueColumn): ReadValue | undefined {
  const match = comparison.exec(text);
  if (!match) return undefined;
  if (column.valueKind !== 'target') return refused('N-02', 'comparison');
  const read = readExact(match[5]!.trim(), column);
  const sign = match[1] ? '>=' : match[2] ? '<=' : match[3] ? '>' : '<';
  return isRead(read) ? { ...read, comparison: sign } : read;
}

function readPercentSign(text: string, column: ValueColumn): ReadValue | undefined {
  const match = /^(\S.*?)(\s*)(?:%|phần trăm)$/iu.exec(text);
  const number = match ? parseNumberText(match[1]!) : undefined;
  if (!match || !number) return undefined;
  if (column.valueKind !== 'percent' && column.valueKind !== 'target') return refused('N-10', 'other-unit');
  return finish(pickNumber(number, column), column, true);
}

function readRankWord(text: string, column: ValueColumn): ReadValue | undefined {
  const match = column.valueKind === 'rank' ? /^(?:xếp )?(?:hạng|thứ|hạng thứ)\s*(.+)$/iu.exec(text) : null;
  if (!match) return undefined;
  const read = readExact(match[1]!, column);
  return isRead(read) ? withRemark(read, 'N-10', 'warning', 'rank-word') : plainRefusal();
}

function plainRefusal(): ReadValue {
  return refused('N-02', 'not-a-number');
}

/** Text that is no number: name the look-alikes, so that the clerk sees what is wrong. */
function refuseKnown(text: string): ReadValue | undefined {
  if (/^\(\s*[\d., ]+\)$/.test(text)) return refused('N-02', 'parentheses');
  if (/^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(text)) return refused('N-02', 'scientific');
  if (/^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!)$/i.test(text)) return refused('N-12', 'error-value');
  if (lookAlike.test(text) && /\d/.test(text)) {
    const digits = text.replace(/[OoQОоΟο]/g, '0').replace(/[lIІі|]/g, '1');
    return refused('N-13', /[OoQОоΟο]/.test(text) ? 'letter-o' : 'letter-l', digits);
  }
  if (/^\d+[.,]$/.test(text)) return refused('N-02', 'grouping', formatDecimal(text.slice(0, -1)));
  return undefined;
}
