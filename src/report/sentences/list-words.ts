import { formatDecimal } from '../../messages/format.ts';

/** `a; b; c`, and how many more there are where not all have room: `a; b và 5 chỉ tiêu khác`. */
export function enumerate(parts: readonly string[], atMost: number, noun: string): string {
  if (parts.length <= atMost) return parts.join('; ');
  const left = formatDecimal(String(parts.length - atMost));
  return `${parts.slice(0, atMost).join('; ')} và ${left} ${noun} khác`;
}

/** A label inside a sentence: `Số hồ sơ TTHC tiếp nhận – tổng số` → `số hồ sơ TTHC tiếp nhận`. Abbreviations keep their capitals. */
export function labelInside(label: string): string {
  const plain = label.replace(/\s+[–-]\s+tổng số$/u, '');
  return /^\p{Lu}\p{Ll}/u.test(plain) ? plain.charAt(0).toLocaleLowerCase('vi') + plain.slice(1) : plain;
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
