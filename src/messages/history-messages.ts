import type { Sentences } from './sentence.ts';

/** Sentences of `cchc history`. Ids start with `history.`. */
export const historyMessages = {
  'history.head': {
    vi: (p: { code: string; label: string; scope: string; unit: string }) =>
      `Chuỗi số liệu ${p.code} “${p.label}”, ${p.scope}${p.unit === '' ? '' : ` (đơn vị tính: ${p.unit})`}`,
    en: (p: { code: string; label: string; scope: string; unit: string }) =>
      `Series ${p.code} “${p.label}”, ${p.scope}${p.unit === '' ? '' : ` (unit: ${p.unit})`}`,
  },
  'history.column.period': { vi: () => 'Kỳ', en: () => 'Period' },
  'history.column.value': { vi: () => 'Số liệu', en: () => 'Value' },
  'history.column.coverage': { vi: () => 'Bao phủ', en: () => 'Coverage' },
  'history.column.state': { vi: () => 'Bản', en: () => 'State' },
  'history.draft': { vi: () => 'nháp', en: () => 'draft' },
  'history.frozen': {
    vi: (p: { number: number }) => `chốt lần ${p.number}`,
    en: (p: { number: number }) => `frozen, no. ${p.number}`,
  },
  'history.derived': { vi: () => 'tính ra', en: () => 'derived' },
  'history.estimate': {
    vi: (p: { value: string }) => `${p.value} (ước)`,
    en: (p: { value: string }) => `${p.value} (estimate)`,
  },
} satisfies Sentences;
