import { dateParts, type LocalDate } from '../../domain/local-date.ts';
import type { Period } from '../../domain/period.ts';
import { formatDate, formatLongDate } from '../../messages/format.ts';
import { periodName } from '../../messages/period-name.ts';
import type { ReportField, ReportList } from '../report-model.ts';
import type { ReportSettings } from '../report-settings.ts';

/** Title lines, header, addressees and signature: everything around the content (Nghị định 30/2020/NĐ-CP). */
export function headerFields(settings: ReportSettings, period: Period, now: LocalDate): ReportField[] {
  const { addressees, legalBases = [] } = settings;
  return [
    { name: 'Cơ quan chủ quản', aliases: ['superiorAgency'], value: settings.superiorAgency ?? '' },
    { name: 'Cơ quan ban hành', aliases: ['issuingAgency'], value: settings.issuingAgency },
    { name: 'Số văn bản', aliases: ['number'], value: documentNumber(settings.number) },
    { name: 'Ký hiệu', aliases: ['symbol'], value: `BC-${settings.symbol}` },
    { name: 'Địa danh', aliases: ['place'], value: settings.place },
    { name: 'Ngày văn bản', aliases: ['date'], value: documentDate(settings.date, now) },
    { name: 'Trích yếu', aliases: ['subject'], value: reportSubject(period) },
    { name: 'Dòng kèm theo', value: attachedTo(settings, now) },
    { name: 'Tỉnh', aliases: ['province'], value: settings.province },
    { name: 'Toàn tỉnh', aliases: ['Toàn huyện', 'wholeArea'], value: wholeArea(settings.province) },
    { name: 'Kỳ báo cáo', aliases: ['period'], value: periodName(period, 'vi') },
    { name: 'Năm', aliases: ['year'], value: String(period.year) },
    { name: 'Kỳ tiếp theo', aliases: ['nextPeriod'], value: nextPeriodName(period) },
    { name: 'Thời gian lấy số liệu', aliases: ['window'], value: windowText(period) },
    { name: 'Một nơi kính gửi', value: addressees.length === 1 ? addressees[0]! : '' },
    { name: 'Nơi kính gửi', value: lines(addressees.length > 1 ? punctuated(addressees, '- ') : []) },
    { name: 'Căn cứ', aliases: ['legalBases'], value: lines(punctuated(legalBases, '')) },
    { name: 'Chức vụ ký', aliases: ['signerCapacity'], value: lines(settings.signerCapacity) },
    { name: 'Người ký', aliases: ['signer'], value: settings.signerName ?? '' },
    { name: 'Nơi nhận', aliases: ['recipients'], value: lines(recipientLines(settings)) },
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

/** Numbers below 10 get a zero; unknown ones leave room for the registry. */
function documentNumber(number: number | undefined): string {
  return number === undefined ? '\u00a0'.repeat(6) : String(number).padStart(2, '0');
}

/** An unknown day is left open: it is filled in at registration. */
function documentDate(date: LocalDate | undefined, now: LocalDate): string {
  return date ? formatLongDate(date) : `ngày … tháng … năm ${dateParts(now).year}`;
}

function attachedTo(settings: ReportSettings, now: LocalDate): string {
  const number = `${documentNumber(settings.number)}/BC-${settings.symbol}`;
  return `(Kèm theo Báo cáo số ${number} ${documentDate(settings.date, now)} của ${settings.issuingAgency})`;
}

function windowText(period: Period): string {
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

function lines(texts: readonly string[]): ReportList {
  return { columns: [{ name: 'Dòng' }], rows: texts.map((text) => ({ Dòng: text })) };
}

/** One per line, `;` behind each, `.` behind the last. */
function punctuated(texts: readonly string[], before: string): string[] {
  return texts.map((text, at) => before + bare(text) + (at === texts.length - 1 ? '.' : ';'));
}

function bare(text: string): string {
  return text.trim().replace(/[.;,]+$/, '');
}

function recipientLines({ addressees, recipients, archive }: ReportSettings): string[] {
  const all = [...(addressees.length > 0 ? ['Như trên'] : []), ...recipients];
  return punctuated([...all, archive ? `Lưu: VT, ${archive}` : 'Lưu: VT'], '- ');
}
