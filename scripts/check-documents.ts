/**
 * The Office files that a demo workspace holds, as people will meet them: `tsx scripts/check-documents.ts <workspace>`.
 * Validates the blanks, reports, letters and the shipped templates against the Open XML SDK, then has LibreOffice lay out the Word report, the
 * annex and a blank workbook and reads their pages back. One line says so where a tool is missing. Exit 1 on a fault.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { convert, findLibreOffice, hasProgram } from './libreoffice.ts';
import { headFaults, layoutFaultsOf, pagesOf } from './page-faults.ts';

/** Texts that a page of each file must show, and what none may show. */
const mustShow: Record<'report' | 'annex' | 'blank', readonly string[]> = {
  report: [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'BÁO CÁO',
    'DỰ THẢO',
    'Phụ lục I',
    'mẫu minh họa',
    'Nơi nhận',
  ],
  annex: ['Phụ lục số liệu', 'Tổng hợp', 'Không tính'],
  blank: ['Mẫu minh họa', 'Tự kiểm tra', 'Thuyết minh'],
};
const mustNotShow: Record<keyof typeof mustShow, RegExp> = {
  // Its notes quote what agencies typed: “#REF!”.
  report: /\{\{|\}\}|undefined|\[object|(?<!“)#REF!|#NAME\?|#VALUE!|Err:\d/,
  // It quotes what agencies typed, error values included.
  annex: /\{\{|\}\}|undefined|\[object|#NAME\?|Err:\d/,
  blank: /\{\{|\}\}|undefined|\[object|#REF!|#NAME\?|#VALUE!|Err:\d/,
};

const root = process.argv[2];
const period = root === undefined ? '' : join(root, 'periods', '2026-Q3');
if (root === undefined || !statSync(period, { throwIfNoEntry: false })) {
  console.error('usage: tsx scripts/check-documents.ts <demo workspace>');
  process.exitCode = 2;
} else {
  const reports = join(period, 'bao-cao');
  const blanks = join(period, 'bieu-trong');
  const script = join(import.meta.dirname, 'validate-ooxml.ts');
  const faults: string[] = [];
  try {
    const shipped = join(import.meta.dirname, '../templates/reports');
    const folders = [
      reports,
      blanks,
      join(root, 'periods/2026-H1/bao-cao'),
      join(root, 'cong-van/2026-Q3'),
      shipped,
    ];
    execFileSync(process.execPath, ['--import', 'tsx', script, ...folders], { stdio: 'inherit' });
  } catch {
    faults.push('the Open XML SDK found errors');
  }
  if (findLibreOffice() && hasProgram('pdftotext')) faults.push(...layoutFaults(reports, blanks));
  else console.log('pages: did not run: LibreOffice or pdftotext not found');
  for (const fault of faults) console.log(`!! ${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

function layoutFaults(reports: string, blanks: string): string[] {
  const out = mkdtempSync(join(tmpdir(), 'cchc-pages-'));
  try {
    const find = (folder: string, pattern: RegExp) =>
      join(
        folder,
        readdirSync(folder).find((name) => pattern.test(name))!,
      );
    const files = {
      report: find(reports, /\.docx$/),
      annex: find(reports, /\.xlsx$/),
      blank: find(blanks, /^SNV_.*don-vi.*\.xlsx$/),
    };
    // The longer reports of the demo, whose pages are looked at in the same way.
    const others = ['2026-H1', '2025-Y'].flatMap((id) => {
      const folder = join(root!, 'periods', id, 'bao-cao');
      return statSync(folder, { throwIfNoEntry: false }) ? [find(folder, /\.docx$/)] : [];
    });
    const pdfs = convert([...Object.values(files), ...others], 'pdf', out);
    return [
      ...Object.keys(files).flatMap((kind, at) => pageFaults(kind as keyof typeof mustShow, pdfs[at]!)),
      ...[pdfs[0]!, ...pdfs.slice(Object.keys(files).length)].flatMap(reportFaults),
    ];
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Every page of a report: numbers, headings, heads of tables, letters. */
function reportFaults(pdf: string): string[] {
  const pages = pagesOf(pdf);
  console.log(`layout: ${basename(pdf)}: ${pages.length} pages`);
  return [...layoutFaultsOf(pages), ...headFaults(pages)].map((fault) => `${basename(pdf)}: ${fault}`);
}

function pageFaults(kind: keyof typeof mustShow, pdf: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const pages = text.split('\f').slice(0, -1);
  const tidy = text.normalize('NFC').replace(/\s+/g, ' ');
  const missing = mustShow[kind].filter((wanted) => !tidy.includes(wanted));
  const empty = pages.flatMap((page, at) => (page.trim() === '' ? [at + 1] : []));
  const odd = mustNotShow[kind].exec(text)?.[0];
  console.log(`pages: ${kind}: ${pages.length}`);
  return [
    ...missing.map((wanted) => `${kind}: no page shows “${wanted}”`),
    ...empty.map((page) => `${kind}: page ${page} is empty`),
    ...(odd === undefined ? [] : [`${kind}: a page shows “${odd}”`]),
  ];
}
