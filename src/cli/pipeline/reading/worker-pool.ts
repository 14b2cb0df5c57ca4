import { Worker } from 'node:worker_threads';
import type { ReadOutcome, ReadTask } from './read-task.ts';
import type { ReadingSetting, WorkerAnswer } from './worker-messages.ts';

/** So many files wait at a worker, so that it never waits for the next one. */
const queued = 4;
/** So far may the others run ahead of a file that takes long. */
const ahead = 100;
/** A file that needs more than this is not let through: it would push the others out. Megabytes. */
const mostMemory = 512;
const youngMemory = 16;

interface Seat {
  worker: Worker;
  /** Numbers of the tasks that it has not answered, the oldest first. */
  open: number[];
}

/** Whether workers can be started: they are part of the built program. */
export const hasWorkers = import.meta.url.endsWith('.js');

/**
 * Reads files in worker threads. Outcomes come in the order of the tasks, however long each takes. A worker that runs
 * out of memory costs only the file that it was at: `onLost` gives the outcome of such a file, and the others go on.
 */
export class WorkerPool {
  readonly #setting: ReadingSetting;
  readonly #onLost: (task: ReadTask) => ReadOutcome;
  readonly #memory: number;
  readonly #seats: Seat[] = [];
  #tasks: readonly ReadTask[] = [];
  /** Tasks whose worker was lost before it came to them. */
  #again: number[] = [];
  #next = 0;
  #given = 0;
  readonly #done = new Map<number, ReadOutcome>();
  #failure: Error | undefined;
  #wake: () => void = () => {};

  constructor(
    setting: ReadingSetting,
    workers: number,
    onLost: (task: ReadTask) => ReadOutcome,
    memory = mostMemory,
  ) {
    this.#setting = setting;
    this.#onLost = onLost;
    this.#memory = memory;
    for (let at = 0; at < workers; at++) this.#seat();
  }

  async *read(tasks: readonly ReadTask[]): AsyncGenerator<ReadOutcome> {
    this.#tasks = tasks;
    for (; this.#given < tasks.length; this.#given++) {
      this.#fill();
      while (!this.#done.has(this.#given)) {
        await new Promise<void>((wake) => (this.#wake = wake));
        if (this.#failure) throw this.#failure;
      }
      yield this.#done.get(this.#given)!;
      this.#done.delete(this.#given);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#seats.map(({ worker }) => worker.removeAllListeners().terminate()));
  }

  #seat(): void {
    const worker = new Worker(new URL('./reading-worker.js', import.meta.url), {
      workerData: this.#setting,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.#memory, maxYoungGenerationSizeMb: youngMemory },
    });
    const seat: Seat = { worker, open: [] };
    this.#seats.push(seat);
    worker.on('message', (answer: WorkerAnswer) => this.#answered(seat, answer));
    worker.on('error', (error: NodeJS.ErrnoException) => this.#lost(seat, error));
  }

  #answered(seat: Seat, answer: WorkerAnswer): void {
    const task = seat.open.shift()!;
    if ('crash' in answer) this.#failure = crashed(answer.crash);
    else this.#done.set(task, answer.outcome);
    this.#fill();
    this.#wake();
  }

  /** The oldest of its tasks is what it was at; what waited behind goes to the others. */
  #lost(seat: Seat, error: NodeJS.ErrnoException): void {
    this.#seats.splice(this.#seats.indexOf(seat), 1);
    const [guilty, ...rest] = seat.open;
    if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY' || guilty === undefined) this.#failure = error;
    else {
      this.#done.set(guilty, this.#onLost(this.#tasks[guilty]!));
      this.#again.unshift(...rest);
      this.#seat();
    }
    this.#fill();
    this.#wake();
  }

  /** Hands out tasks in turn, so that every worker has some from the start. */
  #fill(): void {
    for (let waiting = 0; waiting < queued; waiting++) {
      for (const seat of this.#seats) {
        if (seat.open.length > waiting) continue;
        const task = this.#again.shift() ?? this.#nextTask();
        if (task === undefined) return;
        seat.open.push(task);
        seat.worker.postMessage(this.#tasks[task], []);
      }
    }
  }

  #nextTask(): number | undefined {
    const isOver = this.#next >= this.#tasks.length || this.#next > this.#given + ahead;
    return isOver ? undefined : this.#next++;
  }
}

/** A mistake of ours in a worker: told with the stack that it has there. */
function crashed(stack: string): Error {
  const error = new Error(stack.split('\n', 1)[0]);
  error.stack = stack;
  return error;
}
