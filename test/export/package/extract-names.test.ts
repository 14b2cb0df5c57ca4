import { assert, property, string, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractNamer } from '../../../src/export/package/extract-names.ts';

const safe = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/;

describe('the name of an extract', () => {
  it.each([
    ['X01', 'UBND xã Tân Điệp', 'X01_2026-Q3_UBND-xa-Tan-Diep'],
    ['SNV', '', 'SNV_2026-Q3'],
    ['CON', 'NUL', 'CON_2026-Q3_NUL'],
    ['X01', '=cmd|calc', 'X01_2026-Q3_cmd-calc'],
  ])('%j %j is %s', (code, name, expected) => {
    expect(extractNamer('2026-Q3')(code, name)).toBe(expected);
  });

  it.each(['../x', 'a/b:c', 'C:\\x', '.', '', 'Đ'.repeat(200), 'đơn vị', 'x\u0000y', '~$x', 'aux.'])(
    'is safe for the code %j',
    (code) => {
      const name = extractNamer('2026-Q3')(code, code.repeat(3));
      expect(name).toMatch(safe);
      expect(name.length).toBeLessThan(110);
    },
  );

  it('is never that of another agency, also where names know no case, whatever the codes', () => {
    assert(
      property(uniqueArray(string({ unit: 'binary', maxLength: 12 }), { maxLength: 30 }), (codes) => {
        const nameFor = extractNamer('2026-Q3');
        const names = codes.map((code) => nameFor(code.normalize('NFC'), 'UBND'));
        for (const name of names) expect(name).toMatch(safe);
        const distinct = new Set(codes.map((one) => one.normalize('NFC')));
        expect(new Set(names.map((one) => one.toLowerCase())).size).toBe(distinct.size);
      }),
    );
    const nameFor = extractNamer('2026-Q3');
    expect(new Set(['x01', 'X01', 'X-01', 'X/01'].map((code) => nameFor(code, '').toLowerCase())).size).toBe(
      4,
    );
  });
});
