import { join, relative, sep } from 'node:path';
import { UserError } from '../../messages/user-error.ts';
import { withLock } from '../lock.ts';
import { recordsFolder } from './record-paths.ts';

const lockName = '.dang-ghi';

/** Does something while no other run writes records of the period: two of them would mix their files (exit 3). */
export async function withRecordLock<T>(root: string, periodId: string, work: () => Promise<T>): Promise<T> {
  const folder = recordsFolder(root, periodId);
  const path = join(folder, lockName);
  let isHeld = false;
  try {
    const file = relative(root, path).split(sep).join('/');
    return await withLock(
      path,
      (holder) => new UserError('workspace.record-locked', { file, ...holder }, 3),
      () => {
        isHeld = true;
        return work();
      },
    );
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (isHeld || error instanceof UserError || code === undefined) throw error;
    throw new UserError('workspace.output-denied', { path: folder, code }, 3);
  }
}
