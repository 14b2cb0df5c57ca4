import type { Consolidation } from '../../domain/consolidation.ts';
import { indexResult } from '../../consolidate/targets/index-value.ts';
import { rankPerGroup } from '../../consolidate/targets/rank-per-group.ts';
import { compareDecimals, subtract, type Decimal } from '../../domain/decimal.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { IndexAnalysis, IndexResult, IndexResults } from '../../domain/index-result.ts';
import { formatDecimal } from '../../messages/format.ts';
import type { ReportField, ReportRow } from '../report-model.ts';

/** Index results published in the period's year, their analysis, and the ranking of the own index group by group. */
export function indexFields(
  indices: IndexResults,
  { period, agencies }: Pick<Consolidation, 'period' | 'agencies'>,
): ReportField[] {
  const published = indices.results.filter((one) => one.published === period.year);
  const provincial = published.filter((one) => one.agency === undefined);
  const analysis = indices.analysis.filter((one) => one.published === period.year);
  const names = new Map(agencies.map((one) => [one.code, one.name]));
  return [
    { name: 'Có kết quả chỉ số', value: provincial.length > 0 },
    { name: 'Có phân tích chỉ số', value: analysis.length > 0 },
    list(
      'Kết quả chỉ số',
      'indices',
      ['Chỉ số', 'Năm', 'Điểm', 'Điểm tối đa', 'Thứ hạng', 'Năm trước', 'Thay đổi', 'Ghi chú'],
      provincial.map((one) => resultRow(one, indices)),
    ),
    list(
      'Phân tích chỉ số',
      'index-analysis',
      [
        'Chỉ số',
        'Năm',
        'Tiêu chí',
        'Điểm tối đa',
        'Điểm đạt',
        'Điểm mất',
        'Điểm mạnh',
        'Điểm yếu',
        'Cơ quan chịu trách nhiệm',
        'Nguyên nhân',
        'Giải pháp',
        'Thời hạn',
      ],
      analysis.map((one) => analysisRow(one, names)),
    ),
    rankings(published, agencies),
  ];
}

function list(
  name: string,
  alias: string,
  columns: readonly string[],
  rows: readonly ReportRow[],
): ReportField {
  return { name, aliases: [alias], value: { columns: columns.map((one) => ({ name: one })), rows } };
}

/** A component is named below its index; of what nobody has published there is a dash, never 0. */
function resultRow(result: IndexResult, indices: IndexResults): ReportRow {
  const before = previous(result, indices);
  const { index, component, year, score, maximum, band, document, note } = result;
  const changes = [change(score, before?.score, 'điểm', false), rankChange(result, before)].filter(
    (one) => one !== '',
  );
  return {
    'Chỉ số': component === undefined ? index : `${index}: ${component}`,
    Năm: String(year),
    Điểm: orDash(number(score)),
    'Điểm tối đa': orDash(number(maximum)),
    'Thứ hạng': orDash(rankText(result)),
    'Năm trước': orDash(before ? standing(before) : ''),
    'Thay đổi': orDash(changes.join('; ')),
    'Ghi chú': [band, document, note].filter((one) => one !== undefined).join('; '),
  };
}

const orDash = (text: string) => (text === '' ? '-' : text);

function previous(result: IndexResult, indices: IndexResults): IndexResult | undefined {
  const { index, component, year } = result;
  if (component === undefined) return indexResult(indices, index, year - 1, { type: 'total' });
  return indices.results.findLast(
    (one) =>
      one.index === index && one.component === component && one.year === year - 1 && one.agency === undefined,
  );
}

/** Places of 63 are not places of 34. */
function rankChange(now: IndexResult, then: IndexResult | undefined): string {
  const isKnown = now.rank !== null && then !== undefined && then.rank !== null;
  if (isKnown && now.of !== null && then.of !== null && compareDecimals(now.of, then.of) !== 0)
    return 'không so sánh được thứ hạng do số đơn vị xếp hạng thay đổi';
  return change(now.rank, then?.rank, 'bậc', true);
}

/** `86,4 điểm; thứ 25`. */
function standing(result: IndexResult): string {
  const parts = [
    result.score === null ? '' : `${number(result.score)} điểm`,
    result.rank === null ? '' : `thứ ${rankText(result)}`,
  ];
  return parts.filter((one) => one !== '').join('; ');
}

/** `tăng 1,2 điểm`, `giảm 2 bậc`, `không đổi thứ bậc`; of ranks the lower is the better. */
function change(
  now: Decimal | null,
  then: Decimal | null | undefined,
  unit: string,
  isRank: boolean,
): string {
  if (now === null || then === null || then === undefined) return '';
  const difference = isRank ? subtract(then, now) : subtract(now, then);
  const sign = compareDecimals(difference, '0');
  if (sign === 0) return isRank ? 'không đổi thứ bậc' : 'không đổi về điểm';
  return `${sign > 0 ? 'tăng' : 'giảm'} ${formatDecimal(difference.replace('-', ''))} ${unit}`;
}

const number = (value: Decimal | null) => (value === null ? '' : formatDecimal(value));

function rankText({ rank, of }: IndexResult): string {
  if (rank === null) return '';
  return of === null ? formatDecimal(rank) : `${formatDecimal(rank)}/${formatDecimal(of)}`;
}

function analysisRow(one: IndexAnalysis, names: ReadonlyMap<string, string>): ReportRow {
  return {
    'Chỉ số': one.index,
    Năm: String(one.year),
    'Tiêu chí': one.criterion,
    'Điểm tối đa': number(one.maximum),
    'Điểm đạt': number(one.score),
    'Điểm mất': number(one.loss),
    'Điểm mạnh': one.strength ?? '',
    'Điểm yếu': one.weakness ?? '',
    'Cơ quan chịu trách nhiệm': names.get(one.owner) ?? one.owner,
    'Nguyên nhân': one.cause,
    'Giải pháp': one.remedy,
    'Thời hạn': one.due ?? '',
  };
}

/** The own index of agencies: a list for each index, year and group, never one for all (XU-07). */
function rankings(published: readonly IndexResult[], agencies: Consolidation['agencies']): ReportField {
  const own = groupBy(
    published.filter((one) => one.agency !== undefined),
    (one) => `${one.index}\u001f${one.year}`,
  );
  const rows = [...own.values()].flatMap((results) =>
    [...rankPerGroup(results, agencies)].map(([group, ranks]): ReportRow => ({
      'Chỉ số': results[0]!.index,
      Năm: String(results[0]!.year),
      Nhóm: group,
      Dòng: ranks.map(({ agency, score, rank }) => ({
        Hạng: String(rank),
        'Đơn vị': agency.name,
        Điểm: number(score),
        'Xếp loại':
          results.find((one) => one.agency === agency.code && one.component === undefined)?.band ?? '',
      })),
    })),
  );
  return {
    name: 'Xếp hạng đơn vị',
    aliases: ['rankings'],
    value: {
      columns: [
        { name: 'Chỉ số' },
        { name: 'Năm' },
        { name: 'Nhóm' },
        {
          name: 'Dòng',
          columns: ['Hạng', 'Đơn vị', 'Điểm', 'Xếp loại'].map((name) => ({ name })),
        },
      ],
      rows,
    },
  };
}
