import type { GlobalOptions } from './options.ts';
import type { Io } from './io.ts';
import { say } from '../messages/catalogue.ts';

/** A bar on stderr for long work; silent where stderr is no terminal. */
export interface Progress {
  step(): void;
  stop(): void;
}

const silent: Progress = { step: () => {}, stop: () => {} };

/** Starts a bar over `total` files. Fewer than 20 files are read before anyone could look at it. */
export async function startProgress(io: Io, options: GlobalOptions, total: number): Promise<Progress> {
  // A log has no use for a bar, but a long run may say in it what it is at.
  if (options.verbose && !io.stderrIsTerminal)
    io.err(`${say(options.lang, 'cli.progress.started', { total })}\n`);
  if (!io.stderrIsTerminal || options.quiet || io.env['CI'] || total < 20) return silent;
  const { SingleBar } = (await import('cli-progress')).default;
  const bar = new SingleBar({
    format: say(options.lang, 'cli.progress.files', undefined),
    barCompleteChar: '#',
    barIncompleteChar: '-',
    clearOnComplete: true,
    hideCursor: false,
    stream: process.stderr,
  });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
