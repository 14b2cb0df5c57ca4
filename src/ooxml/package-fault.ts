/** Why an Office package, or a part of it, cannot be read. */
export type PackageFaultKind = 'damaged' | 'over-limits' | 'encrypted';

/**
 * Thrown while a package is being read and caught at the border of the reading room, which turns it into data.
 * The message is technical English for the log: which part, which limit.
 */
export class PackageFault extends Error {
  readonly kind: PackageFaultKind;

  constructor(kind: PackageFaultKind, detail: string) {
    super(detail);
    this.name = 'PackageFault';
    this.kind = kind;
  }
}

/** Shorthand for the commonest fault. */
export function damaged(detail: string): PackageFault {
  return new PackageFault('damaged', detail);
}
