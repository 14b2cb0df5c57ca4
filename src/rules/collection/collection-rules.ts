import type { Rule } from '../rule.ts';
import { cAcc001 } from './c-acc-001-worse-accepted.ts';
import { cDup001 } from './c-dup-001-several-files.ts';
import { cDup002 } from './c-dup-002-worse-kept-out.ts';
import { cEmp001 } from './c-emp-001-empty.ts';
import { cExp001 } from './c-exp-001-overdue.ts';
import { cGap001 } from './c-gap-001-no-working-day.ts';
import { cLat001 } from './c-lat-001-late.ts';
import { cLdg001 } from './c-ldg-001-damaged.ts';
import { cLdg002 } from './c-ldg-002-changed.ts';
import { cLdg003 } from './c-ldg-003-gone.ts';
import { cLdg004 } from './c-ldg-004-dates-contradict.ts';
import { cLed001 } from './c-led-001-lead-without-agency.ts';
import { cRec001 } from './c-rec-001-receipt-without-file.ts';
import { cTim001 } from './c-tim-001-weak-evidence.ts';
import { cUnx001 } from './c-unx-001-not-owed.ts';

/** The rules on what came in, as part of the register. */
export const collectionRules: readonly Rule[] = [
  cAcc001,
  cDup001,
  cDup002,
  cEmp001,
  cExp001,
  cGap001,
  cLat001,
  cLdg001,
  cLdg002,
  cLdg003,
  cLdg004,
  cLed001,
  cRec001,
  cTim001,
  cUnx001,
];
