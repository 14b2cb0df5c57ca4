import { compareDecimals, exact, toDecimal } from '../../domain/decimal.ts';
import { previousReport, samePeriodLastYear } from '../../domain/period.ts';
import type { NarrativeText } from '../../domain/submission.ts';
import { at } from '../fact-rule.ts';
import { keptPeriods } from '../history/kept-periods.ts';
import { ownValue } from '../history/own-value.ts';
import type { PastSide } from '../history/past-side.ts';
import { periodEn, periodVi } from '../history/source-words.ts';
import { has, word } from '../rule-words.ts';
import type { HistoryContext, HistoryRule, RuleResult } from '../rule.ts';

/** Shorter texts are often the same by nature: "Không phát sinh". */
const shortest = 200;
/** With figures of the earlier period in it that are not those of this one, a shorter text was copied too. */
const shortestStale = 60;

/** Smaller numbers are often the same by nature. */
const tellingFrom = '10';

export const l2Dup001: HistoryRule = {
  code: 'L2-DUP-001',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['X-17'],
  words: {
    vi: {
      title: 'Thuyết minh chép lại của kỳ trước',
      reason: 'Thuyết minh giống hệt kỳ trước không nói gì về kỳ này.',
      good: 'Mỗi kỳ viết về việc đã làm trong kỳ.',
      bad: 'Mục kết quả của quý III giống hệt từng chữ mục của 6 tháng.',
      message: (p) =>
        `Mục ${word(p, 'section')} giống hệt thuyết minh của ${periodVi(p, 'base')} (${word(p, 'snapshot') === '0' ? 'bản tổng hợp chưa chốt' : `bản chốt ${word(p, 'snapshot')}`})${has(p, 'stale') ? `; còn nêu số của kỳ đó: ${word(p, 'stale')}` : ''}.`,
      fix: () => 'Đề nghị đơn vị viết lại theo tình hình của kỳ này.',
    },
    en: {
      title: 'A text copied from an earlier period',
      reason: 'A narrative identical to the last one says nothing about this period.',
      good: 'Every period has its own text.',
      bad: 'The results of quarter III repeat those of the half year word for word.',
      message: (p) =>
        `Section ${word(p, 'section')} is identical to that of ${periodEn(p, 'base')} (${word(p, 'snapshot') === '0' ? 'draft' : `snapshot ${word(p, 'snapshot')}`})${has(p, 'stale') ? `; it still tells figures of base: ${word(p, 'stale')}` : ''}.`,
      fix: () => 'Ask the agency to write about this period.',
    },
  },
  on: 'history',
  check(context) {
    const kept = keptPeriods(context);
    const near = [previousReport(context.period), samePeriodLastYear(context.period)].flatMap(
      (one) => (one && kept.side(one.id)) ?? [],
    );
    if (near.length === 0) return [{ outcome: 'not-applicable' }];
    return context.submission.narrative.flatMap((one) => judge(context, one, near));
  },
};

function judge(
  context: HistoryContext,
  { section, text, cell }: NarrativeText,
  near: readonly PastSide[],
): RuleResult[] {
  if (text.length < shortestStale) return [];
  const same = near.find((side) => tidy(side.texts().get(section) ?? '') === tidy(text));
  if (!same) return [{ outcome: 'pass', instance: section }];
  const stale = staleNumbers(context, text, same);
  if (stale.length === 0 && text.length < shortest) return [{ outcome: 'pass', instance: section }];
  const { period, snapshot } = same.record;
  return [
    {
      outcome: 'fail',
      // What is still to be done may be said twice; what was done, with the figures of then, not.
      ...(stale.length > 0 ? {} : { severity: 'info' }),
      instance: section,
      ...at(cell),
      params: {
        section,
        base: period.id,
        snapshot: String(snapshot),
        ...(stale.length > 0 ? { stale } : {}),
      },
    },
  ];
}

/** Numbers of the text that were flows of the earlier period and are not those of this one. */
function staleNumbers(context: HistoryContext, text: string, side: PastSide): string[] {
  const spelled = text.match(/\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g) ?? [];
  const flows = [...context.form.fields.values()]
    .filter(({ indicator }) => indicator.kind === 'flow')
    .map(({ indicator }) => ({ now: ownValue(context, indicator.code), base: side.figure(indicator.code) }));
  return [...new Set(spelled)].filter((one) => {
    const number = toDecimal(exact(one.replaceAll('.', '').replace(',', '.')));
    if (compareDecimals(number, tellingFrom) < 0) return false;
    const named = flows.filter(({ base }) => base.is === 'value' && base.value === number);
    return named.length > 0 && named.every(({ now }) => now.is === 'value' && now.value !== number);
  });
}

const tidy = (text: string) => text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
