/**
 * One cold render by the built program: `template.docx out.docx workspace period`, or `- ` for the made-up model of
 * `agency-tables.mjs`; prints what the render used, the making of the model left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [template, out, workspace, period] = process.argv.slice(2);
const dist = new URL('../../dist/', import.meta.url);
const from = (path) => import(new URL(path, dist).href);
const model = workspace
  ? await modelOf(workspace, period)
  : (await import('./agency-tables.mjs')).agencyModel();
const bytes = readFileSync(template);
const before = process.cpuUsage();
const started = performance.now();
const { renderReport } = await from('report/template/render-report.js');
const { bytes: result } = await renderReport(bytes, model);
const wall = performance.now() - started;
const { user, system } = process.cpuUsage(before);
writeFileSync(out, result);
console.log(
  JSON.stringify({ cpu: (user + system) / 1000, wall, peak: process.resourceUsage().maxRSS * 1024 }),
);

async function modelOf(root, id) {
  const { openRun } = await from('cli/pipeline/open-run.js');
  const { compilePeriod, reportModelOf } = await from('cli/pipeline/compiled-period.js');
  const { openPlan } = await from('cli/pipeline/year/plan-of-year.js');
  const { ioOf } = await from('cli/io.js');
  const request = {
    io: ioOf(process),
    options: {
      lang: 'vi',
      workspace: root,
      now: new Date('2026-09-22T08:00:00+07:00'),
      outputs: [],
      quiet: true,
    },
    args: [id],
    flags: {},
  };
  const run = openRun(request, id);
  return reportModelOf(await compilePeriod(run, request, openPlan(run)));
}
