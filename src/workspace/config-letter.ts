import { z } from 'zod';
import { isSymbol } from './config-signing.ts';

/** Settings of the letters (công văn). */
export interface LetterConfig {
  /** Agency, then drafting unit, as they follow the number: `SNV-CCHC`; made from the report's symbol when absent. */
  symbol?: string | undefined;
  /** Whom to ask: unit, telephone, e-mail. */
  contact: string;
  /** Lines under "Nơi nhận" between "Như trên" and "Lưu". */
  recipients: string[];
  /** Working days that a late agency is given, when no day is named. */
  workingDays: number;
}

const complain = (complaint: string) => ({ params: { complaint } });

/** A công văn has no abbreviation of its type: the agency opens its symbol, never `CV-` or `BC-`. */
const isLetterSymbol = (text: string) => isSymbol(text) && /^(?!(?:CV|BC)[-.]).*-/u.test(text.trim());

/** Schema of `letter`. */
export const letterSchema = z.strictObject({
  symbol: z.string().refine(isLetterSymbol, complain('letter-symbol')).optional(),
  contact: z.string().default(''),
  recipients: z.array(z.string().refine((one) => one.trim() !== '', complain('blank'))).default([]),
  workingDays: z.int().min(1).max(60).default(3),
});
