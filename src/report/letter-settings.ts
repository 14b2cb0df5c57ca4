import type { ReportSettings } from './report-settings.ts';

/** What the workspace says about the office that writes a letter (công văn). */
export interface LetterSettings extends Omit<ReportSettings, 'addressees' | 'limits'> {
  /** What follows the number: agency, then drafting unit: `SNV-CCHC`. */
  symbol: string;
  /** Whom to ask: unit, telephone, e-mail; left open when empty. */
  contact: string;
}
