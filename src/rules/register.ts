import { distance } from 'fastest-levenshtein';
import { l0Acc001 } from './account/l0-acc-001-unaccounted.ts';
import { l1Cod001 } from './code-list/l1-cod-001-not-in-list.ts';
import { l1Cod002 } from './code-list/l1-cod-002-other-writing.ts';
import { cAcc001 } from './collection/c-acc-001-worse-accepted.ts';
import { cDup001 } from './collection/c-dup-001-several-files.ts';
import { cDup002 } from './collection/c-dup-002-worse-kept-out.ts';
import { cEmp001 } from './collection/c-emp-001-empty.ts';
import { cExp001 } from './collection/c-exp-001-overdue.ts';
import { cGap001 } from './collection/c-gap-001-no-working-day.ts';
import { cLat001 } from './collection/c-lat-001-late.ts';
import { cLdg001 } from './collection/c-ldg-001-damaged.ts';
import { cLdg002 } from './collection/c-ldg-002-changed.ts';
import { cLdg003 } from './collection/c-ldg-003-gone.ts';
import { cLdg004 } from './collection/c-ldg-004-dates-contradict.ts';
import { cLed001 } from './collection/c-led-001-lead-without-agency.ts';
import { cRec001 } from './collection/c-rec-001-receipt-without-file.ts';
import { cTim001 } from './collection/c-tim-001-weak-evidence.ts';
import { cUnx001 } from './collection/c-unx-001-not-owed.ts';
import { eInt001 } from './engine/e-int-001-rule-crashed.ts';
import { eInt002 } from './engine/e-int-002-too-many.ts';
import { l0Fil001 } from './file/l0-fil-001-unreadable.ts';
import { l0Fil002 } from './file/l0-fil-002-password.ts';
import { l0Fil003 } from './file/l0-fil-003-format.ts';
import { l0Fil004 } from './file/l0-fil-004-over-limits.ts';
import { l0Fil005 } from './file/l0-fil-005-open-elsewhere.ts';
import { l1Fml001 } from './formula/l1-fml-001-altered.ts';
import { l1Fml002 } from './formula/l1-fml-002-overwritten.ts';
import { l1Fml003 } from './formula/l1-fml-003-range-short.ts';
import { l1Fml004 } from './formula/l1-fml-004-stale.ts';
import { l0Fil006 } from './file/l0-fil-006-other-format.ts';
import { l0Hdr001 } from './header/l0-hdr-001-missing.ts';
import { l0Hdr002 } from './header/l0-hdr-002-duplicate.ts';
import { l0Hdr003 } from './header/l0-hdr-003-moved.ts';
import { l0Hdr005 } from './header/l0-hdr-005-values-beside.ts';
import { l0Hdr006 } from './header/l0-hdr-006-name-contradicts.ts';
import { l0Idn001 } from './identity/l0-idn-001-agency.ts';
import { l0Idn002 } from './identity/l0-idn-002-conflict.ts';
import { l0Idn004 } from './identity/l0-idn-004-wrong-period.ts';
import { l1Key002 } from './key/l1-key-002-no-key.ts';
import { l1Key001 } from './key/l1-key-001-duplicate-row.ts';
import { l0Prt001 } from './part/l0-prt-001-joined.ts';
import { l0Prt002 } from './part/l0-prt-002-contradict.ts';
import { l0Prt003 } from './part/l0-prt-003-several-agencies.ts';
import { l0Prt004 } from './part/l0-prt-004-agencies-mixed.ts';
import { aDbl001 } from './hierarchy/a-dbl-001-district-holds-communes.ts';
import { l3Hie001 } from './hierarchy/l3-hie-001-less-than-communes.ts';
import { l3Led001 } from './lead/l3-led-001-differs-from-units.ts';
import { l3Lvl001 } from './lead/l3-lvl-001-other-level.ts';
import { l4Idx001 } from './plan/l4-idx-001-total-of-parts.ts';
import { l4Idx002 } from './plan/l4-idx-002-loss.ts';
import { l4Idx003 } from './plan/l4-idx-003-unexplained-loss.ts';
import { l4Idx004 } from './plan/l4-idx-004-out-of-range.ts';
import { l4Idx005 } from './plan/l4-idx-005-one-list.ts';
import { l4Pln001 } from './plan/l4-pln-001-not-measured.ts';
import { l4Pln002 } from './plan/l4-pln-002-differs-from-indicator.ts';
import { l4Pln003 } from './plan/l4-pln-003-base-differs.ts';
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
import { l0Row001 } from './row/l0-row-001-missing.ts';
import { l0Row002 } from './row/l0-row-002-duplicate.ts';
import { l0Row003 } from './row/l0-row-003-shifted.ts';
import { l0Row004 } from './row/l0-row-004-matched-by-label.ts';
import { l0Row005 } from './row/l0-row-005-unknown-code.ts';
import { l0Row006 } from './row/l0-row-006-value-outside.ts';
import { l0Row007 } from './row/l0-row-007-value-beside.ts';
import { l0Row008 } from './row/l0-row-008-label-contradicts.ts';
import { l0Sht001 } from './sheet/l0-sht-001-missing.ts';
import { l0Sht002 } from './sheet/l0-sht-002-renamed.ts';
import { l0Sht003 } from './sheet/l0-sht-003-extra.ts';
import { l0Sht004 } from './sheet/l0-sht-004-hidden.ts';
import { l0Sht005 } from './sheet/l0-sht-005-duplicate.ts';
import { l0Sht006 } from './sheet/l0-sht-006-shared.ts';
import { l1Sum001 } from './sum/l1-sum-001-total-of-parts.ts';
import { l1Sum002 } from './sum/l1-sum-002-rounding.ts';
import { l1Sum003 } from './sum/l1-sum-003-two-splits.ts';
import { l0Tpl001 } from './template/l0-tpl-001-not-our-form.ts';
import { l0Tpl002 } from './template/l0-tpl-002-edition-unknown.ts';
import { l0Tpl003 } from './template/l0-tpl-003-edition-older.ts';
import { l0Tpl004 } from './template/l0-tpl-004-structure.ts';
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
import { l0Wbk001 } from './workbook/l0-wbk-001-no-result.ts';
import { l0Wbk002 } from './workbook/l0-wbk-002-error-value.ts';
import { l0Wbk003 } from './workbook/l0-wbk-003-external-link.ts';
import { l0Wbk004 } from './workbook/l0-wbk-004-threaded-comments.ts';
import { l0Wbk006 } from './workbook/l0-wbk-006-not-calculated.ts';
import { l0Wbk005 } from './workbook/l0-wbk-005-legacy-encoding.ts';
import { l0Wbk007 } from './workbook/l0-wbk-007-odd-characters.ts';
import { l2Cum001 } from './cumulative/l2-cum-001-chain-of-flows.ts';
import { l2Cum002 } from './cumulative/l2-cum-002-cumulative-fell.ts';
import { l2Cum003 } from './cumulative/l2-cum-003-looks-cumulative.ts';
import { l2Bas001 } from './opening/l2-bas-001-base-changed.ts';
import { l2Opn001 } from './opening/l2-opn-001-opening-balance.ts';
import { l2Stk001 } from './opening/l2-stk-001-stock-movement.ts';
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

/** Every rule, by code. A rule that is not listed here does not run; a retired code stays as a comment. */
export const allRules: readonly Rule[] = [
  aDbl001,
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
  eInt001,
  eInt002,
  l0Acc001,
  l0Fil001,
  l0Fil002,
  l0Fil003,
  l0Fil004,
  l0Fil005,
  l0Fil006,
  l0Hdr001,
  l0Hdr002,
  l0Hdr003,
  l0Hdr005,
  l0Hdr006,
  l0Idn001,
  l0Idn002,
  l0Idn004,
  l0Prt001,
  l0Prt002,
  l0Prt003,
  l0Prt004,
  l0Row001,
  l0Row002,
  l0Row003,
  l0Row004,
  l0Row005,
  l0Row006,
  l0Row007,
  l0Row008,
  l0Sht001,
  l0Sht002,
  l0Sht003,
  l0Sht004,
  l0Sht005,
  l0Sht006,
  l0Tpl001,
  l0Tpl002,
  l0Tpl003,
  l0Tpl004,
  l0Wbk001,
  l0Wbk002,
  l0Wbk003,
  l0Wbk004,
  l0Wbk005,
  l0Wbk006,
  l0Wbk007,
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
  l2Bas001,
  l2Brk001,
  l2Cum001,
  l2Cum002,
  l2Cum003,
  l2Dup001,
  l2Opn001,
  l2Rev001,
  l2Rev002,
  l2Stk001,
  l2Tsr001,
  l2Tsr002,
  l2Tsr003,
  l2Tsr004,
  l3Dup001,
  l3Dup002,
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

export const ruleByCode: ReadonlyMap<string, Rule> = new Map(allRules.map((one) => [one.code, one]));

export function ruleOf(code: string): Rule | undefined {
  return ruleByCode.get(code);
}

/** The code that a wrong one was probably meant to be; undefined when none is near. */
export function nearestRule(code: string): string | undefined {
  const near = allRules.map((one) => ({ code: one.code, away: distance(one.code, code) }));
  const best = near.reduce((a, b) => (b.away < a.away ? b : a));
  return best.away <= 3 ? best.code : undefined;
}
