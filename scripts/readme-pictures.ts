/**
 * The pictures of the READMEs, from the demo: `npm run demo`, then `tsx scripts/readme-pictures.ts demo [pictures]`.
 * Needs LibreOffice, pdftoppm, pdftotext and ImageMagick. Few colours and little width keep the files small.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from './libreoffice.ts';
import { terminalPicture } from './terminal-picture.ts';

const [demo = 'demo', out = 'pictures'] = process.argv.slice(2);
const period = '2026-Q3';
const reports = join(demo, 'periods', period, 'bao-cao');
const work = mkdtempSync(join(tmpdir(), 'cchc-pictures-'));
mkdirSync(out, { recursive: true });

const report = pdfOf(join(reports, `bao-cao-tong-hop-${period}.docx`));
const pages = [1, pageWith(report, 'Biểu đồ 1.'), pageWith(report, 'Tổng cộng')].map((page) =>
  pagePicture(report, page),
);
besideEachOther(pages, join(out, 'bao-cao.png'));

const workbook = pdfOf(filledForm('X08_'));
const form = pagePicture(workbook, pageWith(workbook, 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'));
shrink(form, join(out, 'bieu-tu-kiem-tra.png'), ['-trim', '-bordercolor', 'white', '-border', '12']);

const findings = readFileSync(join(reports, `phat-hien-${period}.txt`), 'utf8').split('\n');
const from = findings.findIndex((line) => line.includes('Hải Trà'));
writeFileSync(
  join(out, 'phat-hien.svg'),
  terminalPicture([`$ cchc check ${period}`, findings[0]!, '', '…', ...findings.slice(from, from + 22), '…']),
);
rmSync(work, { recursive: true });
for (const name of readdirSync(out)) console.log(join(out, name));

function pdfOf(file: string): string {
  return convert([file], 'pdf', work)[0]!;
}

function filledForm(prefix: string): string {
  const inbox = join(demo, 'periods', period, 'nop');
  const found = readdirSync(inbox, { recursive: true, encoding: 'utf8' }).find(
    (name) => name.includes(prefix) && name.endsWith('.xlsx'),
  );
  if (found === undefined) throw new Error(`no workbook ${prefix}… in ${inbox}`);
  return join(inbox, found);
}

/** The first page on which a text stands. */
function pageWith(pdf: string, text: string): number {
  const all = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const at = all.split('\f').findIndex((page) => page.normalize('NFC').includes(text));
  if (at < 0) throw new Error(`${pdf}: no page with “${text}”`);
  return at + 1;
}

function pagePicture(pdf: string, page: number): string {
  const stem = join(work, `page-${page}-${Math.abs(pdf.length)}`);
  execFileSync('pdftoppm', [
    '-r',
    '80',
    '-png',
    '-singlefile',
    '-f',
    String(page),
    '-l',
    String(page),
    pdf,
    stem,
  ]);
  return `${stem}.png`;
}

function besideEachOther(pictures: readonly string[], to: string): void {
  const sheet = join(work, 'sheet.png');
  execFileSync('convert', [
    ...pictures,
    '-resize',
    'x760',
    '-bordercolor',
    '#d0d7de',
    '-border',
    '8',
    '+append',
    sheet,
  ]);
  shrink(sheet, to, []);
}

/** Few greys, no dates and names of programs in the file: the same picture is the same bytes. */
function shrink(picture: string, to: string, more: readonly string[]): void {
  execFileSync('convert', [
    picture,
    ...more,
    '+dither',
    '-colors',
    '24',
    '-strip',
    '-define',
    'png:exclude-chunks=date,time',
    to,
  ]);
}
