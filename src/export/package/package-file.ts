import type { FileKind } from '../../messages/data-dictionary/package-messages.ts';
import type { DataTable } from './data-table.ts';

/** What a file will hold: all of it, or its pieces in order. */
export type FileContent = Uint8Array | string | Iterable<Uint8Array | string>;

/** A file of an export, made when it is written. */
export interface PackageFile {
  kind: FileKind;
  /** Below the export's folder, `/`. */
  path: string;
  /** Its table, where it holds one. */
  table?: DataTable;
  /** Code and name of the agency that it is about. */
  agency?: { code: string; name: string };
  content(): FileContent;
}

/** A file as it was written. */
export interface WrittenFile extends Omit<PackageFile, 'content'> {
  bytes: number;
  sha256: string;
}
