import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as sheetjs from 'xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patchWorkbook } from '../../src/workbook/patch/patch-cells.ts';
import { inProcess } from './in-process.ts';
import { smallNow, smallPeriod, smallProvince, type SmallProvince } from './small-province.ts';

/** The JSON contracts, on a round with a fault, a missing agency and an unreadable file. */

let province: SmallProvince;
beforeAll(async () => {
  province = await smallProvince();
  const fault = { sheet: '2. Thủ tục hành chính', cell: 'D6', value: 'nhiều' };
  province.fill((file) => {
    const { agency, submissionType } = file.obligation;
    if (agency === 'X01') return { ...file, bytes: patchWorkbook(file.bytes, { cells: [fault] }) };
    if (agency === 'X02') return { ...file, bytes: file.bytes.slice(0, 5000) };
    return agency === 'P01' && submissionType === 'unit' ? undefined : file;
  });
});
afterAll(() => province.remove());

async function json(...args: string[]) {
  const { out } = await inProcess([...args, '--json', '--now', smallNow], province.root);
  return JSON.parse(out);
}

/** Numerals only: exact sums, in thousandths, without our own arithmetic. */
const thousandths = (value: string) => BigInt(Math.round(Number(value) * 1000));

describe('cchc.check/1', () => {
  it('has every field of its contract', async () => {
    const { schema, period, exitCode, conditions, summary, submissions, findings } = await json(
      'check',
      smallPeriod,
    );
    expect({ schema, period, exitCode, conditions }).toEqual({
      schema: 'cchc.check/1',
      period: smallPeriod,
      exitCode: 3,
      conditions: ['unreadable', 'findings'],
    });
    expect(Object.keys(summary)).toEqual(
      expect.arrayContaining(['files', 'agencies', 'blocker', 'error', 'warning', 'info', 'notEvaluated']),
    );
    for (const one of submissions) {
      expect(Object.keys(one)).toEqual(expect.arrayContaining(['agency', 'file', 'sha256', 'status']));
      expect(one.sha256).toMatch(/^[0-9a-f]{64}$/);
    }
    const fields =
      'code instance severity agency file sheet cell indicator observed expected difference params message fix fingerprint';
    expect(findings.length).toBeGreaterThan(2);
    for (const one of findings) expect(Object.keys(one)).toEqual(expect.arrayContaining(fields.split(' ')));
  });

  it('counts what it lists, and names the cell of the fault', async () => {
    const { summary, findings, submissions } = await json('check', smallPeriod);
    for (const severity of ['blocker', 'error', 'warning', 'info'])
      expect(findings.filter((one: { severity: string }) => one.severity === severity)).toHaveLength(
        summary[severity],
      );
    expect(submissions).toHaveLength(summary.files);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'L1-TYP-001',
        agency: 'X01',
        sheet: '2. Thủ tục hành chính',
        cell: 'D6',
        indicator: '2.3.1',
        observed: 'nhiều',
        file: `periods/${smallPeriod}/nop/${province.of('X01').name}`,
      }),
    );
    const prints = findings.map((one: { fingerprint: string }) => one.fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });
});

describe('cchc.status/1', () => {
  it('says of each obligation what became of it, and its rates are what they count', async () => {
    const { schema, obligations, rates, today } = await json('status', smallPeriod);
    expect({ schema, today }).toEqual({ schema: 'cchc.status/1', today: smallNow });
    const states = Object.fromEntries(
      obligations.map((one: { id: string; state: string }) => [one.id, one.state]),
    );
    expect(states).toMatchObject({
      'X01/unit': 'with-errors',
      'X02/unit': 'unreadable',
      'P01/unit': 'missing',
      'X03/unit': 'valid',
    });
    expect(rates).toMatchObject({ expected: 7, received: 6, onTime: 6, valid: 4 });
    for (const rate of [rates.receivedRate, rates.onTimeRate, rates.validRate]) {
      expect(Number(rate)).toBeGreaterThanOrEqual(0);
      expect(Number(rate)).toBeLessThanOrEqual(100);
    }
    expect(rates.receivedRate).toBe('85.7');
  });

  it('never goes beyond 100 %, however many files an agency sends', async () => {
    const { mkdirSync, rmSync, writeFileSync } = await import('node:fs');
    const again = join(province.inbox, 'gửi nhiều lần');
    mkdirSync(again);
    for (let at = 0; at < 4; at++) writeFileSync(join(again, `SYT ${at}.xlsx`), province.of('SYT').bytes);
    const { rates } = await json('status', smallPeriod);
    rmSync(again, { recursive: true });
    expect(rates).toMatchObject({ expected: 7, received: 6, receivedRate: '85.7' });
  });
});

describe('cchc.compile/1', () => {
  it('has every field of its contract', async () => {
    const { schema, period, edition, draft, coverage, figures, tables, outputs } = await json(
      'compile',
      smallPeriod,
    );
    expect({ schema, period, edition, draft }).toEqual({
      schema: 'cchc.compile/1',
      period: smallPeriod,
      edition: 'cchc-2026',
      draft: true,
    });
    expect(coverage).toMatchObject({ expected: 7, missing: [{ agency: 'P01' }], late: [] });
    expect(coverage.counted).toBeLessThanOrEqual(coverage.received);
    expect(coverage.received).toBeLessThanOrEqual(coverage.expected);
    for (const one of figures) {
      expect(Object.keys(one)).toEqual(
        expect.arrayContaining(['indicator', 'scope', 'value', 'unit', 'counted', 'expected']),
      );
      expect(one.value === null || /^-?\d+(\.\d+)?$/.test(one.value)).toBe(true);
      expect(one.counted).toBeLessThanOrEqual(one.expected);
      // Nothing counted is no zero.
      if (one.counted === 0) expect(one.value).toBeNull();
    }
    const scopes = new Set(figures.map((one: { scope: { type: string } }) => one.scope.type));
    expect([...scopes].sort()).toEqual(['agency', 'group', 'level', 'total']);
    expect(tables.length).toBeGreaterThan(0);
    expect(outputs.map((one: { kind: string }) => one.kind)).toEqual(['report', 'annex', 'facts']);
  });
});

interface Contribution {
  agency: string;
  value: string;
  raw: string;
  file: string | null;
  sheet: string | null;
  cell: string | null;
  sha256: string;
}

describe('cchc.explain/1', () => {
  const books = new Map<string, sheetjs.WorkBook>();
  const textAt = ({ file, sheet, cell }: Contribution) => {
    const book = books.get(file!) ?? sheetjs.read(readFileSync(join(province.root, file!)));
    books.set(file!, book);
    return String(book.Sheets[sheet!]![cell!]?.v ?? '');
  };

  it('of every sum: the contributions add up, and stand where they are said to stand', async () => {
    const { figures } = await json('compile', smallPeriod);
    const codes: string[] = figures
      .filter((one: { scope: { type: string } }) => one.scope.type === 'total')
      .map((one: { indicator: string }) => one.indicator);
    const picked = codes.filter((_, at) => at % 12 === 0);
    expect(picked.length).toBeGreaterThan(6);
    let sums = 0;
    for (const code of [...picked, '2.3.1']) {
      const told = await json('explain', smallPeriod, code);
      const figure = figures.find(
        (one: { indicator: string; scope: { type: string } }) =>
          one.indicator === code && one.scope.type === 'total',
      );
      expect(told).toMatchObject({
        schema: 'cchc.explain/1',
        indicator: code,
        period: smallPeriod,
        value: figure.value,
      });
      if (told.operation !== 'sum' || told.value === null) continue;
      sums += 1;
      expect(told.contributions).toHaveLength(told.counted);
      const total = told.contributions.reduce(
        (sum: bigint, one: Contribution) => sum + thousandths(one.value),
        0n,
      );
      expect(`${code} = ${total}`).toBe(`${code} = ${thousandths(told.value)}`);
      for (const one of told.contributions as Contribution[]) {
        expect(textAt(one)).toBe(one.raw);
        expect(one.sha256).toMatch(/^[0-9a-f]{64}$/);
      }
    }
    expect(sums).toBeGreaterThan(3);
  });

  it('says who was left out and why', async () => {
    const { contributions, exclusions, counted, expected } = await json('explain', smallPeriod, '2.3.1');
    expect(contributions.length + exclusions.length).toBe(expected);
    expect(counted).toBe(contributions.length);
    const reasons = Object.fromEntries(
      exclusions.map(({ agency, ...one }: Contribution & { reason: string }) => [agency, one]),
    );
    expect(Object.keys(reasons).sort()).toEqual(['P01', 'X01', 'X02']);
    expect(reasons).toMatchObject({
      P01: { reason: 'not-received' },
      X01: { reason: 'unreadable', code: 'L1-TYP-001', raw: 'nhiều', cell: 'D6' },
      X02: { reason: 'not-readable' },
    });
  });

  it('takes a label for a code, and an agency by its name', async () => {
    const byCode = await json('explain', smallPeriod, '2.3.1', '--don-vi', 'X03');
    const label = byCode.label.vi.toUpperCase().normalize('NFD');
    expect(
      await json('explain', smallPeriod, ` ${label} `, '--agency', 'ủy ban nhân dân xã ngọc quế'),
    ).toEqual(byCode);
    expect(await json('explain', smallPeriod, byCode.label.en, '--agency', 'X03')).toEqual(byCode);
  });

  it.each([
    [['so ho so'], /2\.3\.1 \(Số hồ sơ TTHC tiếp nhận – tổng số\)/],
    [['2.3.100'], /Có phải: 2\.3\.10 \(/],
    [['2.3.1', '--agency', 'So Y te'], /Có phải: SYT \(Sở Y tế\)\?/],
    [['2.3.1', '--group', 'Xã'], /Các nhóm: Sở, ban, ngành; Xã, phường\./],
  ])('suggests what may be meant by %j: 2', async (args, says) => {
    const { code, err } = await inProcess(['explain', smallPeriod, ...args], province.root);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });
});
