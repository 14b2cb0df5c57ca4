import type { CommandSpec } from './command-spec.ts';
import { dailyCommands } from './daily-commands.ts';
import { helpCommands } from './help-commands.ts';
import { setupCommands } from './setup-commands.ts';
import { templateCommands } from './template-commands.ts';
import { yearCommands } from './year-commands.ts';

/** Every command, in the order of the first help page. */
export const commandTable: readonly CommandSpec[] = [
  ...dailyCommands,
  ...yearCommands,
  ...setupCommands,
  ...templateCommands,
  ...helpCommands,
];
