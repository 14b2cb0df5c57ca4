import type { Period } from '../domain/period.ts';
import type { Lang } from './sentence.ts';

const vietnamese: Record<string, string> = {
  Q1: 'quý I',
  Q2: 'quý II',
  Q3: 'quý III',
  Q4: 'quý IV',
  H1: '6 tháng đầu năm',
  H2: '6 tháng cuối năm',
  '9M': '9 tháng',
};
const english: Record<string, string> = {
  H1: 'first half of',
  H2: 'second half of',
  '9M': 'nine months of',
};

/** The title of an ad hoc report as its letter gives it; `quý III năm 2026`, `6 tháng đầu năm 2026`, `năm 2026`, `tháng 7 năm 2026`. */
export function periodName(period: Period, lang: Lang): string {
  const { code, year, special } = period;
  if (special) return special.title;
  if (lang === 'en') return code === 'Y' ? `year ${year}` : `${english[code] ?? code} ${year}`;
  if (code === 'Y') return `năm ${year}`;
  if (code.startsWith('M')) return `tháng ${Number(code.slice(1))} năm ${year}`;
  const name = vietnamese[code] ?? code;
  return name.endsWith('năm') ? `${name} ${year}` : `${name} năm ${year}`;
}
