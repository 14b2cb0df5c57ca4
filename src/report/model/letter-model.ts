import type { Edition } from '../../domain/edition.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { Period } from '../../domain/period.ts';
import { noYearView } from '../../domain/year-view.ts';
import { formatDate } from '../../messages/format.ts';
import { periodName } from '../../messages/period-name.ts';
import type { LetterSettings } from '../letter-settings.ts';
import type { ReportField, ReportModel } from '../report-model.ts';
import { windowText } from './header-fields.ts';
import { letterRows, reportLines, stateOfReports } from './letter-rows.ts';
import { attachedTo, bare, officeFields } from './office-fields.ts';
import type { UrgedAgency } from './urged-reports.ts';

/** What a letter that urges agencies to report (công văn đôn đốc) is about. */
export interface UrgingLetter {
  period: Period;
  edition: Pick<Edition, 'leads'>;
  /** Whom it goes to, and what each still owes. */
  urged: readonly UrgedAgency[];
  /** Day by which the reports are asked for now. */
  deadline: LocalDate;
  today: LocalDate;
}

/** As many are written one under the other; more are "theo danh sách kèm theo". */
const mostAddressees = 5;

/** Everything that the template of such a letter may ask for. The same letter and settings give the same model. */
export function letterModel(letter: UrgingLetter, settings: LetterSettings): ReportModel {
  const { period, today, urged, deadline } = letter;
  const addressees = addresseesOf(urged);
  const subject = letterSubject(letter);
  const fields: ReportField[] = [
    ...officeFields({ ...settings, addressees }, settings.symbol, today),
    { name: 'Trích yếu', aliases: ['subject'], value: subject },
    { name: 'Dòng kèm theo', value: attachedTo('Công văn', settings, settings.symbol, today) },
    { name: 'Phụ lục', value: 'Phụ lục' },
    { name: 'Tỉnh', aliases: ['province'], value: settings.province },
    { name: 'Kỳ báo cáo', aliases: ['period'], value: periodName(period, 'vi') },
    { name: 'Năm', aliases: ['year'], value: String(period.year) },
    { name: 'Thời gian lấy số liệu', aliases: ['window'], value: windowText(period) },
    { name: 'Căn cứ thực hiện', aliases: ['basis'], value: basisOf(settings) },
    { name: 'Hạn gửi', aliases: ['due'], value: dueText(letter) },
    { name: 'Hạn mới', aliases: ['deadline'], value: formatDate(deadline) },
    { name: 'Ngày rà soát', aliases: ['today'], value: formatDate(today) },
    { name: 'Nhắc trước hạn', aliases: ['reminder'], value: isReminder(letter) },
    { name: 'Một đơn vị', aliases: ['oneAgency'], value: urged.length === 1 ? urged[0]!.agency.name : '' },
    { name: 'Số đơn vị', aliases: ['agencies'], value: String(urged.length) },
    { name: 'Tình hình gửi', aliases: ['state'], value: stateOfReports(urged) },
    { name: 'Có báo cáo phải gửi lại', aliases: ['resend'], value: hasToResend(letter) },
    { name: 'Liên hệ', aliases: ['contact'], value: settings.contact || '…' },
    { name: 'Báo cáo còn thiếu', aliases: ['owed'], value: reportLines(letter) },
    { name: 'Danh sách', aliases: ['list'], value: letterRows(letter) },
  ];
  return {
    period: period.id,
    kind: period.kind ?? 'quarterly',
    title: `Công văn ${subject}`,
    preparedOn: today,
    draft: false,
    abridged: false,
    fields,
    figures: new Map(),
    charts: [],
    scopes: new Map(),
    agencies: urged.map((one) => one.agency),
    comparisons: noYearView.comparisons,
    targets: new Map(),
  };
}

/** The model of a letter to nobody: every name that its template may use, and no data. */
export function emptyLetterModel(edition: Pick<Edition, 'leads'>, period: Period): ReportModel {
  const settings: LetterSettings = {
    province: '',
    issuingAgency: '',
    symbol: '',
    place: '',
    signerCapacity: [],
    recipients: [],
    contact: '',
  };
  return letterModel({ period, edition, urged: [], deadline: period.end, today: period.end }, settings);
}

/** `đôn đốc gửi báo cáo công tác cải cách hành chính quý III năm 2026`: as it follows `V/v`. */
function letterSubject(letter: UrgingLetter): string {
  const verb = isReminder(letter) ? 'nhắc' : 'đôn đốc';
  return `${verb} gửi báo cáo công tác cải cách hành chính ${periodName(letter.period, 'vi')}`;
}

/** Nobody in it is overdue. */
function isReminder({ urged }: UrgingLetter): boolean {
  return urged.every((one) => one.reports.every((report) => !report.isOverdue));
}

function hasToResend({ urged }: UrgingLetter): boolean {
  return urged.some((one) => one.reports.some((report) => report.reason !== 'missing'));
}

function addresseesOf(urged: readonly UrgedAgency[]): string[] {
  if (urged.length <= mostAddressees) return urged.map((one) => one.agency.name);
  return ['Các cơ quan, đơn vị (theo danh sách kèm theo)'];
}

/** The documents that set the duty, or the duty itself where the workspace names none. */
function basisOf({ legalBases = [] }: LetterSettings): string {
  if (legalBases.length > 0) return legalBases.map(bare).join('; ');
  return 'chế độ báo cáo định kỳ về công tác cải cách hành chính (CCHC)';
}

/** `chậm nhất ngày 15/9/2026`, or first and last day where the reports fall due on several. */
function dueText({ urged, period }: UrgingLetter): string {
  const days = urged.flatMap((one) => one.reports.map((report) => report.status.deadline)).sort();
  const [first = period.end, last = first] = [days[0], days.at(-1)];
  return first === last
    ? `chậm nhất ngày ${formatDate(first)}`
    : `chậm nhất từ ngày ${formatDate(first)} đến ngày ${formatDate(last)} theo từng loại báo cáo`;
}
