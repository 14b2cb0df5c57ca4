import type { Command, CommanderError } from 'commander';
import { closest, distance } from 'fastest-levenshtein';
import { say } from '../messages/catalogue.ts';
import type { Lang } from '../messages/sentence.ts';

/** A commander usage error in our words, with the nearest valid name where one is near. */
export function usageSentence(
  error: CommanderError,
  lang: Lang,
  args: readonly string[],
  program: Command,
): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand':
      return say(lang, 'cli.usage.unknown-command', { name: quoted, ...near(quoted, commandNames(program)) });
    case 'commander.unknownOption':
      return say(lang, 'cli.usage.unknown-option', {
        name: quoted,
        ...near(quoted, optionNames(program, args)),
      });
    case 'commander.missingArgument':
      return say(lang, 'cli.usage.missing-argument', { name: quoted });
    case 'commander.optionMissingArgument':
      return say(lang, 'cli.usage.option-missing-argument', { name: quoted });
    case 'commander.excessArguments':
      return say(lang, 'cli.usage.excess-arguments', undefined);
    case 'commander.invalidArgument': {
      const allowed =
        /Allowed choices are ([^.]*)\./.exec(error.message)?.[1] ??
        /is invalid\. (.*)$/.exec(error.message)?.[1];
      const value = /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? quoted;
      return say(lang, 'cli.usage.invalid-value', { option: quoted, value, allowed: allowed ?? '' });
    }
    case 'commander.help':
    case 'commander.missingMandatoryOptionValue':
    default:
      return say(lang, 'cli.usage.other', { detail: error.message.replace(/^error: /, '') });
  }
}

function commandNames(command: Command): string[] {
  return command.commands.flatMap((one) => [one.name(), ...one.aliases(), ...commandNames(one)]);
}

function optionNames(program: Command, args: readonly string[]): string[] {
  const named = program.commands.filter(
    (one) => args.includes(one.name()) || one.aliases().some((a) => args.includes(a)),
  );
  return [program, ...named, ...named.flatMap((one) => one.commands)]
    .flatMap((one) => one.options)
    .flatMap((one) => (one.long ? [one.long] : []));
}

function near(name: string, candidates: readonly string[]): { nearest?: string } {
  if (candidates.length === 0 || name === '') return {};
  const nearest = closest(name, [...candidates]);
  return distance(name, nearest) <= Math.max(2, Math.floor(name.length / 3)) ? { nearest } : {};
}
