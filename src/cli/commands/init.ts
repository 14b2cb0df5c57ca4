import { resolve } from 'node:path';
import { say } from '../../messages/catalogue.ts';
import { answersFor } from '../../workspace/config-text.ts';
import { initWorkspace } from '../../workspace/init-workspace.ts';
import type { RunCommand } from '../command.ts';
import { openEdition, shippedEdition } from '../pipeline/open-run.ts';
import { assertResultsWritable, writeResults } from '../write-result.ts';

/** `cchc init <dir>`: a workspace with its config and a register to fill in. */
export const run: RunCommand = async ({ io, options, args, flags }) => {
  assertResultsWritable(io, options);
  const dir = args[0]!;
  const province = flags['province'];
  const files = await initWorkspace(resolve(io.cwd, dir), {
    force: flags['force'] === true,
    ...(typeof province === 'string' ? answersFor(province) : {}),
  });
  await writeResults(io, options, 'text', (format) =>
    format === 'json'
      ? JSON.stringify({ schema: 'cchc.init/1', dir, files }, null, 2)
      : say(options.lang, 'cli.init.done', { dir, files, leads: [...openEdition(shippedEdition).leads] }),
  );
  return 0;
};
