import { CommanderError } from 'commander';
import { UserError } from '../messages/user-error.ts';
import { say } from '../messages/catalogue.ts';
import type { Lang } from '../messages/sentence.ts';
import { stopOnInterrupt } from './interrupt.ts';
import { ioOf, type Io, type ProcessLike } from './io.ts';
import { namedCommand } from './named-command.ts';
import { langOf } from './options.ts';
import { createProgram } from './program.ts';
import { usageSentence } from './usage-error.ts';
import { version } from './version.ts';
import { unforeseenRefusal } from '../workspace/output-refusal.ts';

/**
 * The program as a function: runs a command line and returns the exit code. The only place where errors are caught:
 * `UserError` is explained (2, or 3 for an output that cannot be written), wrong usage is translated (2), anything
 * else is our bug (70).
 */
export async function main(host: ProcessLike): Promise<number> {
  const args = host.argv.slice(2);
  const io = ioOf(host);
  const lang = langOf(args, host.env);
  const run = { exitCode: 0 };
  const program = createProgram(io, lang, run);
  const stopListening = stopOnInterrupt(host, io, lang);
  try {
    if (args.length === 0) {
      io.err(program.helpInformation());
      return 2;
    }
    await program.parseAsync([...args], { from: 'user' });
    return run.exitCode;
  } catch (error) {
    return explain(error, io, lang, args, program);
  } finally {
    stopListening();
  }
}

function explain(
  error: unknown,
  io: Io,
  lang: Lang,
  args: readonly string[],
  program: ReturnType<typeof createProgram>,
): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    // A group of commands without one of them: its help, as for the program itself.
    if (error.code === 'commander.help') {
      const message = say(lang, 'cli.usage.command-missing', undefined);
      io.err(namedCommand(program, args).helpInformation());
      return fail(io, lang, args, { code: error.code, exitCode: 2, message });
    }
    return fail(io, lang, args, {
      code: error.code,
      exitCode: 2,
      message: usageSentence(error, lang, args, program),
    });
  }
  const refusal = error instanceof UserError ? error : unforeseenRefusal(error);
  if (refusal)
    return fail(io, lang, args, { code: refusal.id, exitCode: refusal.exitCode, message: refusal.in(lang) });
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return fail(io, lang, args, {
    code: 'internal-error',
    exitCode: 70,
    message: say(lang, 'cli.error.internal', { version, node: process.version, detail }),
  });
}

interface Failure {
  code: string;
  exitCode: number;
  message: string;
}

/** Says it on stderr; a caller that asked for JSON gets an object on stdout as well, never an empty one. */
function fail(io: Io, lang: Lang, args: readonly string[], failure: Failure): number {
  const wantsJson = args.some(
    (one, at) =>
      one === '--json' || one === '--format=json' || (one === 'json' && args[at - 1] === '--format'),
  );
  io.err(`${say(lang, 'cli.error.label', undefined)} ${failure.message}\n`);
  if (wantsJson) {
    const body = { schema: 'cchc.error/1', tool: { name: 'cchc', version }, ...failure };
    io.out(`${JSON.stringify(body, null, 2)}\n`);
  }
  return failure.exitCode;
}
