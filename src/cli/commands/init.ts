import { resolve } from 'node:path';
import { say } from '../../messages/catalogue.ts';
import { districtAnswers } from '../../workspace/config-text.ts';
import { initWorkspace, type InitOptions } from '../../workspace/init-workspace.ts';
import { usualOffices } from '../../workspace/register-file.ts';
import type { RunCommand } from '../command.ts';
import { provinceStart, type ProvinceStart } from '../pipeline/init-province.ts';
import { openEdition, shippedEdition } from '../pipeline/open-run.ts';
import { assertResultsWritable, writeResults } from '../write-result.ts';

/** The forms that a district starts with. */
const districtEdition = 'cchc-2020';

/** A period in which the forms that a workspace starts with are in force. */
const firstPeriods = { province: '2026-Q3', district: '2020-H1' } as const;

function districtStart(name = 'huyện …'): InitOptions {
  return { ...districtAnswers(name), edition: districtEdition, agencies: usualOffices };
}

/** `cchc init <dir>`: a workspace with its config and a register to fill in. */
export const run: RunCommand = async ({ io, options, args, flags }) => {
  assertResultsWritable(io, options);
  const dir = args[0]!;
  const isDistrict = flags['level'] === 'district';
  const place = flags['province'];
  const named = typeof place === 'string' ? place : undefined;
  const start: ProvinceStart =
    isDistrict || named === undefined
      ? { options: isDistrict ? districtStart(named) : {} }
      : provinceStart(named, flags['currentOnly'] === true);
  const files = await initWorkspace(resolve(io.cwd, dir), {
    force: flags['force'] === true,
    ...start.options,
  });
  const { units, near, unlisted } = start;
  await writeResults(io, options, 'text', (format) =>
    format === 'json'
      ? JSON.stringify({ schema: 'cchc.init/1', dir, files, ...(units ? { units } : {}) }, null, 2)
      : [
          ...(unlisted && !near ? [say(options.lang, 'cli.init.unlisted', { text: named! })] : []),
          ...(near ? [say(options.lang, 'cli.init.near', { text: named!, ...near })] : []),
          ...(units ? [say(options.lang, 'cli.init.units', units)] : []),
          say(options.lang, 'cli.init.done', {
            dir,
            files,
            leads: [...openEdition(isDistrict ? districtEdition : shippedEdition).leads],
            period: firstPeriods[isDistrict ? 'district' : 'province'],
          }),
        ].join('\n'),
  );
  return 0;
};
