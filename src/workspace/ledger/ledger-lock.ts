import { basename } from 'node:path';
import { UserError } from '../../messages/user-error.ts';
import { withLock } from '../lock.ts';

/** Runs a step while nobody else writes the ledger. Another writer is named and the step refused (exit 3). */
export async function withLedgerLock<T>(ledger: string, step: () => Promise<T>): Promise<T> {
  const path = `${ledger}.lock`;
  const refuse = ({ pid, host } = { pid: 0, host: '?' }) =>
    new UserError('workspace.ledger-locked', { file: basename(path), pid, host }, 3);
  return withLock(path, refuse, step);
}
