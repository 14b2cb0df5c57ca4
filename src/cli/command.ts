import type { Io } from './io.ts';
import type { GlobalOptions } from './options.ts';

/** What a command gets: its arguments and own flags, the global options and the world. Returns the exit code. */
export interface CommandRequest {
  io: Io;
  options: GlobalOptions;
  args: readonly string[];
  flags: Readonly<Record<string, unknown>>;
}

export type RunCommand = (request: CommandRequest) => Promise<number>;
