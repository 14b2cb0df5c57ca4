import { join, relative, sep } from 'node:path';
import { UserError } from '../../messages/user-error.ts';
import { withLock } from '../lock.ts';
import { recordsFolder } from './record-paths.ts';

const lockName = '.dang-ghi';

/** Does something while no other run writes records of the period: two of them would mix their files (exit 3). */
export async function withRecordLock<T>(root: string, periodId: string, work: () => Promise<T>): Promise<T> {
  const path = join(recordsFolder(root, periodId), lockName);
  const file = relative(root, path).split(sep).join('/');
  return withLock(path, (holder) => new UserError('workspace.record-locked', { file, ...holder }, 3), work);
}
