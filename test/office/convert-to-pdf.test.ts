import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { convertToPdf } from '../../src/office/convert-to-pdf.ts';
import { findOffice } from '../../src/office/find-office.ts';

const folder = mkdtempSync(join(tmpdir(), 'cchc-pdf-thu-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const office = findOffice(process.env);
const docx = readFileSync(resolve(import.meta.dirname, '../../templates/reports/bao-cao-chuyen-de.docx'));
const epoch = 1_790_000_000;
// Other tests convert at the same time: what is left behind is looked for in a place of our own.
const temporary = mkdtempSync(join(folder, 'tmp-'));
beforeAll(() => void vi.stubEnv('TMPDIR', temporary));
afterAll(() => void vi.unstubAllEnvs());
const leftovers = () => readdirSync(temporary);

/** A program in the place of LibreOffice, as a shell script: `$out` is where the PDF of `$1.docx` belongs. */
function program(name: string, body: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nwhile [ "$1" != --outdir ]; do shift; done\nout=$2; shift 2\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('finding LibreOffice', () => {
  it('takes the one that is named and no other', () => {
    const named = program('soffice', 'true');
    expect(findOffice({ CCHC_SOFFICE: named, PATH: '' })).toBe(named);
    expect(findOffice({ CCHC_SOFFICE: `"${named}"`, PATH: '' })).toBe(named);
    expect(findOffice({ CCHC_SOFFICE: join(folder, 'khong-co'), PATH: folder })).toBeUndefined();
  });

  it('looks into the PATH, then where installers put it', () => {
    const named = program('soffice', 'true');
    expect(findOffice({ PATH: ['/khong-co', folder].join(delimiter) })).toBe(named);
    const files = mkdtempSync(join(folder, 'Program Files '));
    expect(findOffice({ PATH: '/khong-co', ProgramFiles: files }, 'win32')).toBeUndefined();
    const installed = join(files, 'LibreOffice', 'program', 'soffice.com');
    mkdirSync(dirname(installed), { recursive: true });
    writeFileSync(installed, '');
    expect(findOffice({ PATH: '/khong-co', ProgramFiles: files }, 'win32')).toBe(installed);
  });
});

describe.skipIf(process.platform === 'win32')('what a program answers', () => {
  it.each([
    ['exits with 0 and writes nothing', 'exit 0', 'no-file'],
    ['writes no PDF', 'echo hello > "$out/1.pdf"', 'not-a-pdf'],
    [
      'writes a PDF without pages',
      'printf "%%PDF-1.6\\n<</Type/Pages/Count 0>>\\n%%%%EOF" > "$out/1.pdf"',
      'not-a-pdf',
    ],
    ['is not there', undefined, 'not-started'],
  ])('%s: told as such', async (_name, body, failure) => {
    const path = body === undefined ? join(folder, 'khong-co') : program('office-1', body);
    expect(await convertToPdf(path, [docx], { epoch })).toEqual([{ failure }]);
    expect(leftovers()).toEqual([]);
  });

  it('takes too long: stopped with all that it started', async () => {
    const alive = join(folder, 'alive');
    const path = program('office-slow', `(sleep 3; touch "${alive}") &\nsleep 60`);
    const started = Date.now();
    const milliseconds = { start: 300, alone: 0, each: 0 };
    expect(await convertToPdf(path, [docx], { epoch, milliseconds })).toEqual([{ failure: 'time' }]);
    expect(Date.now() - started).toBeLessThan(3000);
    await new Promise((done) => setTimeout(done, 4000));
    expect(existsSync(alive)).toBe(false);
  });

  it('fails on one of several: the others are there, that one was tried again alone', async () => {
    const page = 'printf "%%PDF-1.6\\n<</Type/Page>>\\n%%%%EOF"';
    const path = program(
      'office-some',
      `echo run >> "${folder}/runs"\nfor f in "$@"; do n=$(basename "$f" .docx); grep -q bad "$f" || ${page} > "$out/$n.pdf"; done`,
    );
    const results = await convertToPdf(
      path,
      ['a', 'bad', 'c'].map((text) => Buffer.from(text)),
      { epoch },
    );
    expect(results.map((one) => ('pdf' in one ? one.pages : one.failure))).toEqual([1, 'no-file', 1]);
    expect(readFileSync(join(folder, 'runs'), 'utf8')).toBe('run\nrun\n');
  });
});

describe.skipIf(!office)('LibreOffice', () => {
  it('makes the same PDF twice, of several documents at once, and none of what is no document', async () => {
    const [one, noise, two] = await convertToPdf(office!, [docx, Buffer.from('no document at all'), docx], {
      epoch,
    });
    if (!one || !two || !('pdf' in one) || !('pdf' in two)) throw new Error(JSON.stringify([one, two]));
    expect(one.pages).toBeGreaterThan(0);
    expect(Buffer.from(one.pdf).equals(Buffer.from(two.pdf))).toBe(true);
    expect(noise).toEqual({ failure: 'no-file' });
  }, 120_000);
});
