import { appendFileSync, chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patchWorkbook } from '../../src/workbook/patch/patch-cells.ts';
import { inProcess } from '../end-to-end/in-process.ts';
import {
  communes,
  smallNow,
  smallPeriod,
  smallProvince,
  type SmallFile,
  type SmallProvince,
} from '../end-to-end/small-province.ts';
import { hashesBelow } from './read-files.ts';
import { runCchc } from './run-cchc.ts';

/** The contract with scripts and schedulers: each code from a process of its own. */

let province: SmallProvince;
beforeAll(async () => {
  province = await smallProvince(communes);
});
afterAll(() => province.remove());

const run = (args: string[], env: Record<string, string> = {}) =>
  runCchc([...args, '--now', smallNow], province.root, env);

/** The same without a process, where the code of such a run has been seen from outside already. */
const inside = (args: string[]) => inProcess([...args, '--now', smallNow], province.root);

/** The right round, but for one cell of one commune. */
function withFault(): void {
  const faulty = province.of('X01');
  const cell = { sheet: '2. Thủ tục hành chính', cell: 'D6', value: 'nhiều' };
  province.fill((file) =>
    file === faulty ? { ...file, bytes: patchWorkbook(file.bytes, { cells: [cell] }) } : file,
  );
}

const without =
  (...left: readonly SmallFile[]) =>
  (file: SmallFile) =>
    left.includes(file) ? undefined : file;

describe('exit code 0', () => {
  it('check of a right round', () => {
    province.fill();
    const { code, out, err } = run(['check', smallPeriod]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('ĐẠT');
  });

  it('compile of a right and complete round, which is no draft', () => {
    province.fill();
    const { code, out } = run(['compile', smallPeriod, '--require-complete', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ draft: false, coverage: { missing: [] } });
    expect(Object.keys(hashesBelow(province.reports))).toHaveLength(3);
  });

  it('check with findings below --fail-on', async () => {
    withFault();
    expect((await inside(['check', smallPeriod, '--fail-on', 'never'])).code).toBe(0);
  });

  it('status, which judges nothing, with findings and with agencies missing', async () => {
    withFault();
    rmSync(province.path(province.of('P01')));
    expect((await inside(['status', smallPeriod])).code).toBe(0);
  });
});

describe('exit code 1', () => {
  it('check with an open error', () => {
    withFault();
    const { code, out } = run(['check', smallPeriod]);
    expect(code).toBe(1);
    expect(out).toContain('L1-TYP-001');
  });

  it('compile with an open error: a draft', async () => {
    withFault();
    const { code, out } = await inside(['compile', smallPeriod]);
    expect(code).toBe(1);
    expect(out).toContain('DỰ THẢO');
  });

  it('forms check of faulty definitions', async () => {
    const dir = join(province.root, 'forms-loi');
    cpSync(resolve(import.meta.dirname, '../../templates/forms/cchc-2026'), dir, { recursive: true });
    appendFileSync(join(dir, 'edition.yaml'), '\nlạ: 1\n');
    const { code, out } = await inside(['forms', 'check', dir]);
    rmSync(dir, { recursive: true });
    expect(code).toBe(1);
    expect(out).toMatch(/edition\.yaml:\d+:\d+/);
  });
});

describe('exit code 2', () => {
  it('an empty inbox: nothing to check is not "nothing wrong"', async () => {
    province.fill(() => undefined);
    writeFileSync(join(province.inbox, '~$khoa.xlsx'), '');
    const { code, out, err } = run(['compile', smallPeriod]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/Không có tệp nào của đơn vị .*bỏ qua 1 tệp/);
    expect(await inside(['check', smallPeriod])).toEqual({ code, out, err });
    expect(hashesBelow(province.reports)).toEqual({});
  });

  it.each([
    ['cchc.yaml', (text: string) => text.replace('dash: missing', 'dash: maybe'), /cchc\.yaml:\d+:\d+/],
    ['cchc.yaml', (text: string) => `${text}\n- x: [`, /cchc\.yaml:\d+:\d+/],
    ['agencies.csv', (text: string) => text.replace('X01', 'X02'), /agencies\.csv:\d+:\d+/],
  ])('a mistake in %s: said with line and column, nothing processed', (name, spoil, place) => {
    province.fill();
    const path = join(province.root, name);
    const right = readFileSync(path, 'utf8');
    expect(spoil(right)).not.toBe(right);
    writeFileSync(path, spoil(right));
    const { code, out, err } = run(['compile', smallPeriod]);
    writeFileSync(path, right);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(place);
    expect(hashesBelow(province.reports)).toEqual({});
  });

  it('form definitions of the workspace that contradict themselves', () => {
    province.fill();
    const dir = join(province.root, 'forms', 'cchc-2026');
    cpSync(resolve(import.meta.dirname, '../../templates/forms/cchc-2026'), dir, { recursive: true });
    appendFileSync(join(dir, 'edition.yaml'), '\nlạ: 1\n');
    const { code, out, err } = run(['compile', smallPeriod]);
    rmSync(join(province.root, 'forms'), { recursive: true });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/edition\.yaml:\d+:\d+/);
  });
});

describe('exit code 3', () => {
  it('a file that cannot be read, before the findings and the missing agencies', async () => {
    withFault();
    writeFileSync(province.path(province.of('X02')), '');
    rmSync(province.path(province.of('P01')));
    const { code, out } = run(['check', smallPeriod, '--json']);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ exitCode: 3, conditions: ['unreadable', 'findings'] });
    expect((await inside(['compile', smallPeriod, '--require-complete'])).code).toBe(3);
  });

  const obstacles: [name: string, put: (reports: string) => void][] = [
    ['an owner file of Word', (dir) => writeFileSync(join(dir, `~$o-cao-tong-hop-${smallPeriod}.docx`), '')],
    [
      'an owner file of Excel',
      (dir) => writeFileSync(join(dir, `~$phu-luc-so-lieu-${smallPeriod}.xlsx`), ''),
    ],
    ['a lock of LibreOffice', (dir) => writeFileSync(join(dir, `.~lock.so-lieu-${smallPeriod}.csv#`), '')],
    [
      'a folder in its place',
      (dir) => {
        rmSync(join(dir, `so-lieu-${smallPeriod}.csv`));
        mkdirSync(join(dir, `so-lieu-${smallPeriod}.csv`));
      },
    ],
  ];
  it.each(obstacles)(
    'an output that cannot be written: %s. Found before the work, nothing touched',
    async (name, put) => {
      province.fill();
      mkdirSync(province.reports);
      for (const name of ['bao-cao-tong-hop', 'phu-luc-so-lieu', 'so-lieu']) {
        const end = { 'bao-cao-tong-hop': 'docx', 'phu-luc-so-lieu': 'xlsx', 'so-lieu': 'csv' }[name];
        writeFileSync(join(province.reports, `${name}-${smallPeriod}.${end}`), 'bản cũ');
      }
      put(province.reports);
      const before = hashesBelow(province.reports);
      // Without an inbox the run would end with 2 if it were looked into first.
      rmSync(province.inbox, { recursive: true });
      const args = ['compile', smallPeriod, '--verbose'];
      const { code, out, err } = name === obstacles[0]![0] ? run(args) : await inside(args);
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(err).toMatch(/Không ghi được/);
      expect(err).not.toMatch(/Đang đọc/);
      expect(hashesBelow(province.reports)).toEqual(before);
    },
  );

  it.each(['check', 'status', 'explain', 'rules', 'forms schema', 'forms check', 'init'])(
    '%s: a place for -o that is a folder, before anything else',
    async (command) => {
      province.fill();
      const words = { check: [smallPeriod], status: [smallPeriod], explain: [smallPeriod, '2.3.1'] }[command];
      const more = words ?? (command === 'init' ? ['moi'] : []);
      const { code, out, err } = await inProcess(
        [...command.split(' '), ...more, '-o', province.inbox],
        province.root,
      );
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(err).toContain('thư mục');
      expect(hashesBelow(join(province.root, 'moi'))).toEqual({});
    },
  );

  it.skipIf(process.getuid?.() === 0)('a read-only output', () => {
    province.fill();
    mkdirSync(province.reports);
    const path = join(province.reports, `so-lieu-${smallPeriod}.csv`);
    writeFileSync(path, 'bản cũ');
    chmodSync(path, 0o400);
    expect(run(['compile', smallPeriod])).toMatchObject({ code: 3, out: '' });
    expect(readFileSync(path, 'utf8')).toBe('bản cũ');
  });
});

describe('exit code 4', () => {
  it.each(['status', 'compile'])(
    '%s --require-complete while an agency is missing, before findings',
    async (command) => {
      province.fill(without(province.of('P01')));
      expect(run([command, smallPeriod, '--require-complete']).code).toBe(4);
      // Not asked for completeness, status says so and no more; to compile, a missing report is a finding.
      expect((await inside([command, smallPeriod])).code).toBe(command === 'status' ? 0 : 1);
    },
  );
});

describe('exit code 70', () => {
  const failing = pathToFileURL(resolve(import.meta.dirname, 'failing-stdout.mjs')).href;

  it('a bug of ours: stack and version on stderr', () => {
    province.fill();
    const { code, err } = run(['check', smallPeriod], { NODE_OPTIONS: `--import=${failing}` });
    expect(code).toBe(70);
    expect(err).toMatch(
      /lỗi của chương trình[\s\S]*cchc \d+\.\d+\.\d+, Node v\d+[\s\S]*seeded bug[\s\S]*at /,
    );
  });

  it('even when the error cannot be told in JSON either: never 1, which means findings', () => {
    const { code, err } = run(['forms', 'schema', '--json'], { NODE_OPTIONS: `--import=${failing}` });
    expect(code).toBe(70);
    expect(err).toContain('seeded bug');
  });

  it('in JSON mode with an object', async () => {
    const { main } = await import('../../src/cli/main.ts');
    let out = '';
    let isBroken = true;
    const write = (text: string) => {
      if (isBroken) {
        isBroken = false;
        throw new TypeError('seeded bug');
      }
      out += text;
    };
    const code = await main({
      argv: ['node', 'cchc', 'rules', '--json'],
      env: {},
      cwd: () => province.root,
      stdin: {},
      stdout: { write },
      stderr: { write: () => {} },
    });
    expect(code).toBe(70);
    expect(JSON.parse(out)).toMatchObject({ schema: 'cchc.error/1', code: 'internal-error', exitCode: 70 });
  });
});
