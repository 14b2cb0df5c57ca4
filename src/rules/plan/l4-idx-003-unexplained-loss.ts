import { compareDecimals } from '../../domain/decimal.ts';
import { word } from '../rule-words.ts';
import type { ConsolidationRule, RuleResult } from '../rule.ts';
import { analysisPlace } from './analysis-place.ts';

export const l4Idx003: ConsolidationRule = {
  code: 'L4-IDX-003',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['X-17', 'Chỉ thị của UBND tỉnh Hà Nam năm 2023 về cải cách hành chính'],
  words: {
    vi: {
      title: 'Tiêu chí mất điểm chưa có nguyên nhân, trách nhiệm, giải pháp',
      reason:
        'Mỗi tiêu chí mất điểm phải nêu cơ quan, cá nhân chịu trách nhiệm, nguyên nhân và giải pháp khắc phục.',
      good: 'Mất 0,75 điểm; Sở Nội vụ; kế hoạch ban hành muộn; ban hành trong quý I.',
      bad: 'Mất 0,75 điểm, ba cột sau để trống.',
      message: (p) =>
        `${word(p, 'index')}, tiêu chí “${word(p, 'criterion')}” (dòng ${word(p, 'line')}) mất điểm nhưng còn trống: ${word(p, 'columns').toLocaleLowerCase('vi')}.`,
      fix: () => 'Điền các cột còn trống trong tệp phân tích ở thư mục indices/.',
    },
    en: {
      title: 'Points lost without owner, cause or remedy',
      reason: 'Every criterion that lost points needs who answers for it, the cause and the remedy.',
      good: '0.75 lost; Department of Home Affairs; plan issued late; to be issued in quarter I.',
      bad: '0.75 lost, and the three columns after it empty.',
      message: (p) =>
        `${word(p, 'index')}, criterion “${word(p, 'criterion')}” (line ${word(p, 'line')}) lost points without: ${word(p, 'columnsEn')}.`,
      fix: () => 'Fill in the empty columns of the analysis in indices/.',
    },
  },
  on: 'consolidation',
  check({ year: { indices } }) {
    return indices.analysis.map((one): RuleResult => {
      const place = analysisPlace(one);
      if (compareDecimals(one.loss, '0') <= 0) return { outcome: 'not-applicable', ...place };
      const empty = columns.filter(([key]) => one[key] === '');
      if (empty.length === 0) return { outcome: 'pass', ...place };
      return {
        outcome: 'fail',
        ...place,
        params: {
          ...place.params,
          columns: empty.map(([, vi]) => vi),
          columnsEn: empty.map(([key]) => key),
        },
      };
    });
  },
};

const columns = [
  ['owner', 'Cơ quan chịu trách nhiệm'],
  ['cause', 'Nguyên nhân'],
  ['remedy', 'Giải pháp'],
] as const;
