import { z } from 'zod';

/** Who signs: the lines of the capacity, top down, and the name, which may stay open until then. */
export interface Signer {
  lines: string[];
  name: string;
}

/** Keys of the complaints about it; `yaml-mistakes.ts` has their sentences. */
export type SigningComplaint =
  | 'signer-line'
  | 'signer-abbreviation'
  | 'signer-first'
  | 'signer-alone'
  | 'signer-deputy'
  | 'signer-last';

/** A line above the signature: `KT. GIÁM ĐỐC`. Empty `abbreviation`: the signer's own title. */
interface CapacityLine {
  abbreviation: string;
  title: string;
}

/**
 * Signing formulas of Nghị định 30/2020/NĐ-CP, Phụ lục I, and what may stand under each: after `KT.` the deputy who
 * signs, after `TM.` the head or who signs for the head, after `TL.` and `TUQ.` the office that signs, or its deputy.
 */
const follows: Readonly<Record<string, readonly string[]>> = {
  'TM.': ['', 'KT.', 'Q.', 'TUQ.'],
  'KT.': [''],
  'TL.': ['', 'KT.', 'Q.'],
  'TUQ.': ['', 'KT.', 'Q.'],
};

/** Schema of `signer`: every line that does not fit has a complaint of its own, at its own place. */
export const signer = z.strictObject({
  lines: z
    .array(z.string())
    .min(1)
    .superRefine((lines, context) => {
      for (const [line, complaint] of signingMistakes(lines))
        context.addIssue({ code: 'custom', path: [line], params: { complaint } });
    })
    .transform((lines) => lines.map((line) => line.trim().replace(/\s+/g, ' '))),
  name: z.string().default(''),
});

/** What is wrong with the lines of a signing capacity, by line from 0. */
export function signingMistakes(lines: readonly string[]): [line: number, complaint: SigningComplaint][] {
  const read = lines.map(readLine);
  const unread = read.flatMap((one, at): [number, SigningComplaint][] =>
    typeof one === 'string' ? [[at, one]] : [],
  );
  if (unread.length > 0) return unread;
  const known = read as CapacityLine[];
  return known.flatMap((one, at): [number, SigningComplaint][] => {
    const complaint = misplaced(one, known[at - 1], known[at + 1]);
    return complaint ? [[at, complaint]] : [];
  });
}

function readLine(text: string): CapacityLine | SigningComplaint {
  const line = text.normalize('NFC').trim();
  const [, written = '', title = ''] = /^(?:(\p{L}{1,4})\.\s*)?(.*)$/u.exec(line) ?? [];
  if (title === '' || title.includes('.')) return 'signer-line';
  if (written === '') return { abbreviation: '', title };
  const abbreviation = `${written}.`;
  if (abbreviation !== 'Q.' && !(abbreviation in follows)) return 'signer-abbreviation';
  return line.startsWith(`${abbreviation} `) ? { abbreviation, title } : 'signer-line';
}

function misplaced(
  { abbreviation, title }: CapacityLine,
  before: CapacityLine | undefined,
  after: CapacityLine | undefined,
): SigningComplaint | undefined {
  if (before && (before.abbreviation === '' || before.abbreviation === 'Q.')) return 'signer-last';
  if (before && !follows[before.abbreviation]!.includes(abbreviation)) return 'signer-first';
  if (before?.abbreviation === 'KT.' && !/^(?:PHÓ|THỨ TRƯỞNG)(?:\s|$)/iu.test(title)) return 'signer-deputy';
  return abbreviation in follows && !after ? 'signer-alone' : undefined;
}

/** `BC-SNV`, `SNV-CCHC`: capitals and figures, no blank around a hyphen, no number and no slash. */
export function isSymbol(text: string): boolean {
  return /^[\p{Lu}\d][\p{L}\d]*(?:[-.&][\p{Lu}\d][\p{L}\d]*)*$/u.test(text.normalize('NFC').trim());
}
