import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bringIntoInbox, safeName } from '../../../src/workspace/ledger/bring-into-inbox.ts';
import { tempFolder } from '../temp-workspace.ts';

describe('a file brought into the inbox', () => {
  it('is copied under its own name, with its date; the original stays', () => {
    const root = tempFolder({ 'mail/Báo cáo.xlsx': 'abc' });
    const source = join(root, 'mail/Báo cáo.xlsx');
    const day = new Date('2026-09-10T01:00:00Z');
    utimesSync(source, day, day);
    const copy = bringIntoInbox(source, join(root, 'nop'));
    expect(copy).toBe(join(root, 'nop', 'Báo cáo.xlsx'));
    expect(readFileSync(copy, 'utf8')).toBe('abc');
    expect(statSync(copy).mtime).toEqual(day);
    expect(readFileSync(source, 'utf8')).toBe('abc');
  });

  it('never overwrites: a name that is taken gets a number, also where only the case differs', () => {
    const root = tempFolder({ 'mail/A.xlsx': 'new', 'nop/a.xlsx': 'old' });
    const brought = [1, 2].map(() => bringIntoInbox(join(root, 'mail/A.xlsx'), join(root, 'nop')));
    expect(brought.map((one) => one.slice(root.length + 5))).toEqual(['A (2).xlsx', 'A (3).xlsx']);
    expect(readFileSync(join(root, 'nop/a.xlsx'), 'utf8')).toBe('old');
    expect(readdirSync(join(root, 'nop')).sort()).toEqual(['A (2).xlsx', 'A (3).xlsx', 'a.xlsx']);
  });

  it('takes the place of no folder either', () => {
    const root = tempFolder();
    mkdirSync(join(root, 'nop/a.xlsx'), { recursive: true });
    writeFileSync(join(root, 'a.xlsx'), 'x');
    expect(bringIntoInbox(join(root, 'a.xlsx'), join(root, 'nop'))).toBe(join(root, 'nop', 'a (2).xlsx'));
  });

  it.each([
    ['a:b*c?.xlsx', 'a_b_c_.xlsx'],
    ['~$a.xlsx', 'a.xlsx'],
    ['.hidden.xlsx', 'hidden.xlsx'],
    ['con.xlsx', 'tep-con.xlsx'],
    ['a.xlsx. ', 'a.xlsx'],
    ['Ba\u0301o ca\u0301o.xlsx', 'Báo cáo.xlsx'],
  ])('gets a name that every system takes: %s', (name, expected) => {
    expect(safeName(name)).toBe(expected);
  });
});
