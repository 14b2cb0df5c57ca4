import { formatDate, formatDecimal } from '../../messages/format.ts';
import type { ReportList } from '../report-model.ts';
import { reportType } from './punctuality-fields.ts';
import type { UrgingLetter } from './letter-model.ts';
import type { UrgedAgency, UrgedReport, UrgeReason } from './urged-reports.ts';

/** The appended list: a row for each report that is still owed; an agency is named and numbered in its first one. */
export function letterRows({ urged, edition }: UrgingLetter): ReportList {
  const columns = ['STT', 'Đơn vị', 'Loại báo cáo', 'Hạn gửi', 'Tình trạng'];
  const rows = urged.flatMap(({ agency, reports }, no) =>
    reports.map((report, at) => ({
      STT: at === 0 ? String(no + 1) : '',
      'Đơn vị': at === 0 ? agency.name : '',
      'Loại báo cáo': typeOf(report, urged[no]!, edition),
      'Hạn gửi': dueDay(report),
      'Tình trạng': stateOf(report),
    })),
  );
  return { columns: columns.map((name) => ({ name })), rows };
}

/** The same as lines of the body, for a letter to one agency. */
export function reportLines({ urged, edition }: UrgingLetter): ReportList {
  const owed = urged.flatMap((one) => one.reports.map((report) => ({ one, report })));
  const rows = owed.map(({ one, report }, at) => {
    const end = at === owed.length - 1 ? '.' : ';';
    const type = lower(typeOf(report, one, edition));
    return { Dòng: `- Báo cáo ${type}: ${lower(stateOf(report))} (hạn gửi ${dueDay(report)})${end}` };
  });
  return { columns: [{ name: 'Dòng' }], rows };
}

/** `còn 5 báo cáo chưa gửi, 2 báo cáo đã gửi nhưng không sử dụng được của 6 cơ quan, đơn vị`. */
export function stateOfReports(urged: readonly UrgedAgency[]): string {
  const count = (...reasons: UrgeReason[]) =>
    urged.reduce((sum, one) => sum + one.reports.filter(({ reason }) => reasons.includes(reason)).length, 0);
  const parts: [number, string][] = [
    [count('missing'), 'báo cáo chưa gửi'],
    [count('unusable', 'empty'), 'báo cáo đã gửi nhưng không sử dụng được'],
    [count('with-errors'), 'báo cáo còn lỗi phải sửa'],
  ];
  const told = parts.filter(([many]) => many > 0).map(([many, what]) => `${number(many)} ${what}`);
  return `còn ${told.join(', ')} của ${number(urged.length)} cơ quan, đơn vị`;
}

const number = (many: number) => formatDecimal(String(many));
const lower = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

function typeOf(
  { status }: UrgedReport,
  { agency }: UrgedAgency,
  { leads }: UrgingLetter['edition'],
): string {
  const names = new Map([[agency.code, agency]]);
  return reportType(status, names, (code) => leads.get(code)?.vi ?? code);
}

function dueDay({ status }: UrgedReport): string {
  return formatDate(status.deadline) + (status.extension ? ', đã gia hạn' : '');
}

function stateOf({ status, reason, isOverdue }: UrgedReport): string {
  if (reason === 'empty') return 'Đã gửi biểu trống';
  if (reason === 'unusable') return 'Đã gửi, không sử dụng được';
  if (reason === 'with-errors') return `Đã gửi, còn ${number(status.errors + status.blockers)} lỗi phải sửa`;
  return isOverdue ? `Chưa gửi, quá hạn ${number(status.daysLate)} ngày` : 'Chưa gửi, chưa đến hạn';
}
