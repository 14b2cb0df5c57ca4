import type { Agency } from './agency.ts';
import type { OpenErrorPolicy } from './consolidation.ts';
import type { Decimal } from './decimal.ts';
import { observedColumns } from './fact-columns.ts';
import type { Severity } from './finding.ts';
import type { PastObligation } from './history.ts';
import type { LocalDate } from './local-date.ts';
import type { Period } from './period.ts';
import type { Waiver } from './waiver.ts';

/** Files of a period's record, in the order in which they are written. The manifest is the last: it vouches for the others. */
export const recordFiles = {
  facts: 'so-lieu.csv',
  figures: 'tong-hop.csv',
  texts: 'thuyet-minh.csv',
  index: 'muc-luc.json',
} as const;
export type RecordFile = keyof typeof recordFiles;
export const manifestName = 'ban-chot.json';
export const snapshotSchema = 'cchc.snapshot/1';

/** Between the fields of the tables: what Vietnamese Excel expects, and rare in what people write. */
export const recordDelimiter = ';';

/** Columns of `so-lieu.csv`; `file` is the number of a line of the manifest's `inputs`. */
export const factRecordColumns = ['obligation', ...observedColumns] as const;

/** Columns of `tong-hop.csv`: every scope of several agencies first, then agency by agency. */
export const figureRecordColumns = [
  'scope',
  'indicator',
  'value',
  'counted',
  'expected',
  'estimate',
  'numerator',
  'denominator',
  'unit_value',
  'unit_counted',
  'unit_expected',
] as const;

/** Columns of `thuyet-minh.csv`. */
export const textRecordColumns = ['obligation', 'section', 'text'] as const;

/** A file of the inbox and what it stood for; a file that answers for several is listed for each. */
export interface SnapshotInput {
  file: string;
  sha256: string;
  /** Null where it answers none. */
  obligation: string | null;
  counts: boolean;
}

/** A file by its content. */
export interface HashedFile {
  /** Workspace-relative, `/`; for what ships with the program its name. */
  file: string;
  sha256: string;
}

/** First byte and length of what belongs together in a file. */
export type ByteRange = readonly [at: number, length: number];

/** `muc-luc.json`: what is not worth a file of its own, and where in the others everything stands. */
export interface RecordIndex {
  agencies: readonly Agency[];
  /** `file` is the number of an input. */
  obligations: readonly (Omit<PastObligation, 'file' | 'sha256'> & { file?: number })[];
  tables: readonly RecordedTable[];
  wide: ByteRange;
  /** By agency code. */
  figures: readonly (readonly [agency: string, ...ByteRange])[];
  /** By obligation. */
  facts: readonly (readonly [obligation: string, ...ByteRange])[];
  texts: readonly (readonly [obligation: string, ...ByteRange])[];
}

export interface RecordedTable {
  code: string;
  by: 'key' | 'agency';
  rows: readonly { key: string; group?: string; cells: readonly RecordedCell[] }[];
  total: readonly RecordedCell[];
}

export type RecordedCell = readonly [column: number, value: Decimal | null];

/** One thing that differs from the snapshot before. */
export interface Moved {
  kind: 'figure' | 'table' | 'obligation' | 'text' | 'file' | 'definition';
  /** Indicator, `table/column`, obligation, `obligation section`, or file. */
  what: string;
  /** Scope key of a figure, key of a table's row. */
  where?: string;
  /** As text; null where there was, or is, nothing. */
  from: string | null;
  to: string | null;
}

/** A waiver that was used: which permission let what pass. */
export type UsedWaiver = Pick<Waiver, 'code' | 'agency' | 'target' | 'reason' | 'approver' | 'document'> & {
  /** Findings and missing reports that it let pass. */
  passed: number;
};

/** `ban-chot.json`. */
export interface SnapshotManifest {
  schema: typeof snapshotSchema;
  period: Period;
  /** From 1; 0 for a draft. */
  snapshot: number;
  id: string;
  madeOn: LocalDate;
  tool: { name: string; version: string };
  edition: { id: string; version: string; sha256: string };
  policy: OpenErrorPolicy;
  /** Texts in old encodings were read as Unicode (`--convert-legacy`). */
  convertLegacy: boolean;
  draft: boolean;
  coverage: { expected: number; received: number; counted: number; missing: readonly string[] };
  findings: Readonly<Record<Severity, Readonly<Record<'open' | 'explained' | 'waived', number>>>>;
  waivers: readonly UsedWaiver[];
  /** Register, configuration, succession, targets, calendars, template: what the result was made by. */
  definitions: readonly HashedFile[];
  /** Records of intake beside the inbox. */
  evidence: readonly HashedFile[];
  inputs: readonly SnapshotInput[];
  outputs: readonly { kind: string; name: string; sha256: string }[];
  files: Readonly<Record<RecordFile, string>>;
  /** The snapshot that this one corrects, and what moved since. */
  corrects?: { snapshot: number; id: string; moved: readonly Moved[]; more: number };
  /** SHA-256 over everything above. */
  seal: string;
}
