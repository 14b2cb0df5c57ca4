import type { CheckedFiles } from './checked-files.ts';
import { countProblems } from './file-counts.ts';
import { problemFingerprints } from './problem-fingerprints.ts';

/**
 * `cchc.template-check/1`: every problem of every file for machines. `message`, `hint` and `place` follow the language;
 * `code`, `subject` and `fingerprint` do not. What is not known is null.
 */
export function checkedFilesJson(checked: CheckedFiles): string {
  const { command, tool, lang, files } = checked;
  const summary = countProblems(checked);
  const body = {
    schema: `cchc.${command.replaceAll(' ', '-')}/1`,
    tool,
    lang,
    ok: summary.error === 0,
    summary,
    files: files.map((file) => {
      const fingerprints = problemFingerprints(file);
      return {
        file: file.path,
        ok: file.problems.every((one) => one.severity !== 'error'),
        problems: file.problems.map((problem) => ({
          code: problem.code,
          severity: problem.severity,
          place: problem.place,
          line: problem.line ?? null,
          column: problem.column ?? null,
          subject: problem.subject ?? null,
          message: problem.message,
          hint: problem.hint ?? null,
          fingerprint: fingerprints.get(problem),
        })),
      };
    }),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}
