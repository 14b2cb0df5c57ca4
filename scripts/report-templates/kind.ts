/** Which of the three reports a template is for. */
export type Kind = 'quarterly' | 'six-month' | 'annual';

/** Six-month and annual reports carry the slow stocks: organisation, staff, autonomy, indexes. */
export function isLong(kind: Kind): boolean {
  return kind !== 'quarterly';
}
