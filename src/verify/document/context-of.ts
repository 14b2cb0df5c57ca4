/** Some words on either side, cut at blanks. */
export function contextOf(text: string, at: number, length: number): string {
  const reach = 48;
  let from = Math.max(0, at - reach);
  let to = Math.min(text.length, at + length + reach);
  if (from > 0) from = text.indexOf(' ', from) + 1;
  if (to < text.length) to = Math.max(at + length, text.lastIndexOf(' ', to));
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
