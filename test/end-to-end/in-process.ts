import { main } from '../../src/cli/main.ts';

/** What a test may change of the world that a command sees. */
export interface World {
  env?: Record<string, string>;
  /** Stdout is a terminal. */
  isTerminal?: boolean;
}

/** Runs a command line in this process and returns what it wrote. */
export async function inProcess(
  args: readonly string[],
  cwd: string,
  { env = {}, isTerminal = false }: World = {},
): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const code = await main({
    argv: ['node', 'cchc', ...args],
    env: { CI: '1', ...env },
    cwd: () => cwd,
    stdin: {},
    stdout: { write: (text) => (written.out += text), isTTY: isTerminal },
    stderr: { write: (text) => (written.err += text) },
  });
  return { code, ...written };
}
