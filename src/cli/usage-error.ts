import type { Command, CommanderError } from 'commander';
import { closest, distance } from 'fastest-levenshtein';
import { say } from '../messages/catalogue.ts';
import type { Lang } from '../messages/sentence.ts';
import { namedCommand } from './named-command.ts';

/** A commander usage error in our words, with the nearest valid name where one is near. */
export function usageSentence(
  error: CommanderError,
  lang: Lang,
  args: readonly string[],
  program: Command,
): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand': {
      const group = groupNamed(program, args);
      const names = group.commands.flatMap((one) => [one.name(), ...one.aliases()]);
      const { nearest } = near(quoted, names);
      const full = group === program ? nearest : `${group.name()} ${nearest}`;
      return say(lang, 'cli.usage.unknown-command', {
        name: quoted,
        ...(nearest && full ? { nearest: full } : {}),
      });
    }
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
      // `--now` takes any date: what commander lists for it is an example.
      const isExample = quoted.startsWith('--now');
      return say(lang, 'cli.usage.invalid-value', {
        option: quoted,
        value,
        allowed: allowed ?? '',
        isExample,
      });
    }
    case 'commander.help':
    case 'commander.missingMandatoryOptionValue':
    default:
      return say(lang, 'cli.usage.other', { detail: error.message.replace(/^error: /, '') });
  }
}

/** The group that an unknown command was looked for in: the program, or `forms`. */
function groupNamed(program: Command, args: readonly string[]): Command {
  const words = args.filter((one) => one !== 'help');
  return namedCommand(program, words);
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
  // A known name can be wrong too, on a command that has no such option: nothing better to offer.
  if (candidates.length === 0 || name === '' || candidates.includes(name)) return {};
  const nearest = closest(name, [...candidates]);
  return distance(name, nearest) <= Math.max(2, Math.floor(name.length / 3)) ? { nearest } : {};
}
