import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openEdition, shippedEdition } from '../../src/cli/pipeline/open-run.ts';
import { demoRegister } from '../../src/cli/synthetic/province.ts';
import { rightRound, WorkbookMaker } from '../../src/cli/synthetic/synthetic-round.ts';
import { parsePeriod } from '../../src/domain/period.ts';

/** Debian's own Python: the libraries are its packages python3-openpyxl and python3-xlsxwriter. */
export const python = '/usr/bin/python3';

const makers = ['exceljs', 'libreoffice', 'openpyxl', 'xlsxwriter'] as const;

/**
 * Filled workbooks of one period, a quarter each by exceljs (the tool's own blanks, stamped), LibreOffice, openpyxl and
 * XlsxWriter. More than `kinds` are copies: what a reader costs does not depend on having seen the same file before.
 */
export async function writeMixed(folder: string, count: number, kinds = 200): Promise<void> {
  const source = join(folder, 'source');
  const distinct = Math.min(count, kinds);
  await writeFilled(source, distinct);
  makers.forEach((maker, quarter) => {
    const from = join(folder, `from-${maker}`);
    const to = join(folder, maker);
    mkdirSync(from, { recursive: true });
    mkdirSync(to, { recursive: true });
    const names = readdirSync(source).filter((_, at) => at % makers.length === quarter);
    for (const name of names) cpSync(join(source, name), join(from, name));
    rewrite(maker, from, to);
    rmSync(from, { recursive: true });
    for (let copy = 1; names.length * makers.length * (copy + 1) <= count; copy++)
      for (const name of names) cpSync(join(to, name), join(to, name.replace('.xlsx', `-${copy}.xlsx`)));
  });
  rmSync(source, { recursive: true });
}

async function writeFilled(folder: string, count: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const maker = new WorkbookMaker(openEdition(shippedEdition), demoRegister(count));
  let written = 0;
  for await (const { name, bytes } of rightRound(maker, parsePeriod('2026-Q3')!)) {
    if (written === count) return;
    writeFileSync(join(folder, `${String(written++).padStart(4, '0')}-${basename(name)}`), bytes);
  }
}

function rewrite(maker: (typeof makers)[number], from: string, to: string): void {
  if (maker === 'exceljs') {
    rmSync(to, { recursive: true });
    renameSync(from, to);
    mkdirSync(from);
  } else if (maker === 'libreoffice') {
    const profile = `-env:UserInstallation=${pathToFileURL(`${to}-profile`).href}`;
    const files = readdirSync(from).map((name) => join(from, name));
    const args = [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', to];
    execFileSync('soffice', [...args, ...files], { stdio: 'ignore' });
    rmSync(`${to}-profile`, { recursive: true });
  } else {
    execFileSync(python, [join(import.meta.dirname, 'rewrite.py'), maker, from, to], { stdio: 'inherit' });
  }
}
