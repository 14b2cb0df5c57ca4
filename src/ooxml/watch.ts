import { PackageFault } from './package-fault.ts';

/** The time that reading one file may take. The clock is handed in, so that reading stays pure. */
export interface Watch {
  /** Milliseconds of any steady clock. */
  now(): number;
  /** When, on that clock, reading is given up. */
  until: number;
}

/** Refuses a file whose time is over; `place` is where the reading had got to. */
export function checkWatch(watch: Watch | undefined, place: string): void {
  if (watch && watch.now() > watch.until) {
    throw new PackageFault('over-limits', `${place}: reading takes too long`);
  }
}
