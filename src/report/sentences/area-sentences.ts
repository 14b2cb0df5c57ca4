import type { Edition, Indicator } from '../../domain/edition.ts';
import { comparedWith } from '../../messages/comparison-report-words.ts';
import { formatDecimal } from '../../messages/format.ts';
import {
  changedClause,
  movementOf,
  plainClause,
  rateClause,
  valueWithUnit,
  type KnownFigure,
} from './figure-clauses.ts';
import { capital, enumerate, labelInside } from './list-words.ts';

/** Figures that one sentence names before it counts the rest. */
const namedAtMost = 4;
/** Rates of a summary. */
const ratesAtMost = 12;
const noun = 'chỉ tiêu';

/** What the sentences of a part of the report are made from, in the order of the edition. */
export interface AreaFigures {
  known: readonly KnownFigure[];
  /** Asked for by this report, and nobody has a number. */
  missing: readonly Indicator[];
}

/** A sentence with what it is about, so that a template may pick. */
export interface Sentence {
  kind: 'rates' | 'risen' | 'fallen' | 'unchanged' | 'missing';
  text: string;
}

/**
 * Sentences on the figures of an area: rates with their parts, what rose, fell and stayed against the same period of last
 * year, and what has no number. Changes are told only where the comparison is honest (same sources on both sides); a
 * sentence without a figure is not made.
 */
export function areaSentences({ known, missing }: AreaFigures, edition: Edition): Sentence[] {
  return [
    ...ratesSentence(known, edition),
    ...movementSentence(known, 'up', 'risen', 'tăng'),
    ...movementSentence(known, 'down', 'fallen', 'giảm'),
    ...unchangedSentence(known),
    ...missingSentence(missing),
  ];
}

/** The rates alone, without their parts: a summary. */
export function plainRatesSentence(known: readonly KnownFigure[]): string {
  const rates = known.filter(({ indicator }) => indicator.kind === 'ratio');
  const parts = rates.map((one) => `${labelInside(one.indicator.label.vi)} ${valueWithUnit(one)}`);
  return parts.length === 0 ? '' : `${capital(enumerate(parts, ratesAtMost, 'tỷ lệ'))}.`;
}

function ratesSentence(known: readonly KnownFigure[], edition: Edition): Sentence[] {
  const rates = known.filter(({ indicator }) => indicator.kind === 'ratio');
  if (rates.length === 0) return [];
  const parts = rates.map((one) => rateClause(one, edition));
  return [{ kind: 'rates', text: `${capital(enumerate(parts, namedAtMost, 'tỷ lệ'))}.` }];
}

function movementSentence(
  known: readonly KnownFigure[],
  way: 'up' | 'down',
  kind: Sentence['kind'],
  verb: string,
): Sentence[] {
  const moved = known.filter((one) => movementOf(one) === way);
  if (moved.length === 0) return [];
  const clauses = enumerate(moved.map(changedClause), namedAtMost, noun);
  return [{ kind, text: `So với ${windowOf(moved)}, ${verb}: ${clauses}.` }];
}

function unchangedSentence(known: readonly KnownFigure[]): Sentence[] {
  const still = known.filter((one) => movementOf(one) === 'same');
  if (still.length === 0) return [];
  const clauses = enumerate(still.map(plainClause), namedAtMost, noun);
  return [{ kind: 'unchanged', text: `Không đổi so với ${windowOf(still)}: ${clauses}.` }];
}

/** All figures of a report have the same window a year ago. */
function windowOf([first]: readonly KnownFigure[]): string {
  return comparedWith(first!.same!, 'vi');
}

function missingSentence(missing: readonly Indicator[]): Sentence[] {
  if (missing.length === 0) return [];
  const names = missing.map(({ label }) => labelInside(label.vi));
  const more = names.length > namedAtMost ? ' và các chỉ tiêu khác' : '';
  return [{ kind: 'missing', text: `Chưa có số liệu về: ${names.slice(0, namedAtMost).join('; ')}${more}.` }];
}

/** How many figures compare with last year, and which way they went; nothing where none does. */
export function balanceSentence(known: readonly KnownFigure[]): string {
  const compared = known.filter((one) => movementOf(one) !== undefined);
  if (compared.length === 0) return '';
  const count = (way: 'up' | 'down' | 'same') =>
    formatDecimal(String(compared.filter((one) => movementOf(one) === way).length));
  return (
    `Trong ${formatDecimal(String(known.length))} chỉ tiêu có số liệu, ${formatDecimal(String(compared.length))} chỉ tiêu ` +
    `so sánh được với ${windowOf(compared)}: ${count('up')} chỉ tiêu tăng, ${count('down')} chỉ tiêu giảm, ` +
    `${count('same')} chỉ tiêu không đổi.`
  );
}
