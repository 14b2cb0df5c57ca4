import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { checkedFilesGithub } from '../../../src/reporters/files/checked-files-github.ts';
import { checkedFilesMarkdown, summaryLimit } from '../../../src/reporters/files/checked-files-markdown.ts';
import { renderCheckedFiles } from '../../../src/reporters/files/render-checked-files.ts';
import { checkedFiles, nasty, problem } from './checked-sample.ts';

/** As GitHub's runner reads a command (actions/toolkit and the runner agree on these rules). */
function readCommand(line: string) {
  const match = /^::(\w+)(?: ([^:]*))?::(.*)$/.exec(line);
  if (!match) throw new Error(`no command: ${line}`);
  const undo = (text: string) =>
    text
      .replaceAll('%2C', ',')
      .replaceAll('%3A', ':')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%25', '%');
  const properties = (match[2] ?? '').split(',').map((one) => {
    const at = one.indexOf('=');
    return [one.slice(0, at), undo(one.slice(at + 1))] as const;
  });
  return { level: match[1]!, ...Object.fromEntries(properties), text: undo(match[3]!) } as Record<
    string,
    string
  >;
}

const commandsOf = (text: string) => text.trimEnd().split('\n').map(readCommand);

describe('github', () => {
  it('says file, line and place, and survives every sign', () => {
    const [one] = commandsOf(
      checkedFilesGithub(checkedFiles([problem({ message: nasty, line: 3, column: 9 })], 'a,b: 100%.yaml')),
    );
    expect(one).toMatchObject({
      level: 'error',
      file: 'a,b: 100%.yaml',
      line: '3',
      col: '9',
      title: 'T-TAG-003',
    });
    expect(one!['text']).toContain('Mục II.1, đoạn 42: 100%: a,b');
    expect(one!['text']).toContain('→ Sửa lại tên trong Word.');
  });

  it('is empty without problems', () => expect(checkedFilesGithub(checkedFiles([]))).toBe(''));

  it('shows ten of each level, the worst first, and counts the rest', () => {
    const many = (severity: 'error' | 'warning' | 'info', count: number) =>
      Array.from({ length: count }, () => problem({ severity }));
    const lines = commandsOf(
      checkedFilesGithub(checkedFiles([...many('info', 15), ...many('warning', 3), ...many('error', 12)])),
    );
    const levels = lines.map((one) => one['level']);
    expect(levels).toEqual([
      ...Array<string>(10).fill('error'),
      ...Array<string>(3).fill('warning'),
      ...Array<string>(10).fill('notice'),
    ]);
    // 12 − 10 errors and 15 − 9 remarks: the tenth notice is the one that says so.
    expect(lines.at(-1)!['text']).toContain('2 lỗi, 6 lưu ý');
  });

  it('never lets a file give a command of its own', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, (message, place, path) => {
        const one = problem({ message: `\n::error::${message}`, place });
        const lines = checkedFilesGithub(checkedFiles([one], path)).split(/\r\n|\r|\n/);
        expect(lines).toHaveLength(2);
        expect(lines[0]).toMatch(/^::error file=/);
      }),
    );
  });
});

interface Case {
  name: string;
  classname: string;
  failure?: string;
  output?: string;
}

function readJunit(xml: string) {
  const suites: { attributes: Record<string, string>; cases: Case[] }[] = [];
  let inside = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = attributes as Record<string, string>;
    inside = name;
    if (name === 'testsuite') suites.push({ attributes: values, cases: [] });
    if (name === 'testcase') suites.at(-1)!.cases.push(values as unknown as Case);
    if (name === 'failure') suites.at(-1)!.cases.at(-1)!.failure = '';
  });
  parser.on('text', (text) => {
    const last = suites.at(-1)?.cases.at(-1);
    if (last && inside === 'failure') last.failure += text;
    if (last && inside === 'system-out') last.output = (last.output ?? '') + text;
  });
  parser.on('closetag', () => (inside = ''));
  parser.write(xml).close();
  return suites;
}

describe('junit', () => {
  it('has a suite for each file, a case for each problem and one for a clean file', () => {
    const [bad, good] = readJunit(
      renderCheckedFiles('junit', checkedFiles([problem(), problem(), problem({ severity: 'info' })])),
    );
    expect(bad!.attributes).toMatchObject({ name: 'templates/báo cáo.docx', tests: '3', failures: '2' });
    expect(bad!.cases.map((one) => one.name)).toEqual([
      'T-TAG-003 {{Tổng sô}}, Mục II.1, đoạn 42',
      'T-TAG-003 {{Tổng sô}}, Mục II.1, đoạn 42 (2)',
      'T-TAG-003 {{Tổng sô}}, Mục II.1, đoạn 42 (3)',
    ]);
    expect(bad!.cases[0]!.failure).toContain('không có trong danh mục');
    expect(bad!.cases[2]!.failure).toBeUndefined();
    expect(bad!.cases[2]!.output).toContain('không có trong danh mục');
    expect(good!.attributes).toMatchObject({ tests: '1', failures: '0' });
    expect(good!.cases[0]!.failure).toBeUndefined();
  });

  it.each([
    ['error', ['error']],
    ['warning', ['error', 'warning']],
    ['never', []],
  ] as const)(
    'fails what makes the command fail with --fail-on %s, and shows the rest',
    (failOn, failing) => {
      const all = (['error', 'warning', 'info'] as const).map((severity) =>
        problem({ severity, subject: severity }),
      );
      const xml = renderCheckedFiles('junit', { ...checkedFiles(all), failOn });
      const [bad] = readJunit(xml);
      const failed = bad!.cases.filter((one) => one.failure !== undefined);
      expect(failed.map((one) => one.name.split(' ')[1]!.replace(',', ''))).toEqual(failing);
      expect(bad!.cases.filter((one) => one.output !== undefined)).toHaveLength(3 - failing.length);
      expect(bad!.attributes['failures']).toBe(String(failing.length));
      expect(xml).toMatch(new RegExp(`<testsuites [^>]*failures="${failing.length}"`));
    },
  );

  it('is well-formed whatever a file says', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(text, text, (message, path) => {
        const xml = renderCheckedFiles('junit', checkedFiles([problem({ message: message + nasty })], path));
        expect(readJunit(xml)).toHaveLength(2);
      }),
    );
  });
});

describe('markdown', () => {
  it('is a table in which nothing of a file is taken for Markdown', () => {
    const text = checkedFilesMarkdown(checkedFiles([problem({ message: nasty })]));
    const row = text.split('\n').find((line) => line.includes('T-TAG-003'))!;
    expect(row.match(/\|/g)).toHaveLength(6);
    expect(row).not.toMatch(/<b>|`|\]\(/);
    expect(text).toContain('2 tệp: 1 lỗi. **KHÔNG ĐẠT**');
  });

  it('stays within what GitHub takes and says how much is left', () => {
    const rows = 6000;
    const text = checkedFilesMarkdown(
      checkedFiles(Array.from({ length: rows }, () => problem({ message: 'chữ '.repeat(60) }))),
    );
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(summaryLimit);
    const shown = text.split('\n').filter((line) => line.startsWith('| templates')).length;
    const left = Number(/…và ([\d.]+) vấn đề khác/.exec(text)![1]!.replaceAll('.', ''));
    expect(shown + left).toBe(rows);
    expect(shown).toBeGreaterThan(1000);
  });
});

describe('json', () => {
  it('is the contract', () => {
    const body = JSON.parse(
      renderCheckedFiles('json', checkedFiles([problem(), problem({ severity: 'warning' })])),
    );
    expect(body).toMatchObject({
      schema: 'cchc.template-check/1',
      tool: { name: 'cchc', version: '1.2.3' },
      ok: false,
      summary: { files: 2, error: 1, warning: 1, info: 0 },
    });
    expect(body.files[0].problems[0]).toEqual({
      code: 'T-TAG-003',
      severity: 'error',
      place: 'Mục II.1, đoạn 42',
      line: null,
      column: null,
      subject: '{{Tổng sô}}',
      message: '{{Tổng sô}} không có trong danh mục. Có phải {{Tổng số}} không?',
      hint: 'Sửa lại tên trong Word.',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}:1$/),
    });
    expect(body.files[1]).toEqual({ file: 'templates/tot.docx', ok: true, problems: [] });
  });
});
