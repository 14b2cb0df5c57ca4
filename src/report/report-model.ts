import type { Agency } from '../domain/agency.ts';
import type { ChartData } from '../chart/chart-data.ts';
import type { Comparisons } from '../domain/comparison.ts';
import type { Figure, Scope } from '../domain/consolidation.ts';
import type { Indicator } from '../domain/edition.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { ReportKind } from '../domain/period.ts';
import type { AttainmentState } from '../domain/target.ts';
import type { Lang } from '../messages/sentence.ts';

/**
 * What a report template may ask for, as plain data: it knows nothing of Word and describes itself, so that names can
 * be checked before anything is rendered.
 */
export interface ReportModel {
  period: string;
  kind: ReportKind;
  title: string;
  /** Date that the document carries in its metadata. */
  preparedOn: LocalDate;
  draft: boolean;
  /** Some section prints fewer texts than were sent, or folds near duplicates: all of them belong into the annex workbook. */
  abridged: boolean;
  fields: readonly ReportField[];
  /** By indicator code: every indicator of the edition, whether this kind of report asks for it or not. */
  figures: ReadonlyMap<string, ReportFigure>;
  /** Names of the agencies and of their groups, for figures that ask for one: name or code → scope key. */
  scopes: ReadonlyMap<string, string>;
  /** Who the figures are of, in the order of the register. */
  agencies: readonly Agency[];
  /** Figures against earlier ones, made when a tag asks for them. */
  comparisons: Comparisons;
  /** What a figure lacks, as its footnote says it; undefined where nothing is lacking. Left out: figures are not marked. */
  coverageNote?: (figure: Figure, prints?: (field: string) => boolean) => string | undefined;
  /** What the plan asks of a figure: by indicator code and scope key, `2.3.16 total`. */
  targets: ReadonlyMap<string, readonly ReportTarget[]>;
  /** What the charts of a template may show, drawn or not: each has a field of its name that says whether it is drawn. */
  charts: readonly ReportChart[];
}

/** A target of the plan beside what was done, in words. */
export interface ReportTarget {
  state: AttainmentState;
  /** `từ 95% trở lên`. */
  goal: string;
  /** `Đạt`, `Chưa đạt`, `Chưa đánh giá được`. */
  result: string;
  /** `97,25%`, since the start of the year for what adds up. */
  actual: string;
  /** `+2,25 điểm %`. */
  gap: string;
}

/**
 * A chart that a template may ask for: in the alternative text of a chart, `{{Biểu đồ …}}`. As a condition,
 * `{{NẾU Biểu đồ …}}` tells whether it is drawn; `{{Ghi chú biểu đồ …}}` is what must be known of its figures.
 */
export interface ReportChart {
  /** As in the template: `Biểu đồ Hồ sơ qua các kỳ`. */
  name: string;
  /** Null where there are fewer than two points: nothing is drawn. */
  data: ChartData | null;
  /** Sources that are missing, windows without a figure; empty where there is nothing to say. */
  note: string;
  /** For the list of names. */
  description: Readonly<Record<Lang, string>>;
}

/** A named value of the template language: text, condition or list. */
export interface ReportField {
  name: string;
  aliases?: readonly string[];
  value: ReportValue;
}

export type ReportValue = string | boolean | ReportList;

export interface ReportList {
  /** Each row stands for an agency, a group or a level: figures inside it are of that one (`rowScope`). */
  over?: Scope['type'];
  columns: readonly ReportColumn[];
  rows: readonly ReportRow[];
}

/** A name that the rows of a list offer; with `columns`, a list inside the row. */
export interface ReportColumn {
  name: string;
  aliases?: readonly string[];
  flag?: boolean;
  /** Of a list inside the row, as in `ReportList`. */
  over?: Scope['type'];
  columns?: readonly ReportColumn[];
}

/** Where a row keeps the key of its scope. No column has this name, so no tag reaches it. */
export const rowScope = '#scope';

/** Values by column name. */
export type ReportRow = Readonly<Record<string, string | boolean | readonly ReportRow[]>>;

/** A figure with everything that its rendering needs. */
export interface ReportFigure {
  indicator: Indicator;
  /** By scope key; a scope that is absent has no figure. */
  figures: ReadonlyMap<string, Figure>;
  /** Every source that was asked answered "không áp dụng": printed as a dash, not as missing. */
  notApplicable: boolean;
}
