import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallNow, smallPeriod, smallProvince, type SmallProvince } from '../end-to-end/small-province.ts';
import { pdfTrouble } from '../../src/cli/pipeline/pdf/make-pdfs.ts';
import { findOffice } from '../../src/office/find-office.ts';
import { pdfPages } from '../../src/office/pdf-content.ts';
import { runCchc } from './run-cchc.ts';

let province: SmallProvince;
beforeAll(async () => {
  province = await smallProvince(['X01', 'X02', 'P01']);
  province.fill();
});
afterAll(() => province.remove());

const compile = (more: string[], env: Record<string, string> = {}) =>
  runCchc(['compile', smallPeriod, ...more, '--now', smallNow], province.root, env);
const pdf = () => join(province.reports, `bao-cao-tong-hop-${smallPeriod}.pdf`);
const docx = () => join(province.reports, `bao-cao-tong-hop-${smallPeriod}.docx`);
const none = { CCHC_SOFFICE: '/khong-co/soffice' };

/** In the place of LibreOffice: a PDF of two pages, at once. */
function standIn(): Record<string, string> {
  const path = join(province.root, 'soffice-thu');
  const page = 'printf "%%PDF-1.6\\n<</Type/Page>><</Type/Page>>\\n%%%%EOF" > "$2/1.pdf"';
  writeFileSync(path, `#!/bin/sh\nwhile [ "$1" != --outdir ]; do shift; done\n${page}\n`);
  chmodSync(path, 0o755);
  return { CCHC_SOFFICE: path };
}

describe('compile --pdf without LibreOffice', () => {
  it('writes everything else, says what is missing and ends with 3', () => {
    const { code, out, err } = compile(['--pdf', '--json'], none);
    expect(code).toBe(3);
    expect(err).toContain('biến CCHC_SOFFICE chỉ tới “/khong-co/soffice”, không có tệp đó');
    const kinds = (JSON.parse(out) as { outputs: { kind: string }[] }).outputs.map((one) => one.kind);
    expect(kinds).toEqual(['report', 'annex', 'facts']);
    expect(existsSync(docx())).toBe(true);
    expect(existsSync(pdf())).toBe(false);
  });

  it('names LibreOffice where none is installed, in both languages', () => {
    const failed = [{ path: 'bao-cao.docx', failure: 'no-office' as const }];
    expect(pdfTrouble({ failed }, { env: {} }, 'vi')).toEqual([
      expect.stringContaining('Chưa có bản PDF của bao-cao.docx: máy này chưa cài LibreOffice'),
    ]);
    expect(pdfTrouble({ failed }, { env: {} }, 'en')[0]).toContain('LibreOffice is not installed');
  });
});

describe.skipIf(process.platform === 'win32')('compile --pdf', () => {
  it('adds the PDF to what it says, and not to the record of the period', () => {
    const { code, out, err } = compile(['--pdf', '--json'], standIn());
    expect([code, err]).toEqual([0, '']);
    const { outputs } = JSON.parse(out) as { outputs: { kind: string; path: string; sha256: string }[] };
    const sha256 = createHash('sha256').update(readFileSync(pdf())).digest('hex');
    const path = `periods/${smallPeriod}/bao-cao/bao-cao-tong-hop-${smallPeriod}.pdf`;
    expect(outputs.at(-1)).toEqual({ kind: 'pdf', path, sha256 });
    expect(pdfPages(readFileSync(pdf()))).toBe(2);
  });

  it('warns of a PDF of an earlier run', () => {
    compile(['--pdf'], standIn());
    const later = compile([]);
    expect(later.code).toBe(0);
    expect(later.err).toContain('là bản PDF của lần lập trước');
    const failed = compile(['--pdf'], none);
    expect(failed.code).toBe(3);
    expect(failed.err).toContain('là bản PDF của lần lập trước');
    rmSync(pdf());
    expect(compile([]).err).toBe('');
  });

  it('makes the PDF of a frozen period, again where it is gone, and freezes none of it', () => {
    expect(compile(['--final', '--pdf'], standIn()).code).toBe(0);
    const frozen = readFileSync(docx());
    rmSync(pdf());
    const again = compile(['--final', '--pdf'], standIn());
    expect([again.code, again.err]).toEqual([0, '']);
    expect(again.out).toContain('Bản PDF:');
    expect(existsSync(pdf())).toBe(true);
    expect(readFileSync(docx()).equals(frozen)).toBe(true);
    // Another PDF is no other report.
    writeFileSync(pdf(), 'khác');
    expect(compile(['--final']).code).toBe(0);
  });
});

describe.skipIf(!findOffice(process.env))('compile --pdf with LibreOffice', () => {
  it('is the report, page by page, and the same bytes again', () => {
    const run = () => compile(['--final', '--pdf', '--json']);
    expect(run().code).toBe(0);
    const first = readFileSync(pdf());
    expect(pdfPages(first)).toBeGreaterThan(3);
    expect(run().code).toBe(0);
    expect(readFileSync(pdf()).equals(first)).toBe(true);
  }, 180_000);
});
