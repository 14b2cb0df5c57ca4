/** The world as the commands see it: handed in by `main`, so that tests can hand in another. */
export interface Io {
  /** Results. */
  out(text: string): void;
  /** Progress, notes, errors. */
  err(text: string): void;
  stdoutIsTerminal: boolean;
  stderrIsTerminal: boolean;
  stdinIsTerminal: boolean;
  /** Width of the terminal, 100 where there is none. */
  columns: number;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  now(): Date;
}

/** The part of `process` that the program needs. */
export interface ProcessLike {
  argv: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
  stdin: { isTTY?: boolean };
  stdout: { write(text: string): unknown; isTTY?: boolean; columns?: number };
  stderr: { write(text: string): unknown; isTTY?: boolean };
  /** Ctrl-C; a host without them cannot be interrupted. */
  once?(signal: 'SIGINT', listener: () => void): unknown;
  off?(signal: 'SIGINT', listener: () => void): unknown;
  exit?(code: number): never;
}

/**
 * What a terminal must never get, whoever wrote it into a file: control codes other than line ends, tabs and our own
 * colours. The texts for people are cleaned where they are made; this holds for the other formats too.
 */
// oxlint-disable-next-line no-control-regex
const commands = /\u001b(?!\[[\d;]*m)|[\0-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f]/g;

const forTerminal = (text: string, isTerminal: boolean | undefined) =>
  isTerminal === true ? text.replace(commands, '\ufffd') : text;

export function ioOf(host: ProcessLike): Io {
  return {
    out: (text) => void host.stdout.write(forTerminal(text, host.stdout.isTTY)),
    err: (text) => void host.stderr.write(forTerminal(text, host.stderr.isTTY)),
    stdoutIsTerminal: host.stdout.isTTY === true,
    stderrIsTerminal: host.stderr.isTTY === true,
    stdinIsTerminal: host.stdin.isTTY === true,
    columns: host.stdout.columns ?? 100,
    env: host.env,
    cwd: host.cwd(),
    now: () => new Date(),
  };
}
