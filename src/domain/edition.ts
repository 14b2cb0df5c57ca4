import type { LeadCode, Level } from './agency.ts';
import type { Clause } from './clause.ts';
import type { LocalDate } from './local-date.ts';
import type { ReportKind } from './period.ts';

/** A label in both languages. */
export interface Label {
  vi: string;
  en: string;
}

/** How sure a definition is of its source; `memory` is never shown as official. */
export type Certainty = 'sourced' | 'derived' | 'memory';

/** How the cells of a unit are read and typed in. */
export type ValueKind = 'count' | 'money' | 'percent' | 'score' | 'rank' | 'text' | 'date';

/** A unit of measure of the edition: `hồ sơ`, `triệu đồng`, `%`. */
export interface Unit {
  name: string;
  valueKind: ValueKind;
  /** Other writings that clerks put into the cell: `HS`. */
  aliases: readonly string[];
}

export type IndicatorKind = 'flow' | 'cumulative' | 'stock' | 'base' | 'ratio' | 'index' | 'text' | 'list';

/** Aggregation over agencies. `lead-only`: print the field lead's figure, show the sum of the units beside it. */
export type OverUnits = 'sum' | 'lead-only' | 'ratio-of-sums' | 'none' | 'collect';

/**
 * Aggregation over time: disjoint windows add up, the last window counts, a fixed base is taken as it is, an opening
 * balance is that of the first window; `parts`: never added itself, made again from the parts of its total.
 */
export type OverTime = 'add' | 'last' | 'first' | 'take' | 'parts' | 'ratio-of-sums' | 'none' | 'collect';

/** In which submission type agencies of a level are asked for an indicator. */
export type Reporter = 'unit' | 'lead' | 'both';

/** Where a figure comes from: typed by agencies, or computed from the register or the record of what came in. */
export type Source = 'reported' | 'register' | 'ledger';

/** The smallest defined figure. */
export interface Indicator {
  code: string;
  area: string;
  label: Label;
  /** Name of a unit of the edition; null for text and lists. */
  unit: string | null;
  valueKind: ValueKind;
  kind: IndicatorKind;
  decimals: number;
  overUnits: OverUnits;
  overTime: OverTime;
  source: Source;
  clauses: readonly Clause[];
  reporters: Readonly<Partial<Record<Level, Reporter>>>;
  reportKinds: readonly ReportKind[];
  /** Opening balance of this indicator: it repeats its value at the end of the window before (XP-04). */
  opens?: string;
  /** Stock: the flows that move it from one window to the next (XP-05). */
  movedBy?: { in: readonly string[]; out: readonly string[] };
  /** Counts distinct things, so that windows overlap and are never added (XP-02, XU-10). */
  distinct?: boolean;
  /** Agencies share what they count, so that their sum means nothing (XU-10). */
  shared?: boolean;
  /** Narrower than the report kinds where needed: period codes such as `Q1`. */
  onlyIn?: readonly string[];
  lead: LeadCode;
  validFrom?: LocalDate;
  validTo?: LocalDate;
  optional: boolean;
  certainty: Certainty;
  basis: string;
  note?: string;
}

export interface Area {
  code: string;
  title: Label;
  /** Sheet of the area in the workbook, at most 31 characters. */
  sheet: string;
}

/** A column of a matrix table; `no` is its official column number. */
export interface TableColumn {
  no: number;
  role: 'index' | 'key' | 'value';
  /** Header texts from the top row down; equal neighbours are merged. */
  header: readonly string[];
  label: Label;
  /** Indicator whose figure the table's total row repeats. */
  indicator?: string;
  kind?: IndicatorKind;
  /** Columns with different definitions are never added (XU-09). */
  definitionId?: string;
  validTo?: LocalDate;
}

/** A clause over column numbers: `[3] = [4] + [5] + [6]`. */
export interface TableIdentity {
  column: number;
  clause: Clause;
}

/** A sheet with one row per key (field of work, unit) and fixed columns. */
export interface Table {
  code: string;
  title: Label;
  sheet: string;
  unit: string;
  valueKind: ValueKind;
  columns: readonly TableColumn[];
  identities: readonly TableIdentity[];
  /** Input rows that the blank workbook offers. */
  rows: number;
  reporters: Readonly<Partial<Record<Level, Reporter>>>;
  reportKinds: readonly ReportKind[];
  lead: LeadCode;
  optional: boolean;
  certainty: Certainty;
  basis: string;
}

export interface ListColumn {
  key: string;
  label: Label;
  valueKind: ValueKind;
  required: boolean;
  /** Allowed answers, if the column is a choice. */
  choices?: readonly string[];
}

/** An open-ended list: initiatives, obstacles and proposals, inspected units. */
export interface OpenList {
  code: string;
  title: Label;
  sheet: string;
  columns: readonly ListColumn[];
  rows: number;
  /** Indicator that counts the rows. */
  counts?: string;
  /** Area whose declaration "không phát sinh" covers the list. */
  area: string;
  reporters: Readonly<Partial<Record<Level, Reporter>>>;
  reportKinds: readonly ReportKind[];
  lead: LeadCode;
  certainty: Certainty;
  basis: string;
}

export type Requirement = 'required' | 'optional' | 'absent';

/** A section of the report's outline that agencies write text for. */
export interface NarrativeSection {
  /** `I.1`, `II.2.a`. */
  code: string;
  heading: Label;
  /** What belongs here, shown to the person who writes. */
  prompt: Label;
  area?: string;
  requirement: Readonly<Record<ReportKind, Requirement>>;
  reporters: Readonly<Partial<Record<Level, Reporter>>>;
  lead?: LeadCode;
  certainty: Certainty;
}

/** How workbooks of an older edition are read as this one: what was renamed, and what has no counterpart. */
export interface EditionMapping {
  /** Id of the older edition; the same id for an older version of this one. */
  edition: string;
  /** `0.9` stands for every `0.9.x`. */
  versions: readonly string[];
  /** Sheet names, old → new. */
  sheets: ReadonlyMap<string, string>;
  /** Header texts, old → new. */
  headers: ReadonlyMap<string, string>;
  /** Indicator codes, old → new, with the unit of the old form where that was another. Codes not listed kept theirs. */
  indicators: ReadonlyMap<string, { code: string; unit?: string }>;
  /** Old codes without one counterpart → the codes that they were split into; none: dropped. */
  dropped: ReadonlyMap<string, readonly string[]>;
}

/** Tiers whose people's committee issues a report of its own on those below it. */
export const issuerLevels = ['province', 'district'] as const;
export type IssuerLevel = (typeof issuerLevels)[number];

/**
 * The tier that an edition is made for: its offices report beside those below it, and some of them lead an area for
 * the whole of it. In an edition for a district these are the offices of the district.
 */
export function issuerLevelOf({ issuer }: { issuer?: IssuerLevel | undefined }): IssuerLevel {
  return issuer ?? 'province';
}

/** The set of forms in force from a date: all of it data, none of it code. */
export interface Edition {
  id: string;
  version: string;
  title: Label;
  /** True for forms that no authority issued: they say "mẫu minh họa" wherever they show themselves. */
  illustrative: boolean;
  /** Whose report it serves; a province's when absent. */
  issuer?: IssuerLevel;
  basis: string;
  validFrom: LocalDate;
  validTo?: LocalDate;
  units: ReadonlyMap<string, Unit>;
  leads: ReadonlyMap<LeadCode, Label>;
  areas: readonly Area[];
  indicators: ReadonlyMap<string, Indicator>;
  tables: readonly Table[];
  lists: readonly OpenList[];
  narrative: readonly NarrativeSection[];
  /** Older editions whose workbooks can be read; absent when there are none. */
  mappings?: readonly EditionMapping[];
}
