import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allRules, nearestRule, ruleOf } from '../../src/rules/register.ts';
import { rulesReadme } from '../../src/rules/rules-readme.ts';

const folder = resolve(import.meta.dirname, '../../src/rules');
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile() && /^(l\d|[catre])-[a-z]{3}-\d{3}-[a-z0-9-]+\.ts$/.test(one.name))
  .map((one) => join(one.parentPath, one.name));

describe('the register', () => {
  it('lists every rule file, and nothing else', () => {
    const inFiles = files.map((file) => /code: '([^']+)'/.exec(readFileSync(file, 'utf8'))![1]!).sort();
    expect(inFiles).toEqual(allRules.map((one) => one.code).sort());
    expect(files.length).toBeGreaterThan(60);
  });

  it('has each file named after its code', () => {
    for (const file of files) {
      const code = /code: '([^']+)'/.exec(readFileSync(file, 'utf8'))![1]!;
      expect(basename(file).startsWith(`${code.toLowerCase()}-`)).toBe(true);
    }
  });

  it('uses each code once', () => {
    expect(new Set(allRules.map((one) => one.code)).size).toBe(allRules.length);
    expect(allRules.filter((one) => !/^(L[0-5]|[CATRE])-[A-Z]{3}-\d{3}$/.test(one.code))).toEqual([]);
  });

  it.each(allRules.map((one) => [one.code, one] as const))(
    '%s has its words in both languages and a basis',
    (_, rule) => {
      expect(rule.basis.length).toBeGreaterThan(0);
      const params = {
        indicator: '2.3.1',
        label: 'Số hồ sơ',
        labelEn: 'Dossiers',
        observed: '1',
        expected: '2',
      };
      for (const lang of ['vi', 'en'] as const) {
        const { title, reason, good, bad, message, fix } = rule.words[lang];
        for (const text of [title, reason, good, bad, message(params), fix(params)]) {
          expect(text.trim()).not.toBe('');
          expect(text).not.toMatch(/undefined|null|NaN|\[object/);
        }
        // A title is no sentence; a reason, a message and a fix are.
        expect(title).not.toMatch(/[.!]$/);
        for (const text of [reason, message(params), fix(params)]) expect(text).toMatch(/[.?!…]$/);
      }
      expect(rule.words.vi.message(params)).not.toBe(rule.words.en.message(params));
    },
  );

  it('says nothing to the clerk with "bạn"', () => {
    const said = allRules.flatMap(({ words: { vi } }) => [
      vi.title,
      vi.reason,
      vi.good,
      vi.bad,
      vi.message({}),
      vi.fix({}),
    ]);
    expect(said.filter((text) => /(^|\s)bạn(\s|[.,])/iu.test(text))).toEqual([]);
  });

  it('finds a code, and the nearest to a wrong one', () => {
    expect(ruleOf('L1-SUM-001')?.code).toBe('L1-SUM-001');
    expect(ruleOf('SUM')).toBeUndefined();
    expect(nearestRule('L1-SUN-001')).toBe('L1-SUM-001');
    expect(nearestRule('xyz')).toBeUndefined();
  });

  it('is what README.md says (npm run docs writes it)', () => {
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(rulesReadme());
  });
});
