/**
 * Office files as pictures, to look at them: `tsx scripts/render-pictures.ts <out dir> <files…>`.
 * Needs LibreOffice and pdftoppm; says so in one line where they are missing.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { findLibreOffice, convert, hasProgram } from './libreoffice.ts';
import { execFileSync } from 'node:child_process';

const [out, ...files] = process.argv.slice(2);
if (!out || files.length === 0) {
  console.error('usage: tsx scripts/render-pictures.ts <out dir> <files…>');
  process.exitCode = 2;
} else if (!findLibreOffice() || !hasProgram('pdftoppm')) {
  console.log('pictures: did not run: LibreOffice or pdftoppm not found');
} else {
  mkdirSync(out, { recursive: true });
  for (const pdf of convert(files, 'pdf', out)) {
    const stem = basename(pdf, extname(pdf));
    execFileSync('pdftoppm', ['-r', '70', '-png', pdf, join(out, stem)]);
    for (const name of readdirSync(out).sort()) {
      if (name.startsWith(`${stem}-`) && name.endsWith('.png')) console.log(join(out, name));
    }
  }
}
