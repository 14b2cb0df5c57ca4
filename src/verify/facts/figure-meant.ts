import { wordsOf } from '../align/word-weights.ts';
import { contrastOf } from '../labels/contrasts.ts';
import { labelWindow } from '../labels/label-window.ts';
import type { Lexeme, NumberLexeme } from '../tokens/lexeme.ts';
import { isValue, type FoundFigure } from './find-figure.ts';

/** So much less than the likeliest may a figure fit by its words whose digits are nearly those written. */
const leeway = 0.2;

/** Of the figures that the words may mean, the one whose digits are nearly those written, else the likeliest. */
export function closestTo(written: NumberLexeme, found: readonly FoundFigure[]): FoundFigure {
  const [top] = found;
  const digits = digitsOf(written.quantity.readings[0]!);
  const near = found.find(
    (one) => one.value !== null && one.score >= top!.score - leeway && isNear(digits, digitsOf(one.value)),
  );
  return near ?? top!;
}

const digitsOf = (value: string) => value.replace(/\D/g, '');

/** The same digits in another order, or one other digit. */
function isNear(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  const sorted = (text: string) => [...text].sort().join('');
  return sorted(a) === sorted(b) || [...a].filter((one, at) => one !== b[at]).length === 1;
}

/** The figure that the number's own words name, where the one of that value is another: `8 cán bộ` when 8 are `công chức`. */
export function siblingNamed(
  match: FoundFigure,
  found: readonly FoundFigure[],
  written: NumberLexeme,
  lexemes: readonly Lexeme[],
): FoundFigure | undefined {
  const own = new Set(labelWindow(lexemes, written).map((one) => one.key));
  const label = wordsOf(match.indicator.label.vi);
  return found.find((one) => {
    if (one.value === null || isValue(written, one.value, one.indicator)) return false;
    const contrast = contrastOf(label, wordsOf(one.indicator.label.vi));
    return (
      contrast !== undefined &&
      contrast.other.every((word) => own.has(word)) &&
      !contrast.one.some((word) => own.has(word))
    );
  });
}
