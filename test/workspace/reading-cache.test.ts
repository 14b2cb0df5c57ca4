import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openReadingCache } from '../../src/workspace/reading-cache.ts';
import { tempFolder } from './temp-workspace.ts';

const period = '2026-Q3';
const path = (root: string) => join(root, '.cchc', 'cache', `${period}.readings`);
const open = (root: string, context = 'here') => openReadingCache(root, period, context);
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const textOf = (reading: Uint8Array | undefined) => reading && Buffer.from(reading).toString();

/** A run that finds these files (name → content) and keeps what each says. */
function keepAll(root: string, files: Record<string, string>, context?: string): void {
  const cache = open(root, context);
  for (const [name, content] of Object.entries(files))
    cache.keep(name, `hash of ${content}`, bytes(`says ${content}`));
  cache.finish();
}

function readAll(root: string, names: readonly string[], context?: string): (string | undefined)[] {
  const cache = open(root, context);
  const found = names.map((name) => textOf(cache.known(name) === undefined ? undefined : cache.get(name)));
  cache.close();
  return found;
}

const three = { 'a.xlsx': '1', 'Xã/b.xlsx': '2', 'c.xlsx': '3' };
const names = Object.keys(three);

describe('the cache of readings', () => {
  it('gives back what was kept, by name, with the hash that it was kept for', () => {
    const root = tempFolder({});
    expect(readAll(root, names)).toEqual([undefined, undefined, undefined]);
    keepAll(root, three);
    expect(readAll(root, names)).toEqual(['says 1', 'says 2', 'says 3']);
    const cache = open(root);
    expect([cache.known('a.xlsx'), cache.known('z.xlsx')]).toEqual(['hash of 1', undefined]);
    cache.close();
    expect(readFileSync(join(root, '.cchc', '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('replaces what changed, keeps what did not and forgets what is gone', () => {
    const root = tempFolder({});
    keepAll(root, three);
    keepAll(root, { 'a.xlsx': '1', 'Xã/b.xlsx': 'new' });
    expect(readAll(root, names)).toEqual(['says 1', 'says new', undefined]);
    expect(readFileSync(path(root), 'utf8')).not.toContain('says 3');
  });

  it('is not written again when nothing changed', () => {
    const root = tempFolder({});
    keepAll(root, three);
    const before = readFileSync(path(root));
    writeFileSync(`${path(root)}.mark`, '');
    keepAll(root, { 'c.xlsx': '3', 'a.xlsx': '1', 'Xã/b.xlsx': '2' });
    expect(readFileSync(path(root)).equals(before)).toBe(true);
  });

  it('is empty for another program, form, register or configuration', () => {
    const root = tempFolder({});
    keepAll(root, three);
    expect(readAll(root, names, 'there')).toEqual([undefined, undefined, undefined]);
    keepAll(root, { 'a.xlsx': 'x' }, 'there');
    expect(readAll(root, names)).toEqual([undefined, undefined, undefined]);
    expect(readAll(root, names, 'there')).toEqual(['says x', undefined, undefined]);
  });

  it('that is cut off, damaged or something else never gives anything but what was kept', () => {
    const root = tempFolder({});
    keepAll(root, three);
    const whole = readFileSync(path(root));
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged[at]! ^= 1 << (at % 8);
      writeFileSync(path(root), damaged);
      for (const [index, found] of readAll(root, names).entries())
        expect([undefined, `says ${index + 1}`]).toContain(found);
    }
    for (let length = 0; length < whole.length; length += 7) {
      writeFileSync(path(root), whole);
      truncateSync(path(root), length);
      expect(readAll(root, names)).toEqual([undefined, undefined, undefined]);
    }
    writeFileSync(path(root), 'PK not ours at all');
    keepAll(root, three);
    expect(readAll(root, names)).toEqual(['says 1', 'says 2', 'says 3']);
  });

  it('mends a damaged piece as soon as it was read anew', () => {
    const root = tempFolder({});
    keepAll(root, three);
    const damaged = readFileSync(path(root));
    damaged[damaged.indexOf('says 2') + 5] = 0x39;
    writeFileSync(path(root), damaged);
    const cache = open(root);
    expect(names.map((name) => textOf(cache.get(name)))).toEqual(['says 1', undefined, 'says 3']);
    for (const [name, content] of Object.entries(three))
      cache.keep(name, `hash of ${content}`, bytes(`says ${content}`));
    cache.finish();
    expect(readAll(root, names)).toEqual(['says 1', 'says 2', 'says 3']);
  });

  it('leaves the old file and nothing beside it when a run ends before it is done', () => {
    const root = tempFolder({});
    keepAll(root, three);
    const before = readFileSync(path(root));
    const cache = open(root);
    cache.keep('a.xlsx', 'hash of 9', bytes('says 9'));
    expect(readdirSync(join(root, '.cchc', 'cache'))).toHaveLength(2);
    cache.close();
    expect(readdirSync(join(root, '.cchc', 'cache'))).toHaveLength(1);
    expect(readFileSync(path(root)).equals(before)).toBe(true);
  });

  it('does without where it cannot be written', () => {
    const root = tempFolder({ '.cchc': 'a file where the folder should be' });
    keepAll(root, three);
    expect(readAll(root, names)).toEqual([undefined, undefined, undefined]);
    const other = tempFolder({});
    mkdirSync(path(other), { recursive: true });
    keepAll(other, three);
    expect(readAll(other, names)).toEqual([undefined, undefined, undefined]);
    expect(existsSync(join(path(other), 'x'))).toBe(false);
    expect(readdirSync(join(other, '.cchc', 'cache'))).toEqual([`${period}.readings`]);
  });
});
