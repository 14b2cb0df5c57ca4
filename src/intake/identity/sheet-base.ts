/** `1. Thể chế (2)` is `1. Thể chế`, copied: Excel numbers the copies. The name without the number, and the number. */
export function sheetBase(name: string): { base: string; copy: number } {
  const match = /^(.*?)\s*\((\d{1,2})\)\s*$/u.exec(name);
  return match ? { base: match[1]!, copy: Number(match[2]) } : { base: name, copy: 1 };
}
