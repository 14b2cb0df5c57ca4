import type { Sentences } from './sentence.ts';

/** What the charts of a report show, for the list of names. Ids start with `chart.`. */
export const chartMessages = {
  'chart.dossier-trend': {
    vi: () => 'Số hồ sơ thủ tục hành chính tiếp nhận và đã giải quyết, nhiều nhất 8 kỳ gần nhất',
    en: () => 'Dossiers received and settled over at most the last 8 windows',
  },
  'chart.on-time-trend': {
    vi: () => 'Tỷ lệ hồ sơ giải quyết trước và đúng hạn, nhiều nhất 8 kỳ gần nhất',
    en: () => 'Share of dossiers settled in time over at most the last 8 windows',
  },
  'chart.online-trend': {
    vi: () => 'Tỷ lệ hồ sơ tiếp nhận trực tuyến, nhiều nhất 8 kỳ gần nhất',
    en: () => 'Share of dossiers received online over at most the last 8 windows',
  },
  'chart.on-time-groups': {
    vi: () => 'Tỷ lệ hồ sơ giải quyết trước và đúng hạn của từng nhóm cơ quan, đơn vị và của cả địa phương',
    en: () => 'Share of dossiers settled in time by group of agencies, and of all',
  },
  'chart.online-groups': {
    vi: () => 'Tỷ lệ hồ sơ tiếp nhận trực tuyến của từng nhóm cơ quan, đơn vị và của cả địa phương',
    en: () => 'Share of dossiers received online by group of agencies, and of all',
  },
  'chart.target-results': {
    vi: () => 'Số chỉ tiêu kế hoạch đạt, chưa đạt, chưa đánh giá được',
    en: () => 'How many targets of the plan are attained, missed, undecided',
  },
  'chart.target-values': {
    vi: () => 'Mức đề ra và mức thực hiện của các chỉ tiêu tính bằng %',
    en: () => 'Goal and result of the targets that are per cent',
  },
} satisfies Sentences;

export type ChartId = keyof typeof chartMessages;
