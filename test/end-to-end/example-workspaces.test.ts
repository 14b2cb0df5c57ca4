import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inProcess } from './in-process.ts';
import { plainReport, type PlainIndicator, type PlainReport } from './independent-totals.ts';
import { wordParagraphs } from './read-outputs.ts';

const workspaces = resolve(import.meta.dirname, '../../fixtures/workspaces');
const definitions = resolve(import.meta.dirname, '../../templates/forms');

interface Given {
  name: string;
  period: string;
  now: string;
  edition: string;
  /** Whose offices lead the areas. */
  level: string;
}

/** A period of an example workspace, compiled in a copy, with what its workbooks and definitions say by themselves. */
class Compiled {
  readonly root = mkdtempSync(join(tmpdir(), 'cchc-example-'));
  code = -1;
  figures = new Map<string, string | null>();
  text = '';
  reports: PlainReport[] = [];
  readonly #given: Given;
  readonly #indicators: PlainIndicator[];

  constructor(given: Given) {
    this.#given = given;
    const folder = join(definitions, given.edition);
    this.#indicators = readdirSync(folder)
      .filter((file) => file.startsWith('area-'))
      .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')).indicators as PlainIndicator[]);
  }

  async make(): Promise<void> {
    const { name, period, now } = this.#given;
    cpSync(join(workspaces, name), this.root, { recursive: true });
    const args = ['-C', this.root, '--now', now, 'compile', period, '--format', 'json'];
    const { code, out } = await inProcess(args, this.root);
    this.code = code;
    type Entry = { indicator: string; scope: { type: string }; value: string | null };
    for (const one of JSON.parse(out).figures as Entry[])
      if (one.scope.type === 'total') this.figures.set(one.indicator, one.value);
    const dir = join(this.root, 'periods', period);
    const report = join(dir, 'bao-cao', `bao-cao-tong-hop-${period}.docx`);
    this.text = wordParagraphs(readFileSync(report)).join('\n');
    this.reports = filesBelow(join(dir, 'nop')).map((file) => plainReport(readFileSync(file))!);
  }

  /** Totals in thousandths: every unit report, and a lead's where it answers for its tier in their place. */
  independentTotals(): Map<string, bigint> {
    const totals = new Map<string, bigint>();
    for (const { code, overUnits, kind, source, reporters = {} } of this.#indicators) {
      if (source !== undefined || kind === 'text' || kind === 'list') continue;
      const leads = this.reports.filter((one) => one.lead && one.values.has(code));
      const units = this.reports.filter((one) => !one.lead && one.values.has(code));
      const isOwn = reporters[this.#given.level] === 'lead' || units.length === 0;
      const counted =
        overUnits === 'lead-only' ? leads : overUnits === 'sum' ? [...units, ...(isOwn ? leads : [])] : [];
      if (counted.length === 0) continue;
      totals.set(
        code,
        counted.reduce((sum, one) => sum + one.values.get(code)!, 0n),
      );
    }
    return totals;
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

const thousandths = (decimal: string) => {
  const [whole, part = ''] = decimal.split('.') as [string, string?];
  return BigInt(whole) * 1000n + BigInt(part.padEnd(3, '0'));
};

const district = { name: 'huyen-2020', edition: 'cchc-2020', level: 'district' };
const halfYear = new Compiled({ ...district, period: '2020-H1', now: '2020-06-22T08:00:00+07:00' });
const adHoc = new Compiled({ ...district, period: '2020-DX1', now: '2020-06-04T08:00:00+07:00' });
const province = { name: 'tinh-2026', edition: 'cchc-2026', level: 'province' };
const year = new Compiled({ ...province, period: '2026-Y', now: '2026-12-18T08:00:00+07:00' });
const all = [halfYear, adHoc, year];

beforeAll(async () => {
  for (const one of all) await one.make();
}, 120_000);
afterAll(() => {
  for (const one of all) rmSync(one.root, { recursive: true, force: true });
});

describe.each([
  ['the six-month report of a district', halfYear, 90, 18],
  ['an ad hoc report of a district', adHoc, 11, 12],
  ['the annual report of a province with its history', year, 120, 15],
] as const)('%s', (_what, compiled, atLeast, workbooks) => {
  it('compiles without findings to fix, from every workbook', () => {
    expect(compiled.code).toBe(0);
    expect(compiled.reports).toHaveLength(workbooks);
  });

  it('has the totals that the workbooks add up to by themselves', () => {
    const totals = compiled.independentTotals();
    expect(totals.size).toBeGreaterThanOrEqual(atLeast);
    const found = [...totals].map(([code]) => {
      const value = compiled.figures.get(code);
      return [code, value === null || value === undefined ? null : thousandths(value)];
    });
    expect(found).toEqual([...totals]);
  });

  it('leaves no tag and no sign of a value that is none', () => {
    expect(compiled.text).not.toMatch(/\{\{|\}\}|undefined|NaN/);
  });
});

describe('what the district says', () => {
  it('stands under its people’s committee, in the names of its programme', () => {
    for (const text of [
      'ỦY BAN NHÂN DÂN HUYỆN LÂM DIỆP',
      'Công tác cải cách hành chính 6 tháng đầu năm 2020',
      'Trong kỳ, toàn huyện tiếp nhận',
      '4. Về công tác thông tin, tuyên truyền CCHC',
      '4. Xây dựng, nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức',
      '6. Hiện đại hóa hành chính',
      'dịch vụ công trực tuyến mức độ 3',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Tại BPMC cấp huyện',
    ]) {
      expect(halfYear.text.toLocaleLowerCase('vi')).toContain(text.toLocaleLowerCase('vi'));
    }
    for (const text of [
      'toàn tỉnh',
      'chế độ công vụ',
      'chính quyền số',
      'toàn trình',
      'PAR INDEX',
      'đặc khu',
    ])
      expect(halfYear.text).not.toContain(text);
  });

  it('asks for some figures only in between, by a title and a deadline of its own', () => {
    expect(adHoc.text).toContain(
      'Công tác cải cách hành chính đột xuất về giải quyết thủ tục hành chính tháng 5 năm 2020',
    );
    expect(adHoc.text).toContain('từ ngày 01/5/2020 đến ngày 31/5/2020');
    expect(adHoc.text).toContain('03/6/2020');
    expect(adHoc.figures.get('2.3.1')).toMatch(/^\d+$/);
    expect(adHoc.figures.has('0.1.1')).toBe(false);
    expect(adHoc.text).not.toContain('Biên chế công chức được giao');
  });
});

describe('what the province says', () => {
  it('compares with the year before and measures itself by its plan', () => {
    expect(year.text).toContain('SỞ NỘI VỤ');
    expect(year.text).toContain('Công tác cải cách hành chính năm 2026');
    expect(year.text).toMatch(/(?:tăng|giảm) [\d.,]+%? so với/);
    expect(year.text.toLocaleLowerCase('vi')).toContain('chỉ tiêu kế hoạch');
    expect(year.text).toContain('toàn tỉnh');
  });
});
