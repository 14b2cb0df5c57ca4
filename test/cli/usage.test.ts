import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CommandSpec } from '../../src/cli/command-table/command-spec.ts';
import { commandTable } from '../../src/cli/command-table/command-table.ts';
import { version } from '../../src/cli/version.ts';
import { inProcess } from '../end-to-end/in-process.ts';
import { runCchc } from './run-cchc.ts';

const anywhere = mkdtempSync(join(tmpdir(), 'cchc-usage-'));

describe('wrong use', () => {
  const cases: [name: string, args: string[], says: RegExp][] = [
    [
      'an unknown command, with the nearest one',
      ['chek', '2026-Q3'],
      /không có lệnh “chek”\. Có phải: cchc check\?/,
    ],
    [
      'an unknown option, with the nearest one',
      ['check', '2026-Q3', '--formt', 'json'],
      /“--formt”\. Có phải: --format\?/,
    ],
    ['a missing argument', ['check'], /thiếu <kỳ>/],
    ['an option without its value', ['check', '2026-Q3', '--format'], /thiếu giá trị/],
    ['too many arguments', ['status', '2026-Q3', 'thừa'], /thừa tham số/],
    ['a format that the command cannot write', ['check', '2026-Q3', '--format', 'xml'], /“xml”.*text, json/],
    ['a choice that does not exist', ['check', '2026-Q3', '--fail-on', 'sometimes'], /error, warning, never/],
    ['a date that is none', ['check', '2026-Q3', '--now', 'hôm nay'], /2026-09-18/],
    ['an unknown command of a group', ['forms', 'chekc'], /Có phải: cchc forms check\?/],
    ['help on an unknown command', ['help', 'chek'], /Có phải: cchc check\?/],
    ['a day that the calendar does not have', ['rules', '--now', '2026-02-31'], /ví dụ đúng: 2026-09-18/],
    ['definitions that are not there', ['forms', 'check', 'khong-co'], /Không có thư mục khong-co/],
    [
      'two results for the screen',
      ['rules', '--format', 'text', '--format', 'json'],
      /hai kết quả cùng ghi vào màn hình/,
    ],
    [
      'two results for one file',
      ['rules', '-o', 'a', '--json', '-o', './a'],
      /hai kết quả cùng ghi vào .\/a/,
    ],
    ['a format where there is none', ['demo', '--format', 'json'], /không có tùy chọn “--format”/],
    ['no workspace', ['check', '2026-Q3'], /Không tìm thấy không gian làm việc/],
    ['a rule that does not exist', ['rules', 'L1-SUM-01'], /L1-SUM-001/],
  ];
  it.each(cases)('%s: exit 2, said in Vietnamese on stderr, nothing on stdout', async (_name, args, says) => {
    const { code, out, err } = await inProcess(args, anywhere);
    expect(code).toBe(2);
    if (out.startsWith('{')) expect(JSON.parse(out)).toMatchObject({ schema: 'cchc.error/1', exitCode: 2 });
    else expect(out).toBe('');
    expect(err).toMatch(says);
    expect(err).not.toMatch(/error:|undefined|\bat .*\.js/);
  });

  it('a folder for -o that is not there is refused, not made', async () => {
    const { code, out, err } = await inProcess(['rules', '-o', 'khong/co/x.txt'], anywhere);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/chưa có thư mục .*khong/);
    expect(existsSync(join(anywhere, 'khong'))).toBe(false);
  });

  it('a day the Vietnamese way is taken by --now', async () => {
    expect((await inProcess(['rules', '--now', '16/9/2026'], anywhere)).code).toBe(0);
  });

  it('English help has English argument names', async () => {
    for (const words of [['check'], ['explain'], ['help'], ['forms', 'build']]) {
      const { out } = await inProcess([...words, '--help', '--lang', 'en'], anywhere);
      expect(out.match(/[<[][\p{L}-]*[^\x20-\x7e][\p{L}-]*/gu)).toBeNull();
    }
  });

  it('ends a process of its own with 2', () =>
    expect(runCchc(['chek'], anywhere)).toMatchObject({ code: 2, out: '' }));

  it('without arguments: help on stderr, exit 2', () => {
    const { code, out, err } = runCchc([], anywhere);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Việc hằng kỳ:');
  });

  it('in JSON mode: an object on stdout', () => {
    const { code, out } = runCchc(['check', '2026-Q3', '--json'], anywhere);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'cchc.error/1',
      code: 'workspace.not-found',
      exitCode: 2,
    });
  });

  it('speaks English on request', () => {
    expect(runCchc(['chek', '--lang', 'en'], anywhere).err).toMatch(
      /no command “chek”\. Did you mean: cchc check\?/,
    );
    expect(runCchc(['chek'], anywhere, { CCHC_LANG: 'en' }).err).toMatch(/no command/);
  });
});

describe('help', () => {
  const all = (specs: readonly CommandSpec[], before: string[]): string[][] =>
    specs.flatMap((one) => [[...before, one.name], ...all(one.commands ?? [], [...before, one.name])]);

  it.each(all(commandTable, []).map((one) => [one.join(' ')]))(
    'of %s: exit 0, at most 100 columns, no English',
    async (name) => {
      const { code, out } = await inProcess([...name.split(' '), '--help'], anywhere);
      expect(code).toBe(0);
      expect(out).toContain('Cách dùng:');
      expect(out).not.toMatch(/Usage|Options:|\[options\]|undefined/);
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    },
  );

  it('knows every Vietnamese alias, and “cchc help <command>” as another way to ask', async () => {
    for (const { alias, name } of commandTable) {
      const { out } = await inProcess([name, '--help'], anywhere);
      expect(await inProcess([alias!, '--help'], anywhere)).toEqual({ code: 0, out, err: '' });
      expect(await inProcess(['help', name], anywhere)).toEqual({ code: 0, out, err: '' });
      expect(await inProcess(['help', alias!], anywhere)).toEqual({ code: 0, out, err: '' });
    }
    const { out } = await inProcess(['forms', 'build', '--help'], anywhere);
    expect(await inProcess(['help', 'bieu', 'tao-bieu'], anywhere)).toEqual({ code: 0, out, err: '' });
    expect((await inProcess(['help'], anywhere)).out).toBe((await inProcess(['--help'], anywhere)).out);
  });

  it('of a group without a command: on stderr, exit 2, an object in JSON mode', async () => {
    const { code, out, err } = await inProcess(['forms'], anywhere);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/Cách dùng: cchc forms[\s\S]*build[\s\S]*schema[\s\S]*thiếu tên lệnh/);
    expect(JSON.parse((await inProcess(['forms', '--json'], anywhere)).out)).toMatchObject({
      schema: 'cchc.error/1',
      exitCode: 2,
    });
  });

  it('says the version of package.json', () => {
    const { version: packaged } = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'),
    );
    expect(version).toBe(packaged);
    expect(runCchc(['--version'], anywhere)).toMatchObject({ code: 0, out: `${version}\n` });
  });
});
