import { compareDecimals, subtract, sum } from '../../domain/decimal.ts';
import type { Consolidation } from '../../domain/consolidation.ts';
import type { Indicator } from '../../domain/edition.ts';
import { amount, word } from '../rule-words.ts';
import type { ConsolidationRule, RuleResult } from '../rule.ts';
import { districtsWithCommunes, sharedIndicators, unitValue, type District } from './communes-of.ts';

/**
 * A district whose figures hold its communes' cannot report less than they do together. It may report more: its own
 * offices work too.
 */
export const l3Hie001: ConsolidationRule = {
  code: 'L3-HIE-001',
  on: 'consolidation',
  severity: 'error',
  status: 'active',
  since: '0.3.0',
  basis: ['XU-03'],
  words: {
    vi: {
      title: 'Số của huyện nhỏ hơn số cộng của các xã',
      reason:
        'Báo cáo của huyện đã gồm các xã thì mỗi số không thể nhỏ hơn các xã cộng lại; nhỏ hơn là huyện tổng hợp thiếu hoặc số của xã đã thay đổi.',
      good: 'Huyện báo cáo 120, các xã cộng lại 80.',
      bad: 'Huyện báo cáo 70, các xã cộng lại 80.',
      message: (p) =>
        `Huyện báo cáo ${amount(p, 'own')}, trong khi ${word(p, 'communes')} xã thuộc huyện cộng lại ${amount(p, 'below')} (lệch ${amount(p, 'difference')}).`,
      fix: () =>
        'Đề nghị huyện đối chiếu với các xã. Nếu số của huyện không gồm các xã, đặt districtIncludesCommunes: false trong cchc.yaml.',
    },
    en: {
      title: "A district's figure below the sum of its communes",
      reason:
        "Where a district's report holds its communes, no figure can be below their sum: the district has left some out, or a commune has changed its figure.",
      good: 'The district reports 120, the communes add up to 80.',
      bad: 'The district reports 70, the communes add up to 80.',
      message: (p) =>
        `The district reports ${amount(p, 'own')}, while its ${word(p, 'communes')} communes add up to ${amount(p, 'below')} (off by ${amount(p, 'difference')}).`,
      fix: () =>
        'Ask the district to compare with its communes. If its figures do not hold theirs, set districtIncludesCommunes: false in cchc.yaml.',
    },
  },
  *check({ consolidation }) {
    const indicators = sharedIndicators(consolidation);
    for (const one of districtsWithCommunes(consolidation)) {
      for (const indicator of indicators) {
        const result = compared(consolidation, one, indicator);
        if (result) yield result;
      }
    }
  },
};

function compared(
  consolidation: Consolidation,
  { district, communes }: District,
  indicator: Indicator,
): RuleResult | undefined {
  const held = communes.filter((one) => consolidation.insideOf?.(`${one.code}/unit`, indicator.code));
  if (held.length === 0) return undefined;
  const instance = `${district.code} ${indicator.code}`;
  const own = unitValue(consolidation, district, indicator);
  const below = held.flatMap((one) => unitValue(consolidation, one, indicator)?.value ?? []);
  if (!own || below.length === 0) return { outcome: 'not-evaluated', instance, missing: [indicator.code] };
  // What some communes have not reported would only be added: the sum of the others is a floor.
  const floor = sum(below);
  if (compareDecimals(own.value, floor) >= 0) return { outcome: 'pass', instance };
  const difference = subtract(own.value, floor);
  return {
    outcome: 'fail',
    instance,
    agency: district.code,
    indicator: indicator.code,
    ...(own.cell ? { file: own.cell.file, sheet: own.cell.sheet, cell: own.cell.cell } : {}),
    observed: own.value,
    expected: floor,
    difference,
    params: { own: own.value, below: floor, difference, communes: below.length },
  };
}
