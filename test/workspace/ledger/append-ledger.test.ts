import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendLedger, restartLedger } from '../../../src/workspace/ledger/append-ledger.ts';
import { withLedgerLock } from '../../../src/workspace/ledger/ledger-lock.ts';
import { knownContents } from '../../../src/workspace/ledger/known-contents.ts';
import { loadLedger, sealPath } from '../../../src/workspace/ledger/load-ledger.ts';
import { PendingFiles } from '../../../src/workspace/pending-files.ts';
import { tempFolder } from '../temp-workspace.ts';
import { draft, hashOf } from './sample-ledger.ts';

const ledgerIn = (root: string) => join(root, 'so-tiep-nhan.jsonl');
const add = (path: string, ...names: string[]) => appendLedger(path, () => names.map((name) => draft(name)));

async function thrown(step: Promise<unknown>): Promise<{ id: string; exitCode: number; vi: string }> {
  const error = await step.then(
    () => undefined,
    (reason: unknown) => reason as { id: string; exitCode: number; in(lang: 'vi'): string },
  );
  if (!error) throw new Error('nothing was thrown');
  return { id: error.id, exitCode: error.exitCode, vi: error.in('vi') };
}

describe('adding to a ledger', () => {
  it('keeps the old bytes and chains the new lines to them', async () => {
    const path = ledgerIn(tempFolder());
    await add(path, 'a.xlsx', 'b.xlsx');
    const before = readFileSync(path);
    const [third] = await add(path, 'c.xlsx');
    expect(third).toMatchObject({ seq: 3, run: 3 });
    expect(readFileSync(path).subarray(0, before.length)).toEqual(before);
    const { entries, trouble } = loadLedger(path);
    expect(trouble).toBeNull();
    expect(entries.map(({ seq, run }) => [seq, run])).toEqual([
      [1, 1],
      [2, 1],
      [3, 3],
    ]);
    expect(entries.map((one) => one.prev)).toEqual(['0'.repeat(64), entries[0]!.hash, entries[1]!.hash]);
    expect(readdirSync(join(path, '..'))).toEqual(['so-tiep-nhan.jsonl', 'so-tiep-nhan.sha256']);
  });

  it('writes nothing when there is nothing to add', async () => {
    const path = ledgerIn(tempFolder());
    expect(await appendLedger(path, () => [])).toEqual([]);
    expect(existsSync(path)).toBe(false);
  });

  it('sees under the lock what others have added meanwhile', async () => {
    const path = ledgerIn(tempFolder());
    const seen: number[] = [];
    await Promise.all(
      ['a', 'b', 'c'].map(async (name) => {
        for (;;) {
          try {
            await appendLedger(path, ({ entries }) => {
              seen.push(entries.length);
              return [draft(name)];
            });
            return;
          } catch (error) {
            if ((error as { id?: string }).id !== 'workspace.ledger-locked') throw error;
            await new Promise((go) => setTimeout(go, 5));
          }
        }
      }),
    );
    expect(seen).toEqual([0, 1, 2]);
    expect(loadLedger(path)).toMatchObject({ trouble: null, entries: [{ seq: 1 }, { seq: 2 }, { seq: 3 }] });
  });

  it.each([
    ['torn', (text: string) => text.slice(0, -5), 'dòng 2'],
    ['edited', (text: string) => text.replace('2026-09-14', '2026-09-13'), 'dòng 1'],
    ['shortened', (text: string) => text.slice(0, text.indexOf('\n') + 1), 'đủ 2 dòng'],
  ])('refuses one that is %s, and leaves it as it is', async (_, damage, says) => {
    const path = ledgerIn(tempFolder());
    await add(path, 'a.xlsx', 'b.xlsx');
    const damaged = damage(readFileSync(path, 'utf8'));
    writeFileSync(path, damaged);
    const told = await thrown(add(path, 'c.xlsx'));
    expect(told).toMatchObject({ id: 'workspace.ledger-damaged', exitCode: 2 });
    expect(told.vi).toContain(says);
    expect(told.vi).toContain('--restart');
    expect(readFileSync(path, 'utf8')).toBe(damaged);
  });
});

describe('a crash', () => {
  it('before the new file takes its place leaves the old ledger', async () => {
    const path = ledgerIn(tempFolder());
    await add(path, 'a.xlsx');
    const before = readFileSync(path);
    // What `writeOutputs` does, up to the moment before the rename.
    const pending = new PendingFiles();
    await pending.add(path, `${before.toString()}half a line`, true);
    expect(readdirSync(join(path, '..')).length).toBe(3);
    expect(readFileSync(path)).toEqual(before);
    expect(loadLedger(path)).toMatchObject({ trouble: null, entries: [{ seq: 1 }] });
    expect((await add(path, 'b.xlsx'))[0]).toMatchObject({ seq: 2 });
    pending.discard();
  });

  it('between ledger and seal leaves a sound ledger that goes on', async () => {
    const path = ledgerIn(tempFolder());
    await add(path, 'a.xlsx');
    const seal = readFileSync(sealPath(path));
    await add(path, 'b.xlsx');
    writeFileSync(sealPath(path), seal);
    expect(loadLedger(path).trouble).toBeNull();
    await add(path, 'c.xlsx');
    expect(loadLedger(path)).toMatchObject({ trouble: null, entries: { length: 3 } });
  });
});

describe('the lock', () => {
  it('names who holds it', async () => {
    const path = ledgerIn(tempFolder());
    await withLedgerLock(path, async () => {
      const told = await thrown(add(path, 'a.xlsx'));
      expect(told).toMatchObject({ id: 'workspace.ledger-locked', exitCode: 3 });
      expect(told.vi).toContain(String(process.pid));
    });
    expect(existsSync(`${path}.lock`)).toBe(false);
    expect(await add(path, 'a.xlsx')).toHaveLength(1);
  });

  it('of a process of this machine that has died is taken over; of another machine it is not', async () => {
    const path = ledgerIn(tempFolder());
    const dead = execFileSync(process.execPath, [
      '-e',
      'process.stdout.write(String(process.pid))',
    ]).toString();
    writeFileSync(`${path}.lock`, JSON.stringify({ pid: Number(dead), host: hostname() }));
    expect(await add(path, 'a.xlsx')).toHaveLength(1);
    writeFileSync(`${path}.lock`, JSON.stringify({ pid: Number(dead), host: 'may-khac' }));
    expect((await thrown(add(path, 'b.xlsx'))).vi).toContain('may-khac');
    rmSync(`${path}.lock`);
  });
});

describe('a restart', () => {
  const now = new Date('2026-09-20T08:00:00+07:00');

  it('keeps the sound lines, puts the damaged ledger aside and says so in a line', async () => {
    const path = ledgerIn(tempFolder());
    await add(path, 'a.xlsx', 'b.xlsx', 'c.xlsx');
    const damaged = readFileSync(path, 'utf8').replace('b.xlsx', 'x.xlsx');
    writeFileSync(path, damaged);
    const { entry, aside } = await restartLedger(path, 'tệp bị sửa tay', now);
    expect(aside).toBe('so-tiep-nhan.hong-2026-09-20.jsonl');
    expect(readFileSync(join(path, '..', aside), 'utf8')).toBe(damaged);
    expect(entry).toMatchObject({
      seq: 2,
      kind: 'restarted',
      sha256: hashOf(damaged),
      reason: 'tệp bị sửa tay',
    });
    expect(loadLedger(path)).toMatchObject({ trouble: null, entries: [{ seq: 1 }, { seq: 2 }] });
    expect([...knownContents(loadLedger(path).entries).values()].map((one) => one.file)).toEqual([
      'periods/2026-Q3/nop/a.xlsx',
    ]);
  });

  it('is refused where nothing is wrong', async () => {
    const path = ledgerIn(tempFolder());
    await add(path, 'a.xlsx');
    expect((await thrown(restartLedger(path, 'x', now))).id).toBe('workspace.ledger-sound');
  });

  it('starts from nothing where the ledger is gone and its seal is not', async () => {
    const path = ledgerIn(tempFolder());
    await add(path, 'a.xlsx');
    rmSync(path);
    expect(loadLedger(path).trouble).toEqual({ kind: 'shortened', line: 1 });
    await restartLedger(path, 'mất sổ', now);
    expect(loadLedger(path)).toMatchObject({ trouble: null, entries: [{ kind: 'restarted' }] });
  });

  it('takes a name of its own where there is one already', async () => {
    const path = ledgerIn(tempFolder());
    for (const expected of ['so-tiep-nhan.hong-2026-09-20.jsonl', 'so-tiep-nhan.hong-2026-09-20-2.jsonl']) {
      await add(path, 'a.xlsx');
      writeFileSync(path, 'x\n');
      expect((await restartLedger(path, 'x', now)).aside).toBe(expected);
    }
  });
});

describe('what the ledger knows of a content', () => {
  it('is the first line with the latest word on its day and on acceptance', async () => {
    const path = ledgerIn(tempFolder());
    await add(path, 'a.xlsx', 'b.xlsx');
    await appendLedger(path, () => [
      draft('a.xlsx', { kind: 'dated', received: '2026-09-12', evidence: 'clerk' }),
      draft('b.xlsx', { kind: 'accepted', received: null, reason: 'đơn vị xác nhận' }),
    ]);
    const known = knownContents(loadLedger(path).entries);
    expect(known.get(hashOf('a.xlsx'))).toMatchObject({
      received: '2026-09-12',
      arrival: { seq: 1, run: 1 },
    });
    expect(known.get(hashOf('b.xlsx'))).toMatchObject({
      received: '2026-09-14',
      arrival: { seq: 2, run: 1, accepted: { seq: 4, reason: 'đơn vị xác nhận' } },
    });
  });
});
