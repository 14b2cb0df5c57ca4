import { setImmediate } from 'node:timers/promises';
import type { IntakeContext } from '../../../intake/intake-context.ts';
import type { Jobs } from './jobs.ts';
import { lostToMemory, runReadTask, type ReadOutcome, type ReadTask } from './read-task.ts';
import { hasWorkers, WorkerPool } from './worker-pool.ts';
import type { ReadingSetting } from './worker-messages.ts';

/**
 * Runs the tasks, in this thread or in workers; outcomes come in the order of the tasks. Comparing a file with what is
 * known of it is quick: workers are started when so many files are probably left to read that it pays.
 */
export async function* readTasks(
  tasks: readonly ReadTask[],
  context: IntakeContext,
  setting: ReadingSetting,
  jobs: Jobs,
): AsyncGenerator<ReadOutcome> {
  const left = {
    unknown: tasks.filter((one) => one.known === undefined).length,
    known: 0,
    changed: 0,
    seen: 0,
  };
  left.known = tasks.length - left.unknown;
  for (const [at, task] of tasks.entries()) {
    // As large a part of the known ones as of those seen so far will turn out to have changed.
    const expected = left.unknown + (left.known * left.changed) / Math.max(20, left.seen);
    if (hasWorkers && jobs.count > 1 && expected >= jobs.from) {
      yield* inWorkers(tasks.slice(at), context, setting, jobs.count);
      return;
    }
    // Nothing in reading a file waits for anything: without a pause Ctrl-C would be heard after the last one.
    await setImmediate();
    const outcome = await runReadTask(task, context);
    if (task.known === undefined) left.unknown -= 1;
    else {
      left.known -= 1;
      left.seen += 1;
      left.changed += Number(outcome.code !== null);
    }
    yield outcome;
  }
}

async function* inWorkers(
  tasks: readonly ReadTask[],
  context: IntakeContext,
  setting: ReadingSetting,
  count: number,
): AsyncGenerator<ReadOutcome> {
  const pool = new WorkerPool(setting, Math.min(count, tasks.length), (task) => lostToMemory(task, context));
  try {
    yield* pool.read(tasks);
  } finally {
    await pool.close();
  }
}
