import { InvalidArgumentError, Option, type Command } from 'commander';
import { say } from '../messages/catalogue.ts';
import type { Lang } from '../messages/sentence.ts';

/** Where one result goes: a format and, if not stdout, a file. */
export interface OutputRequest {
  format: string;
  file?: string;
}

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
  json?: boolean;
  failOn?: GlobalOptions['failOn'];
  color?: GlobalOptions['color'];
  now?: Date;
  quiet?: boolean;
  verbose?: boolean;
  debug?: boolean;
  input?: boolean;
}

/** `--format a -o x --format b`: each `-o` belongs to the format before it. */
const pairs = new WeakMap<Command, OutputRequest[]>();

function requestsOf(command: Command): OutputRequest[] {
  const known = pairs.get(command) ?? [];
  pairs.set(command, known);
  return known;
}

/** Adds the global options to a command, its formats being those that it can write (the first is the default). */
export function addGlobalOptions(command: Command, lang: Lang, formats: readonly string[]): Command {
  const t = (id: Parameters<typeof say>[1]) => say(lang, id, undefined as never);
  const requests = requestsOf(command);
  const takeFormat = (value: string) => {
    if (!formats.includes(value)) throw new InvalidArgumentError(formats.join(', '));
    requests.push({ format: value });
    return value;
  };
  const takeFile = (value: string) => {
    const last = requests.at(-1);
    if (last && last.file === undefined) last.file = value;
    else requests.push({ format: formats[0] ?? 'text', file: value });
    return value;
  };
  command.optionsGroup(t('cli.help.global-options'));
  if (formats.length > 0) {
    const list = formats.join(', ');
    command.addOption(
      new Option('--format <kiểu>', say(lang, 'cli.opt.format', { list })).argParser(takeFormat),
    );
    command.addOption(new Option('-o, --output <tệp>', t('cli.opt.output')).argParser(takeFile));
    if (formats.includes('json')) command.addOption(new Option('--json', t('cli.opt.json')));
  }
  return command
    .addOption(new Option('-C, --workspace <thư-mục>', t('cli.opt.workspace')))
    .addOption(new Option('--fail-on <mức>', t('cli.opt.fail-on')).choices(['error', 'warning', 'never']))
    .addOption(new Option('--lang <ngôn-ngữ>', t('cli.opt.lang')).choices(['vi', 'en']))
    .addOption(new Option('--now <ngày>', t('cli.opt.now')).argParser(parseNow))
    .addOption(new Option('--color <khi>', t('cli.opt.color')).choices(['auto', 'always', 'never']))
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
  const outputs = chain.flatMap((one) => pairs.get(one) ?? []);
  const workspace = given.workspace ?? env['CCHC_WORKSPACE'];
  const now = given.now ?? nowFromEnvironment(env);
  return {
    lang,
    outputs: outputs.length > 0 ? outputs : given.json ? [{ format: 'json' }] : [],
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

/** SOURCE_DATE_EPOCH (seconds) sets the moment of a reproducible run. */
function nowFromEnvironment(env: Readonly<Record<string, string | undefined>>): Date | undefined {
  const epoch = env['CCHC_NOW'] ?? env['SOURCE_DATE_EPOCH'];
  if (!epoch) return undefined;
  const at = /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date(epoch);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** A date (`2026-09-18`, noon in Vietnam) or an ISO moment with its offset. */
export function parseNow(value: string): Date {
  const at = new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00+07:00` : value);
  if (Number.isNaN(at.getTime())) throw new InvalidArgumentError('2026-09-18');
  return at;
}

/** Language before anything is parsed: `--lang en`, `--lang=en` or CCHC_LANG; Vietnamese otherwise. */
export function langOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const at = argv.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const given =
    at < 0 ? env['CCHC_LANG'] : argv[at]!.startsWith('--lang=') ? argv[at]!.slice(7) : argv[at + 1];
  return given === 'en' ? 'en' : 'vi';
}
