import type { Consolidation } from '../../domain/consolidation.ts';
import { formatDecimal } from '../../messages/format.ts';
import { formatValue } from '../language/format-value.ts';
import type { ReportField } from '../report-model.ts';
import {
  rankAgencies,
  usualRankingLimits,
  type GroupEnds,
  type RankingLimits,
} from '../sentences/rank-agencies.ts';
import { denominatorUnit, rankingSentence, tiedNames } from '../sentences/ranking-words.ts';
import { reportedIndicators } from './statistics-fields.ts';

const columns = [
  'Tên nhóm',
  'Số đơn vị',
  'Đơn vị cao nhất',
  'Mức cao nhất',
  'Đơn vị thấp nhất',
  'Mức thấp nhất',
].map((name) => ({ name }));

/**
 * Agencies beside each other within their group, for every rate: `Đơn vị dẫn đầu 2.3.16` with a row per group, and
 * `Nhận xét đơn vị 2.3.16`, the same as one sentence; both empty where nobody can be compared.
 */
export function rankingFields(
  consolidation: Consolidation,
  limits: RankingLimits = usualRankingLimits,
): ReportField[] {
  const reported = new Set(reportedIndicators(consolidation));
  const rates = [...consolidation.edition.indicators.values()].filter((one) => one.kind === 'ratio');
  return rates.flatMap((indicator): ReportField[] => {
    const ends = reported.has(indicator) ? rankAgencies(consolidation, indicator, limits) : [];
    const unit = denominatorUnit(indicator, consolidation.edition);
    const value = (one: GroupEnds['highest']) => formatValue(one.value, indicator);
    const rows = ends.map(({ group, compared, highest, lowest }) => ({
      'Tên nhóm': group,
      'Số đơn vị': formatDecimal(String(compared)),
      'Đơn vị cao nhất': tiedNames(highest.agencies),
      'Mức cao nhất': value(highest),
      'Đơn vị thấp nhất': tiedNames(lowest.agencies),
      'Mức thấp nhất': value(lowest),
    }));
    return [
      { name: `Đơn vị dẫn đầu ${indicator.code}`, value: { columns, rows } },
      {
        name: `Nhận xét đơn vị ${indicator.code}`,
        value: rankingSentence(ends, indicator, unit, limits),
      },
    ];
  });
}
