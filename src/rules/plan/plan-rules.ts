import type { Rule } from '../rule.ts';
import { l4Idx001 } from './l4-idx-001-total-of-parts.ts';
import { l4Idx002 } from './l4-idx-002-loss.ts';
import { l4Idx003 } from './l4-idx-003-unexplained-loss.ts';
import { l4Idx004 } from './l4-idx-004-out-of-range.ts';
import { l4Idx005 } from './l4-idx-005-one-list.ts';
import { l4Pln001 } from './l4-pln-001-not-measured.ts';
import { l4Pln002 } from './l4-pln-002-differs-from-indicator.ts';
import { l4Pln003 } from './l4-pln-003-base-differs.ts';

/** The rules on the plan's targets and on index results, by code. */
export const planRules: readonly Rule[] = [
  l4Idx001,
  l4Idx002,
  l4Idx003,
  l4Idx004,
  l4Idx005,
  l4Pln001,
  l4Pln002,
  l4Pln003,
];
