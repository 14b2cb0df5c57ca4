import type { Consolidation, ObligationStatus } from '../domain/consolidation.ts';
import { punctualityOf } from '../domain/punctuality.ts';

/** Who was asked, who sent, whose file counts; all of them obligations, never files. */
export interface Coverage {
  expected: number;
  /** Forms that came back empty are not. */
  received: number;
  /** Received and readable: at least some of its figures may enter the totals. */
  counted: number;
  missing: readonly ObligationStatus[];
  late: readonly ObligationStatus[];
  /** Received on a day that nobody recorded: neither on time nor late. */
  undated: readonly ObligationStatus[];
  unreadable: readonly ObligationStatus[];
}

/** Coverage of the period, in the order of the register. */
export function coverageOf({ obligations, agencies }: Consolidation): Coverage {
  const at = new Map(agencies.map((agency, index) => [agency.code, index]));
  const place = ({ obligation }: ObligationStatus) => at.get(obligation.agency) ?? agencies.length;
  const ordered = [...obligations].sort(
    (a, b) => place(a) - place(b) || (a.obligation.id < b.obligation.id ? -1 : 1),
  );
  const missing = ordered.filter((one) => punctualityOf(one) === 'missing');
  const unreadable = ordered.filter(({ state }) => state === 'unreadable');
  return {
    expected: ordered.length,
    received: ordered.length - missing.length,
    counted: ordered.length - missing.length - unreadable.length,
    missing,
    late: ordered.filter((one) => punctualityOf(one) === 'late'),
    undated: ordered.filter((one) => punctualityOf(one) === 'undated'),
    unreadable,
  };
}
