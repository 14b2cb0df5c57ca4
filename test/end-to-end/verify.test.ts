import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { p, smallDocument } from '../report/small-documents.ts';
import { replaceText } from '../verify/edit-document.ts';
import { inProcess } from './in-process.ts';
import { wordParagraphs } from './read-outputs.ts';
import { changed } from './small-changes.ts';
import { smallNow, smallPeriod, smallProvince, type SmallProvince } from './small-province.ts';

/** `cchc verify`: what it returns for a report as compiled, edited, frozen, and for files that are no report. */

let province: SmallProvince;
beforeAll(async () => {
  province = await smallProvince(['SNV', 'X01', 'X02', 'P01']);
});
afterAll(() => province.remove());
beforeEach(() => province.fill());

const at = (now: string, ...args: string[]) => inProcess([...args, '--now', now], province.root);
const cchc = (...args: string[]) => at(smallNow, ...args);
const report = () => join(province.reports, `bao-cao-tong-hop-${smallPeriod}.docx`);
/** The number of dossiers received that the report prints. */
const received = () =>
  /tiếp nhận ([\d.]+) hồ sơ TTHC/u.exec(
    wordParagraphs(new Uint8Array(readFileSync(report()))).join('\n'),
  )![1]!;

interface Told {
  period: string;
  notes: { kind: string; figures?: number }[];
  summary: Record<'match' | 'contradiction' | 'unknown' | 'open', number>;
  items: { verdict: string; code?: string; written: string; expected?: string; placeText: string }[];
}
const told = (out: string) => JSON.parse(out) as Told;

describe('cchc verify', () => {
  it('finds the untouched report right, on another day too, and the period in its title', async () => {
    await cchc('compile', smallPeriod);
    const { code, out } = await inProcess(['verify', report(), '--now', smallNow, '--json'], province.root);
    expect(code).toBe(0);
    expect(told(out)).toMatchObject({ period: smallPeriod, summary: { contradiction: 0, unknown: 0 } });
    expect(told(out).summary.match).toBeGreaterThan(500);
    const later = await inProcess(['verify', report()], province.root);
    expect(later.code).toBe(0);
    expect(later.out).toMatch(/KẾT QUẢ: đúng \d+, mâu thuẫn 0, không rõ 0/);
  });

  it('names what was edited wrongly, with place, code and command, and returns 1', async () => {
    await cchc('compile', smallPeriod);
    const right = received();
    const wrong = right.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
    const edited = join(province.root, 'báo cáo (sửa).docx');
    writeFileSync(
      edited,
      replaceText(new Uint8Array(readFileSync(report())), `${right} hồ sơ TTHC`, `${wrong} hồ sơ TTHC`),
    );
    const { code, out } = await cchc('verify', edited, '--json');
    expect(code).toBe(1);
    expect(told(out).items.filter((one) => one.verdict === 'contradiction')).toMatchObject([
      { code: 'R-NAR-001', written: wrong, expected: right, placeText: expect.stringMatching(/^Mục II\.2/) },
    ]);
    const text = await cchc('verify', edited);
    expect(text.out).toContain(`Báo cáo ghi “${wrong}”, bản tổng hợp ghi “${right}”`);
    expect(text.out).toContain(`cchc explain ${smallPeriod} 2.3.1`);
    expect((await cchc('verify', edited, '--fail-on', 'never')).code).toBe(0);
  });

  it('compares a frozen period with what was frozen, and says when the inbox has moved', async () => {
    expect((await cchc('compile', smallPeriod, '--final')).code).toBe(0);
    const frozen = await cchc('verify', report(), '--json');
    expect([frozen.code, told(frozen.out).notes]).toMatchObject([0, [{ kind: 'frozen' }]]);
    const file = province.of('X01');
    writeFileSync(province.path(file), changed('X01', 'D6', 'nhiều')(file).bytes);
    const { out } = await cchc('verify', report(), '--json', '--no-cache');
    expect(told(out).notes).toMatchObject([{ kind: 'moved' }]);
    expect(told(out).notes[0]!.figures).toBeGreaterThan(0);
    const wrong = told(out).items.filter(
      (one) => one.verdict === 'contradiction' && one.written === received() && /^Mục/.test(one.placeText),
    );
    expect(wrong, 'equal to the frozen figure').toEqual([]);
  });

  it('says what it cannot do: no file, no Word file, no period', async () => {
    expect((await cchc('verify', 'khong-co.docx')).code).toBe(2);
    const broken = join(province.root, 'hong.docx');
    writeFileSync(broken, 'no zip');
    const unreadable = await cchc('verify', broken);
    expect(unreadable.code).toBe(3);
    expect(unreadable.err).toContain('hong.docx');
    const empty = join(province.root, 'thu.docx');
    writeFileSync(empty, smallDocument(p('Kính gửi Sở Nội vụ.')));
    const unnamed = await cchc('verify', empty);
    expect([unnamed.code, unnamed.err]).toEqual([2, expect.stringContaining('--period')]);
    await cchc('compile', smallPeriod);
    const nameless = join(province.root, 'khac.docx');
    writeFileSync(
      nameless,
      replaceText(
        new Uint8Array(readFileSync(report())),
        'Công tác cải cách hành chính quý III năm 2026',
        'Công tác trong kỳ',
      ),
    );
    const named = await cchc('verify', nameless, '--period', smallPeriod);
    expect(named.err).toBe('');
    expect(named.out).toContain('quý III năm 2026');
  });
});
