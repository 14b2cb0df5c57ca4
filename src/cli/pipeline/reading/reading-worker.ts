import { parentPort, workerData } from 'node:worker_threads';
import { intakeContext } from '../../../intake/intake-context.ts';
import { runReadTask, type ReadTask } from './read-task.ts';
import type { ReadingSetting, WorkerAnswer } from './worker-messages.ts';

/** A worker of `worker-pool.ts`: reads the files that it is sent, one after the other, and answers in that order. */
const { register, edition, period, settings } = workerData as ReadingSetting;
const context = intakeContext(register, edition, period, settings);
let before: Promise<void> = Promise.resolve();

parentPort!.on('message', (task: ReadTask) => {
  before = before.then(() => answer(task));
});

async function answer(task: ReadTask): Promise<void> {
  try {
    const outcome = await runReadTask(task, context);
    const moved = outcome.code === null ? [] : [outcome.code.buffer as ArrayBuffer];
    parentPort!.postMessage({ outcome } satisfies WorkerAnswer, moved);
  } catch (error) {
    const crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort!.postMessage({ crash } satisfies WorkerAnswer, []);
  }
}
