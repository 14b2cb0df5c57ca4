import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { UserError } from '../../messages/user-error.ts';
import { PackageFault } from '../../ooxml/package-fault.ts';
import { verifyJson } from '../../reporters/verify-json.ts';
import { countsOf, verifyText } from '../../reporters/verify-text.ts';
import { readDocument, type ReadDocument } from '../../verify/document/read-document.ts';
import type { Verification, VerifyNote } from '../../verify/verification.ts';
import { reportVerifier } from '../../verify/verify-report.ts';
import type { CommandRequest, RunCommand } from '../command.ts';
import { exitCodeOf, type Condition } from '../exit-code.ts';
import { documentPeriod } from '../pipeline/verify/document-period.ts';
import { expectedReport } from '../pipeline/verify/expected-report.ts';
import { hasColor, styleOf } from '../style.ts';
import { assertResultsWritable, writeResults } from '../write-result.ts';

/**
 * `cchc verify <report.docx>`: each number and each word that states something in a finished report, against the
 * consolidation. Writes nothing into the workspace.
 */
export const run: RunCommand = async (request) => {
  const { io, options, args, flags } = request;
  assertResultsWritable(io, options);
  const path = resolve(io.cwd, args[0]!);
  const written = readReport(path, args[0]!);
  const period = (flags['period'] as string | undefined) ?? documentPeriod(written.text, path);
  if (period === undefined) throw new UserError('cli.verify.no-period', { path: args[0]! });
  const expected = await expectedReport(request, period, written.created);
  const result = reportVerifier(expected.document, expected.facts).verify(written, [
    ...expected.notes,
    ...notesOn(written),
  ]);
  const told = withTemplateNote(result, expected.template);
  const file = relative(io.cwd, path).replaceAll('\\', '/');
  await writeResults(io, options, 'text', (format, toScreen) => {
    if (format === 'json') return verifyJson(told, file, options.lang);
    const style = styleOf(toScreen && hasColor(io, options, 'stdout'));
    return verifyText(told, { lang: options.lang, file, all: flags['all'] === true, style });
  });
  return exitCodeOf(conditionsOf(told, options));
};

function readReport(path: string, shown: string): ReadDocument {
  try {
    const document = readDocument(readFileSync(path));
    if (document.text.parts.some((one) => one.kind === 'body')) return document;
    throw new UserError('cli.verify.unreadable', { path: shown }, 3);
  } catch (error) {
    if (error instanceof PackageFault) {
      const fault = { kind: error.kind, detail: error.message };
      throw new UserError('cli.verify.unreadable', { path: shown, fault }, 3);
    }
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof UserError || code === undefined) throw error;
    throw new UserError('cli.verify.unreadable', { path: shown, code }, code === 'ENOENT' ? 2 : 3);
  }
}

function notesOn({ trackedChanges: count }: ReadDocument): VerifyNote[] {
  return count === 0 ? [] : [{ kind: 'tracked-changes', count }];
}

/** Less than half of the text in common: probably made from another template. */
function withTemplateNote(result: Verification, template: string): Verification {
  const { unchanged, edited, added } = result.passages;
  const share = (unchanged + edited) / Math.max(1, unchanged + edited + added);
  if (share >= 0.5) return result;
  return { ...result, notes: [...result.notes, { kind: 'other-template', template, share }] };
}

function conditionsOf(result: Verification, { failOn }: CommandRequest['options']): Condition[] {
  const { contradiction, unknown, open } = countsOf(result);
  const isFailed = failOn !== 'never' && (contradiction > 0 || (failOn === 'warning' && unknown + open > 0));
  return isFailed ? ['findings'] : [];
}
