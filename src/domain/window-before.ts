import { periodOf, type Period, type PeriodCode } from './period.ts';

/** The window of the same length that ends on the day before: its code, and how many years back it lies. */
const before: Readonly<Record<string, [code: PeriodCode, years: number]>> = {
  Q1: ['Q4', 1],
  Q2: ['Q1', 0],
  Q3: ['Q2', 0],
  Q4: ['Q3', 0],
  H1: ['H2', 1],
  H2: ['H1', 0],
  Y: ['Y', 1],
};

/**
 * The window of the same length before a period: quý III → quý II, 6 tháng → 6 tháng cuối năm trước, năm → năm trước.
 * Undefined for nine months: the nine months before them are no window of any report.
 */
export function windowBefore({ year, code }: Period): Period | undefined {
  const month = /^M(\d\d)$/.exec(code);
  if (month) {
    const before = Number(month[1]) - 1;
    return before === 0 ? periodOf(year - 1, 'M12') : periodOf(year, `M${String(before).padStart(2, '0')}`);
  }
  const found = before[code];
  return found && periodOf(year - found[1], found[0]);
}
