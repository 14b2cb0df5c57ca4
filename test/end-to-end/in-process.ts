import { main } from '../../src/cli/main.ts';

/** Runs a command line in this process and returns what it wrote. */
export async function inProcess(
  args: readonly string[],
  cwd: string,
): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const code = await main({
    argv: ['node', 'cchc', ...args],
    env: { CI: '1' },
    cwd: () => cwd,
    stdin: {},
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
  });
  return { code, ...written };
}
