import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { localTimeAt } from '../../../domain/local-date.ts';
import { say } from '../../../messages/catalogue.ts';
import { UserError } from '../../../messages/user-error.ts';
import { assertFolderOf, assertWritable } from '../../../workspace/assert-writable.ts';
import { writing } from '../../../workspace/output-refusal.ts';
import type { CommandRequest } from '../../command.ts';
import { exitCodeOf, type Condition } from '../../exit-code.ts';

type Level = 'info' | 'warning' | 'error';

/** What a run without anybody watching leaves behind: a line of JSON for each thing that happened. */
export interface RunLog {
  add(event: string, facts?: Readonly<Record<string, unknown>>, level?: Level): void;
}

/**
 * Does something and keeps a log of it in the file that `--log` names. Each line is appended in one step, so that the
 * lines of several runs never mix; the last one tells the exit code and all that was met, in words as well, also when
 * the run is interrupted.
 */
export async function withRunLog(
  request: CommandRequest,
  event: string,
  work: (log: RunLog) => Promise<readonly Condition[]>,
): Promise<number> {
  const given = request.flags['log'];
  if (typeof given !== 'string') return exitCodeOf(await work({ add: () => {} }));
  const path = resolve(request.io.cwd, given);
  assertWritable([path], '--log');
  assertFolderOf(path);
  const log = logAt(request, path, event);
  let isEnded = false;
  const end = (code: number, met: { conditions?: readonly Condition[]; message?: string } = {}) => {
    if (isEnded) return;
    isEnded = true;
    process.off('exit', endOfProcess);
    const meaning = say(request.options.lang, 'cli.export.exit', { code, ...met });
    const level = code === 0 ? 'info' : code === 1 || code === 4 ? 'warning' : 'error';
    log.add('end', { exitCode: code, meaning, ...met }, level);
  };
  const endOfProcess = (code: number) => end(code);
  process.once('exit', endOfProcess);
  log.add('start');
  try {
    const conditions = [...new Set(await work(log))];
    const code = exitCodeOf(conditions);
    end(code, { conditions });
    return code;
  } catch (error) {
    const isKnown = error instanceof UserError;
    const message = isKnown ? error.in(request.options.lang) : String(error);
    end(isKnown ? error.exitCode : 70, { message });
    throw error;
  }
}

/** Every line says when, how grave, what happened, and of which period. */
function logAt({ io, args }: CommandRequest, path: string, command: string): RunLog {
  return {
    add(event, facts = {}, level = 'info') {
      const line = { time: localTimeAt(io.now()), level, event, command, period: args[0], ...facts };
      writing(path, () => appendFileSync(path, `${JSON.stringify(line)}\n`), '--log');
    },
  };
}
