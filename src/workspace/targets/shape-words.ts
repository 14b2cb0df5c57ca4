import { foldKey } from '../../domain/fold-key.ts';
import type { TargetShape } from '../../domain/target.ts';

export type ShapeName = TargetShape['shape'];

/** The words of the column "Loại": the first of each is the one we write. */
const shapeWords: Readonly<Record<ShapeName, readonly string[]>> = {
  'at-least': ['ít nhất', 'từ … trở lên', 'tối thiểu', 'đạt từ', 'at least', 'at-least', '>='],
  'more-than': ['lớn hơn', 'trên', 'hơn', 'more than', 'more-than', 'over', '>'],
  'at-most': ['nhiều nhất', 'tối đa', 'không quá', 'at most', 'at-most', '<='],
  'less-than': ['nhỏ hơn', 'dưới', 'less than', 'less-than', 'under', '<'],
  'rank-ceiling': [
    'xếp hạng không quá',
    'trong nhóm đứng đầu',
    'rank ceiling',
    'rank-ceiling',
    'rank at most',
  ],
  'rank-improvement': ['tăng hạng', 'tăng bậc', 'rank improvement', 'rank-improvement', 'rank up'],
  reduction: ['giảm ít nhất', 'giảm tối thiểu', 'reduction', 'reduce by at least'],
  'share-in-band': ['tỷ lệ thành phần đạt nhóm', 'share in band', 'share-in-band'],
  'all-units': ['tất cả đơn vị', '100% đơn vị', 'all units', 'all-units'],
};

const known = new Map(
  (Object.entries(shapeWords) as [ShapeName, readonly string[]][]).flatMap(([shape, words]) =>
    words.map((word) => [keyOf(word), shape] as const),
  ),
);

/** The shape that a word names; undefined for none. */
export function readShape(text: string): ShapeName | undefined {
  return known.get(keyOf(text));
}

/** The words that we write, for suggestions and examples. */
export function shapeWord(shape: ShapeName): string {
  return shapeWords[shape][0]!;
}

export const shapeNames = Object.keys(shapeWords) as ShapeName[];

/** Signs carry the meaning of `>=`, which a comparison key would keep apart by blanks. */
function keyOf(text: string): string {
  return foldKey(text.replaceAll('≥', '>=').replaceAll('≤', '<=')).replaceAll(/\s+/g, ' ').trim();
}
