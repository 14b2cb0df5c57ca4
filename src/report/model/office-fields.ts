import { dateParts, type LocalDate } from '../../domain/local-date.ts';
import { formatLongDate } from '../../messages/format.ts';
import type { ReportField, ReportList } from '../report-model.ts';
import type { ReportSettings } from '../report-settings.ts';

/** What the head and the foot of a document need. */
export type OfficeSettings = Omit<ReportSettings, 'province' | 'limits'>;

/** Head, addressees, legal bases and signature (Nghị định 30/2020/NĐ-CP); `symbol` as it follows the number. */
export function officeFields(settings: OfficeSettings, symbol: string, now: LocalDate): ReportField[] {
  const { addressees, legalBases = [] } = settings;
  return [
    { name: 'Cơ quan chủ quản', aliases: ['superiorAgency'], value: settings.superiorAgency ?? '' },
    { name: 'Cơ quan ban hành', aliases: ['issuingAgency'], value: settings.issuingAgency },
    { name: 'Số văn bản', aliases: ['number'], value: documentNumber(settings.number) },
    { name: 'Ký hiệu', aliases: ['symbol'], value: symbol },
    { name: 'Địa danh', aliases: ['place'], value: settings.place },
    { name: 'Ngày văn bản', aliases: ['date'], value: documentDate(settings.date, now) },
    { name: 'Một nơi kính gửi', value: addressees.length === 1 ? addressees[0]! : '' },
    { name: 'Nơi kính gửi', value: lines(addressees.length > 1 ? punctuated(addressees, '- ') : []) },
    { name: 'Căn cứ', aliases: ['legalBases'], value: lines(punctuated(legalBases, '')) },
    {
      name: 'Chức vụ ký',
      aliases: ['signerCapacity'],
      value: lines(settings.signerCapacity.map((one) => one.toLocaleUpperCase('vi'))),
    },
    { name: 'Người ký', aliases: ['signer'], value: settings.signerName ?? '' },
    { name: 'Nơi nhận', aliases: ['recipients'], value: lines(recipientLines(settings)) },
  ];
}

/** `(Kèm theo Báo cáo số 05/BC-SNV ngày … của Sở Nội vụ)`: what is not known yet stays blank. */
export function attachedTo(
  type: string,
  settings: Pick<OfficeSettings, 'number' | 'date' | 'issuingAgency'>,
  symbol: string,
  now: LocalDate,
): string {
  const number = `${documentNumber(settings.number)}/${symbol}`;
  return `(Kèm theo ${type} số ${number} ${documentDate(settings.date, now)} của ${settings.issuingAgency})`;
}

/** Numbers below 10 get a zero; unknown ones leave room for the registry. */
function documentNumber(number: number | undefined): string {
  return number === undefined ? '\u00a0'.repeat(6) : String(number).padStart(2, '0');
}

/** An unknown day is left open: it is filled in at registration. */
function documentDate(date: LocalDate | undefined, now: LocalDate): string {
  return date ? formatLongDate(date) : `ngày … tháng … năm ${dateParts(now).year}`;
}

function lines(texts: readonly string[]): ReportList {
  return { columns: [{ name: 'Dòng' }], rows: texts.map((text) => ({ Dòng: text })) };
}

/** One per line, `;` behind each, `.` behind the last. */
function punctuated(texts: readonly string[], before: string): string[] {
  return texts.map((text, at) => before + bare(text) + (at === texts.length - 1 ? '.' : ';'));
}

/** Without the mark at its end. */
export function bare(text: string): string {
  return text.trim().replace(/[.;,]+$/, '');
}

function recipientLines({ addressees, recipients, archive }: OfficeSettings): string[] {
  const all = [...(addressees.length > 0 ? ['Như trên'] : []), ...recipients];
  return punctuated([...all, archive ? `Lưu: VT, ${archive}` : 'Lưu: VT'], '- ');
}
