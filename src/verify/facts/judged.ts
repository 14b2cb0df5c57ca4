import type { Decimal } from '../../domain/decimal.ts';
import type { FigureNamed, Reason, Resembles, Verdict } from '../verification.ts';

/** What the facts say of one statement. */
export interface Judged {
  verdict: Verdict;
  expected?: string;
  reason?: Reason;
  figure?: FigureNamed;
  resembles?: Resembles;
  readAs?: Decimal;
}
