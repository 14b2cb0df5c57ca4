import type { Comparison } from '../../domain/comparison.ts';
import type { Figure } from '../../domain/consolidation.ts';
import type { Indicator } from '../../domain/edition.ts';
import { formatDecimal } from '../../messages/format.ts';
import { comparisonPhrase, isComparable } from '../language/format-comparison.ts';
import { formatFigure } from '../language/format-figure.ts';
import { markOfFigure } from '../figure-marks.ts';
import type { ReportFigure } from '../report-model.ts';
import { denominatorUnit } from './ranking-words.ts';
import { labelInside } from './list-words.ts';
import type { Edition } from '../../domain/edition.ts';

/** A province-wide figure with the number behind it and what it is compared with. */
export interface KnownFigure {
  indicator: Indicator;
  figure: Figure;
  of: ReportFigure;
  /** Against the same period of last year; undefined where nobody compares it. */
  same: Comparison | undefined;
}

/** `41.206 hồ sơ`, `98,55%`. */
export function valueWithUnit({ indicator, figure, of }: KnownFigure): string {
  const text = formatFigure(figure, of);
  const unit = indicator.valueKind === 'percent' ? '' : (indicator.unit ?? '');
  const marked = text + markOfFigure(indicator.code);
  return unit === '' ? marked : `${marked} ${unit}`;
}

/** `số hồ sơ TTHC tiếp nhận 41.206 hồ sơ (tăng 3,2%)`. Only for what compares. */
export function changedClause(known: KnownFigure): string {
  const { indicator, same } = known;
  // The window compared with stands once, at the head of the sentence.
  const extent = comparisonPhrase(same, indicator).replace(/ so với .*$/, '');
  return `${labelInside(indicator.label.vi)} ${valueWithUnit(known)} (${extent})`;
}

/** `số hồ sơ TTHC tiếp nhận (41.206 hồ sơ)`. */
export function plainClause(known: KnownFigure): string {
  return `${labelInside(known.indicator.label.vi)} (${valueWithUnit(known)})`;
}

/** `tỷ lệ hồ sơ giải quyết trước và đúng hạn 98,55% (40.608/41.206 hồ sơ)`: a rate with what it is made of. */
export function rateClause(known: KnownFigure, edition: Edition): string {
  const { indicator, figure } = known;
  const rate = `${labelInside(indicator.label.vi)} ${valueWithUnit(known)}`;
  if (!figure.parts) return rate;
  const { numerator, denominator } = figure.parts;
  const unit = denominatorUnit(indicator, edition);
  return `${rate} (${formatDecimal(numerator)}/${formatDecimal(denominator)}${unit === '' ? '' : ` ${unit}`})`;
}

/** Which way a figure went: ranks rise when their number falls; undefined where nothing compares. */
export function movementOf({ indicator, same }: KnownFigure): 'up' | 'down' | 'same' | undefined {
  if (!isComparable(same)) return undefined;
  if (same.direction === null || same.direction === 'same') return 'same';
  if (indicator.valueKind !== 'rank') return same.direction;
  return same.direction === 'up' ? 'down' : 'up';
}
