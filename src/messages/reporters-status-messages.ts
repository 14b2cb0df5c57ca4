import { formatShortDate } from './format.ts';
import { plural } from './plural.ts';
import type { Sentences } from './sentence.ts';

/** Sentences of `cchc status`. Ids start with `reporters.status-`. */
export const reportersStatusMessages = {
  'reporters.status-head': {
    vi: (p: { period: string; deadlines: readonly string[]; today: string }) =>
      `${p.period} — hạn nộp ${p.deadlines.map(formatShortDate).join(' đến ')}, hôm nay ${formatShortDate(p.today)}`,
    en: (p: { period: string; deadlines: readonly string[]; today: string }) =>
      `${p.period} — due ${p.deadlines.map(formatShortDate).join(' to ')}, today ${formatShortDate(p.today)}`,
  },
  'reporters.status-record': {
    vi: (p: { snapshot: number; id: string; madeOn: string }) =>
      p.snapshot > 0
        ? `Đã chốt ngày ${formatShortDate(p.madeOn)}: bản chốt số ${p.snapshot} (${p.id})`
        : `Chưa chốt; bản dự thảo gần nhất lập ngày ${formatShortDate(p.madeOn)} (${p.id})`,
    en: (p: { snapshot: number; id: string; madeOn: string }) =>
      p.snapshot > 0
        ? `Frozen on ${formatShortDate(p.madeOn)}: snapshot ${p.snapshot} (${p.id})`
        : `Not frozen; latest draft of ${formatShortDate(p.madeOn)} (${p.id})`,
  },
  'reporters.status-excused': {
    vi: (p: { what: string }) => `không nộp${p.what && ` ${p.what}`}, đã được chấp thuận`,
    en: (p: { what: string }) => `${p.what && `${p.what} `}not received, accepted by the authority`,
  },
  'reporters.status-columns': {
    vi: () => 'Đơn vị|Phải nộp|Đã nộp|Hợp lệ|Tình trạng',
    en: () => 'Agency|Owed|Received|Valid|State',
  },
  'reporters.status-unit': { vi: () => 'biểu đơn vị', en: () => 'unit form' },
  'reporters.status-lead': {
    vi: (p: { lead: string }) => `biểu đầu mối ${p.lead}`.trimEnd(),
    en: (p: { lead: string }) => `field-lead form ${p.lead}`.trimEnd(),
  },
  'reporters.status-missing': {
    vi: (p: { what: string; days: number }) =>
      `chưa nộp${p.what && ` ${p.what}`}${p.days > 0 ? `, quá hạn ${p.days} ngày` : ', còn trong hạn'}`,
    en: (p: { what: string; days: number }) =>
      `${p.what && `${p.what} `}not received${p.days > 0 ? `, ${plural(p.days, 'day', 'days')} overdue` : ', not due yet'}`,
  },
  'reporters.status-unreadable': {
    vi: (p: { what: string; blockers: number; errors: number }) =>
      `${p.what && `${p.what} `}không dùng được, phải gửi lại (${p.blockers} lỗi chặn${p.errors > 0 ? `, ${p.errors} lỗi` : ''})`,
    en: (p: { what: string; blockers: number; errors: number }) =>
      `${p.what && `${p.what} `}unusable, to be sent again (${plural(p.blockers, 'blocker', 'blockers')}${p.errors > 0 ? `, ${plural(p.errors, 'error', 'errors')}` : ''})`,
  },
  'reporters.status-errors': {
    vi: (p: { what: string; count: number }) => `${p.what && `${p.what} `}cần sửa ${p.count} lỗi`,
    en: (p: { what: string; count: number }) =>
      `${p.what && `${p.what} `}${plural(p.count, 'error', 'errors')} to correct`,
  },
  'reporters.status-late': {
    vi: (p: { days: number }) => `muộn ${p.days} ngày`,
    en: (p: { days: number }) => `${plural(p.days, 'day', 'days')} late`,
  },
  'reporters.status-complete-undated': {
    vi: () => 'đủ, chưa ghi ngày nhận',
    en: () => 'complete, day not recorded',
  },
  'reporters.status-rest-undated': {
    vi: (p: { count: number }) => `… ${p.count} đơn vị đủ nhưng chưa ghi ngày nhận (xem tất cả: --all)`,
    en: (p: { count: number }) =>
      `… ${plural(p.count, 'agency', 'agencies')} complete, day of receipt not recorded (all: --all)`,
  },
  'reporters.status-complete': { vi: () => 'đủ', en: () => 'complete' },
  'reporters.status-on-time': { vi: () => 'đủ, đúng hạn', en: () => 'complete, on time' },
  'reporters.status-rest': {
    vi: (p: { count: number }) => `… ${p.count} đơn vị đủ và đúng hạn (xem tất cả: --all)`,
    en: (p: { count: number }) =>
      `… ${plural(p.count, 'agency', 'agencies')} complete and on time (all: --all)`,
  },
  'reporters.status-rates': {
    vi: (p: { received: string; onTime: string; valid: string }) =>
      `Đã nộp ${p.received} · đúng hạn ${p.onTime} · hợp lệ ${p.valid}`,
    en: (p: { received: string; onTime: string; valid: string }) =>
      `Received ${p.received} · on time ${p.onTime} · valid ${p.valid}`,
  },
  'reporters.lead-gap': {
    vi: (p: { lead: string; name: string; count: number }) =>
      `Đầu mối ${p.lead} (${p.name}) chưa giao cho đơn vị nào trong agencies.csv: ${p.count} chỉ tiêu sẽ không có số liệu.`,
    en: (p: { lead: string; name: string; count: number }) =>
      `No agency in agencies.csv holds lead ${p.lead} (${p.name}): ${plural(p.count, 'indicator', 'indicators')} will have no figure.`,
  },
  'reporters.undated': {
    vi: (p: { count: number; period: string }) =>
      `${p.count} báo cáo chưa ghi ngày nhận nên không kết luận đúng hạn hay gửi chậm; ghi bằng: cchc receive ${p.period} <tệp> --date <ngày>, hoặc vào so-tiep-nhan.csv.`,
    en: (p: { count: number; period: string }) =>
      `For ${plural(p.count, 'report', 'reports')} the day of receipt is not recorded, so neither on time nor late is claimed; enter it: cchc receive ${p.period} <file> --date <date>, or in so-tiep-nhan.csv.`,
  },
  'reporters.unmatched-receipts': {
    vi: (p: { count: number }) =>
      `${p.count} dòng của so-tiep-nhan.csv không khớp tệp nào trong thư mục nop/ (xem dòng nào: cchc check).`,
    en: (p: { count: number }) =>
      `${plural(p.count, 'line', 'lines')} of so-tiep-nhan.csv fit no file in nop/ (which: cchc check).`,
  },
  'reporters.next-collect': {
    vi: (p: { folder: string }) => `chép các biểu nộp về vào ${p.folder} rồi chạy lại`,
    en: (p: { folder: string }) => `put the workbooks that come back into ${p.folder} and run again`,
  },
  'reporters.status-verdict': {
    vi: (p: { count: number }) =>
      p.count === 0
        ? 'Đủ điều kiện lập báo cáo chính thức.'
        : `Chưa đủ điều kiện lập báo cáo chính thức: còn ${p.count} đơn vị.`,
    en: (p: { count: number }) =>
      p.count === 0
        ? 'Ready for the final report.'
        : `Not ready for the final report: ${plural(p.count, 'agency', 'agencies')} to go.`,
  },
} satisfies Sentences;
