import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inProcess } from '../end-to-end/in-process.ts';
import { changed } from '../end-to-end/small-changes.ts';
import { communes, smallPeriod, smallProvince, type SmallProvince } from '../end-to-end/small-province.ts';
import { textOf } from '../report/small-documents.ts';

let province: SmallProvince;
const now = '2026-09-22';
beforeAll(async () => {
  province = await smallProvince(communes);
});
beforeEach(() => {
  rmSync(join(province.root, 'cong-van'), { recursive: true, force: true });
  province.fill((file) => {
    if (file.obligation.agency === 'X01') return undefined;
    return file.obligation.agency === 'X02' ? { ...file, bytes: file.bytes.slice(0, 5000) } : file;
  });
});
afterAll(() => province.remove());

const letter = (...args: string[]) =>
  inProcess(['letter', smallPeriod, '--now', now, ...args], province.root);
const folder = () => join(province.root, 'cong-van', smallPeriod);

describe('cchc letter', () => {
  it('writes one letter to all who are missing or unusable, and says the same as JSON', async () => {
    const { code, out } = await letter('--json');
    expect(code).toBe(0);
    const { schema, letters, notYetDue } = JSON.parse(out);
    expect({ schema, notYetDue, count: letters.length }).toEqual({
      schema: 'cchc.letter/1',
      notYetDue: 0,
      count: 1,
    });
    // 22/9/2026 is a Tuesday: three working days later is Friday.
    expect(letters[0]).toMatchObject({ isNew: true, deadline: '2026-09-25', empty: [] });
    expect(letters[0].agencies.map((one: { agency: string }) => one.agency)).toEqual(['X01', 'X02']);
    expect(letters[0].agencies[1].reports[0]).toMatchObject({
      reason: 'unusable',
      isOverdue: true,
      deadline: '2026-09-15',
    });
    const text = textOf(readFileSync(join(province.root, letters[0].file)));
    expect(text).toContain('còn 1 báo cáo chưa gửi, 1 báo cáo đã gửi nhưng không sử dụng được');
  });

  it('writes one each, with a day of one’s own', async () => {
    const { code } = await letter('--moi-don-vi', '--han', '30/9/2026');
    expect(code).toBe(0);
    expect(readdirSync(folder()).sort()).toEqual([
      'X01_2026-Q3_cong-van-don-doc_2026-09-22.docx',
      'X02_2026-Q3_cong-van-don-doc_2026-09-22.docx',
    ]);
    for (const name of readdirSync(folder()))
      expect(textOf(readFileSync(join(folder(), name)))).toContain('trong ngày 30/9/2026');
  });

  it('is the same bytes again, and replaces an edited letter only when told to', async () => {
    await letter();
    const [name] = readdirSync(folder());
    const path = join(folder(), name!);
    const before = readFileSync(path);
    expect((await letter()).out).toContain('đã có, không đổi');
    expect(readFileSync(path)).toEqual(before);
    writeFileSync(path, 'edited');
    const refused = await letter();
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(name);
    expect(readFileSync(path, 'utf8')).toBe('edited');
    expect((await letter('--force')).code).toBe(0);
    expect(readFileSync(path)).toEqual(before);
  });

  it('takes agencies by name and leaves those alone that owe nothing', async () => {
    const { code, out } = await letter('P01');
    expect(code).toBe(0);
    expect(out).toContain('không còn báo cáo nào phải đôn đốc');
    expect(existsSync(folder())).toBe(false);
    expect((await letter('X01', 'P01')).out).toMatch(/Đã lập 1 công văn đôn đốc 1 /);
    const unknown = await letter('X99');
    expect(unknown.code).toBe(2);
  });

  it('says of an agency that was named which errors it has to correct, and which option asks for that', async () => {
    province.fill(changed('P01', 'D6', 999_999));
    const { code, out } = await letter('P01');
    expect(code).toBe(0);
    expect(out).toMatch(/đã gửi, nhưng 1 báo cáo còn \d+ lỗi phải sửa.*--ca-loi;/);
    expect(out).not.toMatch(/không còn báo cáo nào|không có đơn vị nào/);
    expect(JSON.parse((await letter('P01', '--json')).out)).toMatchObject({
      complete: [],
      spared: [{ agency: 'P01', reason: 'with-errors', reports: 1, errors: expect.any(Number) }],
    });
    expect((await letter('P01', '--ca-loi')).out).toMatch(/Đã lập 1 công văn/);
  });

  it('writes nothing where nobody is missing', async () => {
    province.fill();
    const { code, out } = await letter();
    expect({ code, none: out.includes('không có đơn vị nào phải đôn đốc') }).toEqual({ code: 0, none: true });
    expect(existsSync(folder())).toBe(false);
  });

  it('refuses before the deadline, unless a reminder is asked for', async () => {
    const early = await letter('--now', '2026-09-15');
    expect(early.code).toBe(2);
    expect(early.err).toContain('--early');
    const { code } = await letter('--now', '2026-09-14', '--nhac');
    expect(code).toBe(0);
    const [name] = readdirSync(folder());
    const text = textOf(readFileSync(join(folder(), name!)));
    expect(text).toContain('V/v nhắc gửi báo cáo');
    expect(text).toContain('trong ngày 15/9/2026');
  });

  it('leaves an agency alone until the deadline that it was granted', async () => {
    const file = join(province.root, 'periods', smallPeriod, 'gia-han.csv');
    writeFileSync(file, 'Đơn vị,Hạn mới,Văn bản gia hạn,Lý do\r\nX01,23/9/2026,31/SNV-CCHC,bão\r\n');
    const { out } = await letter('--json');
    const { letters, notYetDue } = JSON.parse(out);
    expect(letters[0].agencies.map((one: { agency: string }) => one.agency)).toEqual(['X02']);
    expect(notYetDue).toBe(1);
    const later = JSON.parse((await letter('--json', '--now', '2026-09-24', '--force')).out);
    expect(later.letters[0].agencies.map((one: { agency: string }) => one.agency)).toEqual(['X01', 'X02']);
  });

  it.each([
    ['--han', '31/9/2026', 'không phải là ngày'],
    ['--han', '22/9/2026', 'phải sau ngày lập'],
  ])('refuses %s %s', async (option, value, says) => {
    const { code, err } = await letter(option, value);
    expect({ code, says: err.includes(says) }).toEqual({ code: 2, says: true });
  });
});
