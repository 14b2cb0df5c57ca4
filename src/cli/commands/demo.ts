import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { addDays } from '../../domain/local-date.ts';
import { parsePeriod } from '../../domain/period.ts';
import { say } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import { templatesDir } from '../../workspace/workspace-paths.ts';
import { periodFolders } from '../../workspace/workspace-paths.ts';
import type { CommandRequest, RunCommand } from '../command.ts';
import { openEdition, shippedEdition } from '../pipeline/open-run.ts';
import { faultyPeriod } from '../synthetic/faults.ts';
import { addDemoPlan, fillInbox, initDemoWorkspace } from '../synthetic/fill-inbox.ts';
import { WorkbookMaker } from '../synthetic/synthetic-round.ts';
import { demoPeriods } from '../synthetic/windows.ts';
import { run as check } from './check.ts';
import { run as compile } from './compile.ts';
import { run as explain } from './explain.ts';
import { run as exportPeriod } from './export.ts';
import { run as buildForms } from './forms-build.ts';
import { run as history } from './history.ts';
import { run as letter } from './letter.ts';
import { run as receive } from './receive.ts';
import { run as status } from './status.ts';
import { run as targets } from './targets.ts';
import { run as checkTemplates } from './template-check.ts';
import { run as verify } from './verify.ts';

/** The last report that the demo freezes. */
const frozenPeriod = '2026-H1';

/** The day on which the demo looks at its inbox: after every deadline, before the province's own. */
const demoDay = new Date('2026-09-22T08:00:00+07:00');

/**
 * `cchc demo [dir]`: the main job on a full synthetic province in a new folder: the year before and the year so far are
 * frozen, the last report is judged. What the seeded faults make of single commands (findings, unreadable files) is the
 * point of the demo, not its failure: it exits 0 when every step ran.
 */
export const run: RunCommand = async (request) => {
  const { io, options, args } = request;
  const root = newFolder(resolve(io.cwd, args[0] ?? 'demo'), args[0] === undefined);
  const lang = options.lang;
  const edition = openEdition(shippedEdition);
  const maker = new WorkbookMaker(edition);
  const title = (text: string) => io.out(`\n$ ${text}\n`);
  await initDemoWorkspace(root, edition);
  await addDemoPlan(root);
  io.out(`${say(lang, 'cli.demo.workspace', { root, agencies: maker.register.agencies.length })}\n`);

  const inside: CommandRequest = {
    ...request,
    flags: {},
    options: { ...options, workspace: root, now: demoDay, outputs: [] },
  };
  title(`cchc forms build ${faultyPeriod}`);
  await buildForms({ ...inside, args: [faultyPeriod] });

  title(say(lang, 'cli.demo.inbox', undefined));
  for (const id of demoPeriods) {
    const count = await fillInbox(root, id, maker);
    io.out(`  ${say(lang, 'cli.demo.filled', { period: id, count, spoiled: id === faultyPeriod })}\n`);
  }
  for (const id of demoPeriods.filter((one) => one !== faultyPeriod)) await freeze(inside, id, title);

  title(`cchc receive ${faultyPeriod} -q`);
  await receive({ ...inside, args: [faultyPeriod], options: { ...inside.options, quiet: true } });
  title(`cchc status ${faultyPeriod}`);
  await status({ ...inside, args: [faultyPeriod] });
  const findings = await showFindings(inside, root, title);

  title(`cchc compile ${faultyPeriod}`);
  await compile({ ...inside, args: [faultyPeriod] });
  title(`cchc explain ${faultyPeriod} 2.3.16 --group "Sở, ban, ngành"`);
  await explain({ ...inside, args: [faultyPeriod, '2.3.16'], flags: { group: 'Sở, ban, ngành' } });
  title('cchc history 2.3.5');
  await history({ ...inside, args: ['2.3.5'] });
  title(`cchc targets ${faultyPeriod}`);
  await targets({ ...inside, args: [faultyPeriod] });

  await showDocuments(inside, root, title);

  const { reports } = periodFolders(root, faultyPeriod);
  const halfYear = join(periodFolders(root, frozenPeriod).reports, `bao-cao-tong-hop-${frozenPeriod}.docx`);
  io.out(
    `\n${say(lang, 'cli.demo.done', { reports, halfYear, findings: `${findings}.txt`, period: faultyPeriod })}\n`,
  );
  return 0;
};

/** What leaves the house: the templates checked, the report verified, the missing urged, a frozen period exported. */
async function showDocuments(
  inside: CommandRequest,
  root: string,
  title: (text: string) => void,
): Promise<void> {
  const templates = join(templatesDir, 'reports');
  title(`cchc template check ${shown(inside.io.cwd, templates)}`);
  await checkTemplates({ ...inside, args: [templates] });
  const report = join(periodFolders(root, faultyPeriod).reports, `bao-cao-tong-hop-${faultyPeriod}.docx`);
  title(`cchc verify ${shown(inside.io.cwd, report)}`);
  await verify({ ...inside, args: [report] });
  title(`cchc letter ${faultyPeriod}`);
  await letter({ ...inside, args: [faultyPeriod] });
  title(`cchc export ${frozenPeriod}`);
  await exportPeriod({ ...inside, args: [frozenPeriod] });
}

/** A report of the past, compiled on a day after its deadlines. */
async function freeze(inside: CommandRequest, id: string, title: (text: string) => void): Promise<void> {
  const { io, options } = inside;
  const now = new Date(`${addDays(parsePeriod(id)!.end, 8)}T08:00:00+07:00`);
  title(`cchc compile ${id} --final`);
  const quiet = { ...io, out: () => {} };
  await compile({ ...inside, io: quiet, args: [id], flags: { final: true }, options: { ...options, now } });
  io.out(`  ${say(options.lang, 'cli.demo.frozen', { period: id })}\n`);
}

/** `check` as text and JSON beside the report; gives the name of both files without its ending. */
async function showFindings(
  inside: CommandRequest,
  root: string,
  title: (text: string) => void,
): Promise<string> {
  const { io, options } = inside;
  const findings = join(periodFolders(root, faultyPeriod).reports, `phat-hien-${faultyPeriod}`);
  const named = shown(io.cwd, findings);
  title(`cchc check ${faultyPeriod} --format text -o ${named}.txt --format json -o ${named}.json`);
  const outputs = [
    { format: 'text', file: `${findings}.txt` },
    { format: 'json', file: `${findings}.json` },
  ];
  const exit = await check({ ...inside, options: { ...options, outputs }, args: [faultyPeriod] });
  io.out(`${say(options.lang, 'cli.demo.check', { exit })}\n`);
  return findings;
}

/** A folder that does not exist yet: the demo never writes into somebody's work. `demo`, `demo-2`, `demo-3` … */
function newFolder(wanted: string, mayRename: boolean): string {
  if (!existsSync(wanted)) return wanted;
  if (!mayRename) throw new UserError('cli.demo.exists', { dir: wanted });
  for (let at = 2; ; at++) if (!existsSync(`${wanted}-${at}`)) return `${wanted}-${at}`;
}

const shown = (cwd: string, path: string) => relative(cwd, path).replaceAll('\\', '/') || path;
