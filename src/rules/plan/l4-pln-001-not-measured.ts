import { scopeKey, type Consolidation } from '../../domain/consolidation.ts';
import { foldKey } from '../../domain/fold-key.ts';
import type { IndexResults } from '../../domain/index-result.ts';
import type { Attainment, Target } from '../../domain/target.ts';
import { has, word } from '../rule-words.ts';
import type { ConsolidationRule, RuleResult } from '../rule.ts';
import { targetPlace } from './target-place.ts';

export const l4Pln001: ConsolidationRule = {
  code: 'L4-PLN-001',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['X-19', 'Mẫu minh họa'],
  words: {
    vi: {
      title: 'Chỉ tiêu kế hoạch không đo được bằng số liệu đã có',
      reason: 'Chỉ tiêu gắn với số liệu không ai báo cáo ở phạm vi đó thì cuối năm không đánh giá được.',
      good: 'Chỉ tiêu cho nhóm “Xã, phường” gắn với số liệu mà từng xã, phường báo cáo.',
      bad: 'Chỉ tiêu cho nhóm “Xã, phường” gắn với số liệu chỉ cơ quan đầu mối báo cáo cho toàn tỉnh.',
      message: (p) =>
        `Chỉ tiêu kế hoạch “${word(p, 'target')}” (dòng ${word(p, 'line')}) gắn với “${word(p, 'subject')}”, nhưng không có số liệu nào ${
          has(p, 'scope') ? `cho phạm vi “${word(p, 'scope')}”` : 'ở phạm vi đó'
        }.`,
      fix: () =>
        'Đổi chỉ tiêu hoặc phạm vi trong tệp targets/, hoặc nhập kết quả chỉ số vào thư mục indices/.',
    },
    en: {
      title: 'A target that nothing measures',
      reason:
        'A target on a figure that nobody reports for its scope cannot be judged at the end of the year.',
      good: 'A target for the communes on a figure that each commune reports.',
      bad: 'A target for the communes on a figure that only a field lead reports for the province.',
      message: (p) =>
        `Target “${word(p, 'target')}” (line ${word(p, 'line')}) is set on “${word(p, 'subject')}”, for which there is no figure${
          has(p, 'scope') ? ` in “${word(p, 'scope')}”` : ' in its scope'
        }.`,
      fix: () => 'Change its subject or scope in targets/, or enter the results of the index in indices/.',
    },
  },
  on: 'consolidation',
  check({ consolidation, year: { attainments, indices } }) {
    return attainments.map((one): RuleResult => {
      const outcome = outcomeOf(one, consolidation, indices);
      const { target } = one;
      const subject = 'index' in target.subject ? target.subject.index : target.subject.indicator;
      const place = targetPlace(target);
      if (outcome !== 'fail')
        return { outcome, ...place, missing: outcome === 'not-evaluated' ? [subject] : [] };
      return { outcome, ...place, params: { ...place.params, subject, scope: scopeName(target) } };
    });
  },
};

type Outcome = 'pass' | 'fail' | 'not-evaluated';

function outcomeOf(
  { target, undecided }: Attainment,
  consolidation: Consolidation,
  indices: IndexResults,
): Outcome {
  if (undecided !== 'no-figure') return 'pass';
  const { period, edition, figures } = consolidation;
  const isLast = period.kind === 'annual';
  const { subject } = target;
  if ('index' in subject) {
    const key = foldKey(subject.index);
    const isKnown = indices.results.some((one) => foldKey(one.index) === key);
    return isLast && !isKnown ? 'fail' : 'not-evaluated';
  }
  const indicator = edition.indicators.get(subject.indicator);
  const isAsked =
    period.kind !== undefined &&
    indicator?.reportKinds.includes(period.kind) === true &&
    (indicator.onlyIn?.includes(period.code) ?? true);
  // There is a figure, nobody has given its value yet; or another report of the year asks for it.
  if (figures.get(subject.indicator)?.has(scopeKey(target.scope)) === true) return 'not-evaluated';
  return isAsked || isLast ? 'fail' : 'not-evaluated';
}

function scopeName({ scope }: Target): string {
  return scope.type === 'total' ? '' : scope.id;
}
