import type { WaiverState } from '../domain/waiver.ts';
import { formatShortDate } from './format.ts';
import { plural } from './plural.ts';
import type { Lang, Sentences } from './sentence.ts';

const waiversFile = 'chap-thuan.csv';

interface FoundWaiver {
  line: number;
  state: WaiverState;
  document: string;
}

interface UsedWaiver {
  line: number;
  code: string;
  agency: string | null;
  target: string;
  state: WaiverState | 'unused';
  expires?: string | undefined;
}

/** What keeps a waiver from letting a finding pass. */
const waiverStates: Readonly<Record<WaiverState, { vi: string; en: string }>> = {
  waived: { vi: '', en: '' },
  exceeded: { vi: ': nay vượt mức tối đa, phải xử lý lại', en: ': beyond its ceiling now, open again' },
  expired: { vi: ': đã hết hạn, phải xử lý lại', en: ': expired, open again' },
  blocker: {
    vi:
      ': không dùng được, vì tệp này không có số liệu nào được tính để chấp thuận; đề nghị gửi lại. Nếu được phép chốt kỳ ' +
      'khi không có báo cáo này: dùng mã C-EXP-001; nếu là tệp lạc: chuyển ra khỏi nop/',
    en:
      ': not used, since nothing of this file counts that could be accepted; have it sent again. Where the period may be ' +
      'closed without the report, waive C-EXP-001; a stray file: move it out of nop/',
  },
  unmeasured: {
    vi: ': phát hiện này không có con số để so với mức tối đa; để trống cột “Mức tối đa” nếu chấp thuận toàn bộ',
    en: ': the finding has no number to hold against the ceiling; leave the ceiling empty to accept it as a whole',
  },
};

/** What `check` says about permissions to let findings pass. Ids start with `reporters.`. */
export const reportersWaiverMessages = {
  'reporters.finding-waiver': {
    vi: (p: FoundWaiver) =>
      `Chấp thuận (${waiversFile} dòng ${p.line}, ${p.document})${waiverStates[p.state].vi}.`,
    en: (p: FoundWaiver) =>
      `Waiver (${waiversFile} line ${p.line}, ${p.document})${waiverStates[p.state].en}.`,
  },
  'reporters.waived': {
    vi: (p: { count: number; lines: number }) =>
      `${p.count} điểm được chấp thuận giữ nguyên (${p.lines} dòng trong ${waiversFile}).`,
    en: (p: { count: number; lines: number }) =>
      `${plural(p.count, 'point', 'points')} accepted as they are (${plural(p.lines, 'line', 'lines')} in ${waiversFile}).`,
  },
  'reporters.waiver': {
    vi: (p: UsedWaiver) =>
      `Chấp thuận ở ${waiversFile} dòng ${p.line} (${[p.code, p.agency ?? 'cả kỳ', p.target].filter(Boolean).join(', ')})` +
      `${p.state === 'unused' ? ': không ứng với phát hiện nào; kiểm tra lại mã quy tắc, đơn vị, chỉ tiêu' : ownState(p, 'vi')}.`,
    en: (p: UsedWaiver) =>
      `The waiver in ${waiversFile} line ${p.line} (${[p.code, p.agency ?? 'whole period', p.target].filter(Boolean).join(', ')})` +
      `${p.state === 'unused' ? ' fits no finding; check its rule, agency and indicator' : ownState(p, 'en')}.`,
  },
} satisfies Sentences;

/** The state, with the day on which a permission ran out. */
function ownState({ state, expires }: UsedWaiver, lang: Lang): string {
  if (state === 'unused') return '';
  if (state !== 'expired' || expires === undefined) return waiverStates[state][lang];
  const day = formatShortDate(expires);
  return lang === 'vi' ? `: đã hết hạn ngày ${day}, phải xử lý lại` : `: expired on ${day}, open again`;
}
