import { existsSync, readFileSync } from 'node:fs';
import { readLedger, type Ledger } from './read-ledger.ts';

/** The file beside a ledger that keeps its last hash. */
export const sealPath = (ledger: string) => ledger.replace(/\.jsonl$/, '.sha256');

/** Reads the ledger at a path; none is fine. What is wrong with it is said in it, never thrown and never repaired. */
export function loadLedger(path: string): Ledger {
  const seal = sealPath(path);
  return readLedger(
    existsSync(path) ? readFileSync(path) : null,
    existsSync(seal) ? readFileSync(seal, 'utf8') : null,
  );
}
