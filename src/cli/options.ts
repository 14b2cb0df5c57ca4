import { InvalidArgumentError, Option, type Command } from 'commander';
import { say } from '../messages/catalogue.ts';
import type { Lang } from '../messages/sentence.ts';
import { argumentNames } from './argument-names.ts';
import { momentFromEnvironment, parseMoment } from './moment.ts';
import { outputRequests, type OutputRequest, type OutputWish } from './output-requests.ts';

/** Options every command understands, before or after its name. */
export interface GlobalOptions {
  workspace?: string;
  lang: Lang;
  outputs: readonly OutputRequest[];
  failOn: 'error' | 'warning' | 'never';
  color: 'auto' | 'always' | 'never';
  now?: Date;
  quiet: boolean;
  verbose: boolean;
  debug: boolean;
  input: boolean;
}

interface ParsedOptions {
  workspace?: string;
  failOn?: GlobalOptions['failOn'];
  color?: GlobalOptions['color'];
  now?: Date;
  quiet?: boolean;
  verbose?: boolean;
  debug?: boolean;
  input?: boolean;
}

/** What each command was asked to write, in the order of the command line. */
const wishes = new WeakMap<Command, OutputWish[]>();

/**
 * Adds the global options to a command, its formats being those that it can write (the first is the default). On the
 * program, where they may stand before a command's name, every format is taken; the command knows its own.
 */
export function addGlobalOptions(
  command: Command,
  lang: Lang,
  formats: readonly string[],
  output: 'cli.opt.output' | 'cli.opt.output-preview' = 'cli.opt.output',
): Command {
  const t = (id: Parameters<typeof say>[1]) => say(lang, id, undefined as never);
  const flags = (text: string) => argumentNames(text, lang);
  const wished: OutputWish[] = [];
  wishes.set(command, wished);
  command.optionsGroup(t('cli.help.global-options'));
  if (formats.length > 0) {
    const list = formats.join(', ');
    const format = new Option(flags('--format <kiểu>'), say(lang, 'cli.opt.format', { list }));
    const file = new Option(flags('-o, --output <tệp>'), t(output));
    command.addOption(format.argParser((value) => void wished.push({ format: value })));
    command.addOption(file.argParser((value) => void wished.push({ file: value })));
    if (formats.includes('json')) {
      command.addOption(new Option('--json', t('cli.opt.json')));
      command.on('option:json', () => wished.push({ format: 'json' }));
    }
  }
  return command
    .addOption(new Option(flags('-C, --workspace <thư-mục>'), t('cli.opt.workspace')))
    .addOption(
      new Option(flags('--fail-on <mức>'), t('cli.opt.fail-on')).choices(['error', 'warning', 'never']),
    )
    .addOption(new Option(flags('--lang <ngôn-ngữ>'), t('cli.opt.lang')).choices(['vi', 'en']))
    .addOption(new Option(flags('--now <ngày>'), t('cli.opt.now')).argParser(parseNow))
    .addOption(new Option(flags('--color <khi>'), t('cli.opt.color')).choices(['auto', 'always', 'never']))
    .addOption(new Option('--no-input', t('cli.opt.no-input')))
    .addOption(new Option('-q, --quiet', t('cli.opt.quiet')))
    .addOption(new Option('-v, --verbose', t('cli.opt.verbose')))
    .addOption(new Option('--debug', t('cli.opt.debug')));
}

/** The options given to a command and, before its name, to its ancestors; the nearer one wins. */
export function globalOptionsOf(
  command: Command,
  lang: Lang,
  env: Readonly<Record<string, string | undefined>>,
  formats: readonly string[],
): GlobalOptions {
  const chain: Command[] = [];
  for (let at: Command | null = command; at; at = at.parent) chain.unshift(at);
  const given: ParsedOptions = {};
  for (const one of chain) {
    for (const [name, value] of Object.entries(one.opts())) {
      const untouched = one.getOptionValueSource(name) === 'default';
      if (!untouched && value !== undefined) Object.assign(given, { [name]: value });
    }
  }
  const wished = chain.flatMap((one) => wishes.get(one) ?? []);
  const workspace = given.workspace ?? env['CCHC_WORKSPACE'];
  const now = given.now ?? momentFromEnvironment(env);
  return {
    lang,
    outputs: outputRequests(wished, formats),
    failOn: given.failOn ?? 'error',
    color: given.color ?? 'auto',
    quiet: given.quiet ?? false,
    verbose: given.verbose ?? false,
    debug: given.debug ?? false,
    input: (given.input ?? true) && !env['CI'],
    ...(workspace ? { workspace } : {}),
    ...(now ? { now } : {}),
  };
}

function parseNow(value: string): Date {
  const at = parseMoment(value);
  if (!at) throw new InvalidArgumentError('2026-09-18');
  return at;
}

/** Language before anything is parsed: `--lang en`, `--lang=en` or CCHC_LANG; Vietnamese otherwise. */
export function langOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const at = argv.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const given =
    at < 0 ? env['CCHC_LANG'] : argv[at]!.startsWith('--lang=') ? argv[at]!.slice(7) : argv[at + 1];
  return given === 'en' ? 'en' : 'vi';
}
