import { Command, CommanderError, Help, Option } from 'commander';
import { say, type MessageId } from '../messages/catalogue.ts';
import type { Lang } from '../messages/sentence.ts';
import { argumentNames } from './argument-names.ts';
import type { CommandSpec } from './command-table/command-spec.ts';
import { commandTable } from './command-table/command-table.ts';
import type { Io } from './io.ts';
import { subcommand } from './named-command.ts';
import { addGlobalOptions, globalOptionsOf } from './options.ts';
import { version } from './version.ts';

/** The command line, declared from the table. Running a command leaves its exit code in `run`. */
export function createProgram(io: Io, lang: Lang, run: { exitCode: number }): Command {
  const t = (id: MessageId) => say(lang, id, undefined as never);
  const program = configured(new Command('cchc'), io, lang)
    .description(t('cli.about'))
    .version(version, '-V, --version', t('cli.opt.version'))
    .helpCommand(false)
    .usage(t('cli.usage.program'));
  addGlobalOptions(program, lang, allFormats(commandTable));
  program.addHelpText('after', `\n${t('cli.help.footer')}\n`);
  let group: MessageId | undefined;
  for (const spec of commandTable) {
    if (spec.group !== group) program.commandsGroup(t((group = spec.group)));
    program.addCommand(commandOf(spec, io, lang, run));
  }
  return program.addCommand(helpCommand(program, io, lang));
}

function allFormats(specs: readonly CommandSpec[]): string[] {
  return [...new Set(specs.flatMap((one) => [...one.formats, ...allFormats(one.commands ?? [])]))];
}

/** `cchc help`, `cchc help check`, `cchc help forms build`. */
function helpCommand(program: Command, io: Io, lang: Lang): Command {
  return configured(new Command('help'), io, lang)
    .arguments(argumentNames('[lệnh...]', lang))
    .description(say(lang, 'cli.cmd.help', undefined))
    .action((words: string[]) => {
      let shown = program;
      for (const word of words) {
        const next = subcommand(shown, word);
        if (!next)
          throw new CommanderError(1, 'commander.unknownCommand', `error: unknown command '${word}'`);
        shown = next;
      }
      shown.outputHelp();
    });
}

function commandOf(spec: CommandSpec, io: Io, lang: Lang, run: { exitCode: number }): Command {
  const t = (id: MessageId) => say(lang, id, undefined as never);
  const command = configured(new Command(spec.name), io, lang).description(t(spec.describe));
  if (spec.alias) command.alias(spec.alias);
  if (spec.args) command.arguments(argumentNames(spec.args, lang));
  for (const flag of spec.flags ?? []) {
    const option = new Option(argumentNames(flag.flags, lang), t(flag.describe));
    if (flag.choices) option.choices([...flag.choices]);
    command.addOption(option);
  }
  command.addHelpText(
    'after',
    `\n${t('cli.help.examples')}\n${spec.examples.map((one) => `  ${one}`).join('\n')}`,
  );
  for (const sub of spec.commands ?? []) command.addCommand(commandOf(sub, io, lang, run));
  if (spec.commands) {
    return command.helpCommand(false);
  }
  addGlobalOptions(command, lang, spec.formats, spec.output);
  return command.action(async (...received: unknown[]) => {
    const args = received
      .slice(0, -2)
      .flat()
      .filter((one): one is string => typeof one === 'string');
    const options = globalOptionsOf(command, lang, io.env, spec.formats);
    const { run: runCommand } = await spec.load!();
    run.exitCode = await runCommand({ io, options, args, flags: command.opts() });
  });
}

const firstPage = new Set(['workspace', 'lang', 'version', 'help']);

/** Vietnamese headings, output through `io`, errors thrown instead of `process.exit`. */
function configured(command: Command, io: Io, lang: Lang): Command {
  const titles: Record<string, MessageId> = {
    'Usage:': 'cli.help.usage',
    'Options:': 'cli.help.options',
    'Commands:': 'cli.help.commands',
    'Arguments:': 'cli.help.arguments',
  };
  const t = (id: MessageId) => say(lang, id, undefined as never);
  return command
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: () => {} })
    .helpOption('-h, --help', t('cli.opt.help'))
    .configureHelp({
      helpWidth: Math.min(io.columns, 100),
      styleTitle: (title) => (titles[title] ? t(titles[title]) : title),
      commandUsage: (shown) =>
        new Help()
          .commandUsage(shown)
          .replace('[options]', t('cli.help.any-options'))
          .replace('[command]', t('cli.help.any-command')),
      subcommandTerm: (shown) => new Help().subcommandTerm(shown).replace(' [options]', ''),
      // The first page shows the commands; the options that all of them share stand on theirs.
      visibleOptions: (shown) =>
        new Help()
          .visibleOptions(shown)
          .filter((one) => shown.parent !== null || firstPage.has(one.attributeName())),
      optionDescription(option) {
        const plain = new Help().optionDescription(new Option(option.flags, option.description));
        return option.argChoices ? `${plain} (${option.argChoices.join(', ')})` : plain;
      },
    });
}
