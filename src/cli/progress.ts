import type { GlobalOptions } from './options.ts';
import type { Io } from './io.ts';
import { say } from '../messages/catalogue.ts';

/** How far long work is, on stderr. */
export interface Progress {
  step(): void;
  stop(): void;
}

const silent: Progress = { step: () => {}, stop: () => {} };

/** Fewer files are read before anyone could look at a bar. */
const worthBar = 20;
/** Before so many milliseconds nothing can be said about the rest. */
const firstGuess = 2000;
/** Milliseconds between two lines in a log. */
const betweenLines = 10_000;

/** A bar over `total` files where stderr is a terminal; with `--verbose` a line now and then where it is none. */
export async function startProgress(io: Io, options: GlobalOptions, total: number): Promise<Progress> {
  if (options.quiet) return silent;
  if (!io.stderrIsTerminal) return options.verbose ? lines(io, options, total) : silent;
  return io.env['CI'] || total < worthBar ? silent : bar(options, total);
}

async function bar(options: GlobalOptions, total: number): Promise<Progress> {
  const { SingleBar } = (await import('cli-progress')).default;
  const shown = new SingleBar({
    format: say(options.lang, 'cli.progress.bar', undefined),
    barCompleteChar: '#',
    barIncompleteChar: '-',
    clearOnComplete: true,
    hideCursor: false,
    stream: process.stderr,
  });
  const left = guess(options, total);
  shown.start(total, 0, { left: '' });
  return { step: () => shown.increment(1, { left: left() }), stop: () => shown.stop() };
}

function lines(io: Io, options: GlobalOptions, total: number): Progress {
  const left = guess(options, total);
  let done = 0;
  let last = performance.now();
  io.err(`${say(options.lang, 'cli.progress.started', { total })}\n`);
  const step = () => {
    const text = left();
    done += 1;
    if (performance.now() - last < betweenLines || done === total) return;
    last = performance.now();
    io.err(`${say(options.lang, 'cli.progress.line', { done, total, left: text })}\n`);
  };
  return { step, stop: () => {} };
}

/** One more file is done: how long the others may take, in words; empty as long as nobody can tell. */
function guess({ lang }: GlobalOptions, total: number): () => string {
  const started = performance.now();
  let done = 0;
  return () => {
    done += 1;
    const elapsed = performance.now() - started;
    if (elapsed < firstGuess || done >= total) return '';
    return say(lang, 'cli.progress.left', { seconds: ((elapsed / done) * (total - done)) / 1000 });
  };
}
