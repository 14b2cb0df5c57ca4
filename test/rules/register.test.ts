import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../src/rules/register.ts';
import { allDocumentRules } from '../../src/rules/documents/document-rules.ts';
import { allPages, nearestPage, pageOf } from '../../src/rules/rule-pages.ts';
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

  it('has a page for every code about documents, once', () => {
    expect(new Set(allPages.map((one) => one.code)).size).toBe(allPages.length);
    expect(allDocumentRules.filter((one) => !/^[TR]-[A-Z]{3}-\d{3}$/.test(one.code))).toEqual([]);
    for (const { basis, words } of allDocumentRules) {
      expect(basis.join('').trim()).not.toBe('');
      for (const { title, reason, good, bad } of [words.vi, words.en]) {
        for (const text of [title, reason, good, bad]) expect(text.trim()).not.toBe('');
        expect(title).not.toMatch(/[.!]$/);
        expect(reason).toMatch(/\.$/);
      }
    }
    const said = allDocumentRules.flatMap(({ words: { vi } }) => Object.values(vi));
    expect(said.filter((text) => /(^|\s)bạn(\s|[.,])/iu.test(text))).toEqual([]);
  });

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
    expect(pageOf('L1-SUM-001')?.code).toBe('L1-SUM-001');
    expect(pageOf('SUM')).toBeUndefined();
    expect(nearestPage('L1-SUN-001')).toBe('L1-SUM-001');
    expect(nearestPage('xyz')).toBeUndefined();
  });

  it('is what README.md says (npm run docs writes it)', () => {
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(rulesReadme());
  });
});
