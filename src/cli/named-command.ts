import type { Command } from 'commander';

/** The command that words of a command line lead to, from the program down; other words are passed over. */
export function namedCommand(program: Command, words: readonly string[]): Command {
  let at = program;
  for (const word of words) at = subcommand(at, word) ?? at;
  return at;
}

/** A command's own subcommand by name or alias. */
export function subcommand(command: Command, word: string): Command | undefined {
  return command.commands.find((one) => one.name() === word || one.aliases().includes(word));
}
