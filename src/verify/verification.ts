import type { Decimal } from '../domain/decimal.ts';
import type { DocumentPlace } from '../messages/report-place.ts';
import type { PassageChange } from './changes/passage-change.ts';

/** What became of one statement of a finished report. */
export type Verdict =
  | 'match'
  | 'contradiction'
  /** Nothing in the consolidation says whether it is right. */
  | 'unknown'
  /** Left open: a placeholder, or `…` for a figure that is missing. */
  | 'open';

/** Codes with a page of their own (`cchc rules`). */
export type VerifyCode = 'R-NAR-001' | 'R-NAR-002' | 'R-NAR-003' | 'R-NAR-004' | 'R-NAR-005' | 'R-UNR-001';

/** What kind of statement it is. */
export type ClaimKind =
  | 'number'
  | 'direction'
  | 'period'
  | 'date'
  | 'superlative'
  | 'attainment'
  | 'none'
  | 'all'
  | 'agency'
  | 'sum'
  /** Words that say what a number counts, or which index or target is meant. */
  | 'label'
  /** A cell of words whose column knows other words for other rows: `Đúng hạn`. */
  | 'status'
  | 'annex'
  /** `DỰ THẢO`, how many reports were received. */
  | 'draft-mark'
  | 'placeholder';

/** A point of a chart: counted from 1 as the charts stand in the document. */
export interface ChartPlace {
  kind: 'chart';
  chart: number;
  series: string;
  category: string;
}

export type VerifiedPlace = DocumentPlace | ChartPlace;

/** The figure of the consolidation that a statement is about. */
export interface FigureNamed {
  code: string;
  label: string;
  /** Name of an agency, group or level; absent for the whole. */
  scope?: string;
  /** Code of the agency or name of the group, as `cchc explain` takes it. */
  agency?: string;
  group?: string;
}

/** What else a wrong number is the right one of. */
export type Resembles =
  | { kind: 'period'; period: string }
  | { kind: 'indicator'; code: string; label: string };

/** How the expected value is known. */
export type Reason =
  /** The same place of the report as `compile` writes it. */
  | 'report'
  /** A figure of the consolidation, recognised by the words around. */
  | 'figure'
  /** Follows from figures: a target's bound, the rest to 100%, a sum or difference of two. */
  | 'derived'
  /** A figure against an earlier one. */
  | 'comparison'
  /** The figures of the agencies, one by one. */
  | 'agencies'
  /** A target of the plan. */
  | 'target'
  /** The record of another period. */
  | 'other-period'
  /** The sum of the rows above, as printed. */
  | 'sum'
  /** The consolidation has no figure there: `…`. */
  | 'no-figure'
  /** Figures of the frozen period that the inbox of today does not give any more. */
  | 'frozen';

/** One number or word of the document with what the consolidation says about it. */
export interface VerifiedItem {
  verdict: Verdict;
  code?: VerifyCode;
  kind: ClaimKind;
  place: VerifiedPlace;
  /** As it stands in the document: `41.260 hồ sơ`. */
  written: string;
  /** Where in the paragraph's text it begins, after tidying; for the order of items. */
  at: number;
  /** The words around it. */
  context: string;
  expected?: string;
  reason?: Reason;
  figure?: FigureNamed;
  resembles?: Resembles;
  /** How a number was read whose separators are not the usual ones. */
  readAs?: Decimal;
}

/** What a reader of the result must know first. */
export type VerifyNote =
  /** The document holds tracked changes: read as if all were accepted. */
  | { kind: 'tracked-changes'; count: number }
  /** Hardly anything of the document is what the template would print. */
  | { kind: 'other-template'; template: string; share: number }
  /** The period is frozen, and the inbox of today gives other figures. */
  | { kind: 'moved'; snapshot: number; figures: number }
  /** The period is frozen: that is what the document was compared with. */
  | { kind: 'frozen'; snapshot: number; madeOn: string }
  /** Files came or went since the period was last compiled. */
  | { kind: 'inbox-moved'; gone: number; added: number };

export interface Verification {
  period: string;
  items: readonly VerifiedItem[];
  notes: readonly VerifyNote[];
  /** Paragraphs and rows of the document: as compiled, edited, new; and those of the compiled one that are gone. */
  passages: { unchanged: number; edited: number; added: number; removed: number };
  /** What somebody changed in the words, came or went: to be read again. */
  changes: readonly PassageChange[];
}
