import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProcess } from './in-process.ts';
import { communes, smallNow, smallPeriod, smallProvince, type SmallProvince } from './small-province.ts';

/** `cchc history` on a workspace: what `compile` keeps is what it prints. */

let province: SmallProvince;
beforeAll(async () => {
  province = await smallProvince(communes);
  province.fill((file) => file);
});
afterAll(() => province.remove());

const run = (...args: string[]) => inProcess([...args, '--now', smallNow], province.root);

describe('cchc history', () => {
  it('says what to do while nothing is kept', async () => {
    const { code, out, err } = await run('history', '2.3.5');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('chưa lưu số liệu của kỳ nào. Chạy cchc compile <kỳ>');
  });

  it('prints what the report printed, of the province and of an agency', async () => {
    const compiled = JSON.parse((await run('compile', smallPeriod, '--json')).out);
    const printed = (type: string, id?: string) =>
      compiled.figures.find(
        (one: { indicator: string; scope: { type: string; id?: string } }) =>
          one.indicator === '2.3.5' && one.scope.type === type && one.scope.id === id,
      ).value;
    const total = JSON.parse((await run('chuoi-so', '2.3.5', '--json')).out);
    expect(total).toMatchObject({ schema: 'cchc.history/1', indicator: '2.3.5', scope: { type: 'total' } });
    expect(total.points).toMatchObject([
      { period: smallPeriod, value: printed('total'), derivation: [], snapshot: 0 },
    ]);
    const own = JSON.parse((await run('history', '2.3.5', '--agency', 'X01', '--json')).out);
    expect(own.points[0].value).toBe(printed('agency', 'X01'));
    expect((await run('history', '2.3.5')).out).toMatch(/quý III năm 2026 +[\d.]+ +3\/3 +nháp/);
  });

  it('refuses texts, strange indicators and strange periods', async () => {
    expect(await run('history', '4.6.4')).toMatchObject({ code: 2, out: '' });
    expect(await run('history', '9.9.9')).toMatchObject({ code: 2, out: '' });
    expect(await run('history', '2.3.5', '--from', 'quý')).toMatchObject({ code: 2, out: '' });
  });
});
