import type { Decimal } from '../../domain/decimal.ts';
import type { ValueKind } from '../../domain/edition.ts';
import type { LegacyText } from '../../domain/legacy-text.ts';
import type { ObservationStatus, Reading } from '../../domain/observation.ts';
import type { RawCell } from '../../workbook/raw-workbook.ts';

/** What stands in a cell, with the parts of its style that change the reading. `none` without formula: empty. */
export interface RawValue {
  kind: RawCell['kind'];
  value: RawCell['value'];
  formula?: string;
  /** The number format shows a date or time. */
  isDate: boolean;
  /** Format code, `General` when none. */
  numberFormat: string;
  /** Set where the text is in a legacy encoding; `value` is its reading when it was converted. */
  legacy?: LegacyText;
  date1904?: boolean;
}

/** What a column asks for. */
export interface ValueColumn {
  valueKind: ValueKind | 'tick' | 'code' | 'target';
  unit: string | null;
  /** Other writings of the unit: `HS` for `hồ sơ`. */
  aliases: readonly string[];
  required: boolean;
  /** Decimals that the indicator is kept with. */
  decimals: number;
  /** What a dash stands for; `missing` is the default of the house. */
  dash: 'missing' | 'zero' | 'not-applicable';
  /** Digits of a code: `01` has 2. */
  digits?: number;
  /** Percentages above 100 make sense. */
  over100?: boolean;
  /** Ratio recomputed from its parts, in points: settles a doubtful scale. */
  fromParts?: Decimal;
  /** The value comes from the form's own formula: neither scale nor range is in doubt, its parts are judged. */
  trusted?: boolean;
}

/** A reading's variants, for the wording. Grouped by case. */
export type ReadingVariant =
  | 'empty' // N-01: nothing in a required cell
  | 'looks-empty' // N-01: only blanks
  | 'unfinished' // N-01: `…`, `đang tổng hợp`
  | 'not-a-number' // N-02
  | 'remark' // N-02: `450 (trong đó 3 mật)`; suggestion = the number
  | 'formula-as-text' // N-02: `=SUM(1)` in a column of text
  | 'grouping' // N-02: separators in impossible places
  | 'parentheses' // N-02: `(5)`
  | 'digits-lost' // N-02: a number of more than 15 digits
  | 'scientific' // N-02: `1e3`
  | 'comparison' // N-02: `>95%`
  | 'rank-zero' // N-02
  | 'no-zero-word' // N-02: `không` where zero is not an answer
  | 'dot-three' // N-03 W: `1.234` money, read as thousands; suggestion = the other reading
  | 'three-decimals' // N-03 W: number 1.234 in a money column; suggestion = the other reading
  | 'comma-three' // N-03 E: `1,234` money
  | 'english' // N-04: English separators, one reading possible
  | 'fraction-of-one' // N-05: decimals in a count
  | 'english-settings' // N-05: 1.234 stored, 1234 probably typed
  | 'negative' // N-06
  | 'scale' // N-07: 0,985 or 98,5?
  | 'over-100' // N-07
  | 'date' // N-08: suggestion = what was probably typed
  | 'fraction' // N-09: `25/25`
  | 'fraction-read' // N-09: `12/15` read as a percentage
  | 'composite' // N-09: `25/25 (100%)`, checked
  | 'parts-disagree' // N-09: the parts do not make the percentage
  | 'out-of' // N-09: `85,78/100`
  | 'unit' // N-10: the column's own unit
  | 'other-unit' // N-10
  | 'rank-word' // N-10: `hạng 15`
  | 'estimate' // N-11: ước
  | 'approximate' // N-11: khoảng, ~
  | 'error-value' // N-12: #REF!
  | 'no-result' // N-12: formula never computed
  | 'letter-o' // N-13
  | 'letter-l' // N-13
  | 'full-width' // N-13
  | 'TCVN3' // N-14
  | 'VNI' // N-14
  | 'number-as-text' // N-15 …
  | 'blanks'
  | 'leading-zero'
  | 'decimal-dot'
  | 'binary-noise'
  | 'none-word'
  | 'zero-lost'
  | 'date-style'
  | 'two-digit-year'
  | 'serial-date'
  | 'unicode-form'
  | 'dash' // N-16
  | 'no-such-day' // N-17
  | 'month-first' // N-17: `3/15/2026`
  | 'not-a-date' // N-17
  | 'tick' // N-18
  | 'boolean' // N-18
  | 'external' // N-19
  | 'scaled' // N-20: the format shows thousands; shown = what is seen
  | 'format-unit'; // N-20: the format adds a unit that is not the column's

export interface CellReading extends Reading {
  variant: ReadingVariant;
}

/** A reading of one cell: status, value, remarks. Raw text and place are added by `readCellValue`. */
export interface ReadValue {
  status: ObservationStatus;
  value: string | null;
  readings: readonly CellReading[];
  /** Numerator and denominator spelled out; for a rank: place and number of places. */
  parts?: { numerator: Decimal; denominator: Decimal };
  /** Targets only: `>95%`. */
  comparison?: '>' | '>=' | '<' | '<=';
}
