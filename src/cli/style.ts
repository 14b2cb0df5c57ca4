import { Chalk } from 'chalk';
import type { GlobalOptions } from './options.ts';
import type { Io } from './io.ts';

/** Paints for one stream; with colour off each returns its text unchanged. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  cyan(text: string): string;
}

/** Colour is decided per stream: flag, then NO_COLOR, FORCE_COLOR, then whether it is a terminal. */
export function hasColor(
  io: Io,
  options: Pick<GlobalOptions, 'color'>,
  stream: 'stdout' | 'stderr',
): boolean {
  if (options.color !== 'auto') return options.color === 'always';
  if (io.env['NO_COLOR']) return false;
  const force = io.env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  return stream === 'stdout' ? io.stdoutIsTerminal : io.stderrIsTerminal;
}

export function styleOf(enabled: boolean): Style {
  return new Chalk({ level: enabled ? 1 : 0 });
}
