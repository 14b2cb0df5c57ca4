import { compareDecimals } from '../../domain/decimal.ts';
import { amount, word } from '../rule-words.ts';
import type { ConsolidationRule, RuleResult } from '../rule.ts';

export const l4Idx005: ConsolidationRule = {
  code: 'L4-IDX-005',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['XU-07', 'Mẫu minh họa'],
  words: {
    vi: {
      title: 'Xếp hạng các nhóm đơn vị chung một danh sách',
      reason:
        'Sở, ban, ngành và xã, phường được chấm theo bộ tiêu chí khác nhau nên chỉ xếp hạng trong cùng nhóm.',
      good: 'Nhóm có 14 sở, ban, ngành: thứ hạng từ 1 đến 14.',
      bad: 'Nhóm có 14 sở, ban, ngành nhưng một sở xếp thứ 41.',
      message: (p) =>
        `${word(p, 'index')} (dòng ${word(p, 'line')}): đơn vị xếp thứ ${amount(p, 'rank')}, trong khi nhóm “${word(p, 'group')}” chỉ có ${word(p, 'size')} đơn vị.`,
      fix: () => 'Ghi thứ hạng trong nhóm, hoặc để trống; báo cáo tự xếp hạng theo điểm trong từng nhóm.',
    },
    en: {
      title: 'Groups of agencies ranked in one list',
      reason:
        'Departments and communes are scored by different criteria: they are ranked within their group only.',
      good: 'A group of 14 departments: ranks 1 to 14.',
      bad: 'A group of 14 departments, one of which is rank 41.',
      message: (p) =>
        `${word(p, 'index')} (line ${word(p, 'line')}): the agency is rank ${amount(p, 'rank')}, but its group “${word(p, 'group')}” has ${word(p, 'size')} agencies.`,
      fix: () => 'Give its rank within the group, or leave it empty: reports rank by score, group by group.',
    },
  },
  on: 'consolidation',
  check({ register, year: { indices } }) {
    const sizes = new Map<string, number>();
    for (const { group } of register.agencies) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    return indices.results.flatMap(({ index, agency, rank, file, line }): RuleResult[] => {
      const known = agency === undefined ? undefined : register.byCode.get(agency);
      if (!known || rank === null) return [];
      const size = String(sizes.get(known.group) ?? 0);
      const place = { instance: `${file}:${line}`, file, agency: known.code };
      if (compareDecimals(rank, size) <= 0) return [{ outcome: 'pass', ...place }];
      const params = { index, line, rank, group: known.group, size };
      return [{ outcome: 'fail', ...place, observed: rank, expected: size, params }];
    });
  },
};
