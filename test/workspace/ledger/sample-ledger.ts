import { createHash } from 'node:crypto';
import type { EntryDraft } from '../../../src/workspace/ledger/ledger-entry.ts';

export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** A line as `cchc receive` would have it written, before it has its place. */
export function draft(name: string, some: Partial<EntryDraft> = {}): EntryDraft {
  return {
    time: '2026-09-15T08:00:00+07:00',
    kind: 'received',
    file: `periods/2026-Q3/nop/${name}`,
    sha256: hashOf(name),
    size: 10,
    answers: [
      {
        agency: 'X1',
        period: '2026-Q3',
        obligation: 'X1/unit',
        attempt: 1,
        readable: true,
        complete: true,
        blockers: 0,
        errors: 0,
      },
    ],
    received: '2026-09-14',
    evidence: 'letter',
    channel: 'Trục liên thông',
    document: '31/BC-UBND',
    reason: '',
    ...some,
  };
}
