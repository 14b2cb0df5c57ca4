import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Register } from '../domain/agency.ts';
import { UserError } from '../messages/user-error.ts';
import { mistakesError } from './mistake.ts';
import { readRegister } from './read-register.ts';
import { registerName } from './workspace-paths.ts';

/** Reads `agencies.csv`. Every mistake at once as one UserError. `leads`: lead codes that the edition knows. */
export function loadRegister(root: string, leads?: Iterable<string>): Register {
  const path = join(root, registerName);
  if (!existsSync(path)) throw new UserError('workspace.register-missing', { path });
  const { register, mistakes } = readRegister(readFileSync(path), leads);
  if (mistakes) throw mistakesError(registerName, mistakes);
  return register;
}
