import type { Params } from '../domain/finding.ts';
import { readingsByRule, type CellOwner, type CellReading } from './cell-readings.ts';
import { at, type Failure, type RuleHead } from './fact-rule.ts';
import type { RuleResult, SubmissionContext, SubmissionRule } from './rule.ts';

/** A rule that reports the reader's remarks that `readingRules` sends to its code. */
export function readingRule(head: RuleHead): SubmissionRule {
  return {
    ...head,
    on: 'submission',
    needs: 'form',
    check(context) {
      const found = readingsByRule(context.submission).get(head.code) ?? [];
      if (found.length === 0) return [{ outcome: 'pass' }];
      return found.map((one): RuleResult => ({ outcome: 'fail', ...readingFailure(context, one) }));
    },
  };
}

/** The finding of one remark: raw text as observed, the likely value as expected. */
export function readingFailure(context: SubmissionContext, found: CellReading): Failure {
  const { value, reading, owner } = found;
  // Nobody types into a computed cell: its formula has to come back.
  const isComputed =
    owner.in === 'field' && context.form?.fields.get(owner.indicator)?.requirement === 'computed';
  const suggestion = isComputed ? undefined : reading.suggestion;
  return {
    severity: reading.severity,
    ...at(value.cell),
    ...ownerOf(owner),
    observed: value.raw,
    ...(suggestion === undefined ? {} : { expected: suggestion }),
    params: {
      case: reading.id,
      variant: reading.variant,
      raw: value.raw,
      value: value.value,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(isComputed ? { computed: true } : {}),
      ...(reading.shown === undefined ? {} : { shown: reading.shown }),
      ...ownerParams(context, owner),
    },
  };
}

/** Instance, indicator and figures of the cell's owner. */
export function ownerOf(owner: CellOwner): Failure {
  if (owner.in === 'field') {
    return { instance: owner.indicator, indicator: owner.indicator, figures: [owner.indicator] };
  }
  if (owner.in === 'table') {
    return { instance: `${owner.table}.c${owner.column}[${owner.row}]`, figures: [`table:${owner.table}`] };
  }
  return { instance: `${owner.list}.${owner.column}`, figures: [] };
}

/** Names for the sentences; the engine adds an indicator's label. */
export function ownerParams(context: SubmissionContext, owner: CellOwner): Params {
  if (owner.in === 'table') return { table: owner.table, row: owner.row, column: String(owner.column) };
  if (owner.in === 'list') {
    const list = context.form?.lists.find((one) => one.list.code === owner.list);
    const column = list?.columns.find((one) => one.key === owner.column);
    const label = column?.label ?? { vi: owner.column, en: owner.column };
    return { list: list?.list.title.vi ?? owner.list, column: label.vi, columnEn: label.en };
  }
  const unit = context.form?.fields.get(owner.indicator)?.indicator.unit;
  return unit ? { unit } : {};
}
