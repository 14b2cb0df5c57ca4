import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as sheetjs from 'xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAgencies, inboxName, WorkbookMaker } from '../../fixtures/synthetic-round.ts';
import { openEdition } from '../../src/cli/pipeline/open-run.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { answersFor } from '../../src/workspace/config-text.ts';
import { initWorkspace } from '../../src/workspace/init-workspace.ts';
import { periodFolders } from '../../src/workspace/workspace-paths.ts';
import { inProcess } from './in-process.ts';
import { factRows, factTotals, plainNumber, tidy, wordParagraphs, wordRows } from './read-outputs.ts';

/** A year of four agencies through the command line: every output says the same of every comparison. */

const members = ['SNV', 'SYT', 'X01', 'X02'];
const periods = ['2025-Q3', '2026-Q1', '2026-H1', '2026-Q3'];
const last = '2026-Q3';

type Line = Record<string, string>;
let root: string;
let lines: Line[];
let json: { indicator: string; scope: { type: string }; comparisons?: Record<string, any> }[];
const output = (name: string, period = last) =>
  new Uint8Array(readFileSync(join(periodFolders(root, period).reports, name)));

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'cchc-năm '));
  await initWorkspace(root, {
    ...answersFor('tỉnh Lam Kiều'),
    agencies: demoAgencies().filter((one) => members.includes(one.code)),
  });
  const maker = new WorkbookMaker(openEdition('cchc-2026'));
  for (const id of periods) {
    const { inbox, receipts } = periodFolders(root, id);
    const received = ['Tệp,Ngày nhận'];
    const period = parsePeriod(id)!;
    for (const obligation of maker.obligations(period)) {
      if (!members.includes(obligation.agency)) continue;
      const name = inboxName(maker.agencyOf(obligation), obligation);
      const path = join(inbox, ...name.split('/'));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await maker.workbook(obligation, maker.answers(obligation)));
      received.push(`"${name}",${period.end.split('-').toReversed().join('/')}`);
    }
    writeFileSync(receipts, `${received.join('\r\n')}\r\n`);
    const { code, out, err } = await inProcess(['compile', id, '--json', '--now', '2026-09-22'], root);
    expect([0, 1], err).toContain(code);
    json = JSON.parse(out).figures;
  }
  lines = parse(Buffer.from(output(`so-sanh-${last}.csv`)), { bom: true, columns: true }) as Line[];
}, 300_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const totals = (basis: string) =>
  new Map(
    lines
      .filter((one) => one['scope'] === 'total' && one['table'] === '' && one['basis'] === basis)
      .map((one) => [one['indicator']!, one]),
  );

describe('a comparison of the year', () => {
  it('is derived from the facts of the reports that are kept', () => {
    const facts = (id: string) => factTotals(factRows(output(`so-lieu-${id}.csv`, id)));
    const [first, half, lastYear] = [facts('2026-Q1'), facts('2026-H1'), facts('2025-Q3')];
    for (const code of ['2.3.2', '2.3.5', '0.2.1', '0.4.1', '6.3.1']) {
      const previous = totals('previous').get(code)!;
      expect(previous).toMatchObject({ compared_with: '2026-Q2', derivation: '2026-H1 -2026-Q1' });
      expect(Number(previous['base'])).toBe(Number(half.get(code)) - Number(first.get(code)));
      expect(totals('same-period').get(code)!['base']).toBe(lastYear.get(code));
    }
    // What was received holds what was left from the window before: it is made of its parts, never subtracted.
    const base = (code: string) => Number(totals('previous').get(code)!['base']);
    expect(base('2.3.1')).toBe(base('2.3.2') + base('2.3.3') + base('2.3.4'));
  });

  it('is one number in CSV, JSON, annex and Word', () => {
    const sheet = sheetjs.read(output(`phu-luc-so-lieu-${last}.xlsx`)).Sheets['So sánh']!;
    const annex = sheetjs.utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true });
    const word = wordRows(output(`bao-cao-tong-hop-${last}.docx`)).filter(
      (row) => row.length === 10 && /^\d+(\.\d+){2}$/.test(row[0]!),
    );
    expect(word.length).toBeGreaterThan(80);
    let compared = 0;
    for (const [code, , , , previous, same, change, growth] of word) {
      const [before, ago] = [totals('previous').get(code!), totals('same-period').get(code!)];
      if (!before || !ago) continue;
      const entry = json.find((one) => one.indicator === code && one.scope.type === 'total')!;
      const row = annex.find((one) => one[0] === code && one[2] === 'Toàn tỉnh');
      const isRate = ago['change_unit'] === 'points';
      const { samePeriod } = entry.comparisons!;
      expect(entry.comparisons!['previous'].base ?? '').toBe(before['base']);
      expect(samePeriod.base ?? '').toBe(ago['base']);
      expect((isRate ? samePeriod.points : samePeriod.change) ?? '').toBe(ago['change']);
      expect(shown(previous)).toBe(before['base'] || null);
      expect(shown(same)).toBe(ago['base'] || null);
      expect(shown(change)).toBe(ago['change'] || null);
      expect(shown(growth)).toBe(ago['percent'] || null);
      if (row && ago['base'] !== '') {
        expect(tidy(String(row[11]))).toBe(ago['base']);
        if (ago['change'] !== '') expect(tidy(String(row[isRate ? 15 : 13]))).toBe(ago['change']);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(60);
  });

  it('is told in a sentence of the body', () => {
    const text = wordParagraphs(output(`bao-cao-tong-hop-${last}.docx`)).join('\n');
    const { percent, direction } = totals('same-period').get('2.3.1')!;
    const verb = direction === 'up' ? 'tăng' : 'giảm';
    const digits = percent!
      .replace('-', '')
      .replace('.', ',')
      .replace(/,(\d)$/, ',$10');
    expect(text).toContain(`hồ sơ TTHC, ${verb} ${digits}% so với cùng kỳ năm 2025;`);
  });
});

describe('the first report of a workspace', () => {
  it('has no columns, file or sheet of comparisons', () => {
    const first = periods[0]!;
    expect(() => output(`so-sanh-${first}.csv`, first)).toThrow();
    expect(sheetjs.read(output(`phu-luc-so-lieu-${first}.xlsx`, first)).SheetNames).not.toContain('So sánh');
    const text = wordParagraphs(output(`bao-cao-tong-hop-${first}.docx`, first)).join('\n');
    expect(text).not.toMatch(/so với cùng kỳ|Kỳ trước \(/);
  });
});

/** A cell of the table as a plain decimal: without the sign of a rise, points, and the marks of footnotes. */
function shown(cell: string | undefined): string | null {
  const bare = cell!
    .replaceAll('\u00a0', ' ')
    .replace(/ \(\d+\)$/, '')
    .replace(/\*$/, '')
    .replace(/ điểm %$/, '')
    .replace(/^\+/, '');
  return plainNumber(bare);
}
