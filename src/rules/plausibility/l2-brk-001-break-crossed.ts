import type { Params } from '../../domain/finding.ts';
import { carryOverSource, previousReport, samePeriodLastYear } from '../../domain/period.ts';
import { formatDate } from '../../messages/format.ts';
import { keptPeriods } from '../history/kept-periods.ts';
import type { PastSide } from '../history/past-side.ts';
import { periodEn, periodVi } from '../history/source-words.ts';
import { has, word } from '../rule-words.ts';
import type { HistoryRule, RuleResult } from '../rule.ts';

const reasonsVi: Readonly<Record<string, string>> = {
  new: 'đơn vị mới thành lập, chưa có trong kỳ đó',
  'not-there': 'đơn vị chưa có trong kỳ đó',
  split: 'đơn vị lập từ một phần của đơn vị cũ, không tách được số liệu',
  'unknown-weight': 'không rõ tỷ lệ chia từ đơn vị cũ',
  weighted: 'số của kỳ đó chỉ chia được theo tỷ lệ ước tính',
  edition: 'kỳ đó dùng bộ biểu mẫu khác',
  sum: 'số của kỳ đó là tổng các đơn vị hợp nhất thành đơn vị này',
  moved: 'đơn vị đã nhận thêm hoặc chuyển bớt nhiệm vụ',
  partial: 'đơn vị chỉ có trong một phần của kỳ đó',
};
const reasonsEn: Readonly<Record<string, string>> = {
  new: 'the agency is new since',
  'not-there': 'the agency was not there then',
  split: 'the agency is made of a part of another, whose figures cannot be divided',
  'unknown-weight': 'nobody knows the share of the former agency',
  weighted: 'the figures of then are shared out by estimated weights',
  edition: 'another edition of the forms was in force',
  sum: 'the figures of then are the sum of the agencies that were merged into this one',
  moved: 'duties were moved to or from the agency',
  partial: 'the agency was there for a part of that window only',
};

export const l2Brk001: HistoryRule = {
  code: 'L2-BRK-001',
  severity: 'info',
  status: 'active',
  since: '0.3.0',
  basis: ['derived'],
  words: {
    vi: {
      title: 'So sánh vượt qua mốc thay đổi',
      reason: 'Sắp xếp tổ chức hoặc đổi biểu mẫu làm số liệu hai kỳ không còn so trực tiếp được.',
      good: 'Đơn vị không thay đổi giữa hai kỳ.',
      bad: 'So quý III năm 2026 của một xã với quý III năm 2025, khi xã mới có từ 01/7/2025.',
      message: (p) =>
        `Số của ${periodVi(p, 'base')} ${isCompared(p) ? 'được so sánh có lưu ý' : 'không so sánh được'}: ${reasonsVi[word(p, 'reason')] ?? 'đơn vị hoặc định nghĩa đã thay đổi'}${since(p, ' (từ ngày ')}${withCodes(p, '; đơn vị cũ: ')}.`,
      fix: () => 'Không phải sửa; ghi chú khi nêu tăng, giảm trong báo cáo.',
    },
    en: {
      title: 'A comparison crosses a break',
      reason: 'A reorganisation or another form makes the figures of two periods incomparable as they are.',
      good: 'The agency did not change between the two periods.',
      bad: 'Quarter III of 2026 of a commune against quarter III of 2025, when it came into being on 01/7/2025.',
      message: (p) =>
        `Figures of ${periodEn(p, 'base')} ${isCompared(p) ? 'are compared with a remark' : 'do not compare'}: ${reasonsEn[word(p, 'reason')] ?? 'the agency or a definition changed'}${since(p, ' (from ')}${withCodes(p, '; former agencies: ')}.`,
      fix: () => 'Nothing to mend; mention it where the report speaks of growth or decline.',
    },
  },
  on: 'history',
  check(context) {
    const { period } = context;
    const bases = [previousReport(period), carryOverSource(period), samePeriodLastYear(period)];
    const kept = keptPeriods(context);
    const ids = [...new Set(bases.flatMap((one) => one?.id ?? []))].filter((id) => id !== period.id);
    const sides = ids.flatMap((id) => kept.side(id) ?? []);
    if (sides.length === 0) return [{ outcome: 'not-applicable' }];
    return sides.map(judge);
  },
};

const isCompared = (p: Params) => ['sum', 'moved', 'partial'].includes(word(p, 'reason'));
const since = (p: Params, before: string) =>
  has(p, 'from') ? `${before}${formatDate(word(p, 'from'))})` : '';
const withCodes = (p: Params, before: string) =>
  has(p, 'agencies') ? `${before}${word(p, 'agencies')}` : '';

function judge(side: PastSide): RuleResult {
  const { record, continuity } = side;
  const reason = breakOf(side);
  if (reason === undefined) return { outcome: 'pass', instance: record.period.id };
  const from = 'partialFrom' in continuity ? continuity.partialFrom : undefined;
  const agencies = 'codes' in continuity ? continuity.codes : [];
  return {
    outcome: 'fail',
    instance: record.period.id,
    params: {
      base: record.period.id,
      reason,
      ...(from === undefined ? {} : { from }),
      ...(agencies.length === 0 ? {} : { agencies }),
    },
  };
}

function breakOf({ apart, continuity }: PastSide): string | undefined {
  if (apart) return apart;
  if (continuity.kind === 'sum') return 'sum';
  if (continuity.kind !== 'same') return undefined;
  if (continuity.partialFrom !== undefined) return 'partial';
  return continuity.note;
}
