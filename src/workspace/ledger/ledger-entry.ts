import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseLocalDate } from '../../domain/local-date.ts';

/**
 * What a line says happened. `received`: a content came in; `dated`: its day, channel or document is put right;
 * `accepted`: it counts although it is worse than an earlier file; `restarted`: a damaged ledger was continued from its
 * last sound line.
 */
export const entryKinds = ['received', 'dated', 'accepted', 'restarted'] as const;

/** Who or what says on which day it came in. */
export const evidences = ['letter', 'system', 'clerk', 'table'] as const;
export type Evidence = (typeof evidences)[number];

const day = z.string().refine((text) => parseLocalDate(text) !== undefined);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

/** What a file says, as far as it could be read when it was entered; a file may answer several obligations. */
const answerSchema = z.strictObject({
  agency: z.string().nullable(),
  /** `2026-Q3`, as the file says; null where it does not. */
  period: z.string().nullable(),
  obligation: z.string().nullable(),
  /** How many contents were entered for the obligation so far, this one included; 0 where there is no obligation. */
  attempt: count,
  readable: z.boolean(),
  complete: z.boolean(),
  blockers: count,
  errors: count,
});
export type LedgerAnswer = z.output<typeof answerSchema>;

/** The keys stand in the order in which they are written. */
export const entrySchema = z.strictObject({
  seq: z.int().min(1),
  /** First line that was written in the same run. */
  run: z.int().min(1),
  /** Local time in Vietnam with its offset. */
  time: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/),
  kind: z.enum(entryKinds),
  /** Workspace-relative, `/`, NFC. */
  file: z.string(),
  /** Of the content. */
  sha256: hash,
  size: count,
  answers: z.array(answerSchema),
  received: day.nullable(),
  evidence: z.enum(evidences).nullable(),
  channel: z.string(),
  document: z.string(),
  reason: z.string(),
  /** Hash of the line before; zeros in the first. */
  prev: hash,
  /** SHA-256 of the line without this key. */
  hash,
});
export type LedgerEntry = z.output<typeof entrySchema>;

/** An entry before it has its place in the chain. */
export type EntryDraft = Omit<LedgerEntry, 'seq' | 'run' | 'prev' | 'hash'>;

/** What the first line has for the hash of the one before. */
export const noHash = '0'.repeat(64);

/** An entry in its place, with its hash. */
export function sealEntry(draft: EntryDraft, place: Pick<LedgerEntry, 'seq' | 'run' | 'prev'>): LedgerEntry {
  const open = { ...draft, ...place };
  return { ...open, hash: hashOf(open) };
}

/** The one way of writing an entry: keys in the order of the schema, no blanks. */
export function entryLine(entry: LedgerEntry): string {
  return JSON.stringify(ordered(entry, entrySchema.shape));
}

/** Whether an entry carries the hash of what it says. */
export function isSealed(entry: LedgerEntry): boolean {
  return entry.hash === hashOf(entry);
}

function hashOf(entry: Omit<LedgerEntry, 'hash'>): string {
  const { hash: _hash, ...shape } = entrySchema.shape;
  return createHash('sha256')
    .update(JSON.stringify(ordered(entry, shape)))
    .digest('hex');
}

function ordered(entry: Omit<LedgerEntry, 'hash'>, shape: object): object {
  const answers = entry.answers.map((one) => pick(one, answerSchema.shape));
  return pick({ ...entry, answers }, shape);
}

function pick(from: object, shape: object): object {
  return Object.fromEntries(Object.keys(shape).map((key) => [key, from[key as keyof typeof from]]));
}
