import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { openPackage } from '../../src/ooxml/office-package.ts';
import { rewritePackage } from '../../src/ooxml/rewrite-package.ts';
import { sarifComplaints } from '../reporters/files/sarif-validator.ts';
import { runCchc } from './run-cchc.ts';

/** The workflows that a province copies, with the services left out: every line of cchc in them is really run. */

const repository = resolve(import.meta.dirname, '../..');
const read = (name: string): unknown => parse(readFileSync(join(repository, 'templates/ci', name), 'utf8'));

/** What GitHub knows of a workflow, as far as ours uses it: an unknown key is refused there too. */
const step = z.strictObject({
  name: z.string().optional(),
  if: z
    .string()
    .regex(/^\$\{\{.*\}\}$/)
    .optional(),
  uses: z
    .string()
    .regex(/^[\w-]+\/[\w-]+@v\d+$/)
    .optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  'working-directory': z.string().optional(),
});
const trigger = z.strictObject({ paths: z.array(z.string()).min(1) });
const githubWorkflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({ push: trigger, pull_request: trigger }),
  permissions: z.strictObject({ contents: z.literal('read') }),
  jobs: z.record(
    z.string().regex(/^[A-Za-z_][\w-]*$/),
    z.strictObject({
      name: z.string(),
      'runs-on': z.literal('ubuntu-latest'),
      'timeout-minutes': z.number(),
      steps: z.array(step.refine((one) => (one.uses === undefined) !== (one.run === undefined))).min(1),
    }),
  ),
});

const artifacts = z.strictObject({
  when: z.literal('always').optional(),
  expire_in: z.string().optional(),
  paths: z.array(z.string()).optional(),
  reports: z.strictObject({ junit: z.string() }).optional(),
});
const gitlabJob = z.strictObject({
  stage: z.literal('test').optional(),
  image: z.string().optional(),
  timeout: z.string().optional(),
  rules: z.array(z.strictObject({ changes: z.array(z.string()) })).optional(),
  cache: z.strictObject({ key: z.string(), paths: z.array(z.string()) }).optional(),
  extends: z.literal('.cchc').optional(),
  before_script: z.array(z.string()).optional(),
  script: z.array(z.string()).optional(),
  artifacts: artifacts.optional(),
});

const github = githubWorkflow.parse(read('github-actions.yml'));
const { stages, ...jobs } = z
  .object({ stages: z.array(z.string()) })
  .catchall(gitlabJob)
  .parse(read('gitlab-ci.yml'));
const steps = Object.values(github.jobs)[0]!.steps;
const ofCchc = (text: string) => text.split('\n').filter((line) => line.includes('bin/cchc.js'));
const githubLines = steps.flatMap((one) => ofCchc(one.run ?? ''));
const gitlabLines = Object.values(jobs as Record<string, z.infer<typeof gitlabJob>>).flatMap(
  (one) => one.script ?? [],
);

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'cchc-ci-'));
  for (const name of ['tot', 'mau-hong', 'bieu-hong', 'khong-mau']) {
    expect(runCchc(['init', name, '--province', 'tỉnh A'], root).code).toBe(0);
    const folder = join(root, name);
    for (const kind of name === 'khong-mau' ? [] : ['quarterly', 'annual'])
      expect(runCchc(['template', 'new', '--kind', kind], folder).code).toBe(0);
    mkdirSync(join(folder, '.cong-cu'));
    symlinkSync(repository, join(folder, '.cong-cu/cchc'), 'dir');
  }
  spoilTemplate(join(root, 'mau-hong'));
  spoilForms(join(root, 'bieu-hong'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A name that nobody knows in one template. */
function spoilTemplate(folder: string): void {
  const template = join(folder, 'templates/bao-cao-nam.docx');
  const pack = openPackage(readFileSync(template));
  const body = pack.read('word/document.xml').toString('utf8');
  const wrong = body.replace('{{Trích yếu}}', '{{Trích yêu}}');
  expect(wrong).not.toBe(body);
  writeFileSync(template, rewritePackage(pack, new Map([['word/document.xml', Buffer.from(wrong)]])));
}

/** A mistyped key in the province's own forms. */
function spoilForms(folder: string): void {
  const forms = join(folder, 'forms/cchc-2026');
  cpSync(join(repository, 'templates/forms/cchc-2026'), forms, { recursive: true });
  const area = join(forms, 'area-2.yaml');
  writeFileSync(area, readFileSync(area, 'utf8').replace(/^( +)unit: /m, '$1unitt: '));
}

/** One line of a workflow, as the runner's shell runs it. */
function shell(line: string, folder: string, env: Record<string, string> = {}) {
  const { CI: _c, GITHUB_ACTIONS: _g, GITHUB_STEP_SUMMARY: _s, ...inherited } = process.env;
  const run = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', line], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...inherited, CI: 'true', ...env },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

function assertResults(folder: string, stem: string, problems: number): void {
  const sarif = JSON.parse(readFileSync(join(folder, `${stem}.sarif`), 'utf8'));
  expect(sarifComplaints(sarif)).toEqual([]);
  const errors = sarif.runs[0].results.filter((one: { level: string }) => one.level === 'error');
  expect(errors).toHaveLength(problems);
  let failures = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'failure' && (attributes as Record<string, string>)['type'] === 'error') failures += 1;
  });
  parser.write(readFileSync(join(folder, `${stem}.xml`), 'utf8')).close();
  expect(failures).toBe(problems);
}

describe('the ready workflows', () => {
  it('build the tool with scripts that it has, and pin it', () => {
    const scripts = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')).scripts as Record<
      string,
      string
    >;
    const builds = [
      ...steps.map((one) => one.run ?? ''),
      ...(jobs['.cchc'] as { before_script: string[] }).before_script,
    ];
    const named = builds.flatMap((text) => [...text.matchAll(/npm run (\S+)/g)].map((one) => one[1]!));
    expect(named).toEqual(['build', 'build']);
    for (const name of named) expect(scripts[name]).toBeDefined();
    const tool = steps.find((one) => one.with?.['path'] === '.cong-cu/cchc')!;
    expect(tool.with).toMatchObject({ ref: '${{ vars.CCHC_REF }}' });
    expect(stages).toEqual(['test']);
    expect([githubLines.length, gitlabLines.length]).toEqual([4, 2]);
  });

  it('take a commit as well as a label', () => {
    const tool = mkdtempSync(join(root, 'kho-'));
    const git = (...args: string[]) => spawnSync('git', ['-C', tool, ...args], { encoding: 'utf8' });
    const author = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
    git('init', '--quiet');
    for (const text of ['một', 'hai']) {
      writeFileSync(join(tool, 'a.txt'), text);
      git('add', '.');
      expect(git(...author, 'commit', '--quiet', '-m', text).status).toBe(0);
      if (text === 'một') git('tag', 'v1');
    }
    const lines = (jobs['.cchc'] as { before_script: string[] }).before_script;
    const fetching = lines.filter((line) => line.startsWith('git '));
    expect(fetching).toHaveLength(3);
    const commit = git('rev-parse', 'HEAD').stdout.trim();
    for (const [ref, text] of [
      [commit, 'hai'],
      ['v1', 'một'],
    ] as const) {
      const folder = mkdtempSync(join(root, 'lay-'));
      const env = { CCHC_REPOSITORY: `file://${tool}`, CCHC_REF: ref };
      for (const line of fetching) expect(shell(line, folder, env)).toMatchObject({ code: 0 });
      expect(readFileSync(join(folder, '.cong-cu/cchc/a.txt'), 'utf8')).toBe(text);
    }
  });

  it('pass where a province has no templates of its own, with git keeping no empty folder', () => {
    const folder = join(root, 'khong-mau');
    for (const line of [...githubLines, ...gitlabLines]) {
      for (const hasFolder of [true, false]) {
        if (hasFolder) mkdirSync(join(folder, 'templates'), { recursive: true });
        else rmSync(join(folder, 'templates'), { recursive: true, force: true });
        expect(shell(line, folder)).toMatchObject({ code: 0 });
      }
    }
  }, 120_000);

  it('GitHub: all lines pass on good files, and annotate the wrong ones', () => {
    const env = (folder: string) => ({
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_STEP_SUMMARY: join(folder, 'tom-tat.md'),
    });
    const good = join(root, 'tot');
    for (const line of githubLines) expect(shell(line, good, env(good))).toMatchObject({ code: 0, err: '' });
    assertResults(good, 'mau', 0);
    assertResults(good, 'bieu', 0);

    const bad = join(root, 'mau-hong');
    const runs = githubLines.map((line) => shell(line, bad, env(bad)));
    expect(runs.map((one) => one.code)).toEqual([1, 0, 0, 0]); // the last two keep what the first two have said
    expect(runs[0]!.out).toMatch(/^::error file=templates\/bao-cao-nam\.docx,title=T-TAG-003::/m);
    expect(readFileSync(join(bad, 'tom-tat.md'), 'utf8')).toContain('T-TAG-003');
    assertResults(bad, 'mau', 1);
    assertResults(bad, 'bieu', 0);

    // Without forms nobody can say which names a template may use: 2, never a template that passes.
    const forms = join(root, 'bieu-hong');
    const others = githubLines.map((line) => shell(line, forms, env(forms)));
    expect(others.map((one) => one.code)).toEqual([2, 1, 0, 0]);
    expect(others[1]!.out).toMatch(
      /^::error file=forms\/cchc-2026\/area-2\.yaml,line=\d+,col=\d+,title=FD-006::/m,
    );
    assertResults(forms, 'bieu', 1);
  }, 120_000);

  it('GitLab: each job has its own result, and a report for the merge request', () => {
    const codes = (name: string) => {
      const folder = join(root, name);
      return gitlabLines.map((line) => shell(line, folder, { CI_PROJECT_DIR: folder }).code);
    };
    expect([codes('tot'), codes('mau-hong'), codes('bieu-hong')]).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
    assertResults(join(root, 'mau-hong'), 'mau', 1);
    assertResults(join(root, 'bieu-hong'), 'bieu', 1);
  }, 120_000);
});
