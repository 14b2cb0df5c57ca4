import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { localTimeAt } from '../../../domain/local-date.ts';
import { say } from '../../../messages/catalogue.ts';
import { UserError } from '../../../messages/user-error.ts';
import { assertFolderOf, assertWritable } from '../../../workspace/assert-writable.ts';
import type { CommandRequest } from '../../command.ts';

type Level = 'info' | 'warning' | 'error';

/** What a run without anybody watching leaves behind: a line of JSON for each thing that happened. */
export interface RunLog {
  add(event: string, facts?: Readonly<Record<string, unknown>>, level?: Level): void;
}

/**
 * Does something and keeps a log of it in the file that `--log` names. Each line is appended in one step, so that the
 * lines of several runs never mix; the last one tells the exit code in words, also when the run is interrupted.
 */
export async function withRunLog(
  request: CommandRequest,
  event: string,
  work: (log: RunLog) => Promise<number>,
): Promise<number> {
  const given = request.flags['log'];
  if (typeof given !== 'string') return work({ add: () => {} });
  const path = resolve(request.io.cwd, given);
  assertWritable([path], '-o');
  assertFolderOf(path);
  const log = logAt(request, path, event);
  let isEnded = false;
  const end = (code: number, message?: string) => {
    if (isEnded) return;
    isEnded = true;
    process.off('exit', end);
    const meaning = say(request.options.lang, 'cli.export.exit', { code });
    const level = code === 0 ? 'info' : code === 1 || code === 4 ? 'warning' : 'error';
    log.add('end', { exitCode: code, meaning, ...(message === undefined ? {} : { message }) }, level);
  };
  process.once('exit', end);
  log.add('start');
  try {
    const code = await work(log);
    end(code);
    return code;
  } catch (error) {
    const isKnown = error instanceof UserError;
    end(isKnown ? error.exitCode : 70, isKnown ? error.in(request.options.lang) : String(error));
    throw error;
  }
}

/** Every line says when, how grave, what happened, and of which period. */
function logAt({ io, args }: CommandRequest, path: string, command: string): RunLog {
  return {
    add(event, facts = {}, level = 'info') {
      const line = { time: localTimeAt(io.now()), level, event, command, period: args[0], ...facts };
      appendFileSync(path, `${JSON.stringify(line)}\n`);
    },
  };
}
