import type { Params } from '../../domain/finding.ts';
import { parsePeriod } from '../../domain/period.ts';
import { formatDecimal } from '../../messages/format.ts';
import { periodName } from '../../messages/period-name.ts';
import { word } from '../rule-words.ts';
import type { PastSource } from './past-side.ts';

/** The places of other periods that a finding rests on, as parameters: lists of the same length. */
export function sourceParams(sources: readonly PastSource[]): Params {
  return {
    periods: sources.map((one) => one.period),
    snapshots: sources.map((one) => String(one.snapshot)),
    values: sources.map((one) => one.value),
    files: sources.map((one) => one.file),
    places: sources.map(({ sheet, cell }) => (sheet === '' ? cell : `${sheet}!${cell}`)),
  };
}

/** `210 ở quý I năm 2026 (bản chốt 2 của kỳ 2026-Q1, tệp a.xlsx, ô 2. TTHC!D12)`, one after the other. */
export const sourcesVi = (p: Params) =>
  sourcesIn(p)
    .map((one) => {
      const place = one.place === '' ? '' : `, ô ${one.place}`;
      const file = one.file === '' ? '' : `, tệp ${one.file}`;
      const kept =
        one.snapshot === '0'
          ? `theo bản tổng hợp chưa chốt của kỳ ${one.period}`
          : `theo bản chốt ${one.snapshot} của kỳ ${one.period}`;
      return `${number(one.value)} của ${nameOf(one.period, 'vi')} (${kept}${file}${place})`;
    })
    .join('; ');

export const sourcesEn = (p: Params) =>
  sourcesIn(p)
    .map((one) => {
      const place = one.place === '' ? '' : `, cell ${one.place}`;
      const file = one.file === '' ? '' : `, file ${one.file}`;
      const kept =
        one.snapshot === '0' ? `draft of ${one.period}` : `snapshot ${one.snapshot} of ${one.period}`;
      return `${number(one.value)} of ${nameOf(one.period, 'en')} (${kept}${file}${place})`;
    })
    .join('; ');

/** The name of a period that a parameter gives by its id. */
export function nameOf(id: string, lang: 'vi' | 'en'): string {
  const period = parsePeriod(id);
  return period ? periodName(period, lang) : id;
}

export const periodVi = (p: Params, key: string) => nameOf(word(p, key), 'vi');
export const periodEn = (p: Params, key: string) => nameOf(word(p, key), 'en');

function number(value: string): string {
  return /^-?\d+(\.\d+)?$/.test(value) ? formatDecimal(value) : value;
}

function sourcesIn(p: Params) {
  const list = (key: string) => (Array.isArray(p[key]) ? (p[key] as readonly string[]) : []);
  const [snapshots, values, files, places] = ['snapshots', 'values', 'files', 'places'].map(list) as [
    readonly string[],
    readonly string[],
    readonly string[],
    readonly string[],
  ];
  return list('periods').map((period, at) => ({
    period,
    snapshot: snapshots[at] ?? '0',
    value: values[at] ?? '',
    file: files[at] ?? '',
    place: places[at] ?? '',
  }));
}
