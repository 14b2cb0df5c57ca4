import type { Term } from '../../domain/clause.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { Indicator, OverTime, ValueKind } from '../../domain/edition.ts';
import type { Break, NotComparable } from '../../domain/comparison.ts';
import type { Period } from '../../domain/period.ts';
import { ratioClause } from '../ratio-figures.ts';

/** What the axis of time needs to know of an indicator or of a column of a table. */
export interface Measure {
  code: string;
  overTime: OverTime;
  valueKind: ValueKind;
  decimals: number;
  /** Counted from the start of the year on. */
  isCumulative: boolean;
  /** `parts`: the terms of its total. */
  total?: readonly Term[];
  ratio?: { numerator: readonly Term[]; denominator: readonly Term[] };
  /** Opening balance of this measure. */
  opens?: string;
  /** Whether the definition asks for it in a report of this period. */
  isAsked(period: Period): boolean;
}

/** What a kept period says of a measure, on the units of today. */
export interface Reading {
  value: Decimal | null;
  /** Ratios: the sums they are made of. */
  parts?: { numerator: Decimal; denominator: Decimal };
  /** The value on the units of that time. */
  asWas: Decimal | null;
  counted: number;
  expected: number;
  estimate: boolean;
  breaks: readonly Break[];
  notComparable?: NotComparable;
}

/** An indicator on the axis of time. What the record of receipts answers is of its own report: it is never derived. */
export function measureOf(indicator: Indicator): Measure {
  const { code, overTime, valueKind, decimals, kind, clauses, opens, source } = indicator;
  const total = clauses.find((clause) => clause.kind === 'identity' && clause.severity === 'error');
  const ratio = ratioClause(clauses);
  return {
    code,
    overTime: source === 'ledger' ? 'none' : overTime,
    valueKind,
    decimals,
    isCumulative: kind === 'cumulative',
    ...(total?.kind === 'identity' ? { total: total.terms } : {}),
    ...(ratio ? { ratio } : {}),
    ...(opens === undefined ? {} : { opens }),
    isAsked: (period) => isAskedIn(indicator, period),
  };
}

function isAskedIn({ reportKinds, onlyIn, source }: Indicator, { kind, code }: Period): boolean {
  if (source !== 'reported') return true;
  return kind !== undefined && reportKinds.includes(kind) && (onlyIn?.includes(code) ?? true);
}
