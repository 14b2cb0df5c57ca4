import type { Params } from '../../domain/finding.ts';
import type { Form } from '../../domain/form.ts';
import { compareDecimals, exact } from '../../domain/decimal.ts';
import { periodOf } from '../../domain/period.ts';
import { at } from '../fact-rule.ts';
import { keptPeriods } from '../history/kept-periods.ts';
import { isInside } from '../history/windows.ts';
import { periodEn, periodVi, sourceParams, sourcesEn, sourcesVi } from '../history/source-words.ts';
import { about, amount, has, signed, subjectEn, subjectVi, word } from '../rule-words.ts';
import type { HistoryContext, HistoryRule, RuleResult } from '../rule.ts';
import { chains, type ChainBreak, type ChainOutcome } from './chain.ts';
import { chainCause, opensAfter } from './chain-cause.ts';
import { causeEn, causeVi } from './chain-words.ts';

/** From so many broken chains on they are told together, provided that they are half of what can be compared. */
const many = 5;
/** As many as fit a message; the rest is counted. */
const listed = 40;

export const l2Cum001: HistoryRule = {
  code: 'L2-CUM-001',
  severity: 'error',
  status: 'active',
  since: '0.3.0',
  basis: ['XP-01', 'XP-02'],
  words: {
    vi: {
      title: 'Số phát sinh không khớp giữa các kỳ trong năm',
      reason:
        'Kỳ dài bao gồm kỳ ngắn: quý I không lớn hơn 6 tháng, 6 tháng không lớn hơn năm, 6 tháng cộng quý III không lớn hơn năm.',
      good: 'Quý I 210, 6 tháng 430, quý III 220, năm 900.',
      bad: 'Quý I 210, 6 tháng 180.',
      message: (p) => (has(p, 'count') ? manyVi(p) : about(subjectVi(p), oneVi(p))),
      fix: (p) =>
        has(p, 'count')
          ? `Đề nghị đơn vị gửi lại biểu với số liệu của đúng thời gian báo cáo (${periodVi(p, 'period')}); nếu số đã báo cáo ở kỳ kia sai thì đính chính kỳ đó.`
          : 'Kiểm tra lại số của kỳ này; nếu số đã báo cáo ở kỳ kia sai thì đề nghị đơn vị đính chính kỳ đó.',
    },
    en: {
      title: 'Flows of the year contradict each other',
      reason:
        'A longer window contains the shorter: quarter I is no more than the half year, the half year no more than the year, half year and quarter III together no more than the year.',
      good: 'Quarter I 210, half year 430, quarter III 220, year 900.',
      bad: 'Quarter I 210, half year 180.',
      message: (p) => (has(p, 'count') ? manyEn(p) : about(subjectEn(p), oneEn(p))),
      fix: (p) =>
        has(p, 'count')
          ? `Ask the agency for a workbook with the figures of the right window (${periodEn(p, 'period')}); if the other report was wrong, have that one corrected.`
          : 'Check the figure of this period; if the other report was wrong, ask the agency to correct that one.',
    },
  },
  on: 'history',
  check(context) {
    const outcomes = chains(context);
    if (outcomes.length === 0) return [nothingKept(context)];
    const broken = withoutTotals(context.form, outcomes.flatMap(breakIn));
    const results = outcomes.flatMap(quietResult);
    const unknown = outcomes.filter((one) => one.is === 'unknown').map((one) => one.code);
    if (unknown.length > 0) results.push({ outcome: 'not-evaluated', missing: unknown });
    const compared = outcomes.filter((one) => one.is === 'holds' || one.is === 'broken').length;
    const hard = broken.filter((one) => !one.soft);
    if (hard.length >= many && hard.length * 2 >= comparedWithFigures(outcomes, compared))
      return [...results, together(context, hard), ...broken.filter((one) => one.soft).map(single(context))];
    return [...results, ...broken.map(single(context))];
  },
};

const breakIn = (one: ChainOutcome) => (one.is === 'broken' ? [one.broken] : []);

/** Zeros on both sides hold by nature and say nothing about how the file was filled in. */
function comparedWithFigures(outcomes: readonly ChainOutcome[], compared: number): number {
  const zeros = outcomes.filter((one) => one.is === 'holds' && one.value === '0').length;
  return compared - zeros;
}

function quietResult(one: ChainOutcome): RuleResult[] {
  if (one.is === 'holds') return [{ outcome: 'pass', instance: one.code }];
  return one.is === 'absent' ? [{ outcome: 'not-applicable', instance: one.code }] : [];
}

/** Which reports of the year would have to be kept; none for the first of a year. */
function nothingKept(context: HistoryContext): RuleResult {
  const { history, period } = context;
  if (history.periods.length === 0) return { outcome: 'not-applicable' };
  const reports = ['Q1', 'H1', 'Q3', 'Y'].flatMap((code) => periodOf(period.year, code) ?? []);
  const inside = reports.filter((one) => isInside(one, period)).map((one) => one.id);
  const kept = keptPeriods(context);
  const missing = inside.filter((id) => !kept.side(id));
  return missing.length > 0 ? { outcome: 'not-evaluated', missing } : { outcome: 'not-applicable' };
}

/** A total breaks with its part: the part says it. */
function withoutTotals(form: Form, broken: readonly ChainBreak[]): readonly ChainBreak[] {
  const codes = new Set(broken.map((one) => one.code));
  const hasBrokenPart = (code: string) =>
    form.fields
      .get(code)
      ?.clauses.some(
        (one) =>
          one.kind === 'identity' &&
          one.severity === 'error' &&
          one.terms.some((term) => term.code !== code && codes.has(term.code)),
      ) === true;
  return broken.filter((one) => !hasBrokenPart(one.code));
}

const single =
  (context: HistoryContext) =>
  (one: ChainBreak): RuleResult => {
    const { code, how, value, against, together: sum, difference, outer, soft, sources } = one;
    return {
      outcome: 'fail',
      instance: code,
      indicator: code,
      ...at(context.submission.observations.get(code)?.cell),
      ...(soft ? { severity: 'warning' } : {}),
      observed: value,
      expected: against,
      difference,
      figures: [code],
      params: {
        period: context.period.id,
        how,
        together: sum,
        ...(outer ? { outer: outer.id } : {}),
        ...(soft ? { soft: true } : {}),
        ...sourceParams(sources),
        ...(how === 'below' && sources.length > 1 && belowSum(one) ? { hint: 'inner-cumulative' } : {}),
      },
    };
  };

/** More than each, less than all: one of the shorter ones may hold more than its window. */
function belowSum({ value, sources }: ChainBreak): boolean {
  return sources.every((one) => compareDecimals(value, one.value) >= 0);
}

function together(context: HistoryContext, broken: readonly ChainBreak[]): RuleResult {
  const { observations } = context.submission;
  const first = observations.get(broken[0]!.code);
  const opened = opensAfter(context);
  return {
    outcome: 'fail',
    instance: 'all',
    ...at(first?.cell),
    figures: broken.map((one) => one.code),
    params: {
      period: context.period.id,
      count: broken.length,
      cause: chainCause(context, broken),
      ...(opened === undefined ? {} : { opened }),
      others: [...new Set(broken.flatMap((one) => one.sources.map((source) => source.period)))].sort(),
      list: broken.slice(0, listed).map((one) => line(one, observations.get(one.code)?.cell?.cell)),
      more: Math.max(0, broken.length - listed),
    },
  };
}

/** `2.3.2 (D12): 180 < 210`: the same in both languages. */
function line({ code, together: sum, against, how, difference }: ChainBreak, cell: string | undefined) {
  const sign = how === 'unequal' ? '≠' : exact(difference).lt(0) ? '<' : '>';
  const [left, right] = [amount({ n: sum }, 'n'), amount({ n: against }, 'n')];
  return `${code}${cell === undefined ? '' : ` (${cell})`}: ${left} ${sign} ${right}`;
}

function oneVi(p: Params): string {
  const soft = has(p, 'soft') ? ' Có số ước hoặc lĩnh vực ghi không phát sinh: đề nghị xác nhận.' : '';
  const hint = causeVi(p, 'hint');
  const value = amount(p, 'observed');
  const [own, off] = [periodVi(p, 'period'), signed(p, 'difference')];
  if (word(p, 'how') === 'below') {
    const several = Array.isArray(p['periods']) && p['periods'].length > 1;
    const rest = several ? `; phần còn lại của kỳ sẽ là ${off}` : `; lệch ${off}`;
    const sum = several ? `tổng ${amount(p, 'expected')} của các kỳ nằm trong đó: ` : '';
    return `${own} ghi ${value}, nhỏ hơn ${sum}${sourcesVi(p)}${rest}.${hint}${soft}`;
  }
  const outer = has(p, 'outer') ? `, cộng các kỳ bên cạnh là ${amount(p, 'together')}` : '';
  const sign = word(p, 'how') === 'unequal' ? 'khác' : 'lớn hơn';
  const against = has(p, 'outer') ? periodVi(p, 'outer') : 'tổng các kỳ ghép thành kỳ này';
  return `${own} ghi ${value}${outer}, ${sign} ${amount(p, 'expected')} của ${against}; lệch ${off}. So với: ${sourcesVi(p)}.${soft}`;
}

function oneEn(p: Params): string {
  const soft = has(p, 'soft') ? ' An estimate or a ticked area is among them: please confirm.' : '';
  const hint = causeEn(p, 'hint');
  const value = amount(p, 'observed');
  const [own, off] = [periodEn(p, 'period'), signed(p, 'difference')];
  if (word(p, 'how') === 'below') {
    const several = Array.isArray(p['periods']) && p['periods'].length > 1;
    const rest = several ? `; the rest of the window would be ${off}` : `; difference ${off}`;
    const sum = several ? `the sum ${amount(p, 'expected')} of the windows inside it: ` : '';
    return `${own} says ${value}, less than ${sum}${sourcesEn(p)}${rest}.${hint}${soft}`;
  }
  const outer = has(p, 'outer') ? `, with its neighbours ${amount(p, 'together')}` : '';
  const sign = word(p, 'how') === 'unequal' ? 'not' : 'more than';
  const against = has(p, 'outer') ? periodEn(p, 'outer') : 'the windows that fill it';
  return `${own} says ${value}${outer}, ${sign} ${amount(p, 'expected')} of ${against}; difference ${off}. Against: ${sourcesEn(p)}.${soft}`;
}

function manyVi(p: Params): string {
  const more = word(p, 'more') === '0' ? '' : ` và ${amount(p, 'more')} chỉ tiêu khác`;
  return `${amount(p, 'count')} chỉ tiêu của ${periodVi(p, 'period')} không khớp với kỳ ${word(p, 'others')}.${causeVi(p, 'cause')} Cụ thể: ${listOf(p)}${more}.`;
}

function manyEn(p: Params): string {
  const more = word(p, 'more') === '0' ? '' : ` and ${amount(p, 'more')} more`;
  return `${amount(p, 'count')} indicators of ${periodEn(p, 'period')} contradict ${word(p, 'others')}.${causeEn(p, 'cause')} They are: ${listOf(p)}${more}.`;
}

const listOf = (p: Params) => (Array.isArray(p['list']) ? p['list'].join('; ') : word(p, 'list'));
