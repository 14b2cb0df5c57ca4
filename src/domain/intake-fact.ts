import type { CellRef } from './cell-ref.ts';
import type { Decimal } from './decimal.ts';
import type { IdentitySource } from './identity.ts';

/** Why a file could not be read as a workbook. */
export type FileProblem =
  | 'empty'
  | 'not-a-workbook'
  | 'damaged'
  | 'encrypted'
  | 'legacy-xls'
  | 'xlsb'
  | 'ods'
  | 'csv'
  | 'html'
  | 'pdf'
  | 'image'
  | 'word'
  | 'zip'
  | 'over-limits'
  | 'cannot-open'
  | 'unknown-format';

/** What the intake saw beside the values. Level 0 and workbook-hygiene rules turn these into findings. */
export type IntakeFact =
  | { kind: 'file-problem'; problem: FileProblem; detail: string }
  | { kind: 'extension-lies'; actual: string }
  | { kind: 'open-elsewhere' }
  | { kind: 'not-our-form' }
  | { kind: 'edition-unknown'; found: string; expected: string }
  | { kind: 'edition-older'; found: string; expected: string }
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
  | { kind: 'sheet-extra'; sheet: string; cells: number }
  | { kind: 'sheet-duplicate'; sheet: string; of: string }
  | { kind: 'hidden-data'; sheet: string; what: 'sheet' | 'row' | 'column'; at: string; cells: number }
  | { kind: 'header-missing'; sheet: string; header: string; cell: string | null }
  | { kind: 'header-duplicate'; sheet: string; header: string; cells: readonly string[] }
  | { kind: 'header-moved'; sheet: string; header: string; expected: string; found: string }
  | { kind: 'row-missing'; sheet: string; indicator: string }
  | { kind: 'row-duplicate'; sheet: string; indicator: string; cells: readonly string[] }
  | { kind: 'rows-shifted'; sheet: string; indicators: number; first: string }
  | { kind: 'row-matched-by-label'; sheet: string; indicator: string; cell: string }
  | { kind: 'code-unknown'; cell: CellRef; code: string; nearest?: string }
  | { kind: 'value-outside'; cell: CellRef; raw: string; indicator?: string }
  | { kind: 'formula-no-result'; cell: CellRef; formula: string; indicator?: string }
  /** The form's own formula, in a cell that nobody types into. */
  | { kind: 'formula-not-calculated'; cell: CellRef; indicator?: string }
  | { kind: 'formula-error'; cell: CellRef; error: string; indicator?: string }
  | { kind: 'external-link'; cell: CellRef | null; formula: string; indicator?: string }
  | { kind: 'formula-altered'; cell: CellRef; found: string; expected: string; indicator?: string }
  | { kind: 'formula-overwritten'; cell: CellRef; found: string; expected: string; indicator?: string }
  | { kind: 'formula-stale'; cell: CellRef; stored: Decimal; computed: Decimal; indicator?: string }
  | { kind: 'formula-range-short'; cell: CellRef; formula: string; lastRow: number }
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
  | { kind: 'legacy-encoding'; cell: CellRef; raw: string; encoding: 'TCVN3' | 'VNI' }
  | { kind: 'table-empty'; table: string; sheet: string };
