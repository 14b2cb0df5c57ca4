import { say } from '../messages/catalogue.ts';
import type { Lang } from '../messages/sentence.ts';
import { exitCodeOf } from './exit-code.ts';
import type { Io, ProcessLike } from './io.ts';

/**
 * Ctrl-C ends the run with 130. Files take their places in one uninterrupted step (`writeOutputs`), so that none is
 * ever half there: either all of a command's outputs are replaced or none is. Returns how to stop listening.
 */
export function stopOnInterrupt(host: ProcessLike, io: Io, lang: Lang): () => void {
  const { once, off, exit } = host;
  if (!once || !off || !exit) return () => {};
  const stop = () => {
    io.err(`\n${say(lang, 'cli.interrupted', undefined)}\n`);
    exit.call(host, exitCodeOf(['interrupted']));
  };
  once.call(host, 'SIGINT', stop);
  return () => void off.call(host, 'SIGINT', stop);
}
