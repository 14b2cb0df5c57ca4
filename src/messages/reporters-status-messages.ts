import { formatShortDate } from './format.ts';
import { ledgerTrouble } from './ledger-messages.ts';
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
  'reporters.inputs-moved': {
    vi: (p: { period: string; number: number; gone: number; added: number; shown: 'figure' | 'state' }) =>
      `Lưu ý: thư mục nop/ nay khác lúc chốt kỳ ${p.period} (bản chốt số ${p.number}): ` +
      `${[
        ...(p.gone > 0 ? [`${p.gone} tệp đã bị sửa hoặc không còn`] : []),
        ...(p.added > 0 ? [`${p.added} tệp chưa có khi chốt`] : []),
      ].join(', ')}. ` +
      (p.shown === 'figure'
        ? 'Số liệu dưới đây tính từ các tệp hiện có, có thể khác số đã chốt.'
        : 'Tình trạng dưới đây theo các tệp hiện có; bản chốt không thay đổi.'),
    en: (p) =>
      `Note: the inbox is not what it was when ${p.period} was frozen (snapshot ${p.number}): ` +
      `${[
        ...(p.gone > 0 ? [`${plural(p.gone, 'file', 'files')} edited or gone`] : []),
        ...(p.added > 0 ? [`${plural(p.added, 'file', 'files')} not there then`] : []),
      ].join(', ')}. ` +
      (p.shown === 'figure'
        ? 'The figure below is made from the files of today and may differ from the frozen one.'
        : 'The state below is that of the files of today; the snapshot stays as it is.'),
  },
  'reporters.status-excused': {
    vi: (p: { what: string }) => `không nộp${p.what && ` ${p.what}`}, đã được chấp thuận`,
    en: (p: { what: string }) => `${p.what && `${p.what} `}not received, accepted by the authority`,
  },
  'reporters.status-unusable-excused': {
    vi: (p: { what: string }) =>
      `${p.what && `${p.what} `}không dùng được, đã được chấp thuận không có báo cáo`,
    en: (p: { what: string }) => `${p.what && `${p.what} `}unusable, its absence accepted by the authority`,
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
  'reporters.status-empty': {
    vi: (p: { what: string }) => `${p.what && `${p.what} `}gửi biểu trống, phải điền và gửi lại`,
    en: (p: { what: string }) => `${p.what && `${p.what} `}came back empty, to be filled in and sent again`,
  },
  'reporters.status-late': {
    vi: (p: { days: number }) => `muộn ${p.days} ngày`,
    en: (p: { days: number }) => `${plural(p.days, 'day', 'days')} late`,
  },
  'reporters.status-extension': {
    vi: (p: { deadline: string; instead: string; document: string; reason: string }) =>
      `gia hạn đến ${formatShortDate(p.deadline)} (hạn chung ${formatShortDate(p.instead)}) theo ${p.document}: ${p.reason}`,
    en: (p) =>
      `deadline extended to ${formatShortDate(p.deadline)} (by the rule ${formatShortDate(p.instead)}) by ${p.document}: ${p.reason}`,
  },
  'reporters.status-file': {
    vi: (p: StatusFileWords) =>
      [
        `${p.counts ? 'tính' : 'không tính'} ${p.file}`,
        p.date === null
          ? 'chưa ghi ngày nhận'
          : `nhận ngày ${formatShortDate(p.date)} (theo ${p.evidence === 'ledger' ? 'sổ tiếp nhận' : 'so-tiep-nhan.csv'})`,
        p.counts ? p.reason : notCountedVi(p),
        p.accepted && `được chấp nhận: “${p.accepted}”`,
      ]
        .filter(Boolean)
        .join('; '),
    en: (p) =>
      [
        `${p.counts ? 'counts:' : 'does not count:'} ${p.file}`,
        p.date === null
          ? 'day of receipt not recorded'
          : `received ${formatShortDate(p.date)} (by ${p.evidence === 'ledger' ? 'the ledger' : 'so-tiep-nhan.csv'})`,
        p.counts ? p.reason : notCountedEn(p),
        p.accepted && `accepted: “${p.accepted}”`,
      ]
        .filter(Boolean)
        .join('; '),
  },
  'reporters.status-ledger': {
    vi: (p: { recorded: number; files: number; period: string }) =>
      p.recorded === p.files
        ? `Sổ tiếp nhận đã ghi đủ ${p.files} tệp.`
        : `Sổ tiếp nhận mới ghi ${p.recorded}/${p.files} tệp; ghi các tệp còn lại: cchc receive ${p.period}`,
    en: (p) =>
      p.recorded === p.files
        ? `The ledger has all ${plural(p.files, 'file', 'files')}.`
        : `The ledger has ${p.recorded} of ${p.files} files; the others: cchc receive ${p.period}`,
  },
  'reporters.status-ledger-trouble': {
    vi: (p: { kind: string; line: number }) =>
      `Sổ tiếp nhận không nguyên vẹn: ${ledgerTrouble(p.kind, p.line)[0]}; không dùng từ đó trở đi (cách xử lý: cchc rules C-LDG-001).`,
    en: (p) =>
      `The ledger is not whole: ${ledgerTrouble(p.kind, p.line)[1]}; it is not used from there on (what to do: cchc rules C-LDG-001).`,
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
    vi: (p: { received: string; onTime: string; undated: number; valid: string }) =>
      `Đã nộp ${p.received} · đúng hạn ${p.onTime}${p.undated > 0 ? `, ${p.undated} chưa rõ ngày nhận` : ''} · hợp lệ ${p.valid}`,
    en: (p: { received: string; onTime: string; undated: number; valid: string }) =>
      `Received ${p.received} · on time ${p.onTime}${p.undated > 0 ? `, ${p.undated} on an unknown day` : ''} · valid ${p.valid}`,
  },
  'reporters.lead-gap': {
    vi: (p: { lead: string; name: string; count: number }) =>
      `Đầu mối ${p.lead} (${p.name}) chưa giao cho đơn vị nào trong agencies.csv: ${p.count} chỉ tiêu sẽ không có số liệu.`,
    en: (p: { lead: string; name: string; count: number }) =>
      `No agency in agencies.csv holds lead ${p.lead} (${p.name}): ${plural(p.count, 'indicator', 'indicators')} will have no figure.`,
  },
  'reporters.not-asked': {
    vi: (p: { count: number }) =>
      `Không yêu cầu báo cáo của ${p.count} đơn vị đã chấm dứt hoạt động trong kỳ hoặc báo cáo qua huyện; báo cáo các đơn vị này gửi đến vẫn được tính.`,
    en: (p: { count: number }) =>
      `${plural(p.count, 'agency is', 'agencies are')} not asked: ended inside the window, or reporting through a district; what they send still counts.`,
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

interface StatusFileWords {
  file: string;
  counts: boolean;
  why: string | null;
  otherPeriod: string;
  worse: string;
  reason: string;
  date: string | null;
  evidence: string | null;
  accepted: string;
}

function notCountedVi({ why, worse, otherPeriod }: StatusFileWords): string {
  if (why === 'other-period') return `là biểu của kỳ ${otherPeriod}, không phải của kỳ này`;
  if (why === 'same') return 'nội dung giống hệt tệp được tính';
  if (why === 'worse') return `kém hơn tệp được tính: ${worse}`;
  return why === 'unreadable' ? 'không đọc được thành biểu' : 'đã có tệp gửi sau thay';
}

function notCountedEn({ why, worse, otherPeriod }: StatusFileWords): string {
  if (why === 'other-period') return `it is the form for ${otherPeriod}, not for this period`;
  if (why === 'same') return 'same content as the one that counts';
  if (why === 'worse') return `worse than the one that counts: ${worse}`;
  return why === 'unreadable' ? 'cannot be read as a form' : 'replaced by a later one';
}
