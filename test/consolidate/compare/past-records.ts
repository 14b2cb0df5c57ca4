import type { Agency } from '../../../src/domain/agency.ts';
import { scopeKey } from '../../../src/domain/consolidation.ts';
import type { Edition, Indicator, OverTime } from '../../../src/domain/edition.ts';
import type { PastFigure, PastTable, PeriodRecord } from '../../../src/domain/history.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import { edition as sample } from '../sample-edition.ts';

const overTimeOf: Partial<Record<Indicator['kind'], OverTime>> = {
  cumulative: 'last',
  stock: 'last',
  base: 'take',
  ratio: 'ratio-of-sums',
  index: 'none',
  text: 'collect',
};

/** The sample edition, its indicators going over time as their kinds say; `changes` by code. */
export function timedEdition(changes: Record<string, Partial<Indicator>> = {}): Edition {
  const indicators = [...sample.indicators.values()].map((one) => {
    const overTime = overTimeOf[one.kind] ?? 'add';
    return [one.code, { ...one, overTime, ...changes[one.code] }] as const;
  });
  const more = Object.entries(changes)
    .filter(([code]) => !sample.indicators.has(code))
    .map(([code, change]) => [code, { ...sample.indicators.get('2.3.5')!, code, ...change }] as const);
  return { ...sample, indicators: new Map([...indicators, ...more]) };
}

/** `'12'` counted of all; `'12 of 3/4'` with its coverage; `'80/100'` a ratio of two sums; `'-'` nothing. */
export function pastFigure(written: string): PastFigure {
  const [text, coverage = '1/1'] = written.split(' of ') as [string, string?];
  const [counted, expected] = coverage.split('/').map(Number) as [number, number];
  const estimate = text.startsWith('~');
  const value = text.replace('~', '');
  if (value === '-') return { value: null, counted: 0, expected, estimate };
  const [numerator, denominator] = value.split('/') as [string, string?];
  if (denominator === undefined) return { value, counted, expected, estimate };
  if (denominator === '0')
    return { value: null, counted, expected, estimate, parts: { numerator, denominator } };
  const quotient = String(Math.round((Number(numerator) / Number(denominator)) * 1000) / 10);
  return { value: quotient, counted, expected, estimate, parts: { numerator, denominator } };
}

export interface Past {
  /** Indicator → scope key → as `pastFigure` reads it. A plain text is the total. */
  figures?: Record<string, string | Record<string, string>>;
  agencies?: readonly Agency[];
  edition?: { id: string; version: string };
  tables?: Record<string, PastTable>;
  /** Obligation → dimension → value. */
  facts?: Record<string, Record<string, string>>;
  missing?: readonly string[];
}

/** A kept period out of a few numbers. */
export function pastRecord(id: string, past: Past): PeriodRecord {
  const period = parsePeriod(id)!;
  const { figures = {}, agencies = [], edition = sample, tables = {}, facts = {}, missing = [] } = past;
  return {
    period,
    snapshot: 1,
    id: `${id}-0123abcd`,
    madeOn: period.end,
    edition: { id: edition.id, version: edition.version },
    agencies,
    obligations: agencies.map(({ code }) => ({
      id: `${code}/unit`,
      agency: code,
      state: missing.includes(code) ? 'missing' : 'valid',
      daysLate: 0,
    })),
    figure(indicator, scope) {
      const own = figures[indicator];
      const text = typeof own === 'string' ? { total: own }[scopeKey(scope)] : own?.[scopeKey(scope)];
      return text === undefined ? undefined : pastFigure(text);
    },
    facts: (obligation) =>
      new Map(
        Object.entries(facts[obligation] ?? {}).map(([dimension, value]) => [
          dimension,
          {
            value,
            status: 'number',
            counted: true,
            reason: '',
            raw: value,
            file: '',
            sheet: '',
            cell: '',
            sha256: '',
          },
        ]),
      ),
    table: (code) => tables[code],
    texts: () => new Map(),
  };
}
