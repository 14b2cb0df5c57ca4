import { compareDecimals, sum } from '../../domain/decimal.ts';
import type { Consolidation } from '../../domain/consolidation.ts';
import { word } from '../rule-words.ts';
import type { ConsolidationRule, RuleResult } from '../rule.ts';
import { districtsWithCommunes, sharedIndicators, unitValue, type District } from './communes-of.ts';

/** From how many figures on it is no accident that a district reports at least as much as all its communes. */
const enough = 5;

/** A district and its communes both report: either nothing is counted twice, and it is said, or it looks as if it were. */
export const aDbl001: ConsolidationRule = {
  code: 'A-DBL-001',
  on: 'consolidation',
  severity: 'info',
  status: 'active',
  since: '0.3.0',
  basis: ['XU-03'],
  words: {
    vi: {
      title: 'Huyện và các xã thuộc huyện cùng có báo cáo',
      reason:
        'Báo cáo của huyện thường đã gồm số của các xã; cộng cả hai thì số của xã bị tính hai lần vào tổng toàn tỉnh.',
      good: 'Huyện báo cáo 120, đã gồm các xã; tổng chỉ cộng 120.',
      bad: 'Huyện báo cáo 120, đã gồm các xã báo cáo 80; tổng cộng cả 200.',
      message: (p) =>
        p['added'] === true
          ? `Cả ${word(p, 'figures')} chỉ tiêu mà huyện và ${word(p, 'communes')} xã cùng báo cáo, số của huyện đều không nhỏ hơn ` +
            'số cộng của các xã, trong khi cấu hình ghi là hai phần riêng và đang cộng cả hai. Có thể số của xã bị tính hai lần.'
          : `Báo cáo của huyện đã gồm số của các xã, nên số của ${word(p, 'communes')} xã thuộc huyện không cộng thêm vào tổng ` +
            `(${word(p, 'figures')} chỉ tiêu).`,
      fix: (p) =>
        p['added'] === true
          ? 'Hỏi huyện phạm vi số liệu; nếu đã gồm các xã, đặt districtIncludesCommunes: true trong cchc.yaml.'
          : 'Không phải sửa gì. Nếu số của huyện không gồm các xã, đặt districtIncludesCommunes: false trong cchc.yaml.',
    },
    en: {
      title: 'A district and its communes both report',
      reason:
        "A district's report usually holds its communes' figures; adding both counts the communes twice in the province's total.",
      good: 'The district reports 120 with its communes in it; the total adds 120 alone.',
      bad: 'The district reports 120, in which its communes are that report 80; the total adds 200.',
      message: (p) =>
        p['added'] === true
          ? `For each of the ${word(p, 'figures')} indicators that the district and its ${word(p, 'communes')} communes both report, ` +
            "the district's figure is no smaller than the sum of the communes, while the configuration says that they are apart and adds both. The communes may be counted twice."
          : `The district's report holds its communes' figures: those of ${word(p, 'communes')} communes are not added to the totals again ` +
            `(${word(p, 'figures')} indicators).`,
      fix: (p) =>
        p['added'] === true
          ? 'Ask the district what its figures cover; if they hold the communes, set districtIncludesCommunes: true in cchc.yaml.'
          : "Nothing to do. If the district's figures do not hold the communes, set districtIncludesCommunes: false in cchc.yaml.",
    },
  },
  *check({ consolidation }) {
    for (const one of districtsWithCommunes(consolidation)) yield heldOrAdded(consolidation, one);
  },
};

function heldOrAdded(consolidation: Consolidation, { district, communes }: District): RuleResult {
  const instance = district.code;
  const indicators = sharedIndicators(consolidation);
  const held = indicators.filter(({ code }) =>
    communes.some((one) => consolidation.insideOf?.(`${one.code}/unit`, code)),
  );
  const params = { communes: communes.length };
  if (held.length > 0) {
    return {
      outcome: 'fail',
      instance,
      agency: instance,
      params: { ...params, figures: held.length, added: false },
    };
  }
  const both = indicators.flatMap((indicator) => {
    const own = unitValue(consolidation, district, indicator);
    const below = communes.flatMap((one) => unitValue(consolidation, one, indicator)?.value ?? []);
    return own && below.length > 0 && sum(below) !== '0' ? [{ own: own.value, below: sum(below) }] : [];
  });
  if (both.length === 0) return { outcome: 'not-evaluated', instance, missing: [district.code] };
  const looksHeld = both.every(({ own, below }) => compareDecimals(own, below) >= 0);
  if (both.length < enough || !looksHeld) return { outcome: 'pass', instance };
  return {
    outcome: 'fail',
    instance,
    severity: 'warning',
    agency: instance,
    params: { ...params, figures: both.length, added: true },
  };
}
