import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEdition } from '../../src/cli/pipeline/open-run.ts';
import { exampleConsolidation } from '../../src/cli/pipeline/preview/example-model.ts';
import { exampleRegister } from '../../src/cli/pipeline/preview/example-register.ts';
import { evaluateTerms } from '../../src/domain/clause.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { findOffice } from '../../src/office/find-office.ts';
import { pdfPages } from '../../src/office/pdf-content.ts';
import { readWord } from '../../src/report/word/read-word.ts';
import { hasProgram } from '../../scripts/libreoffice.ts';
import { inProcess } from '../end-to-end/in-process.ts';
import { smallNow, smallPeriod, smallProvince, type SmallProvince } from '../end-to-end/small-province.ts';
import { runCchc } from './run-cchc.ts';

const reports = resolve(import.meta.dirname, '../../templates/reports');
const mark = 'VÍ DỤ – SỐ LIỆU KHÔNG CÓ THẬT';
let root: string;
beforeAll(() => (root = mkdtempSync(join(tmpdir(), 'cchc-xem-thu-'))));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const partsOf = (path: string) =>
  readWord(readFileSync(path)).parts.map(({ kind, paragraphs }) => ({
    kind,
    text: paragraphs.map((one) => one.text).join('\n'),
  }));

describe('example data', () => {
  const edition = openEdition('cchc-2026');

  it.each(['2026-Q1', '2026-H1', '2026-Q3', '2026-Y'])(
    '%s: a figure for every indicator that is asked',
    (id) => {
      const period = parsePeriod(id)!;
      const made = exampleConsolidation(edition, period, exampleRegister(edition));
      const asked = new Set(made.obligations.flatMap(({ obligation }) => [...obligation.form.fields.keys()]));
      expect(asked.size).toBeGreaterThan(80);
      const without = [...asked].filter((code) => {
        const { valueKind, overUnits } = edition.indicators.get(code)!;
        // Scores of single agencies have no total.
        const isNumber = valueKind !== 'text' && valueKind !== 'date' && overUnits !== 'none';
        return isNumber && made.figures.get(code)?.get('total')?.value == null;
      });
      expect(without).toEqual([]);
      expect(made.draft).toBe(false);
    },
  );

  it('adds up: every total is the sum of its parts, every share at most the whole', () => {
    const made = exampleConsolidation(edition, parsePeriod('2026-Q3')!, exampleRegister(edition));
    let totals = 0;
    for (const { obligation } of made.obligations) {
      const said = made.effective.get(obligation.id)!.observations;
      const of = (code: string) => said.get(code)?.value;
      for (const { indicator, clauses } of obligation.form.fields.values()) {
        // Of two splits of one total the first holds; a bound gives way to a sum.
        const clause = clauses.find((one) => one.kind === 'identity') ?? clauses[0];
        if (!clause || clause.kind === 'ratio') continue;
        const [own, other] = [of(indicator.code), evaluateTerms(clause.terms, of)];
        if (own == null || other === undefined || Number(other) < 0) continue;
        const holds =
          clause.kind === 'identity' ? Number(own) === Number(other) : Number(own) <= Number(other);
        const name = `${obligation.id} ${indicator.code} ${clause.source}: ${own} and ${other}`;
        expect(`${name}: ${holds}`).toBe(`${name}: true`);
        totals += 1;
      }
    }
    expect(totals).toBeGreaterThan(50);
  });
});

describe('template preview outside a workspace', () => {
  it.each([
    ['bao-cao-quy.docx', '2026-Q3'],
    ['bao-cao-6-thang.docx', '2026-H1'],
    ['bao-cao-nam.docx', '2026-Y'],
    ['bao-cao-chuyen-de.docx', '2026-Q3'],
    ['cong-van-don-doc.docx', '2026-Q3'],
    ['cchc-2020/bao-cao-quy.docx', '2020-Q3'],
  ])('%s: filled in, and every page says that nothing is real', async (name, period) => {
    const folder = mkdtempSync(join(root, 'v-'));
    const args = ['template', 'preview', join(reports, name), '--period', period, '--now', '2026-12-20'];
    const { code, out, err } = await inProcess(args, folder);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('SỐ LIỆU VÍ DỤ');
    const [file] = readdirSync(join(folder, 'xem-thu'));
    expect(file).toMatch(/-VI-DU-20\d\d-\w+\.docx$/);
    const parts = partsOf(join(folder, 'xem-thu', file!));
    const body = parts.find((one) => one.kind === 'body')!.text;
    expect(body).toContain(mark);
    expect(body).toContain('Ví Dụ');
    expect(body).not.toMatch(/\{\{|\}\}/);
    for (const { kind, text } of parts) if (kind === 'header') expect(text).toContain(mark);
  });

  it('is the same twice', async () => {
    const args = ['template', 'preview', join(reports, 'bao-cao-quy.docx'), '--now', '2026-12-20', '-o'];
    await inProcess([...args, 'mot'], root);
    await inProcess([...args, 'hai'], root);
    const [one, two] = ['mot', 'hai'].map((folder) =>
      readFileSync(join(root, folder, readdirSync(join(root, folder))[0]!)),
    );
    expect(one!.equals(two!)).toBe(true);
  });

  it('writes the file that -o names when its name ends in .docx, never the template itself', async () => {
    const folder = mkdtempSync(join(root, 'ten-'));
    const source = readFileSync(join(reports, 'bao-cao-quy.docx'));
    writeFileSync(join(folder, 'mau.docx'), source);
    const args = ['template', 'preview', 'mau.docx', '-o'];
    const named = await inProcess([...args, 'ra/xem.DOCX'], folder);
    expect([named.code, readdirSync(join(folder, 'ra'))]).toEqual([0, ['xem.docx']]);
    expect(partsOf(join(folder, 'ra/xem.docx'))[0]!.text).not.toContain('{{');
    const itself = await inProcess([...args, './mau.docx'], folder);
    expect(itself.code).toBe(2);
    expect(itself.err).toContain('chính mẫu đang xem thử');
    expect(readFileSync(join(folder, 'mau.docx')).equals(source)).toBe(true);
  });

  it('ends with 2 for what is no template, what asks for unknown names, and no period', async () => {
    writeFileSync(join(root, 'hong.docx'), 'không phải Word');
    const broken = runCchc(['template', 'preview', 'hong.docx'], root);
    expect(broken.code).toBe(2);
    expect(broken.err).toContain('Không đọc được mẫu báo cáo hong.docx: không phải tệp Word .docx.');
    const period = await inProcess(
      ['template', 'preview', join(reports, 'bao-cao-quy.docx'), '--period', '2026-Q2'],
      root,
    );
    expect(period.code).toBe(2);
    expect(period.err).toContain('không phải kỳ có báo cáo');
    expect(existsSync(join(root, 'xem-thu'))).toBe(false);
  });
});

describe('template preview in a workspace', () => {
  let province: SmallProvince;
  beforeAll(async () => {
    province = await smallProvince(['X01', 'X02', 'P01']);
    province.fill();
  });
  afterAll(() => province.remove());

  it('takes the figures that are there, and is the report that compile would write', async () => {
    const template = join(reports, 'bao-cao-quy.docx');
    const preview = await inProcess(['template', 'preview', template, '--now', smallNow], province.root);
    expect(preview.code).toBe(0);
    expect(preview.out).toContain(`với số liệu kỳ ${smallPeriod} của không gian làm việc`);
    await inProcess(['compile', smallPeriod, '--template', template, '--now', smallNow], province.root);
    const seen = readFileSync(join(province.root, `xem-thu/bao-cao-quy-xem-thu-${smallPeriod}.docx`));
    const compiled = readFileSync(join(province.reports, `bao-cao-tong-hop-${smallPeriod}.docx`));
    expect(seen.equals(compiled)).toBe(true);
  });

  it('makes figures up for its agencies where nothing came in', async () => {
    const args = [
      'template',
      'preview',
      join(reports, 'bao-cao-quy.docx'),
      '--period',
      '2027-Q1',
      '--now',
      smallNow,
    ];
    const { code, out } = await inProcess(args, province.root);
    expect(code).toBe(0);
    expect(out).toContain('SỐ LIỆU VÍ DỤ');
    const [body] = partsOf(join(province.root, 'xem-thu/bao-cao-quy-VI-DU-2027-Q1.docx'));
    expect(body!.text).toContain(mark);
  });
});

describe.skipIf(!findOffice(process.env) || !hasProgram('pdftoppm'))('template preview --pdf --png', () => {
  it('shows every page, and takes old pages away', () => {
    const folder = mkdtempSync(join(root, 'p-'));
    const args = [
      'template',
      'preview',
      join(reports, 'bao-cao-chuyen-de.docx'),
      '--pdf',
      '--png',
      '-o',
      '.',
    ];
    const first = runCchc(args, folder);
    expect([first.code, first.err]).toEqual([0, '']);
    const pdf = readdirSync(folder).find((name) => name.endsWith('.pdf'))!;
    const pages = pdfPages(readFileSync(join(folder, pdf)));
    const pictures = () => readdirSync(folder).filter((name) => name.endsWith('.png'));
    expect(pictures()).toHaveLength(pages);
    for (const name of pictures())
      expect(readFileSync(join(folder, name)).subarray(1, 4).toString()).toBe('PNG');
    writeFileSync(join(folder, pictures()[0]!.replace(/\d+\.png$/, '999.png')), '');
    expect(runCchc(args, folder).code).toBe(0);
    expect(pictures()).toHaveLength(pages);
  }, 180_000);
});

describe('template preview without LibreOffice', () => {
  it('writes the Word file, says what is missing and ends with 3', () => {
    const folder = mkdtempSync(join(root, 'n-'));
    const args = ['template', 'preview', join(reports, 'bao-cao-quy.docx'), '--pdf', '--png'];
    const { code, err } = runCchc(args, folder, { CCHC_SOFFICE: '/khong-co/soffice' });
    expect(code).toBe(3);
    expect(err).toContain('CCHC_SOFFICE');
    expect(readdirSync(join(folder, 'xem-thu')).map((name) => name.slice(-5))).toEqual(['.docx']);
  });
});
