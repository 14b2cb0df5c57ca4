import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrivalsOf } from '../../src/workspace/arrivals.ts';
import { listInbox, listInboxFolder, requireFiles } from '../../src/workspace/list-inbox.ts';
import { maxFileSize, readReceived, receivedFile } from '../../src/workspace/read-received.ts';
import { loadReceipts, noReceipts } from '../../src/workspace/receipts.ts';
import { tempFolder, thrownText } from './temp-workspace.ts';

const inbox = 'periods/2026-Q3/nop';

describe('the inbox', () => {
  it('is walked in Vietnamese order; neighbours are skipped and counted', () => {
    const root = tempFolder({
      [`${inbox}/Phường 10.xlsx`]: 'a',
      [`${inbox}/Phường 2.xlsx`]: 'b',
      [`${inbox}/Đồi Thông/biểu [1] & 2.XLSX`]: 'c',
      [`${inbox}/Đồi Thông/.DS_Store`]: '',
      [`${inbox}/Thumbs.db`]: '',
      [`${inbox}/desktop.ini`]: '',
      [`${inbox}/.hidden`]: '',
      [`${inbox}/~$Phường 2.xlsx`]: '',
    });
    const { entries, skipped } = listInboxFolder(root, join(root, inbox));
    expect(entries.map((one) => one.file)).toEqual([
      `${inbox}/Đồi Thông/biểu [1] & 2.XLSX`,
      `${inbox}/Phường 2.xlsx`,
      `${inbox}/Phường 10.xlsx`,
    ]);
    expect(entries.map((one) => one.openElsewhere)).toEqual([false, true, false]);
    expect(skipped.map((one) => one.reason).sort()).toEqual([
      'hidden-file',
      'owner-file',
      'system-file',
      'system-file',
      'system-file',
    ]);
  });

  it('lists a file that iCloud has not fetched: passed over, its agency would count as missing', () => {
    const root = tempFolder({ '.X01_2026-Q3.xlsx.icloud': 'bplist00' });
    expect(listInbox(root, [root]).entries.map((one) => one.file)).toEqual(['.X01_2026-Q3.xlsx.icloud']);
  });

  it('gives names in NFC and keeps the spelling of the file system', () => {
    const raw = 'Sở Nội vụ.xlsx'.normalize('NFD');
    const root = tempFolder({ [raw]: 'x' });
    const [entry] = listInbox(root, [root]).entries;
    expect(entry).toMatchObject({ file: 'Sở Nội vụ.xlsx', fileRaw: raw });
    expect(listInbox(tempFolder({ 'a.xlsx': '' }), []).entries).toEqual([]);
  });

  it('takes files named one by one, once each, also from outside the workspace', () => {
    const root = tempFolder({ 'a.xlsx': '', 'b.xlsx': '', '.~lock.b.xlsx#': '' });
    const other = tempFolder({ 'c.xlsx': '' });
    const { entries } = listInbox(root, [join(root, 'b.xlsx'), root, join(other, 'c.xlsx')]);
    expect(entries).toHaveLength(3);
    expect(entries.find((one) => one.path.endsWith('b.xlsx'))!.openElsewhere).toBe(true);
    expect(entries.find((one) => one.path.endsWith('c.xlsx'))!.file).toMatch(/^\.\.\/.*c\.xlsx$/);
  });

  it('follows a link to a file inside the workspace only', () => {
    const root = tempFolder({ [`${inbox}/a.xlsx`]: 'a', 'b.xlsx': 'b' });
    const other = tempFolder({ 'c.xlsx': '' });
    symlinkSync(join(root, 'b.xlsx'), join(root, inbox, 'b.xlsx'));
    symlinkSync(join(other, 'c.xlsx'), join(root, inbox, 'c.xlsx'));
    symlinkSync(other, join(root, inbox, 'folder'));
    symlinkSync(join(other, 'gone'), join(root, inbox, 'dangling.xlsx'));
    const { entries, skipped } = listInboxFolder(root, join(root, inbox));
    expect(entries.map((one) => one.file)).toEqual([`${inbox}/a.xlsx`, `${inbox}/b.xlsx`]);
    expect(skipped.map((one) => one.reason)).toEqual(['link', 'link', 'link']);
  });

  it('is an error when empty, and when a named path does not exist', () => {
    const root = tempFolder({ [`${inbox}/.DS_Store`]: '' });
    const empty = listInboxFolder(root, join(root, inbox));
    expect(thrownText(() => requireFiles(empty, inbox)).vi).toContain('bỏ qua 1 tệp');
    expect(listInboxFolder(root, join(root, 'periods/2026-H1/nop')).entries).toEqual([]);
    expect(thrownText(() => listInbox(root, [join(root, 'x.xlsx')])).id).toBe('workspace.path-missing');
  });
});

describe('reading what came in', () => {
  const day = new Date('2026-09-15T18:30:00Z'); // already the 16th in Vietnam

  async function readOne(root: string, receipts = noReceipts) {
    const entry = listInboxFolder(root, join(root, inbox)).entries[0]!;
    const content = await readReceived(entry);
    return { ...content, received: receivedFile(entry, content, arrivalsOf(receipts, new Map())) };
  }

  it('gives bytes and hash; the file date in Vietnam is no evidence of receipt', async () => {
    const root = tempFolder({ [`${inbox}/a.xlsx`]: 'abc' });
    utimesSync(join(root, inbox, 'a.xlsx'), day, day);
    const { received, bytes } = await readOne(root);
    expect(Buffer.from(bytes!).toString()).toBe('abc');
    expect(received).toEqual({
      file: `${inbox}/a.xlsx`,
      sha256: createHash('sha256').update('abc').digest('hex'),
      size: 3,
      received: null,
      modified: '2026-09-16',
    });
  });

  it('believes the record of receipts first', async () => {
    const root = tempFolder({
      [`${inbox}/Đợt 1/a.xlsx`]: 'abc',
      'periods/2026-Q3/so-tiep-nhan.csv':
        '\uFEFFTệp;Ngày nhận;Kênh;Văn bản kèm theo\r\nA.XLSX;15/9/2026 16:05;Trục liên thông;31/BC-UBND\r\n',
    });
    const receipts = loadReceipts(root, '2026-Q3');
    const { received } = await readOne(root, receipts);
    expect(received.received).toEqual({ date: '2026-09-15', evidence: 'register' });
    expect(receipts.all[0]).toMatchObject({ channel: 'Trục liên thông', document: '31/BC-UBND' });
  });

  it('prefers the path below the inbox to the bare name', async () => {
    const root = tempFolder({
      [`${inbox}/b/a.xlsx`]: '',
      'periods/2026-Q3/so-tiep-nhan.csv': 'Tệp,Ngày nhận\na.xlsx,01/9/2026\nb\\a.xlsx,02/9/2026\n',
    });
    const { received } = await readOne(root, loadReceipts(root, '2026-Q3'));
    expect(received.received!.date).toBe('2026-09-02');
  });

  it('places mistakes of the record', () => {
    const root = tempFolder({
      'periods/2026-Q3/so-tiep-nhan.csv': 'Tệp,Ngày nhận\na.xlsx,hôm qua\n,01/9/2026\nA.xlsx,01/9/2026\n',
    });
    const { vi } = thrownText(() => loadReceipts(root, '2026-Q3'));
    expect(vi).toContain('periods/2026-Q3/so-tiep-nhan.csv:2:2');
    expect(vi).toContain('so-tiep-nhan.csv:3:1');
    expect(vi).toContain('so-tiep-nhan.csv:4:1');
    expect(loadReceipts(root, '2026-H1').all).toEqual([]);
  });

  it('does not load a file over the limit', async () => {
    const root = tempFolder({ [`${inbox}/a.xlsx`]: '' });
    truncateSync(join(root, inbox, 'a.xlsx'), maxFileSize + 1);
    const { received, bytes, problem } = await readOne(root);
    expect([bytes, problem?.problem, received.size]).toEqual([null, 'over-limits', maxFileSize + 1]);
    expect(received.sha256).toHaveLength(64);
  });

  it('reports a file that vanished or cannot be opened as data', async () => {
    const root = tempFolder({ [`${inbox}/a.xlsx`]: '' });
    const { entries } = listInboxFolder(root, join(root, inbox));
    rmSync(join(root, inbox, 'a.xlsx'));
    mkdirSync(join(root, inbox, 'a.xlsx'));
    expect(await readReceived(entries[0]!)).toMatchObject({
      bytes: null,
      sha256: '',
      problem: { problem: 'cannot-open', detail: 'EISDIR' },
    });
    writeFileSync(join(root, 'x'), '');
  });
});
