import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exact, sum } from '../../src/domain/decimal.ts';
import { hashesBelow } from '../cli/read-files.ts';
import { duck } from '../export/package/duck.ts';
import { inProcess } from './in-process.ts';
import { smallNow, smallPeriod, smallProvince, type SmallProvince } from './small-province.ts';

/** `cchc export`: a frozen period and a draft, whole, the same every time, and never over what somebody else put there. */

let province: SmallProvince;
beforeAll(async () => {
  province = await smallProvince(['SNV', 'X01', 'P01']);
});
afterAll(() => province.remove());

const cchc = (...args: string[]) => inProcess([...args, '--now', smallNow], province.root);
const exported = (...args: string[]) => cchc('export', smallPeriod, ...args);
const folder = () => join(province.root, 'xuat', smallPeriod);
const at = (...path: string[]) => join(folder(), ...path);
const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const rowsOf = (path: string): Record<string, string>[] =>
  parse(readFileSync(path, 'utf8'), { bom: true, columns: true });
const left = () => readdirSync(join(province.root, 'xuat')).filter((name) => name.startsWith('.'));

interface Resource {
  name: string;
  path: string;
  format: string;
  bytes: number;
  hash: string;
  schema?: string | { fields: { name: string; type: string }[]; foreignKeys?: ForeignKey[] };
}
interface ForeignKey {
  fields: string[];
  reference: { resource: string; fields: string[] };
}
const resources = () =>
  (JSON.parse(readFileSync(at('datapackage.json'), 'utf8')) as { resources: Resource[] }).resources;

describe('a frozen period', { timeout: 240_000 }, () => {
  let first: Record<string, string>;
  beforeAll(async () => {
    province.fill();
    expect((await cchc('compile', smallPeriod, '--final')).code).toBe(0);
    const { code, out } = await exported();
    expect([code, out]).toEqual([0, expect.stringContaining('bản chốt số 1')]);
    first = hashesBelow(folder());
  });

  it('is exported as it was frozen, byte for byte', () => {
    const record = join(province.root, 'periods', smallPeriod, 'ban-chot', '1', 'ban-chot.json');
    const { outputs } = JSON.parse(readFileSync(record, 'utf8')) as {
      outputs: { name: string; sha256: string }[];
    };
    expect(outputs.map((one) => one.name)).toEqual(
      expect.arrayContaining([`bao-cao-tong-hop-${smallPeriod}.docx`, `so-lieu-${smallPeriod}.csv`]),
    );
    for (const { name, sha256 } of outputs)
      expect([name, first[name] ?? first[`csv/${name}`]]).toEqual([name, sha256]);
  });

  it.skipIf(process.platform === 'win32')('has checksums that sha256sum verifies, of every file', () => {
    const told = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder(), encoding: 'utf8' });
    const ok = told.trim().split('\n');
    expect(ok.every((line) => line.endsWith(': OK'))).toBe(true);
    expect(ok.map((line) => line.slice(0, -': OK'.length)).sort()).toEqual(
      Object.keys(first)
        .filter((name) => name !== 'SHA256SUMS')
        .sort(),
    );
    writeFileSync(at('tu-dien-du-lieu.md'), `${readFileSync(at('tu-dien-du-lieu.md'), 'utf8')} `);
    expect(() => execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder(), stdio: 'pipe' })).toThrow();
  });

  it('is mended where a file of it was edited or is gone, and says which', async () => {
    rmSync(at('csv', `don-vi-${smallPeriod}.csv`));
    writeFileSync(at('tu-dien-du-lieu.md'), 'khác');
    const { code, out } = await exported('--json');
    expect(code).toBe(0);
    const { restored } = JSON.parse(out) as { restored: string[] };
    expect(restored.toSorted()).toEqual([`csv/don-vi-${smallPeriod}.csv`, 'tu-dien-du-lieu.md']);
    expect(hashesBelow(folder())).toEqual(first);
  });

  it('says that nothing has changed, and touches nothing', async () => {
    const before = statSync(at('manifest.json')).mtimeMs;
    const { code, out } = await exported('--now', '2026-12-24');
    expect(code).toBe(0);
    expect(out).toContain('không có gì thay đổi');
    expect(statSync(at('manifest.json')).mtimeMs).toBe(before);
    expect(hashesBelow(folder())).toEqual(first);
    expect(left()).toEqual([]);
  });

  it('is the same whatever the order in which the files came into the inbox', async () => {
    const files = province.files.map(
      (one) => [province.path(one), readFileSync(province.path(one))] as const,
    );
    for (const [path] of files) rmSync(path);
    for (const [path, bytes] of files.toReversed()) writeFileSync(path, bytes);
    expect((await exported('--no-cache')).out).toContain('không có gì thay đổi');
  });

  it('adds up the same in Parquet, CSV, JSON', async () => {
    const parquet = at('parquet', 'so-lieu').replaceAll('\\', '/');
    const answers = await duck(
      `SELECT indicator, sum(value)::VARCHAR AS total FROM read_parquet('${parquet}/**/*.parquet', hive_partitioning=true)
       WHERE counted AND dimension IS NULL AND value IS NOT NULL AND nam = 2026 AND ky = '${smallPeriod}' GROUP BY ALL`,
    );
    const inParquet = new Map(
      answers.map((one) => [one['indicator'], exact(String(one['total'])).toFixed()]),
    );
    const facts = rowsOf(at('csv', `so-lieu-${smallPeriod}.csv`)).filter(
      (one) => one['counted'] === 'yes' && one['dimension'] === '' && /^-?\d/.test(one['value']!),
    );
    const { figures } = JSON.parse(readFileSync(at(`tong-hop-${smallPeriod}.json`), 'utf8')) as {
      figures: { indicator: string; scope: { type: string }; value: string | null }[];
    };
    const inJson = new Map(
      figures.flatMap((one) => (one.scope.type === 'total' ? [[one.indicator, one.value]] : [])),
    );
    const inFigures = new Map(
      rowsOf(at('csv', `tong-hop-${smallPeriod}.csv`)).flatMap((one) =>
        one['scope'] === 'total' ? [[one['indicator']!, one['value']!]] : [],
      ),
    );
    const added = [...province.edition.indicators.values()].filter(
      (one) => one.overUnits === 'sum' && one.source === 'reported' && inParquet.has(one.code),
    );
    expect(added.length).toBeGreaterThan(50);
    for (const { code } of added) {
      const lines = facts.filter((one) => one['indicator'] === code).map((one) => one['value']!);
      expect([code, sum(lines), inFigures.get(code), inJson.get(code)]).toEqual([
        code,
        ...Array.from({ length: 3 }, () => inParquet.get(code)),
      ]);
    }
  });

  it('describes every file: sizes, hashes, and columns that are those of the file', () => {
    const described = resources();
    const others = new Set(['datapackage.json', 'manifest.json', 'SHA256SUMS']);
    expect(described.map((one) => one.path).sort()).toEqual(
      Object.keys(first)
        .filter((name) => !others.has(name))
        .sort(),
    );
    expect(new Set(described.map((one) => one.name)).size).toBe(described.length);
    const manifest = JSON.parse(readFileSync(at('manifest.json'), 'utf8')) as {
      files: { path: string; bytes: number }[];
    };
    const sizes = new Map(manifest.files.map((one) => [one.path, one.bytes]));
    for (const { path, bytes, hash, format, schema } of described) {
      expect([path, statSync(at(path)).size, `sha256:${hashOf(at(path))}`]).toEqual([path, bytes, hash]);
      expect(sizes.get(path)).toBe(bytes);
      if (format !== 'csv') continue;
      const { fields } = (
        typeof schema === 'string' ? JSON.parse(readFileSync(at(schema), 'utf8')) : schema
      ) as {
        fields: { name: string }[];
      };
      const [head] = parse(readFileSync(at(path), 'utf8'), { bom: true, toLine: 1 }) as string[][];
      expect([path, head]).toEqual([path, fields.map((one) => one.name)]);
    }
  });

  it('refers only to what is there', () => {
    let checked = 0;
    const byName = new Map(resources().map((one) => [one.name, one]));
    for (const { schema, path, format } of byName.values()) {
      if (typeof schema !== 'object' || format !== 'csv') continue;
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = new Set(
          rowsOf(at(byName.get(reference.resource)!.path)).map((one) => one[reference.fields[0]!]),
        );
        for (const row of rowsOf(at(path))) {
          const value = row[fields[0]!];
          if (value !== '') expect([path, value, target.has(value)]).toEqual([path, value, true]);
          checked += 1;
        }
      }
    }
    expect(checked).toBeGreaterThan(500);
  });

  it('has the same rows in the CSV and in the Parquet of every table', async () => {
    const described = resources();
    for (const { name, path, format } of described) {
      if (format !== 'parquet') continue;
      const csv = described.find((one) => one.name === name.replace(/-parquet$/, ''))!;
      const [count] = await duck(`SELECT count(*)::INT AS n FROM '${at(path).replaceAll('\\', '/')}'`);
      expect([name, count!['n']]).toEqual([name, rowsOf(at(csv.path)).length]);
    }
  });

  it('has a file for each agency with its own figures only, and one for each field lead', () => {
    const names = readdirSync(at('don-vi'));
    expect(names.length).toBe(3);
    const facts = rowsOf(at('csv', `so-lieu-${smallPeriod}.csv`));
    for (const name of names) {
      const own = rowsOf(at('don-vi', name));
      const agency = own[0]!['agency']!;
      expect(name.startsWith(`${agency}_`)).toBe(true);
      expect(new Set(own.map((one) => one['agency'])).size).toBe(1);
      for (const fact of facts.filter((one) => one['agency'] === agency))
        expect(
          own.find(
            (one) =>
              one['form'] === fact['form'] &&
              one['indicator'] === fact['indicator'] &&
              one['dimension'] === fact['dimension'],
          ),
        ).toMatchObject({ value: fact['value'], status: fact['status'], counted: fact['counted'] });
    }
    expect(readdirSync(at('linh-vuc')).map((name) => name.split('_')[0])).toEqual(
      [...province.edition.leads.keys()].toSorted(),
    );
  });

  it('is the same zip every time, of the same files', async () => {
    const path = join(province.root, 'goi.zip');
    expect((await exported('--zip', '-o', path)).code).toBe(0);
    const bytes = readFileSync(path);
    const inside = unzipSync(bytes);
    const hashes = Object.fromEntries(
      Object.entries(inside).map(([name, one]) => [name, createHash('sha256').update(one).digest('hex')]),
    );
    expect(hashes).toEqual(first);
    const again = await exported('--zip', '-o', path);
    expect(again.out).toContain('không có gì thay đổi');
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readdirSync(province.root).filter((name) => name.startsWith('.goi'))).toEqual([]);
    rmSync(path);
  });

  it('is refused with what moved where the inbox is another one now; the export stays', async () => {
    const file = province.path(province.of('X01'));
    const bytes = readFileSync(file);
    rmSync(file);
    const { code, err } = await exported();
    expect(code).toBe(2);
    expect(err).toMatch(/Không xuất được kỳ 2026-Q3[\s\S]*--snapshot draft/);
    expect(hashesBelow(folder())).toEqual(first);
    expect((await exported('--snapshot', '2')).err).toContain('bản chốt mới nhất');
    const trial = join(province.root, 'thu');
    const draft = await exported('--snapshot', 'draft', '-o', trial, '--json');
    expect(JSON.parse(draft.out)).toMatchObject({ final: false, snapshot: null, written: true, draft: true });
    expect(JSON.parse(readFileSync(join(trial, 'manifest.json'), 'utf8'))).toMatchObject({
      final: false,
      draft: true,
    });
    writeFileSync(file, bytes);
    expect((await exported()).out).toContain('không có gì thay đổi');
  });
});
