import type { LocalDate } from '../domain/local-date.ts';
import type { PrintLimits } from './print-limits.ts';
import type { RankingLimits } from './sentences/rank-agencies.ts';

/** What the workspace says about the office that issues the report. */
export interface ReportSettings {
  /** `tỉnh Sông Lam`, `thành phố Hải Sơn`. */
  province: string;
  /** Issuing agency: `Sở Nội vụ`. */
  issuingAgency: string;
  /** Its superior, the first line of the header: `UBND tỉnh Sông Lam`. Empty for a UBND itself. */
  superiorAgency?: string;
  /** What follows `BC-` in the number: `SNV`. */
  symbol: string;
  /** Place in the date line: `Sông Lam`. */
  place: string;
  /** Lines of the signer's capacity, top down: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
  signerCapacity: readonly string[];
  /** Without titles; left open when empty. */
  signerName?: string;
  /** Higher bodies that the report goes to; none, no "Kính gửi". */
  addressees: readonly string[];
  /** Lines under "Nơi nhận", without dashes and marks; "Như trên" and "Lưu" are added. */
  recipients: readonly string[];
  /** Unit after `Lưu: VT,`. */
  archive?: string;
  /** Documents that the report rests on, each without its final mark. */
  legalBases?: readonly string[];
  /** Number and date are filled in at registration; unknown before. */
  number?: number;
  date?: LocalDate;
  /** The usual ones where left out. */
  limits?: PrintLimits;
  /** Figures that rest on incomplete coverage carry a footnote; they do where left out. */
  marks?: boolean;
  /** From when on agencies are told side by side; the usual ones where left out. */
  ranking?: RankingLimits;
}

/** A remark on a figure that comes from outside the consolidation: accepted explanations, waivers, warnings. */
export interface ReportNote {
  text: string;
  /** Agency code. */
  agency?: string;
  /** Indicator code. */
  indicator?: string;
}
