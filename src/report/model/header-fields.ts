import type { LocalDate } from '../../domain/local-date.ts';
import type { Period } from '../../domain/period.ts';
import { formatDate } from '../../messages/format.ts';
import { periodName } from '../../messages/period-name.ts';
import type { ReportField } from '../report-model.ts';
import type { ReportSettings } from '../report-settings.ts';
import { attachedTo, officeFields } from './office-fields.ts';

/** Title lines, header, addressees and signature: everything around the content (Nghị định 30/2020/NĐ-CP). */
export function headerFields(settings: ReportSettings, period: Period, now: LocalDate): ReportField[] {
  const symbol = `BC-${settings.symbol}`;
  return [
    ...officeFields(settings, symbol, now),
    { name: 'Trích yếu', aliases: ['subject'], value: reportSubject(period) },
    { name: 'Dòng kèm theo', value: attachedTo('Báo cáo', settings, symbol, now) },
    { name: 'Tỉnh', aliases: ['province'], value: settings.province },
    { name: 'Toàn tỉnh', aliases: ['Toàn huyện', 'wholeArea'], value: wholeArea(settings.province) },
    { name: 'Kỳ báo cáo', aliases: ['period'], value: periodName(period, 'vi') },
    { name: 'Năm', aliases: ['year'], value: String(period.year) },
    { name: 'Kỳ tiếp theo', aliases: ['nextPeriod'], value: nextPeriodName(period) },
    { name: 'Thời gian lấy số liệu', aliases: ['window'], value: windowText(period) },
  ];
}

/** `Công tác cải cách hành chính quý III năm 2026`. */
export function reportSubject(period: Period): string {
  return period.special?.subject ?? `Công tác cải cách hành chính ${periodName(period, 'vi')}`;
}

/** `toàn tỉnh`, `toàn huyện`, `toàn thị xã`: as the locality's own name has it. */
export function wholeArea(locality: string): string {
  const kind = /^(?:thành phố|tỉnh|huyện|quận|thị xã)(?= )/iu.exec(locality.normalize('NFC').trim())?.[0];
  return `toàn ${kind?.toLowerCase() ?? 'tỉnh'}`;
}

/** `từ ngày 15/6/2026 đến ngày 14/9/2026`. */
export function windowText(period: Period): string {
  return `từ ngày ${formatDate(period.start)} đến ngày ${formatDate(period.end)}`;
}

/** What the section on next steps looks ahead to, in the words of the trade. */
function nextPeriodName({ code, year, special }: Period): string {
  if (special) return 'trong thời gian tới';
  if (code.startsWith('M')) return nextMonth(Number(code.slice(1)), year);
  const next: Partial<Record<string, string>> = {
    Q1: `quý II năm ${year}`,
    Q2: `6 tháng cuối năm ${year}`,
    '9M': `quý IV năm ${year}`,
    Q4: `năm ${year + 1}`,
    H2: `năm ${year + 1}`,
    H1: `6 tháng cuối năm ${year}`,
    Q3: `quý IV năm ${year}`,
    Y: `năm ${year + 1}`,
  };
  return next[code] ?? 'kỳ tiếp theo';
}

function nextMonth(month: number, year: number): string {
  return month === 12 ? `tháng 01 năm ${year + 1}` : `tháng ${month + 1} năm ${year}`;
}
