import { createHash } from 'node:crypto';
import type { Agency, LeadCode } from '../../domain/agency.ts';
import type { SubmissionType } from '../../domain/form.ts';
import type { Period } from '../../domain/period.ts';

const longestCode = 32;
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
  const kind = type === 'unit' ? 'don-vi' : `dau-moi${lead ? `-${plain(lead, 8)}` : ''}`;
  const name = plain(agency.name, longestName);
  return [codePart(agency.code), period.id, kind, ...(name ? [name] : [])].join('_') + '.xlsx';
}

/** A code that had to be changed gets a short hash, so that two codes never share a file. */
function codePart(code: string): string {
  const tidy = plain(code, longestCode);
  if (tidy === code && code !== '') return code;
  return `${tidy || 'ma'}-${createHash('sha256').update(code.normalize('NFC')).digest('hex').slice(0, 6)}`;
}

/** Without diacritics; everything but letters and digits becomes a hyphen. */
function plain(text: string, longest: number): string {
  return text
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}
