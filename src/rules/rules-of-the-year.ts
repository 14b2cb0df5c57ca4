import { l2Cum001 } from './cumulative/l2-cum-001-chain-of-flows.ts';
import { l2Cum002 } from './cumulative/l2-cum-002-cumulative-fell.ts';
import { l2Cum003 } from './cumulative/l2-cum-003-looks-cumulative.ts';
import { aDbl001 } from './hierarchy/a-dbl-001-district-holds-communes.ts';
import { l3Hie001 } from './hierarchy/l3-hie-001-less-than-communes.ts';
import { l3Led001 } from './lead/l3-led-001-differs-from-units.ts';
import { l3Lvl001 } from './lead/l3-lvl-001-other-level.ts';
import { l2Bas001 } from './opening/l2-bas-001-base-changed.ts';
import { l2Opn001 } from './opening/l2-opn-001-opening-balance.ts';
import { l2Opn002 } from './opening/l2-opn-002-province-opening.ts';
import { l2Stk001 } from './opening/l2-stk-001-stock-movement.ts';
import { l2Stk002 } from './opening/l2-stk-002-province-stock.ts';
import { l4Idx001 } from './plan/l4-idx-001-total-of-parts.ts';
import { l4Idx002 } from './plan/l4-idx-002-loss.ts';
import { l4Idx003 } from './plan/l4-idx-003-unexplained-loss.ts';
import { l4Idx004 } from './plan/l4-idx-004-out-of-range.ts';
import { l4Idx005 } from './plan/l4-idx-005-one-list.ts';
import { l4Pln001 } from './plan/l4-pln-001-not-measured.ts';
import { l4Pln002 } from './plan/l4-pln-002-differs-from-indicator.ts';
import { l4Pln003 } from './plan/l4-pln-003-base-differs.ts';
import { l2Brk001 } from './plausibility/l2-brk-001-break-crossed.ts';
import { l2Dup001 } from './plausibility/l2-dup-001-text-of-before.ts';
import { l2Tsr001 } from './plausibility/l2-tsr-001-far-from-previous.ts';
import { l2Tsr002 } from './plausibility/l2-tsr-002-far-from-last-year.ts';
import { l2Tsr003 } from './plausibility/l2-tsr-003-far-from-own-history.ts';
import { l2Tsr004 } from './plausibility/l2-tsr-004-same-as-before.ts';
import { l3Dup001 } from './plausibility/l3-dup-001-figures-of-neighbour.ts';
import { l3Pee001 } from './plausibility/l3-pee-001-far-from-peers.ts';
import { l2Rev001 } from './revision/l2-rev-001-used-figure-changed.ts';
import { l2Rev002 } from './revision/l2-rev-002-new-findings.ts';
import type { Rule } from './rule.ts';

/**
 * Rules that look beyond a workbook: at other periods, other versions, peers, the consolidated figures and the plan; listed
 * by `register.ts`.
 */
export const rulesOfTheYear: readonly Rule[] = [
  aDbl001,
  l2Bas001,
  l2Brk001,
  l2Cum001,
  l2Cum002,
  l2Cum003,
  l2Dup001,
  l2Opn001,
  l2Opn002,
  l2Rev001,
  l2Rev002,
  l2Stk001,
  l2Stk002,
  l2Tsr001,
  l2Tsr002,
  l2Tsr003,
  l2Tsr004,
  l3Dup001,
  l3Hie001,
  l3Led001,
  l3Lvl001,
  l3Pee001,
  l4Idx001,
  l4Idx002,
  l4Idx003,
  l4Idx004,
  l4Idx005,
  l4Pln001,
  l4Pln002,
  l4Pln003,
];
