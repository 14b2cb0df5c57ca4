import type { IndicatorKind, ValueKind } from '../../domain/edition.ts';
import { foldKey } from '../../domain/fold-key.ts';

export interface KindGuess {
  kind: IndicatorKind;
  /** The word that speaks for it; absent where nothing does and the commonest kind was put. */
  word?: string;
}

/** Words of a label, most telling first: each decides alone. */
const signs: readonly (readonly [IndicatorKind, RegExp])[] = [
  ['cumulative', /lũy kế|luỹ kế|cộng dồn|từ đầu (năm|nhiệm kỳ)/],
  ['base', /được giao|kế hoạch (năm|giao|vốn)|theo kế hoạch|phải thực hiện|đề ra|dự toán/],
  [
    'stock',
    /hiện có|hiện nay|hiện hành|tính đến|đến thời điểm|cuối kỳ|đầu kỳ|từ kỳ trước|kỳ trước chuyển|tồn( |$)|tồn đọng|còn hiệu lực|có mặt|đang (giải quyết|xử lý|thực hiện)|chưa (giải quyết|xử lý|đến hạn)/,
  ],
  [
    'flow',
    /trong kỳ|phát sinh|tiếp nhận|đã (ban hành|giải quyết|xử lý|thực hiện|hoàn thành|tổ chức|kiểm tra|rà soát)|mới|ban hành|tổ chức trong/,
  ],
];

/** Kind of a figure from its label (and its column's header); a ratio needs a formula and is decided elsewhere. */
export function guessKind(label: string, valueKind: ValueKind): KindGuess {
  if (valueKind === 'text' || valueKind === 'date') return { kind: 'text' };
  if (valueKind === 'score' || valueKind === 'rank' || valueKind === 'percent') return { kind: 'index' };
  const text = foldKey(label);
  for (const [kind, pattern] of signs) {
    const word = pattern.exec(text)?.[0].trim();
    if (word !== undefined) return { kind, word };
  }
  return { kind: 'flow' };
}

/** How figures of a kind add up over agencies, as the definitions ask. */
export function overUnitsOf(kind: IndicatorKind): string {
  if (kind === 'ratio') return 'ratio-of-sums';
  if (kind === 'index') return 'none';
  return kind === 'text' || kind === 'list' ? 'collect' : 'sum';
}
