import { l0Acc001 } from './account/l0-acc-001-unaccounted.ts';
import { l0Fil001 } from './file/l0-fil-001-unreadable.ts';
import { l0Fil002 } from './file/l0-fil-002-password.ts';
import { l0Fil003 } from './file/l0-fil-003-format.ts';
import { l0Fil004 } from './file/l0-fil-004-over-limits.ts';
import { l0Fil005 } from './file/l0-fil-005-open-elsewhere.ts';
import { l0Fil006 } from './file/l0-fil-006-other-format.ts';
import { l0Hdr001 } from './header/l0-hdr-001-missing.ts';
import { l0Hdr002 } from './header/l0-hdr-002-duplicate.ts';
import { l0Hdr003 } from './header/l0-hdr-003-moved.ts';
import { l0Hdr005 } from './header/l0-hdr-005-values-beside.ts';
import { l0Hdr006 } from './header/l0-hdr-006-name-contradicts.ts';
import { l0Idn001 } from './identity/l0-idn-001-agency.ts';
import { l0Idn002 } from './identity/l0-idn-002-conflict.ts';
import { l0Idn004 } from './identity/l0-idn-004-wrong-period.ts';
import { l0Prt001 } from './part/l0-prt-001-joined.ts';
import { l0Prt002 } from './part/l0-prt-002-contradict.ts';
import { l0Prt003 } from './part/l0-prt-003-several-agencies.ts';
import { l0Prt004 } from './part/l0-prt-004-agencies-mixed.ts';
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
import { l0Tpl001 } from './template/l0-tpl-001-not-our-form.ts';
import { l0Tpl002 } from './template/l0-tpl-002-edition-unknown.ts';
import { l0Tpl003 } from './template/l0-tpl-003-edition-older.ts';
import { l0Tpl004 } from './template/l0-tpl-004-structure.ts';
import { l0Wbk001 } from './workbook/l0-wbk-001-no-result.ts';
import { l0Wbk002 } from './workbook/l0-wbk-002-error-value.ts';
import { l0Wbk003 } from './workbook/l0-wbk-003-external-link.ts';
import { l0Wbk004 } from './workbook/l0-wbk-004-threaded-comments.ts';
import { l0Wbk005 } from './workbook/l0-wbk-005-legacy-encoding.ts';
import { l0Wbk006 } from './workbook/l0-wbk-006-not-calculated.ts';
import { l0Wbk007 } from './workbook/l0-wbk-007-odd-characters.ts';
import type { Rule } from './rule.ts';

/** Rules of format and structure, level 0; listed by `register.ts`. */
export const rulesOfTheFile: readonly Rule[] = [
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
];
