import { describe, expect, it } from 'vitest';
import type { DefinitionProblem } from '../../src/forms/definitions/definition-problem.ts';
import { loadEdition, type DefinitionFile } from '../../src/forms/definitions/load-edition.ts';
import { problemLines, problemsJson } from '../../src/forms/definitions/problem-report.ts';
import { mistakes } from './definition-mistakes.ts';
import { shippedFiles } from './shipped-edition.ts';

/** The shipped files with one piece of text replaced; the text must be there. */
function withChange(name: string, from: string | RegExp, to: string, files = shippedFiles): DefinitionFile[] {
  return files.map((file) => {
    if (!file.path.endsWith(`/${name}`)) return file;
    const text = file.text.replace(from, to);
    if (text === file.text) throw new Error(`${name} does not hold ${String(from)}`);
    return { ...file, text };
  });
}

function problemsOf(files: readonly DefinitionFile[]): DefinitionProblem[] {
  const result = loadEdition(files);
  return 'problems' in result ? result.problems : [];
}

/** What stands at the place that a problem names: the file's text from there on, to the end of the line. */
function textAt(files: readonly DefinitionFile[], { path, line, column }: DefinitionProblem): string {
  const lines = files.find((file) => file.path === path)!.text.split('\n');
  return lines[line - 1]!.slice(column - 1);
}

/** The files that a file's definitions name things of: enough to load it without a mistake, and a part of the work. */
const needs: Readonly<Record<string, readonly string[]>> = {
  'area-0.yaml': ['lists.yaml'],
  'area-2.yaml': ['table-ii07b.yaml'],
  'area-5.yaml': ['area-3.yaml'],
  'area-6.yaml': ['area-2.yaml'],
  'lists.yaml': ['area-0.yaml'],
  'table-ii06.yaml': ['area-2.yaml', 'table-ii07b.yaml'],
  'table-ii07b.yaml': ['area-2.yaml'],
};

function filesFor(name: string): DefinitionFile[] {
  const kept = [name, 'edition.yaml', ...(needs[name] ?? [])];
  return shippedFiles.filter((file) => kept.includes(file.path.replace(/^.*\//, '')));
}

/** Loading takes a while: each mistake is loaded once. */
const loaded = new Map<string, { files: DefinitionFile[]; problems: DefinitionProblem[] }>();
function afterMistake([name, file, from, to]: (typeof mistakes)[number]) {
  const files = withChange(file, from, to, filesFor(file));
  const one = loaded.get(name) ?? { files, problems: problemsOf(files) };
  loaded.set(name, one);
  return one;
}

describe('a mistake in a definition', () => {
  it('is the only thing wrong with the files it stands in', () => {
    for (const file of new Set(mistakes.map((one) => one[1])))
      expect(problemsOf(filesFor(file)), file).toEqual([]);
  });

  const named = mistakes.filter((one) => one[4] !== '').map((mistake) => ({ name: mistake[0], mistake }));
  it.each(named)('$name', ({ mistake }) => {
    const [, , , , code, at, nearest] = mistake;
    const { files, problems } = afterMistake(mistake);
    const found = problems.find((one) => one.code === code && textAt(files, one).startsWith(at));
    expect(found, JSON.stringify(problems.slice(0, 5))).toBeDefined();
    if (nearest !== undefined) expect(found!.nearest).toBe(nearest);
    // One cause, one problem: nothing else is reported because of it.
    expect(
      problems.map((one) => one.code),
      JSON.stringify(problems.slice(0, 5)),
    ).toEqual([code]);
  });

  it('a circle is shown with its members', () => {
    const files = withChange('area-1.yaml', 'rules: ["<= 1.2.1"]', 'rules: ["= 1.2.3"]');
    const closed = withChange('area-1.yaml', 'rules: ["<= 1.2.2"]', 'rules: ["= 1.2.2"]', files);
    const problems = problemsOf(closed);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'FD-011', params: { cycle: '1.2.2 → 1.2.3 → 1.2.2' } });
    expect(textAt(closed, problems[0]!)).toBe('"= 1.2.2"]');
  });

  it('a formula of itself is a circle', () => {
    const files = withChange('area-1.yaml', 'rules: ["<= 1.2.1"]', 'rules: ["= 1.2.2"]');
    expect(problemsOf(files)).toMatchObject([{ code: 'FD-011', params: { cycle: '1.2.2 → 1.2.2' } }]);
  });

  it('a warning that compares both ways is no circle', () => {
    const files = withChange('area-3.yaml', /code: "3\.1\.6"/, 'code: "3.1.6"\n    rules: ["warn: = 5.2.0"]');
    expect(problemsOf(files)).toEqual([]);
  });

  it('a misspelt key is both unknown and missing, and the right key is named', () => {
    const problems = problemsOf(withChange('area-0.yaml', 'certainty: memory', 'certanty: memory'));
    expect(problems.map((one) => one.code).toSorted()).toEqual(['FD-004', 'FD-006']);
    expect(problems.find((one) => one.code === 'FD-006')).toMatchObject({
      nearest: 'certainty',
      params: { name: 'certanty' },
    });
  });

  it('a broken edition file is not repeated at every unit and lead', () => {
    const files = withChange('edition.yaml', 'id: cchc-2026', 'id: [cchc-2026');
    expect(new Set(problemsOf(files).map((one) => one.path))).toEqual(new Set(['cchc-2026/edition.yaml']));
  });

  it('a broken indicator is no unknown code to those that use it', () => {
    const problems = problemsOf(withChange('area-2.yaml', /(code: "2\.3\.5"[^]*?kind: )flow/, '$1flwo'));
    expect(problems.map((one) => one.code)).toEqual(['FD-007']);
  });
});

describe('the files of an edition', () => {
  it('come in any order', () => {
    expect(problemsOf(shippedFiles.toReversed())).toEqual([]);
  });

  it('need an edition.yaml', () => {
    const files = shippedFiles.filter((one) => !one.path.endsWith('edition.yaml'));
    expect(problemsOf(files)).toMatchObject([{ code: 'FD-002', path: 'edition.yaml' }]);
  });

  it('that nobody reads are named', () => {
    const files = [...shippedFiles, { path: 'cchc-2026/tabel-1.yaml', text: '' }];
    expect(problemsOf(files)).toMatchObject([{ code: 'FD-002', path: 'cchc-2026/tabel-1.yaml' }]);
  });

  it('that are empty are mistakes, not crashes', () => {
    for (const name of ['edition.yaml', 'area-0.yaml', 'table-ii06.yaml', 'lists.yaml', 'narrative.yaml']) {
      const files = filesFor(name).map((one) => (one.path.endsWith(name) ? { ...one, text: '' } : one));
      const broken = problemsOf(files).filter((one) => one.path.endsWith(name));
      expect(broken.length, name).toBeGreaterThan(0);
    }
  });
});

describe('all mistakes', () => {
  const three = withChange('area-0.yaml', '"<= 0.1.1"', '"<= 0.1.11"');
  const files = withChange(
    'edition.yaml',
    'name: "DVC"',
    'name: "TTHC"',
    withChange('area-2.yaml', 'code: "2.1.10"', 'code: 2.10', three),
  );

  it('are said at once, in the order of files and lines', () => {
    const problems = problemsOf(files);
    expect(problems.map((one) => `${one.path} ${one.code}`)).toEqual(
      expect.arrayContaining([
        'cchc-2026/area-0.yaml FD-009',
        'cchc-2026/area-2.yaml FD-003',
        'cchc-2026/edition.yaml FD-008',
      ]),
    );
    expect(problems.map((one) => one.path)).toEqual(problems.map((one) => one.path).toSorted());
  });

  it('have a sentence in both languages, as text and as JSON', () => {
    const problems = mistakes.flatMap((one) => afterMistake(one).problems);
    expect(new Set(problems.map((one) => one.code)).size).toBeGreaterThan(20);
    for (const lang of ['vi', 'en'] as const) {
      for (const line of problemLines(problems, lang)) {
        expect(line).toMatch(/^cchc-2026\/[\w-]+\.yaml:\d+:\d+ FD-\d{3} \S.{5,}[.?]$/);
        expect(line).not.toMatch(/undefined|\[object|expected string|Invalid/);
      }
    }
    const json = problemsJson(problems, [], 'en');
    expect(json).toMatchObject({ schema: 'cchc.forms-check/1', ok: false });
    expect(json.problems).toHaveLength(problems.length);
    expect(problemsJson([], [], 'vi')).toEqual({
      schema: 'cchc.forms-check/1',
      ok: true,
      problems: [],
      doubts: [],
    });
  });

  it('read like this', () => {
    const [problem] = problemsOf(three);
    expect(problemLines([problem!], 'vi')).toEqual([
      `cchc-2026/area-0.yaml:${problem!.line}:17 FD-009 Công thức “<= 0.1.11” dùng mã 0.1.11 không có trong bộ biểu mẫu. Có phải “0.1.1” không?`,
    ]);
  });
});
