import type { Params } from '../../domain/finding.ts';
import { compareDecimals } from '../../domain/decimal.ts';
import { at } from '../fact-rule.ts';
import { nameOf, sourceParams, sourcesEn, sourcesVi } from '../history/source-words.ts';
import { about, amount, has, subjectEn, subjectVi, word } from '../rule-words.ts';
import type { HistoryContext, HistoryRule, RuleResult } from '../rule.ts';
import { oddities, type OddBy, type Oddity } from './oddities.ts';

/** Everything of a rule on odd values but what it measures by. */
type OddHead = Omit<HistoryRule, 'on' | 'check'>;

/** A rule on values that are far from something. Of several such rules the plainest speaks for a figure. */
export function oddRule(head: OddHead, by: OddBy): HistoryRule {
  return {
    ...head,
    on: 'history',
    check(context) {
      const { odd, measured } = oddities(context);
      const count = measured.get(by) ?? 0;
      if (count === 0) return [{ outcome: 'not-applicable' }];
      const own = [...odd.values()].filter((one) => one.by === by);
      return [
        ...Array.from({ length: count - own.length }, (): RuleResult => ({ outcome: 'pass' })),
        ...own.map((one) => failed(context, one)),
      ];
    },
  };
}

function failed(context: HistoryContext, one: Oddity): RuleResult {
  return {
    outcome: 'fail',
    severity: one.loud ? 'warning' : 'info',
    instance: one.code,
    indicator: one.code,
    ...at(context.submission.observations.get(one.code)?.cell),
    observed: one.value,
    expected: one.usual,
    params: {
      times: one.times,
      up: one.up,
      ...(one.period === undefined ? {} : { base: one.period }),
      ...(one.count === undefined ? {} : { count: one.count }),
      ...sourceParams(one.sources),
    },
  };
}

/** `ghi 41.000, gấp 1.000 lần so với`, or `ghi 41, chỉ bằng 1/1.000 so với`. */
const timesVi = (p: Params) =>
  word(p, 'up') === 'true'
    ? `ghi ${amount(p, 'observed')}, gấp ${amount(p, 'times')} lần so với`
    : `ghi ${amount(p, 'observed')}, chỉ bằng 1/${amount(p, 'times')} so với`;

const timesEn = (p: Params) =>
  word(p, 'up') === 'true'
    ? `says ${amount(p, 'observed')}, ${amount(p, 'times')} times`
    : `says ${amount(p, 'observed')}, 1/${amount(p, 'times')} of`;

/** A hint where the factor looks like a slip of a unit of measure. */
const isScale = (p: Params) => compareDecimals(word(p, 'times') || '0', '100') >= 0;

const scaleVi = (p: Params) => (isScale(p) ? ' Có thể thừa hoặc thiếu chữ số 0, hoặc sai đơn vị tính.' : '');
const scaleEn = (p: Params) =>
  isScale(p) ? ' Perhaps zeros too many or too few, or another unit of measure.' : '';

/** The value of another window, worked out where no report covers it alone. */
export function baseVi(p: Params): string {
  const derived = Array.isArray(p['periods']) && (p['periods'].length > 1 || p['periods'][0] !== p['base']);
  if (!has(p, 'base')) return amount(p, 'expected');
  return derived
    ? `${amount(p, 'expected')} của ${nameOf(word(p, 'base'), 'vi')}, tính từ ${sourcesVi(p)}`
    : sourcesVi(p);
}

export function baseEn(p: Params): string {
  const derived = Array.isArray(p['periods']) && (p['periods'].length > 1 || p['periods'][0] !== p['base']);
  if (!has(p, 'base')) return amount(p, 'expected');
  return derived
    ? `the ${amount(p, 'expected')} of ${nameOf(word(p, 'base'), 'en')}, worked out of ${sourcesEn(p)}`
    : `the ${sourcesEn(p)}`;
}

export const oddVi = (p: Params, rest: string) => about(subjectVi(p), `${timesVi(p)} ${rest}.${scaleVi(p)}`);
export const oddEn = (p: Params, rest: string) => about(subjectEn(p), `${timesEn(p)} ${rest}.${scaleEn(p)}`);

export const oddFixVi = 'Kiểm tra lại số; nếu đúng, ghi lý do ở cột “Ghi chú, giải trình”.';
export const oddFixEn = 'Check the figure; if it is right, give the reason in the notes column.';
