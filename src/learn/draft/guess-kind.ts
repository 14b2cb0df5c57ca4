import type { IndicatorKind, ValueKind } from '../../domain/edition.ts';
import { foldKey } from '../../domain/fold-key.ts';

export interface KindGuess {
  kind: IndicatorKind;
  /** The word that speaks for it; absent where nothing does and the commonest kind was put. */
  word?: string;
}

/** Words of a label, most telling first: each decides alone. */
const signs: readonly (readonly [IndicatorKind, RegExp])[] = [
  ['cumulative', /luỹ kế|cộng dồn|từ đầu (năm|nhiệm kỳ)/],
  [
    'base',
    /năm gốc|^(?!.*(đã|đang|chưa) ).*?(được giao|kế hoạch (năm|giao|vốn)|theo kế hoạch|phải thực hiện|đề ra|dự toán)/,
  ],
  [
    'stock',
    /hiện có|hiện nay|hiện hành|tính đến|đến thời điểm|cuối kỳ|đầu kỳ|từ kỳ trước|kỳ trước chuyển|tồn( |$)|tồn đọng|còn hiệu lực|có mặt|đang (giải quyết|xử lý|thực hiện)|chưa (giải quyết|xử lý|đến hạn)|chờ (tiếp nhận|giải quyết|bổ sung|xử lý)/,
  ],
  // Weaker words (đã ban hành, tiếp nhận) stand in labels of every kind: they decide nothing.
  ['flow', /trong (kỳ|quý|tháng|năm)|phát sinh/],
];

/** Kind of a figure from its label (and its column's header); a ratio needs a formula and is decided elsewhere. */
export function guessKind(label: string, valueKind: ValueKind): KindGuess {
  if (valueKind === 'text' || valueKind === 'date') return { kind: 'text' };
  if (valueKind === 'score' || valueKind === 'rank' || valueKind === 'percent') return { kind: 'index' };
  const text = foldKey(label);
  for (const [kind, pattern] of signs) {
    const found = pattern.exec(text);
    const word = (found?.[1] ?? found?.[0])?.trim();
    // Folding moved the tone mark of `lũy`; people read it the usual way.
    if (word !== undefined) return { kind, word: word.replace('luỹ', 'lũy') };
  }
  return { kind: 'flow' };
}

/** How figures of a kind add up over agencies, as the definitions ask. */
export function overUnitsOf(kind: IndicatorKind): string {
  if (kind === 'ratio') return 'ratio-of-sums';
  if (kind === 'index') return 'none';
  return kind === 'text' || kind === 'list' ? 'collect' : 'sum';
}
