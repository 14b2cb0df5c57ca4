import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashesBelow } from '../cli/read-files.ts';
import { inProcess } from './in-process.ts';
import { smallNow, smallPeriod, smallProvince, type SmallProvince } from './small-province.ts';

/** Same inputs and `--now`: same bytes, wherever the workspace lies and however the inbox is arranged. */

let one: SmallProvince;
let other: SmallProvince;
beforeAll(async () => {
  one = await smallProvince();
  other = await smallProvince(one);
});
afterAll(() => {
  one.remove();
  other.remove();
});

const compile = (province: SmallProvince) =>
  inProcess(['compile', smallPeriod, '--json', '--now', smallNow], province.root);

describe('two compiles of the same inputs', () => {
  it('in different folders, at different moments of the machine, give byte-identical outputs', async () => {
    const first = await compile(one);
    const outputs = hashesBelow(one.reports);
    expect(Object.keys(outputs)).toEqual([
      'bao-cao-tong-hop-2026-Q3.docx',
      'phu-luc-so-lieu-2026-Q3.xlsx',
      'so-lieu-2026-Q3.csv',
    ]);
    // The clock of zip entries has two seconds: a date that slips in is seen after three.
    await new Promise((done) => setTimeout(done, 3000));
    const second = await compile(other);
    expect(hashesBelow(other.reports)).toEqual(outputs);
    expect(second).toEqual(first);
    rmSync(one.reports, { recursive: true });
    expect(await compile(one)).toEqual(first);
    expect(hashesBelow(one.reports)).toEqual(outputs);
  });

  it('tell the hash of what was really written', async () => {
    const { outputs } = JSON.parse((await compile(one)).out);
    const written = Object.fromEntries(
      outputs.map(({ path, sha256 }: { path: string; sha256: string }) => [path, sha256]),
    );
    const prefix = `periods/${smallPeriod}/bao-cao/`;
    const found = Object.entries(hashesBelow(one.reports)).map(([name, sha256]) => [prefix + name, sha256]);
    expect(written).toEqual(Object.fromEntries(found));
  });

  it('do not depend on the order in which the folder lists its files', async () => {
    const first = await compile(one);
    const outputs = hashesBelow(one.reports);
    const files = other.files.toReversed();
    rmSync(other.inbox, { recursive: true });
    const { mkdirSync, writeFileSync } = await import('node:fs');
    for (const file of files) {
      mkdirSync(join(other.path(file), '..'), { recursive: true });
      writeFileSync(other.path(file), file.bytes);
    }
    expect(await compile(other)).toEqual(first);
    expect(hashesBelow(other.reports)).toEqual(outputs);
  });

  it('of renamed files differ in nothing but the names', async () => {
    const first = JSON.parse((await compile(one)).out);
    other.fill((file) => ({ ...file, name: `gửi lại/${99 - other.files.indexOf(file)}.xlsx` }));
    const second = JSON.parse((await compile(other)).out);
    const { outputs: _o, ...figures } = first;
    const { outputs: _p, ...others } = second;
    expect(others).toEqual(figures);
    // The facts name the file of each figure: the same rows, but for that column.
    const rows = ({ reports }: SmallProvince, files: SmallProvince['files'], name: (at: number) => string) =>
      files.reduce(
        (text, _file, at) => text.replaceAll(name(at), `<${at}>`),
        readFileSync(join(reports, `so-lieu-${smallPeriod}.csv`), 'utf8'),
      );
    expect(rows(other, other.files, (at) => `gửi lại/${99 - at}.xlsx`)).toBe(
      rows(one, one.files, (at) => one.files[at]!.name),
    );
  });
});

describe('what an agency sent', () => {
  it.each([
    ['check', smallPeriod],
    ['status', smallPeriod],
    ['compile', smallPeriod],
    ['explain', smallPeriod, '2.3.1'],
    ['forms', 'build', smallPeriod],
  ])('is not touched by %s %s', async (...args) => {
    one.fill();
    const { statSync } = await import('node:fs');
    const times = () =>
      Object.fromEntries(
        readdirSync(one.inbox, { recursive: true }).map((name) => [
          name,
          statSync(join(one.inbox, String(name))).mtimeMs,
        ]),
      );
    const before = { hashes: hashesBelow(one.inbox), times: times() };
    expect((await inProcess([...args, '--now', smallNow], one.root)).code).toBe(0);
    expect({ hashes: hashesBelow(one.inbox), times: times() }).toEqual(before);
  });

  it('nor by check of single files elsewhere: nothing is written anywhere', async () => {
    one.fill();
    const before = hashesBelow(one.root);
    const outside = other.path(other.files[0]!);
    other.fill();
    const { code, out } = await inProcess(
      ['check', smallPeriod, outside, '--json', '--now', smallNow],
      one.root,
    );
    expect(code).toBe(0);
    const { submissions, summary } = JSON.parse(out);
    expect(summary).toMatchObject({ files: 1, agencies: 1, error: 0 });
    expect(submissions).toMatchObject([{ agency: 'SNV', status: 'valid' }]);
    expect(hashesBelow(one.root)).toEqual(before);
  });
});
