import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patchWorkbook } from '../../src/workbook/patch/patch-cells.ts';
import { inProcess } from '../end-to-end/in-process.ts';
import {
  communes,
  smallNow,
  smallPeriod,
  smallProvince,
  type SmallProvince,
} from '../end-to-end/small-province.ts';
import { runCchc } from './run-cchc.ts';

const escape = '\u001b';

let province: SmallProvince;
beforeAll(async () => {
  province = await smallProvince(communes);
  const cell = { sheet: '2. Thủ tục hành chính', cell: 'D6', value: 'nhiều' };
  province.fill((file) =>
    file.obligation.agency === 'X01'
      ? { ...file, bytes: patchWorkbook(file.bytes, { cells: [cell] }) }
      : file,
  );
});
afterAll(() => province.remove());

const run = (args: string[], world = {}) => inProcess([...args, '--now', smallNow], province.root, world);
const file = (name: string) => readFileSync(join(province.root, name), 'utf8');

/** Every command that has JSON, and the name of what it prints; `forms schema` prints a JSON Schema. */
const commands: [command: string[], schema: string][] = [
  [['check', smallPeriod], 'cchc.check/1'],
  [['status', smallPeriod], 'cchc.status/1'],
  [['compile', smallPeriod], 'cchc.compile/1'],
  [['explain', smallPeriod, '2.3.1'], 'cchc.explain/1'],
  [['rules'], 'cchc.rules/1'],
  [['rules', 'L1-SUM-001'], 'cchc.rules/1'],
  [['forms', 'check'], 'cchc.forms-check/1'],
  [['forms', 'build', smallPeriod, '--don-vi', 'X01'], 'cchc.forms-build/1'],
  [['init', 'moi', '--force'], 'cchc.init/1'],
];

describe('JSON on stdout', () => {
  it.each(commands)(
    'of %j parses, says what it is, has no escape byte, leaves stderr alone',
    async (args, schema) => {
      const { out, err } = await run([...args, '--format', 'json'], {
        isTerminal: true,
        env: { FORCE_COLOR: '1' },
      });
      expect(JSON.parse(out).schema).toBe(schema);
      expect(out.endsWith('}\n')).toBe(true);
      expect(out).not.toContain(escape);
      expect(err).toBe('');
    },
  );

  it('of forms schema is a JSON Schema', async () => {
    const { out } = await run(['forms', 'schema', '--kind', 'annual', '--format', 'json']);
    expect(JSON.parse(out).$schema).toMatch(/json-schema\.org/);
  });

  it('from a process of its own: UTF-8 without BOM, nothing on stderr, --json as --format json', () => {
    const { out, err } = runCchc(['check', smallPeriod, '--json', '--now', smallNow], province.root);
    expect(err).toBe('');
    expect(out.startsWith('{')).toBe(true);
    expect(JSON.parse(out).findings[0].observed).toBe('nhiều');
  });

  it.each([
    [['check', 'hôm qua', '--json'], 'cli.period-unknown', 2],
    [['explain', smallPeriod, '9.9.9', '--format=json'], 'cli.indicator-unknown', 2],
    [['--format', 'json', 'status', smallPeriod, 'thừa'], 'commander.excessArguments', 2],
    [['check', smallPeriod, '--json', '-o', 'periods'], 'workspace.output-is-folder', 3],
  ])('of an error %j is an object too', async (args, code, exitCode) => {
    const { code: exit, out, err } = await run(args);
    expect(exit).toBe(exitCode);
    const told = JSON.parse(out);
    expect(told).toMatchObject({ schema: 'cchc.error/1', tool: { name: 'cchc' }, code, exitCode });
    expect(err).toContain(told.message);
  });
});

describe('results in files', () => {
  it('--format text -o a --format json -o b writes both, and nothing to stdout', async () => {
    const screen = {
      text: await run(['check', smallPeriod]),
      json: await run(['check', smallPeriod, '--json']),
    };
    const { code, out, err } = await run(
      ['check', smallPeriod, '--format', 'text', '-o', 'a.txt', '--format', 'json', '-o', 'b.json'],
      { isTerminal: true },
    );
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: '' });
    expect(file('a.txt')).toBe(screen.text.out);
    expect(file('b.json')).toBe(screen.json.out);
  });

  it('one format may go to the screen, the other to a file; “-” is the screen', async () => {
    const json = (await run(['status', smallPeriod, '--json'])).out;
    const both = await run(['status', smallPeriod, '--format', 'text', '--json', '-o', 'c.json']);
    expect(both.out).toContain('hạn nộp');
    expect(file('c.json')).toBe(json);
    expect((await run(['status', smallPeriod, '--json', '-o', '-'])).out).toBe(json);
  });

  it.each([...commands, [['forms', 'schema'], ''] as [string[], string]])(
    '%j -o prints nothing to stdout',
    async ([...args]) => {
      mkdirSync(join(province.root, 'ket-qua'), { recursive: true });
      const { out } = await run([...args, '-o', 'ket-qua/d.txt']);
      expect(out).toBe('');
      expect(file('ket-qua/d.txt').length).toBeGreaterThan(50);
      rmSync(join(province.root, 'ket-qua'), { recursive: true });
    },
  );

  it('files have no colour, whatever was asked for', async () => {
    await run(['check', smallPeriod, '--color', 'always', '-o', 'e.txt'], { isTerminal: true });
    expect(file('e.txt')).not.toContain(escape);
  });
});

describe('options', () => {
  it('stand before and after the name of the command', async () => {
    const { out } = await run(['check', smallPeriod, '--format', 'json', '--lang', 'en']);
    expect((await run(['--format', 'json', '--lang=en', 'check', smallPeriod])).out).toBe(out);
    expect((await run(['--json', 'check', '--lang', 'en', smallPeriod])).out).toBe(out);
    expect((await run(['--lang', 'en', '--json', '-o', 'f.json', 'kiem-tra', smallPeriod])).out).toBe('');
    expect(file('f.json')).toBe(out);
    expect((await run(['forms', '--json', 'check', '--lang', 'en'])).out).toBe(
      (await run(['forms', 'check', '--json', '--lang', 'en'])).out,
    );
  });

  it('-C names the workspace from anywhere; paths in the result stay those of the workspace', async () => {
    const { out } = await run(['check', smallPeriod, '--json']);
    const elsewhere = await inProcess(
      ['-C', province.root, 'check', smallPeriod, '--json', '--now', smallNow],
      tmpdir(),
    );
    expect(elsewhere.out).toBe(out);
    const deep = await inProcess(['check', smallPeriod, '--json', '--now', smallNow], province.inbox);
    expect(deep.out).toBe(out);
    const relative = await inProcess(
      ['check', smallPeriod, '--json', '-C', '../..', '--now', smallNow],
      join(province.root, 'periods', smallPeriod),
    );
    expect(relative.out).toBe(out);
  });

  it('--lang changes the sentences, never codes, places and numbers', async () => {
    const bare = (text: string) => {
      const { findings, ...rest } = JSON.parse(text);
      return {
        ...rest,
        findings: findings.map(({ message: _m, fix: _f, ...one }: Record<string, unknown>) => one),
      };
    };
    const vi = await run(['check', smallPeriod, '--json']);
    const en = await run(['check', smallPeriod, '--json', '--lang', 'en']);
    expect(en.out).not.toBe(vi.out);
    expect(bare(en.out)).toEqual(bare(vi.out));
  });

  it.each(['Q3/2026', 'q3-2026', '2026/Q3', '2026 q3', ' 2026-Q3 '])(
    'the period may be written %j',
    async (text) => {
      expect((await run(['status', text, '--json'])).out).toBe(
        (await run(['status', smallPeriod, '--json'])).out,
      );
    },
  );

  it.each([
    ['2026-Q33', '2026-Q3'],
    ['Q3', '2026-Q3'],
    ['Quý III/2026', '2026-Q3'],
    ['quý 1 năm 2025', '2025-Q1'],
    ['6 tháng đầu năm 2026', '2026-H1'],
    ['2026-YY', '2026-Y'],
  ])('an unknown period %j suggests %s', async (text, nearest) => {
    expect((await run(['status', text])).err).toContain(`Có phải: ${nearest}?`);
  });

  it.each(['2026-Q5', 'abc', '1999-Q1', '2026-M13'])('nothing is suggested for %j', async (text) => {
    const { code, err } = await run(['status', text]);
    expect(code).toBe(2);
    expect(err).not.toContain('Có phải');
  });
});

describe('colour', () => {
  const matrix: [isTerminal: boolean, env: Record<string, string>, flags: string[], isColored: boolean][] = [
    [false, {}, [], false],
    [true, {}, [], true],
    [true, { NO_COLOR: '1' }, [], false],
    [true, { NO_COLOR: '' }, [], true],
    [false, { FORCE_COLOR: '1' }, [], true],
    [true, { FORCE_COLOR: '0' }, [], false],
    [false, { NO_COLOR: '1', FORCE_COLOR: '1' }, [], false],
    [false, { NO_COLOR: '1' }, ['--color', 'always'], true],
    [true, { FORCE_COLOR: '1' }, ['--color', 'never'], false],
    [true, {}, ['--color', 'auto'], true],
  ];
  it.each(matrix)('terminal %s, %j, %j: %s', async (isTerminal, env, flags, isColored) => {
    const { out } = await run(['rules', 'L1-SUM-001', ...flags], { isTerminal, env: { CI: '', ...env } });
    expect(out.includes(escape)).toBe(isColored);
  });

  it('is off where CI is set, unless it is forced', async () => {
    expect((await run(['rules', 'L1-SUM-001'], { isTerminal: true })).out).not.toContain(escape);
    const forced = await run(['rules', 'L1-SUM-001'], { isTerminal: true, env: { FORCE_COLOR: '1' } });
    expect(forced.out).toContain(escape);
  });

  it.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('of a spawned process with %j: %s', (env, isColored) => {
    const { out } = runCchc(['rules', 'L1-SUM-001'], province.root, env as Record<string, string>);
    expect(out.includes(escape)).toBe(isColored);
  });
});

describe('the moment', () => {
  it('comes from --now, CCHC_NOW or SOURCE_DATE_EPOCH; the nearer one wins', async () => {
    const today = async (args: string[], env: Record<string, string>) =>
      JSON.parse((await inProcess(['status', smallPeriod, '--json', ...args], province.root, { env })).out)
        .today;
    expect(await today(['--now', '2026-09-20'], { CCHC_NOW: '2026-09-21' })).toBe('2026-09-20');
    expect(await today([], { CCHC_NOW: '2026-09-21', SOURCE_DATE_EPOCH: '0' })).toBe('2026-09-21');
    expect(await today([], { SOURCE_DATE_EPOCH: '1790000000' })).toBe('2026-09-21');
    // Half past eleven at night in London is tomorrow morning in Hanoi.
    expect(await today(['--now', '2026-09-20T23:30:00Z'], {})).toBe('2026-09-21');
  });

  it.each(['hôm nay', '2026-02-31', '2026-09-20T10:00:00'])(
    '%j in the environment is a mistake: 2',
    async (text) => {
      const { code, err } = await inProcess(['status', smallPeriod], province.root, {
        env: { CCHC_NOW: text },
      });
      expect(code).toBe(2);
      expect(err).toContain('CCHC_NOW');
    },
  );
});
