import type { CellRef } from './cell-ref.ts';
import type { Decimal } from './decimal.ts';
import type { IdentitySource } from './identity.ts';
import type { LegacyEncoding } from './legacy-text.ts';

/** Why a file could not be read as a workbook. */
export type FileProblem =
  | 'empty'
  | 'not-a-workbook'
  | 'damaged'
  | 'encrypted'
  | 'rights-managed'
  | 'legacy-xls'
  | 'xlsb'
  | 'ods'
  | 'csv'
  | 'html'
  | 'xml-2003'
  | 'pdf'
  | 'image'
  | 'word'
  | 'zip'
  | 'wps'
  | 'numbers'
  | 'cloud-placeholder'
  | 'over-limits'
  | 'cannot-open'
  | 'unknown-format';

/** Formats that are read beside .xlsx and .xlsm. */
export type OtherFormat = 'xls' | 'xlsb' | 'ods' | 'csv' | 'html' | 'xml-2003';

/** What the intake saw beside the values. Level 0 and workbook-hygiene rules turn these into findings. */
export type IntakeFact =
  | { kind: 'file-problem'; problem: FileProblem; detail: string }
  | { kind: 'extension-lies'; actual: string }
  /** Read, but not from .xlsx: by whom, and with which encoding where the bytes do not say it for sure. */
  | { kind: 'other-format'; format: OtherFormat; readBy?: string; encoding?: string }
  | { kind: 'open-elsewhere' }
  | { kind: 'not-our-form' }
  | { kind: 'edition-unknown'; found: string; expected: string }
  | { kind: 'edition-older'; found: string; expected: string }
  /** An older edition that was read by its mapping: which codes became others, which have no counterpart. */
  | {
      kind: 'edition-mapped';
      found: string;
      expected: string;
      renamed: readonly string[];
      dropped: readonly string[];
    }
  | { kind: 'structure-changed'; found: string; expected: string }
  | { kind: 'agency-unknown'; text: string; cell: CellRef | null; candidates: readonly string[] }
  | { kind: 'agency-not-valid'; agency: string }
  | { kind: 'form-not-owed'; agency: string; form: string }
  | {
      kind: 'identity-conflict';
      what: 'agency' | 'period' | 'form';
      used: string;
      usedFrom: IdentitySource;
      other: string;
      otherFrom: IdentitySource;
      cell: CellRef | null;
    }
  | { kind: 'wrong-period'; found: string; expected: string; from: IdentitySource; cell: CellRef | null }
  | { kind: 'sheet-missing'; sheet: string; covers: readonly string[] }
  | { kind: 'sheet-renamed'; expected: string; found: string }
  /** Several sheets of the form stand on one, below one another. */
  | { kind: 'sheet-shared'; sheet: string; parts: readonly string[] }
  | { kind: 'sheet-extra'; sheet: string; cells: number }
  | { kind: 'sheet-duplicate'; sheet: string; of: string }
  | {
      kind: 'hidden-data';
      sheet: string;
      what: 'sheet' | 'row' | 'column' | 'cell';
      at: string;
      cells: number;
    }
  /** A defined name of ours that does not point at what it names any more: it was not used. */
  | { kind: 'name-contradicts'; sheet: string; name: string; refersTo: string }
  /** `figures`: the indicators whose figures the column holds. `isProven`: codes and labels prove the columns. */
  | {
      kind: 'header-missing';
      sheet: string;
      header: string;
      cell: string | null;
      figures?: readonly string[];
      isProven?: true;
    }
  | { kind: 'header-duplicate'; sheet: string; header: string; cells: readonly string[] }
  | { kind: 'header-moved'; sheet: string; header: string; expected: string; found: string }
  | { kind: 'row-missing'; sheet: string; indicator: string }
  | { kind: 'row-duplicate'; sheet: string; indicator: string; cells: readonly string[] }
  | { kind: 'rows-shifted'; sheet: string; indicators: number; first: string }
  | {
      kind: 'row-matched-by-label';
      sheet: string;
      indicator: string;
      cell: string;
      /** The label as it stands there, where it is only nearly the form's. */
      near?: string;
    }
  /** Most lines of a sheet have lost their codes, and were found by their labels. */
  | { kind: 'rows-matched-by-label'; sheet: string; indicators: number; first: string }
  /** A line with an indicator's code and the words of something else. */
  | { kind: 'label-contradicts'; cell: CellRef; raw: string; indicator: string }
  | { kind: 'code-unknown'; cell: CellRef; code: string; nearest?: string }
  /** All figures of a sheet stand in the column beside theirs, and were read there. */
  | { kind: 'values-beside'; sheet: string; expected: string; found: string }
  /** The figure's own cell is empty, and a figure stands on its line in another one. */
  | { kind: 'value-beside'; cell: CellRef; raw: string; indicator: string }
  /** `more`: how many further places of the sheet this one speaks for, where there are too many to name. */
  | { kind: 'value-outside'; cell: CellRef; raw: string; indicator?: string; more?: number }
  | { kind: 'formula-no-result'; cell: CellRef; formula: string; indicator?: string }
  /** The form's own formula, in a cell that nobody types into. */
  | { kind: 'formula-not-calculated'; cell: CellRef; indicator?: string }
  | { kind: 'formula-error'; cell: CellRef; error: string; indicator?: string }
  | { kind: 'external-link'; cell: CellRef | null; formula: string; indicator?: string }
  | { kind: 'formula-altered'; cell: CellRef; found: string; expected: string; indicator?: string }
  | { kind: 'formula-overwritten'; cell: CellRef; found: string; expected: string; indicator?: string }
  | { kind: 'formula-stale'; cell: CellRef; stored: Decimal; computed: Decimal; indicator?: string }
  /** Rows of data that the sum leaves out; what the cell holds, and the sum over all rows where all were read. */
  | {
      kind: 'formula-range-short';
      cell: CellRef;
      formula: string;
      missed: readonly number[];
      stored?: Decimal;
      computed?: Decimal;
    }
  /** The unit column names another unit than the form: the value was converted, exactly. */
  | {
      kind: 'unit-converted';
      cell: CellRef;
      indicator?: string;
      table?: string;
      raw: string;
      from: string;
      to: string;
      factor: Decimal;
      result: Decimal;
    }
  /** A unit that cannot be converted: neither figure nor table counts. */
  | {
      kind: 'unit-unknown';
      cell: CellRef;
      found: string;
      expected: string;
      indicator?: string;
      table?: string;
    }
  /** One submission out of several files, each with a part of it. */
  | { kind: 'merged-files'; files: readonly string[] }
  /** Parts of one form that answer the same thing differently; `answers` as in `answersOf`. */
  | { kind: 'parts-contradict'; files: readonly string[]; answers: readonly string[] }
  /** A file with the reports of several agencies, taken apart. */
  | { kind: 'several-agencies'; agencies: readonly string[] }
  /** A file with the reports of several agencies, in which sheets could be of one or the other: nothing was read. */
  | { kind: 'agencies-mixed'; agencies: readonly string[]; sheets: readonly string[] }
  /** Cells with content that nothing else speaks of; `cell` is the first, `cells` a few of `count`. */
  | { kind: 'unaccounted'; cell: CellRef; count: number; cells: readonly CellRef[] }
  | { kind: 'threaded-comments' }
  /** Texts of one sheet in a legacy encoding; the first of them as example. Without a cell it is the sheet's name. */
  | {
      kind: 'legacy-encoding';
      sheet: string;
      cell: CellRef | null;
      texts: number;
      raw: string;
      reading: string;
      encoding: LegacyEncoding;
      converted: boolean;
      lost: readonly string[];
    }
  /** Texts of one sheet (null: the file's name) with characters that are not what they look like. */
  | {
      kind: 'odd-characters';
      what: 'invisible' | 'look-alike';
      sheet: string | null;
      cell: CellRef | null;
      texts: number;
      raw: string;
      reading: string;
    }
  | { kind: 'table-empty'; table: string; sheet: string };
