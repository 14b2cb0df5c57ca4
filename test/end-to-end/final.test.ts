import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clauseCodes } from '../../src/domain/clause.ts';
import { patchWorkbook } from '../../src/workbook/patch/patch-cells.ts';
import { openRecord } from '../../src/workspace/history/load-history.ts';
import { hashesBelow } from '../cli/read-files.ts';
import { inProcess } from './in-process.ts';
import { wordParagraphs } from './read-outputs.ts';
import { changed, without } from './small-changes.ts';
import { smallNow, smallPeriod, smallProvince, type SmallProvince } from './small-province.ts';

/** `compile --final`: what freezes a period, what it is refused for, and what becomes of what is frozen. */

let province: SmallProvince;
beforeAll(async () => {
  province = await smallProvince(['SNV', 'X01', 'X02', 'P01']);
});
afterAll(() => province.remove());
beforeEach(() => province.fill());

const cchc = (...args: string[]) => inProcess([...args, '--now', smallNow], province.root);
const compile = (...args: string[]) => cchc('compile', smallPeriod, ...args);
const records = () => join(province.root, 'periods', smallPeriod, 'ban-chot');
const index = () => join(province.root, 'periods', smallPeriod, 'so-ban-chot.jsonl');
const names = () => (existsSync(records()) ? readdirSync(records()).sort() : []);
const wordText = () =>
  wordParagraphs(
    new Uint8Array(readFileSync(join(province.reports, `bao-cao-tong-hop-${smallPeriod}.docx`))),
  ).join('\n');

const fileOf = (agency: string) => province.path(province.of(agency));

describe('freezing', () => {
  it('makes snapshot 1, in place of the draft, and a report that is no draft', async () => {
    const draft = await compile('--json');
    expect(JSON.parse(draft.out).snapshot).toMatchObject({ number: 0, final: false, moved: [] });
    expect(names()).toEqual(['nhap']);
    const { code, out } = await compile('--final', '--json');
    expect(code).toBe(0);
    const { snapshot } = JSON.parse(out);
    expect(snapshot).toEqual({
      id: expect.stringMatching(/^2026-Q3-[0-9a-f]{8}$/),
      number: 1,
      final: true,
      moved: [],
      unexplained: expect.any(Number),
    });
    // The same inputs, definitions and results: the same name, draft or not.
    expect(snapshot.id).toBe(JSON.parse(draft.out).snapshot.id);
    expect(names()).toEqual(['1']);
    expect(wordText()).not.toContain('DỰ THẢO');
    expect((await cchc('status', smallPeriod)).out).toContain('Đã chốt ngày 22/09/2026: bản chốt số 1');
  });

  it('gives the same bytes for the same inputs', async () => {
    await compile('--final');
    const first = hashesBelow(records());
    province.fill();
    await compile('--final');
    expect(hashesBelow(records())).toEqual(first);
    expect(Object.keys(first)).toEqual([
      '1/ban-chot.json',
      '1/muc-luc.json',
      '1/so-lieu.csv',
      '1/thuyet-minh.csv',
      '1/tong-hop.csv',
    ]);
  });

  it('is refused with 4 while a report is missing, and writes nothing', async () => {
    province.fill(without('X01'));
    const { code, out } = await compile('--final');
    expect(code).toBe(4);
    expect(out).toMatch(/Chưa chốt được kỳ 2026-Q3[\s\S]*Thiếu 1 báo cáo: .*Tân Diệp/);
    expect(hashesBelow(province.reports)).toEqual({});
    expect(names()).toEqual([]);
  });

  it('is refused with 1 and the list of errors, whatever --fail-on says', async () => {
    province.fill(changed('X01', 'D6', 'nhiều'));
    const { code, out } = await compile('--final', '--fail-on', 'never');
    expect(code).toBe(1);
    expect(out).toMatch(/L1-TYP-001 {2}.*Tân Diệp.*D6/);
    expect(names()).toEqual([]);
    const { snapshot, outputs } = JSON.parse((await compile('--final', '--json')).out);
    expect(snapshot).toMatchObject({ id: null, number: 0, final: false });
    expect(snapshot.refused.errors.length).toBeGreaterThan(0);
    expect(outputs).toEqual([]);
  });
});

describe('a frozen period', () => {
  beforeEach(async () => {
    await compile('--final');
  });

  it('is not frozen again when nothing has moved', async () => {
    const before = hashesBelow(province.root);
    const { code, out } = await compile('--final');
    expect(code).toBe(0);
    expect(out).toContain('không có gì thay đổi');
    expect(hashesBelow(province.root)).toEqual(before);
  });

  it('is compiled again as it was, without a record of its own', async () => {
    const before = hashesBelow(province.root);
    const { code, out } = await compile();
    expect(code).toBe(0);
    expect(out).toContain('số liệu không có gì thay đổi');
    expect(hashesBelow(province.root)).toEqual(before);
  });

  it('is not changed in silence: exit 2, what moved is listed, nothing is touched', async () => {
    const reports = hashesBelow(province.reports);
    rmSync(fileOf('X02'));
    const { code, err } = await compile();
    expect(code).toBe(2);
    expect(err).toMatch(/đã chốt ngày 22\/09\/2026 \(bản chốt số 1\), nay tính lại cho kết quả khác/);
    expect(err).toMatch(/chỉ tiêu .* → /);
    expect(err).toMatch(/… và \d+ thay đổi khác/);
    expect(err).toContain('--final');
    expect(err).toContain('--out-dir');
    expect(hashesBelow(province.reports)).toEqual(reports);
    expect(names()).toEqual(['1']);
  });

  it('is tried elsewhere without being touched', async () => {
    const reports = hashesBelow(province.reports);
    rmSync(fileOf('X02'));
    const elsewhere = join(province.root, 'thu');
    mkdirSync(elsewhere);
    const { out } = await compile('--out-dir', elsewhere);
    expect(out).toContain('Bản lập thử, khác bản chốt số 1');
    expect(Object.keys(hashesBelow(elsewhere))).toHaveLength(3);
    rmSync(elsewhere, { recursive: true });
    expect(hashesBelow(province.reports)).toEqual(reports);
    expect(names()).toEqual(['1']);
  });

  it('is corrected by snapshot 2, which says indicator, old and new value; the first one stays', async () => {
    const first = hashesBelow(join(records(), '1'));
    const file = province.of('X01');
    const { code: indicator, ...cell } = freeFigure('X01/unit');
    const bytes = patchWorkbook(file.bytes, { cells: [{ ...cell.at, value: Number(cell.value) + 5 }] });
    writeFileSync(province.path(file), bytes);
    const { code, out } = await compile('--final');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('bản chốt số 2') });
    expect(out).toMatch(
      new RegExp(`chỉ tiêu ${indicator} \\(.*biểu đơn vị\\): ${cell.value} → ${Number(cell.value) + 5}`),
    );
    expect(out).toMatch(/tệp periods\/.*X01.*: nội dung đã thay đổi/);
    expect(hashesBelow(join(records(), '1'))).toEqual(first);
    expect(names()).toEqual(['1', '2']);
    const manifest = JSON.parse(readFileSync(join(records(), '2', 'ban-chot.json'), 'utf8'));
    expect(manifest).toMatchObject({ snapshot: 2, corrects: { snapshot: 1, more: 0 } });
  });

  it('says which definitions were edited without moving a figure', async () => {
    const path = join(province.root, 'cchc.yaml');
    const right = readFileSync(path, 'utf8');
    writeFileSync(path, `${right}\n# một dòng ghi chú\n`);
    const before = hashesBelow(province.reports);
    const { code, out } = await compile();
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining('Đã sửa sau khi chốt: cchc.yaml'),
    });
    expect(hashesBelow(province.reports)).toEqual(before);
    expect(names()).toEqual(['1']);
    expect((await compile('--final')).out).toContain('cchc.yaml');
    expect(names()).toEqual(['1', '2']);
    writeFileSync(path, right);
  });

  it('does not move when a file is only renamed: the same snapshot, under the same id', async () => {
    const id = manifestOf(1);
    const file = province.of('X02');
    renameSync(province.path(file), join(province.inbox, 'khác.xlsx'));
    const receipts = join(province.root, 'periods', smallPeriod, 'so-tiep-nhan.csv');
    writeFileSync(receipts, readFileSync(receipts, 'utf8').replace(file.name, 'khác.xlsx'));
    expect((await compile('--final')).out).toContain('không có gì thay đổi');
    rmSync(records(), { recursive: true });
    rmSync(index());
    await compile('--final');
    expect(manifestOf(1)).toBe(id);
  });
});

function manifestOf(snapshot: number): string {
  return JSON.parse(readFileSync(join(records(), String(snapshot), 'ban-chot.json'), 'utf8')).id;
}

/** A number that an obligation typed and that no clause of the form holds against another, with its cell. */
function freeFigure(obligation: string) {
  const tied = new Set(
    [...province.edition.indicators.values()].flatMap(({ code, clauses }) =>
      clauses.length > 0 ? [code, ...clauses.flatMap(clauseCodes)] : [],
    ),
  );
  const facts = openRecord(province.root, smallPeriod)!.facts(obligation);
  const [code, { value, sheet: name, cell }] = [...facts].find(
    ([one, { counted, status }]) => counted && status === 'number' && !tied.has(one) && !one.includes(':'),
  )!;
  return { code, value, at: { sheet: name, cell } };
}

describe('a record that cannot be written', () => {
  it('is told before the work starts: exit 3, nothing is written', async () => {
    writeFileSync(records(), 'một tệp đứng chỗ của thư mục');
    const { code, err } = await compile();
    rmSync(records());
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('Không ghi được') });
    expect(hashesBelow(province.reports)).toEqual({});
  });

  it.skipIf(process.getuid?.() === 0)('in a read-only folder: the same', async () => {
    mkdirSync(records());
    chmodSync(records(), 0o500);
    const { code } = await compile();
    chmodSync(records(), 0o700);
    expect(code).toBe(3);
    expect(hashesBelow(province.reports)).toEqual({});
  });
});

describe('two runs at once', () => {
  it('a run that still writes is waited for, not mixed with: exit 3', async () => {
    mkdirSync(records(), { recursive: true });
    const lock = join(records(), '.dang-ghi');
    writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname() }));
    const { code, err } = await compile();
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('Một lệnh khác đang ghi') });
    expect(hashesBelow(province.reports)).toEqual({});
    // Its process is gone: the lock is a leftover.
    writeFileSync(lock, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() }));
    expect((await compile()).code).toBe(0);
    expect(existsSync(lock)).toBe(false);
  });
});
