import type { Agency, LeadCode } from '../../domain/agency.ts';
import type { SubmissionType } from '../../domain/form.ts';
import type { Period } from '../../domain/period.ts';
import { codePart, plainName } from './plain-name.ts';

const longestName = 36;

/**
 * `SNV_2026-Q3_don-vi_So-Noi-vu.xlsx`: code, period, type of report, then the name for people. Plain ASCII without
 * blanks, under 100 characters, safe on Windows. Never an identity: that is the code in the hidden sheet.
 */
export function blankFileName(
  agency: Pick<Agency, 'code' | 'name'>,
  period: Pick<Period, 'id'>,
  type: SubmissionType,
  lead?: LeadCode,
): string {
  const kind = type === 'unit' ? 'don-vi' : `dau-moi${lead ? `-${plainName(lead, 8)}` : ''}`;
  const name = plainName(agency.name, longestName);
  return [codePart(agency.code), period.id, kind, ...(name ? [name] : [])].join('_') + '.xlsx';
}
