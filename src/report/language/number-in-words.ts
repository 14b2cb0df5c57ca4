const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const scales = ['', 'nghìn', 'triệu'] as const;

/**
 * A whole number in Vietnamese words: 41206 → `bốn mươi mốt nghìn hai trăm linh sáu`. Anything that is not a whole number
 * comes back as it is.
 */
export function numberInWords(value: string): string {
  const match = /^(-?)0*(\d+)$/.exec(value);
  if (!match) return value;
  const [, sign, whole] = match as unknown as [string, string, string];
  if (whole === '0') return digits[0];
  return (sign ? 'âm ' : '') + billions(whole);
}

/** `tỷ` counts again from the start: 10¹⁸ is `tỷ tỷ`. */
function billions(whole: string): string {
  const words: string[] = [];
  for (let end = whole.length; end > 0; end -= 9) {
    const part = belowBillion(whole.slice(Math.max(0, end - 9), end), end > 9);
    const tail = ' tỷ'.repeat((whole.length - end) / 9);
    if (part !== '') words.unshift(part + tail);
  }
  return words.join(' ');
}

function belowBillion(whole: string, hasMore: boolean): string {
  const words: string[] = [];
  for (let end = whole.length, scale = 0; end > 0; end -= 3, scale++) {
    const three = whole.slice(Math.max(0, end - 3), end);
    const part = hundreds(three, hasMore || end > 3);
    if (part !== '') words.unshift(`${part} ${scales[scale]!}`.trim());
  }
  return words.join(' ');
}

/** Three digits; a leading zero is said only where something stands before it. */
function hundreds(three: string, hasMore: boolean): string {
  const [hundred, ten, one] = three.padStart(3, '0').split('').map(Number) as [number, number, number];
  if (hundred + ten + one === 0) return '';
  const words: string[] = hundred > 0 || hasMore ? [digits[hundred]!, 'trăm'] : [];
  if (ten === 0 && one > 0 && words.length > 0) words.push('linh');
  if (ten === 1) words.push('mười');
  if (ten > 1) words.push(digits[ten]!, 'mươi');
  if (one > 0) words.push(lastDigit(ten, one));
  return words.join(' ');
}

/** `hai mươi mốt`, `mười lăm`. */
function lastDigit(ten: number, one: number): string {
  if (one === 1 && ten > 1) return 'mốt';
  return one === 5 && ten > 0 ? 'lăm' : digits[one]!;
}
