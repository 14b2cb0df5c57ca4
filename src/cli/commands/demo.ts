import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parsePeriod } from '../../domain/period.ts';
import { say } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import { periodFolders } from '../../workspace/workspace-paths.ts';
import type { CommandRequest, RunCommand } from '../command.ts';
import { openEdition, shippedEdition } from '../pipeline/open-run.ts';
import { faultyPeriod } from '../synthetic/faults.ts';
import { fillInbox, initDemoWorkspace } from '../synthetic/fill-inbox.ts';
import { WorkbookMaker } from '../synthetic/synthetic-round.ts';
import { demoPeriods } from '../synthetic/windows.ts';
import { run as check } from './check.ts';
import { run as compile } from './compile.ts';
import { run as explain } from './explain.ts';
import { run as buildForms } from './forms-build.ts';
import { run as status } from './status.ts';

/** The day on which the demo looks at its inbox: after every deadline, before the province's own. */
const demoDay = new Date('2026-09-22T08:00:00+07:00');

/**
 * `cchc demo [dir]`: the main job on a full synthetic province in a new folder. What the seeded faults make of single
 * commands (findings, unreadable files) is the point of the demo, not its failure: it exits 0 when every step ran.
 */
export const run: RunCommand = async (request) => {
  const { io, options, args } = request;
  const root = newFolder(resolve(io.cwd, args[0] ?? 'demo'), args[0] === undefined);
  const lang = options.lang;
  const edition = openEdition(shippedEdition);
  const maker = new WorkbookMaker(edition);
  const title = (text: string) => io.out(`\n$ ${text}\n`);
  await initDemoWorkspace(root, edition);
  io.out(`${say(lang, 'cli.demo.workspace', { root, agencies: maker.register.agencies.length })}\n`);

  title(`cchc forms build ${faultyPeriod}`);
  const inside: CommandRequest = {
    ...request,
    flags: {},
    options: { ...options, workspace: root, now: demoDay, outputs: [] },
  };
  await buildForms({ ...inside, args: [faultyPeriod] });

  title(say(lang, 'cli.demo.inbox', undefined));
  for (const id of demoPeriods) {
    const count = await fillInbox(root, id, maker);
    io.out(`  ${say(lang, 'cli.demo.filled', { period: id, count, spoiled: id === faultyPeriod })}\n`);
  }

  title(`cchc status ${faultyPeriod}`);
  await status({ ...inside, args: [faultyPeriod] });

  const reports = periodFolders(root, faultyPeriod).reports;
  const findings = join(reports, `phat-hien-${faultyPeriod}`);
  title(
    `cchc check ${faultyPeriod} --format text -o ${shown(io.cwd, `${findings}.txt`)} --format json -o ${shown(io.cwd, `${findings}.json`)}`,
  );
  const outputs = [
    { format: 'text', file: `${findings}.txt` },
    { format: 'json', file: `${findings}.json` },
  ];
  const exit = await check({ ...inside, options: { ...inside.options, outputs }, args: [faultyPeriod] });
  io.out(`${say(lang, 'cli.demo.check', { exit })}\n`);

  title(`cchc compile ${faultyPeriod}`);
  await compile({ ...inside, args: [faultyPeriod] });

  title(`cchc explain ${faultyPeriod} 2.3.16 --don-vi "Sở, ban, ngành"`.replace('--don-vi', '--group'));
  await explain({ ...inside, args: [faultyPeriod, '2.3.16'], flags: { group: 'Sở, ban, ngành' } });

  io.out(
    `\n${say(lang, 'cli.demo.done', { reports, findings: `${findings}.txt`, period: parsePeriod(faultyPeriod)!.id })}\n`,
  );
  return 0;
};

/** A folder that does not exist yet: the demo never writes into somebody's work. `demo`, `demo-2`, `demo-3` … */
function newFolder(wanted: string, mayRename: boolean): string {
  if (!existsSync(wanted)) return wanted;
  if (!mayRename) throw new UserError('cli.demo.exists', { dir: wanted });
  for (let at = 2; ; at++) if (!existsSync(`${wanted}-${at}`)) return `${wanted}-${at}`;
}

const shown = (cwd: string, path: string) => relative(cwd, path).replaceAll('\\', '/') || path;
