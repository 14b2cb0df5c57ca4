import type { Agency } from '../../domain/agency.ts';
import { randomOf } from './random.ts';
import { lengthOf, stretches, type Span } from './windows.ts';

/** Counts the invented events of one agency for one report. Whatever is asked twice gets the same answer. */
export class Ledger {
  readonly agency: Agency;
  readonly span: Span;
  readonly isCommune: boolean;

  constructor(agency: Agency, span: Span) {
    this.agency = agency;
    this.span = span;
    this.isCommune = agency.level === 'commune';
  }

  /** Events of one stretch, `low` to `high` in a quarter. */
  inStretch(name: string, stretch: number, low: number, high: number): number {
    const length = lengthOf(this.span, stretch, this.isCommune);
    return randomOf(this.agency.code, name, stretch).between(low, high) * length;
  }

  /** A flow: events of all stretches of the report. */
  flow(name: string, low: number, high: number): number {
    return this.total((stretch) => this.inStretch(name, stretch, low, high));
  }

  /** A part of a flow, stretch by stretch, so that it never exceeds the whole in any report. */
  partOf(whole: (stretch: number) => number, name: string, low: number, high: number): number {
    return this.total((stretch) => this.partInStretch(whole(stretch), name, stretch, low, high));
  }

  /** `low` to `high` (shares) of a whole in one stretch. */
  partInStretch(whole: number, name: string, stretch: number, low: number, high: number): number {
    const share = low + (high - low) * randomOf(this.agency.code, name, stretch, 'share').next();
    return Math.min(whole, Math.round(whole * share));
  }

  total(count: (stretch: number) => number): number {
    return stretches(this.span).reduce((sum, stretch) => sum + count(stretch), 0);
  }

  /** A fixed quantity of the reporting year: plans, quotas, what is in scope. */
  base(name: string, low: number, high: number): number {
    return randomOf(this.agency.code, name, this.span.year).between(low, high);
  }

  /** A quantity that hardly moves: the same in every report, but for what `grow` adds per stretch. */
  stock(name: string, low: number, high: number): number {
    return randomOf(this.agency.code, name).between(low, high);
  }

  /** Share of the year that has gone by at the end of the report: what a cumulative figure has reached. */
  progress(name: string): number {
    const done = (this.span.last - this.span.yearStart + 1) / this.span.yearLength;
    return Math.min(1, done * (0.85 + 0.15 * randomOf(this.agency.code, name, this.span.year).next()));
  }
}
