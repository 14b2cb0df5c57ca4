/** True values by indicator code: canonical decimals. */
export type Figures = Map<string, string>;

/** `scaled / 10^digits` as a canonical decimal text, without floats. */
export function decimal(scaled: number, digits: number): string {
  const text = String(scaled).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, '');
}
