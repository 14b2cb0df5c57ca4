import { formatShortDate } from './format.ts';
import { plural } from './plural.ts';
import type { Sentences } from './sentence.ts';
import { targetGoalMessages } from './target-goal-messages.ts';

type Counts = Record<'counted' | 'expected', string>;

/** Goals, results and reasons of targets, for the command, the report and its tables. Ids start with `target.`. */
export const targetMessages = {
  ...targetGoalMessages,
  'target.units': {
    vi: (p: { attained: string; expected: string }) => `${p.attained}/${p.expected} đơn vị`,
    en: (p: { attained: string; expected: string }) => `${p.attained}/${p.expected} agencies`,
  },
  'target.components': {
    vi: (p: { inBand: number; all: number; share: string }) => `${p.inBand}/${p.all} thành phần (${p.share})`,
    en: (p: { inBand: number; all: number; share: string }) => `${p.inBand}/${p.all} components (${p.share})`,
  },
  'target.rank': {
    vi: (p: { rank: string }) => `thứ ${p.rank}`,
    en: (p: { rank: string }) => `rank ${p.rank}`,
  },
  'target.estimate': {
    vi: (p: { value: string }) => `${p.value} (ước)`,
    en: (p: { value: string }) => `${p.value} (estimate)`,
  },
  'target.points': {
    vi: (p: { value: string }) => `${p.value} điểm\u00a0%`,
    en: (p: { value: string }) => `${p.value} pp`,
  },
  'target.places': {
    vi: (p: { value: string }) => `${p.value} bậc`,
    en: (p: { value: string }) => `${p.value} places`,
  },
  'target.unit-gap': {
    vi: (p: { value: string }) => `${p.value} đơn vị`,
    en: (p: { value: string }) => `${p.value} agencies`,
  },
  'target.state': {
    vi: (p: { state: string; final: boolean; estimate: boolean }) => stateVi[stateKey(p)]!,
    en: (p: { state: string; final: boolean; estimate: boolean }) => stateEn[stateKey(p)]!,
  },
  'target.no-figure': {
    vi: (p: { index: boolean; year: number }) =>
      p.index ? `chưa nhập kết quả của năm ${p.year}` : 'kỳ này chưa có số liệu',
    en: (p: { index: boolean; year: number }) =>
      p.index ? `no result of ${p.year} entered yet` : 'no figure in this period',
  },
  'target.no-base': {
    vi: (p: { year: number }) => `chưa có số của năm ${p.year} để so sánh`,
    en: (p: { year: number }) => `no value of ${p.year} to compare with`,
  },
  'target.no-components': {
    vi: (p: { year: number }) => `chưa nhập các thành phần của chỉ số năm ${p.year}`,
    en: (p: { year: number }) => `the components of the index of ${p.year} are not entered`,
  },
  'target.denominator-open': {
    vi: (p: { candidates: readonly string[] }) =>
      `kế hoạch chưa nêu rõ mẫu số${p.candidates.length > 0 ? `; ${p.candidates.join('; ')}` : ''}`,
    en: (p: { candidates: readonly string[] }) =>
      `the plan does not name the denominator${p.candidates.length > 0 ? `; ${p.candidates.join('; ')}` : ''}`,
  },
  'target.denominator-alike': {
    vi: (p: { candidates: readonly string[] }) =>
      `kế hoạch chưa nêu rõ mẫu số nhưng tính theo cách nào cũng cho cùng kết quả đánh giá: ${p.candidates.join('; ')}`,
    en: (p: { candidates: readonly string[] }) =>
      `the plan does not name the denominator, and every one it may mean gives the same verdict: ${p.candidates.join('; ')}`,
  },
  'target.candidate': {
    vi: (p: { of: string; value: string }) => `tính trên “${p.of}” là ${p.value}`,
    en: (p: { of: string; value: string }) => `of “${p.of}” it is ${p.value}`,
  },
  'target.incomplete': {
    vi: (p: Counts) =>
      `chưa đủ nguồn số liệu (${p.counted}/${p.expected}), nguồn còn thiếu có thể làm thay đổi kết quả`,
    en: (p: Counts) => `sources are missing (${p.counted}/${p.expected}), and could change the result`,
  },
  'target.year-not-over': { vi: () => 'chưa hết năm', en: () => 'the year is not over' },
  'target.not-derivable': {
    vi: (p: { missing: readonly string[] }) =>
      p.missing.length > 0
        ? `không tính được từ đầu năm vì thiếu số liệu kỳ ${p.missing.join(', ')}`
        : 'số liệu của các kỳ không cộng được với nhau',
    en: (p: { missing: readonly string[] }) =>
      p.missing.length > 0
        ? `not known since the start of the year: ${p.missing.join(', ')} is not kept`
        : 'figures of different periods cannot be added',
  },
  'target.ranked-differently': {
    vi: (p: { before: string; now: string }) =>
      `năm trước xếp hạng ${p.before} đơn vị, năm nay ${p.now} nên không so được số bậc`,
    en: (p: { before: string; now: string }) =>
      `${p.before} were ranked the year before and ${p.now} now: places do not compare`,
  },
  'target.out-of-range': {
    vi: () => 'kết quả chỉ số đã nhập vượt điểm tối đa hoặc tổng số được xếp hạng; sửa tệp trong indices/',
    en: () =>
      'the entered result is above its maximum, or beyond the number ranked; correct the file in indices/',
  },
  'target.as-of': {
    vi: (p: { period: string }) => `số liệu của kỳ ${p.period}, kỳ này không báo cáo`,
    en: (p: { period: string }) => `figure of ${p.period}: not asked for in this period`,
  },
  'target.coverage': {
    vi: (p: Counts) => `số liệu của ${p.counted}/${p.expected} nguồn`,
    en: (p: Counts) => `figures of ${p.counted}/${p.expected} sources`,
  },
  'target.shared-sources': {
    vi: (p: Counts) => `chỉ tính ${p.counted}/${p.expected} nguồn có đủ số liệu của các kỳ cộng lại`,
    en: (p: Counts) => `only the ${p.counted}/${p.expected} sources with figures in every period`,
  },
  'target.at-least': {
    vi: (p: { value: string }) => `cộng cả nguồn thiếu kỳ, trong năm đã có ${p.value}, đủ để kết luận`,
    en: (p: { value: string }) => `with sources that lack a period, ${p.value}: enough to decide`,
  },
  'target.base': {
    vi: (p: { year: number; value: string }) => `năm ${p.year}: ${p.value}`,
    en: (p: { year: number; value: string }) => `${p.year}: ${p.value}`,
  },
  'target.denominator': {
    vi: (p: { text: string }) => `mẫu số: ${p.text}`,
    en: (p: { text: string }) => `denominator: ${p.text}`,
  },
  'target.missed-by': {
    vi: (p: { names: string }) => `chưa đạt: ${p.names}`,
    en: (p: { names: string }) => `not attained by: ${p.names}`,
  },
  'target.open-at': {
    vi: (p: { names: string }) => `chưa đánh giá được: ${p.names}`,
    en: (p: { names: string }) => `not judged: ${p.names}`,
  },
  'target.more-agencies': {
    vi: (p: { shown: string; left: number }) => `${p.shown} và ${p.left} đơn vị khác`,
    en: (p: { shown: string; left: number }) => `${p.shown} and ${p.left} more`,
  },
  'cli.cmd.targets': {
    vi: () => 'Chỉ tiêu kế hoạch năm: mức đề ra, thực hiện, chênh lệch',
    en: () => 'Targets of the year: plan, actual, gap',
  },
  'cli.opt.new-targets': {
    vi: () => 'tạo tệp chỉ tiêu mẫu của năm, có ví dụ từng loại',
    en: () => 'make a file of targets for the year, with an example of each kind',
  },
  'targets.head': {
    vi: (p: { year: number; count: number; period: string; until: string }) =>
      `Chỉ tiêu kế hoạch năm ${p.year} (${p.count}) — ${p.period}, số liệu từ đầu năm đến ${formatShortDate(p.until)}`,
    en: (p: { year: number; count: number; period: string; until: string }) =>
      `Targets of ${p.year} (${p.count}) — ${p.period}, figures from the start of the year until ${formatShortDate(p.until)}`,
  },
  'targets.columns': {
    vi: () => 'Mã|Chỉ tiêu|Mức đề ra|Thực hiện|Chênh lệch|Kết quả',
    en: () => 'Id|Target|Goal|Actual|Gap|Result',
  },
  'targets.owner': {
    vi: (p: { owner: string }) => `chủ trì: ${p.owner}`,
    en: (p: { owner: string }) => `lead: ${p.owner}`,
  },
  'targets.verdict': {
    vi: (p: { attained: number; missed: number; open: number }) =>
      `Kết quả: ${p.attained} đạt, ${p.missed} chưa đạt, ${p.open} chưa đánh giá được.`,
    en: (p: { attained: number; missed: number; open: number }) =>
      `Result: ${p.attained} attained, ${p.missed} not attained, ${p.open} cannot be judged.`,
  },
  'targets.coverage': {
    vi: (p: { received: number; expected: number }) =>
      `Đã nhận ${p.received}/${p.expected} báo cáo của kỳ; chỉ tiêu chỉ tính trên số liệu đã nhận.`,
    en: (p: { received: number; expected: number }) =>
      `${p.received} of ${p.expected} reports of the period received; targets rest on what was received.`,
  },
  'targets.unknown-owner': {
    vi: (p: { id: string; owner: string; nearest: string }) =>
      `${p.id}: cơ quan chủ trì “${p.owner}” không có trong agencies.csv${p.nearest === '' ? '' : `; có phải “${p.nearest}”?`}`,
    en: (p: { id: string; owner: string; nearest: string }) =>
      `${p.id}: its owner "${p.owner}" is not in agencies.csv${p.nearest === '' ? '' : `; did you mean "${p.nearest}"?`}`,
  },
  'targets.findings': {
    vi: (p: { count: number; codes: readonly string[]; command: string }) =>
      `Dữ liệu chỉ số, chỉ tiêu kế hoạch còn ${p.count} phát hiện (${p.codes.join(', ')}) có thể làm sai kết quả trên; xem: ${p.command}`,
    en: (p: { count: number; codes: readonly string[]; command: string }) =>
      `${plural(p.count, 'finding is', 'findings are')} open on the indices and targets themselves (${p.codes.join(', ')}), and may make the results above wrong; see: ${p.command}`,
  },
  'targets.examples': {
    vi: (p: { count: number; file: string }) =>
      `${p.count} dòng ví dụ trong ${p.file} không được tính; xóa chữ “VÍ DỤ” ở cột “Mã” để dùng.`,
    en: (p: { count: number; file: string }) =>
      `${p.count} examples in ${p.file} are left aside; take "VÍ DỤ" out of the column "Mã" to use one.`,
  },
  'targets.made': {
    vi: (p: { file: string; examples: number; command: string }) =>
      `Đã tạo ${p.file} với ${p.examples} dòng ví dụ, mỗi loại chỉ tiêu một dòng.\n` +
      'Mở bằng Excel, sửa hoặc chép các dòng ví dụ, đổi cột “Mã” (dòng có mã bắt đầu bằng “VÍ DỤ” không được tính),\n' +
      `lưu lại dạng CSV UTF-8, rồi chạy: ${p.command}`,
    en: (p: { file: string; examples: number; command: string }) =>
      `Made ${p.file} with ${p.examples} examples, one of each kind.\n` +
      'Open it in Excel, edit or copy the examples, give each a code of its own in "Mã" (codes that start with "VÍ DỤ" are left aside),\n' +
      `save it as CSV UTF-8, then run: ${p.command}`,
  },
} satisfies Sentences;

function stateKey({ state, final, estimate }: { state: string; final: boolean; estimate: boolean }): string {
  if (state !== 'attained' || final) return state;
  return estimate ? 'attained-by-estimate' : 'attained-so-far';
}

const stateVi: Readonly<Record<string, string>> = {
  attained: 'Đạt',
  'attained-so-far': 'Đạt đến kỳ này',
  'attained-by-estimate': 'Đạt theo số ước',
  'not-attained': 'Chưa đạt',
  undecided: 'Chưa đánh giá được',
};

const stateEn: Readonly<Record<string, string>> = {
  attained: 'Attained',
  'attained-so-far': 'Attained so far',
  'attained-by-estimate': 'Attained by estimate',
  'not-attained': 'Not attained',
  undecided: 'Cannot be judged',
};
