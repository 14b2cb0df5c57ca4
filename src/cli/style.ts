import { Chalk } from 'chalk';
import type { Style } from '../reporters/style.ts';
import type { GlobalOptions } from './options.ts';
import type { Io } from './io.ts';

/** Colour is decided per stream: flag, then NO_COLOR, FORCE_COLOR, CI, then whether it is a terminal. */
export function hasColor(
  io: Io,
  options: Pick<GlobalOptions, 'color'>,
  stream: 'stdout' | 'stderr',
): boolean {
  if (options.color !== 'auto') return options.color === 'always';
  if (io.env['NO_COLOR']) return false;
  const force = io.env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (io.env['CI']) return false;
  return stream === 'stdout' ? io.stdoutIsTerminal : io.stderrIsTerminal;
}

/** A painter for one stream. */
export function styleOf(enabled: boolean): Style {
  return new Chalk({ level: enabled ? 1 : 0 });
}
