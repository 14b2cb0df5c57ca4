/**
 * `npm run bench:render [-- --rounds 5]`: filling a Word template, against docxtemplater alone and Python's docxtpl (Debian:
 * python3-docxtpl) on the same document and the same data. Each engine gets the template in its own language, made from
 * ours; every render is cold, in a process of its own, and only the render is measured. The texts of the three documents
 * are compared: an engine that prints less would be fast for nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReportModel } from '../src/report/report-model.ts';
import { median } from './measure.ts';
import { forDocxtemplater, forDocxtpl, withTagsInRows } from './render/engines.ts';
import { plainTemplate } from './render/plain-template.ts';
import { agencyCase, demoCase, wordsOf, type RenderCase } from './render/render-cases.ts';
import { megabytes, printGoals, printTable, whole, type Goal } from './table.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(values.rounds);
const here = resolve(import.meta.dirname, 'render');
const work = mkdtempSync(join(tmpdir(), 'cchc-bench-render-'));

interface Rendered {
  cpu: number;
  wall: number;
  peak: number;
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}, rounds: ${rounds}`);
const goals: Goal[] = [];
const demo = bench(await demoCase(work));
goals.push({
  what: "demo's report / docxtemplater alone",
  measured: demo.ratio,
  goal: 1.5,
  side: 'at most',
  digits: 2,
  unit: '×',
});
const tables = bench(agencyCase());
goals.push(
  {
    what: '200 agencies × 60 rows',
    measured: tables.ours.wall / 1000,
    goal: 3,
    side: 'below',
    digits: 2,
    unit: 's',
  },
  {
    what: '200 agencies × 60 rows, peak',
    measured: tables.ours.peak / 2 ** 20,
    goal: 400,
    side: 'below',
    digits: 0,
    unit: 'MB',
  },
);
printGoals(goals);
rmSync(work, { recursive: true });

function bench({ name, template, model, args }: RenderCase): { ratio: number; ours: Rendered } {
  const file = (ending: string) => join(work, `${name.replaceAll(/\W+/g, '-')}${ending}`);
  const engines = prepare(template, model, file, args);
  const runs = engines.map(() => [] as Rendered[]);
  for (let round = 0; round < rounds; round++) {
    engines.forEach(({ command }, at) => {
      const done = once(command);
      if (done) runs[at]!.push(done);
    });
  }
  const middle = runs.map((all) => ({
    cpu: median(all.map((one) => one.cpu)),
    wall: median(all.map((one) => one.wall)),
    peak: median(all.map((one) => one.peak)),
  }));
  const words = engines.map(({ out }, at) => (runs[at]!.length > 0 ? wordsOf(readFileSync(out)) : 0));
  printTable(
    `${name}, one cold render`,
    ['', 'CPU ms', 'wall ms', 'peak of the process', 'words', 'CPU, ours = 1'],
    engines.map(({ title }, at) =>
      runs[at]!.length === 0
        ? [title, 'not installed']
        : [
            title,
            whole(middle[at]!.cpu),
            whole(middle[at]!.wall),
            megabytes(middle[at]!.peak),
            String(words[at]),
            (middle[at]!.cpu / middle[0]!.cpu).toFixed(2),
          ],
    ),
  );
  const ratios = runs[0]!.map((one, at) => one.cpu / runs[1]![at]!.cpu);
  return { ratio: median(ratios), ours: middle[0]! };
}

interface Engine {
  title: string;
  command: readonly string[];
  out: string;
}

function prepare(
  template: Uint8Array,
  model: ReportModel,
  file: (ending: string) => string,
  args: readonly string[],
): Engine[] {
  const write = (ending: string, content: Uint8Array | string) => {
    writeFileSync(file(ending), content);
    return file(ending);
  };
  const own = write('.docx', template);
  const bare = plainTemplate(template, model, forDocxtemplater, withTagsInRows);
  const jinja = plainTemplate(template, model, forDocxtpl);
  const outs = ['-ours.docx', '-bare.docx', '-jinja.docx'].map(file);
  const data = write('.json', JSON.stringify(bare.data));
  const script = (name: string) => join(here, name);
  return [
    {
      title: 'cchc',
      command: [process.execPath, script('ours-once.mjs'), own, outs[0]!, ...args],
      out: outs[0]!,
    },
    {
      title: 'docxtemplater alone',
      command: [
        process.execPath,
        script('docxtemplater-once.mjs'),
        write('-bare-template.docx', bare.bytes),
        data,
        outs[1]!,
      ],
      out: outs[1]!,
    },
    {
      title: 'docxtpl (Python)',
      command: [
        '/usr/bin/python3',
        script('docxtpl_once.py'),
        write('-jinja-template.docx', jinja.bytes),
        data,
        outs[2]!,
      ],
      out: outs[2]!,
    },
  ];
}

/** What one render used; undefined where Python or its library is not there. */
function once([program, ...args]: readonly string[]): Rendered | undefined {
  const child = spawnSync(program!, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (child.status === 0) return JSON.parse(child.stdout.trim().split('\n').at(-1)!) as Rendered;
  if (
    program === process.execPath ||
    !/No module named|ENOENT/.test(`${child.stderr} ${child.error?.message}`)
  )
    throw new Error(`${args[0]}: ${child.stderr}`);
  return undefined;
}
