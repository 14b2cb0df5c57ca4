import type { LeadCode, Level } from './agency.ts';
import type { Clause } from './clause.ts';
import type {
  Area,
  Edition,
  Indicator,
  Label,
  ListColumn,
  NarrativeSection,
  OpenList,
  Table,
  TableColumn,
  TableIdentity,
} from './edition.ts';
import type { Period } from './period.ts';

/** Unit report: every agency on itself. Field-lead report: the office that leads an area, province-wide. */
export type SubmissionType = 'unit' | 'field-lead';

/** One line of an area sheet: what one agency is asked, with the clauses whose operands all exist in this form. */
export interface Field {
  indicator: Indicator;
  /** `computed`: a ratio, a locked formula; `given`: filled in by us from the register; neither is typed. */
  requirement: 'required' | 'optional' | 'computed' | 'given';
  clauses: readonly Clause[];
}

export interface FormArea {
  area: Area;
  fields: readonly Field[];
}

export interface FormTable {
  table: Table;
  /** Columns in force in the period. */
  columns: readonly TableColumn[];
  identities: readonly TableIdentity[];
  requirement: 'required' | 'optional';
}

export interface FormList {
  list: OpenList;
  columns: readonly ListColumn[];
}

export interface FormSection {
  section: NarrativeSection;
  requirement: 'required' | 'optional';
}

/** What one workbook asks: an edition cut down to a period, a level and a submission type. */
export interface Form {
  /** `cchc-2026/unit/commune/quarterly`, `cchc-2026/field-lead/STP/annual`. */
  id: string;
  edition: Edition;
  period: Period;
  level: Level;
  submissionType: SubmissionType;
  /** The area lead's code in a field-lead report. */
  lead?: LeadCode;
  areas: readonly FormArea[];
  tables: readonly FormTable[];
  lists: readonly FormList[];
  narrative: readonly FormSection[];
  /** Every field by indicator code. */
  fields: ReadonlyMap<string, Field>;
  /** SHA-256 over the layout: sheets, rows and columns in order. */
  structureHash: string;
}

/** `<agency>/unit`, `<agency>/field-lead-STP`: what a workbook of this form answers for its agency. */
export function obligationId(
  agency: string,
  { submissionType, lead }: Pick<Form, 'submissionType' | 'lead'>,
): string {
  return `${agency}/${submissionType}${submissionType === 'field-lead' && lead ? `-${lead}` : ''}`;
}

/** An agency owes one form for one period. `id` is `<agency>/<unit|field-lead[-LEAD]>`. */
export interface Obligation {
  id: string;
  agency: string;
  submissionType: SubmissionType;
  lead?: LeadCode;
  form: Form;
  /** Not asked for, but counted if it comes: the agency ended inside the window, or reports through its district. */
  optional?: true;
}

/** An area lead of the edition that nobody holds in a period. */
export interface LeadGap {
  lead: LeadCode;
  label: Label;
  /** Codes of the indicators that stay without a figure for it. */
  indicators: readonly string[];
}
