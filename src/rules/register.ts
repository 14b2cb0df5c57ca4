import { l1Cod001 } from './code-list/l1-cod-001-not-in-list.ts';
import { l1Cod002 } from './code-list/l1-cod-002-other-writing.ts';
import { collectionRules } from './collection/collection-rules.ts';
import { eInt001 } from './engine/e-int-001-rule-crashed.ts';
import { eInt002 } from './engine/e-int-002-too-many.ts';
import { l1Fml001 } from './formula/l1-fml-001-altered.ts';
import { l1Fml002 } from './formula/l1-fml-002-overwritten.ts';
import { l1Fml003 } from './formula/l1-fml-003-range-short.ts';
import { l1Fml004 } from './formula/l1-fml-004-stale.ts';
import { l1Key002 } from './key/l1-key-002-no-key.ts';
import { l1Key001 } from './key/l1-key-001-duplicate-row.ts';
import { l1Rng001 } from './range/l1-rng-001-negative.ts';
import { l1Rng002 } from './range/l1-rng-002-outside.ts';
import { l1Rng003 } from './range/l1-rng-003-decimals.ts';
import { l1Rng004 } from './range/l1-rng-004-percent-scale.ts';
import { l1Rng005 } from './range/l1-rng-005-amount.ts';
import { l1Rat001 } from './ratio/l1-rat-001-recomputed.ts';
import { l1Rel001 } from './relation/l1-rel-001-bound.ts';
import { l1Rel003 } from './relation/l1-rel-003-contradiction.ts';
import { l1Rel004 } from './relation/l1-rel-004-table-total.ts';
import { l1Rel005 } from './relation/l1-rel-005-list-count.ts';
import { l1Req001 } from './required/l1-req-001-blank.ts';
import { l1Req002 } from './required/l1-req-002-declaration.ts';
import { l1Req003 } from './required/l1-req-003-empty-table.ts';
import { l1Sum001 } from './sum/l1-sum-001-total-of-parts.ts';
import { l1Sum002 } from './sum/l1-sum-002-rounding.ts';
import { l1Sum003 } from './sum/l1-sum-003-two-splits.ts';
import { l1Txt002 } from './text/l1-txt-002-narrative-empty.ts';
import { l1Txt003 } from './text/l1-txt-003-regime-wording.ts';
import { l3Dup002 } from './text/l3-dup-002-copied-text.ts';
import { l1Typ001 } from './type/l1-typ-001-not-a-number.ts';
import { l1Typ002 } from './type/l1-typ-002-ambiguous.ts';
import { l1Typ003 } from './type/l1-typ-003-normalised.ts';
import { l1Typ004 } from './type/l1-typ-004-english-separators.ts';
import { l1Typ005 } from './type/l1-typ-005-date.ts';
import { l1Typ006 } from './type/l1-typ-006-composite.ts';
import { l1Typ007 } from './type/l1-typ-007-unit-in-cell.ts';
import { l1Typ008 } from './type/l1-typ-008-estimate.ts';
import { l1Typ009 } from './type/l1-typ-009-look-alike.ts';
import { l1Typ010 } from './type/l1-typ-010-dash.ts';
import { l1Typ011 } from './type/l1-typ-011-impossible-date.ts';
import { l1Typ012 } from './type/l1-typ-012-tick.ts';
import { l1Unt001 } from './unit/l1-unt-001-converted.ts';
import { l1Unt002 } from './unit/l1-unt-002-unknown.ts';
import { l1Typ013 } from './type/l1-typ-013-shown-otherwise.ts';
import { l1Val001 } from './validity/l1-val-001-out-of-force.ts';
import type { Rule } from './rule.ts';
import { planRules } from './plan/plan-rules.ts';
import { rulesOfTheFile } from './rules-of-the-file.ts';
import { rulesOfTheYear } from './rules-of-the-year.ts';

/** Every rule, by code. A rule that is not listed here does not run; a retired code stays as a comment. */
export const allRules: readonly Rule[] = [
  ...collectionRules,
  eInt001,
  eInt002,
  l1Cod001,
  l1Cod002,
  l1Fml001,
  l1Fml002,
  l1Fml003,
  l1Fml004,
  l1Key001,
  l1Key002,
  l1Rat001,
  l1Rel001,
  l1Rel003,
  l1Rel004,
  l1Rel005,
  l1Req001,
  l1Req002,
  l1Req003,
  l1Rng001,
  l1Rng002,
  l1Rng003,
  l1Rng004,
  l1Rng005,
  l1Sum001,
  l1Sum002,
  l1Sum003,
  l1Txt002,
  l1Txt003,
  l1Typ001,
  l1Typ002,
  l1Typ003,
  l1Typ004,
  l1Typ005,
  l1Typ006,
  l1Typ007,
  l1Typ008,
  l1Typ009,
  l1Typ010,
  l1Typ011,
  l1Typ012,
  l1Typ013,
  l1Unt001,
  l1Unt002,
  l1Val001,
  l3Dup002,
  ...planRules,
  ...rulesOfTheFile,
  ...rulesOfTheYear,
].sort((a, b) => (a.code < b.code ? -1 : 1));

export const ruleByCode: ReadonlyMap<string, Rule> = new Map(allRules.map((one) => [one.code, one]));
