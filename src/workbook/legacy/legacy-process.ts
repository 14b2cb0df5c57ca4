import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LegacyAnswer } from './legacy-answer.ts';
import { frame, FrameReader } from './legacy-frames.ts';
import { fileLimits, type FileLimits } from './legacy-limits.ts';

/** Why a process gave no answer. */
export type ProcessFailure = 'time' | 'memory' | 'answer-size' | 'crash' | 'garbage';

/** The program that runs in the child; sources (tests, scripts) start the built one. */
const builtChild = fileURLToPath(
  import.meta.url.endsWith('.ts')
    ? new URL('../../../dist/workbook/legacy/legacy-child.js', import.meta.url)
    : new URL('./legacy-child.js', import.meta.url),
);

/**
 * A process that answers questions about files, one file at a time: started at the first question, used again for the
 * next ones, killed and started anew after any failure. It keeps nobody alive and ends with us.
 */
export class LegacyProcess {
  readonly #program: string;
  readonly #limits: FileLimits;
  #child: ChildProcess | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(program = builtChild, limits: FileLimits = fileLimits) {
    this.#program = program;
    this.#limits = limits;
  }

  /** The answer to a file, as JSON says it and not yet checked, or why there is none. */
  ask(bytes: Uint8Array): Promise<{ answer: unknown } | { failure: ProcessFailure }> {
    const turn = this.#last.then(() => this.#askNow(bytes));
    this.#last = turn;
    return turn;
  }

  /** Ends the process at once. */
  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  async #askNow(bytes: Uint8Array): Promise<{ answer: unknown } | { failure: ProcessFailure }> {
    const child = (this.#child ??= this.#start());
    const content = await this.#exchange(child, bytes);
    if (typeof content !== 'string') {
      try {
        const answer = JSON.parse(content.toString('utf8')) as LegacyAnswer;
        // What a refused file may have spoiled must not serve the next one.
        if (!('workbook' in answer)) this.stop();
        return { answer };
      } catch {
        this.stop();
        return { failure: 'garbage' };
      }
    }
    this.stop();
    return { failure: content };
  }

  #exchange(child: ChildProcess, bytes: Uint8Array): Promise<Buffer | ProcessFailure> {
    const { stdin, stdout } = child;
    if (!stdin || !stdout) return Promise.resolve('crash');
    return new Promise((resolve) => {
      const frames = new FrameReader(this.#limits.answerBytes);
      const settle = (result: Buffer | ProcessFailure) => {
        clearTimeout(timer);
        stdout.off('data', hear);
        child.off('close', crash);
        resolve(result);
      };
      const hear = (chunk: Buffer) => {
        const content = frames.push(chunk);
        if (content !== undefined) settle(content === 'too-long' ? 'answer-size' : content);
      };
      // V8 aborts when its heap is full.
      const crash = (code: number | null) => settle(code === null || code === 134 ? 'memory' : 'crash');
      // The only thing that keeps us alive while we wait.
      const timer = setTimeout(() => settle('time'), this.#limits.milliseconds);
      stdout.on('data', hear);
      child.once('close', crash);
      stdin.write(frame(bytes));
    });
  }

  #start(): ChildProcess {
    const options = [
      `--max-old-space-size=${this.#limits.heapMegabytes}`,
      '--disable-proto=delete',
      '--disallow-code-generation-from-strings',
    ];
    const child = spawn(process.execPath, [...options, this.#program], {
      stdio: ['pipe', 'pipe', 'ignore'],
      // Nothing of ours is the parser's business; Windows cannot start a process without its own folder.
      env: process.platform === 'win32' ? { SystemRoot: process.env['SystemRoot'] } : {},
      windowsHide: true,
    });
    const forget = () => {
      if (this.#child === child) this.#child = undefined;
    };
    child.on('error', () => child.emit('close', 1));
    child.on('close', forget);
    // A process that died while we wrote is told by its end.
    child.stdin.on('error', () => {});
    child.unref();
    for (const stream of [child.stdin, child.stdout] as { unref?: () => void }[]) stream.unref?.();
    return child;
  }
}
