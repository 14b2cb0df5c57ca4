/** A number as data formats write it, with a decimal point; undefined for anything else (`0x10`, `1.234,5`, blank). */
export function plainNumber(text: string | undefined): number | undefined {
  const bare = text?.trim() ?? '';
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(bare)) return undefined;
  const value = Number(bare);
  return Number.isFinite(value) ? value : undefined;
}
