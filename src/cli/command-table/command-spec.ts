import type { MessageId } from '../../messages/catalogue.ts';
import type { RunCommand } from '../command.ts';

export interface FlagSpec {
  flags: string;
  describe: MessageId;
  choices?: readonly string[];
  /** May be given several times. */
  many?: boolean;
}

/** One command, declared: words, arguments, formats; its code is loaded when it runs. */
export interface CommandSpec {
  name: string;
  /** Unaccented Vietnamese alias: accented words cannot be typed reliably in a console. */
  alias?: string;
  group: MessageId;
  args: string;
  describe: MessageId;
  examples: readonly string[];
  formats: readonly string[];
  /** What `-o` means here, where it is not the usual. */
  output?: 'cli.opt.output-preview';
  flags?: readonly FlagSpec[];
  commands?: readonly CommandSpec[];
  load?: () => Promise<{ run: RunCommand }>;
}

/** One agency only. */
export const agency: FlagSpec = { flags: '--don-vi, --agency <đơn-vị>', describe: 'cli.opt.agency' };

/** Writes what became of every cell. */
export const proof: FlagSpec = { flags: '--proof <tệp>', describe: 'cli.opt.proof' };

/** Options of the commands that read an inbox. */
export const reading: readonly FlagSpec[] = [
  { flags: '--jobs <số>', describe: 'cli.opt.jobs' },
  { flags: '--no-cache', describe: 'cli.opt.no-cache' },
  { flags: '--convert-legacy', describe: 'cli.opt.convert-legacy' },
];
