import { say } from '../../messages/catalogue.ts';
import { checkTemplate } from '../../report/check/check-template.ts';
import { openTemplate } from '../../report/check/open-template.ts';
import { readTemplatePurpose } from '../../report/word/template-purpose.ts';
import type { CheckedFile, CheckedFiles } from '../../reporters/files/checked-files.ts';
import { checkedText } from '../../reporters/files/checked-text.ts';
import { templateFileProblem } from '../../reporters/files/template-file-problem.ts';
import type { RunCommand } from '../command.ts';
import { exitCodeOf, type Condition } from '../exit-code.ts';
import { TemplateContexts } from '../pipeline/template-context.ts';
import { readTemplateFiles } from '../pipeline/template-files.ts';
import { hasColor, styleOf } from '../style.ts';
import { version } from '../version.ts';
import { writeChecked } from '../checked-results.ts';
import { assertResultsWritable } from '../write-result.ts';

/** `cchc template check <files…>`: every problem of every template at once, with its place. */
export const run: RunCommand = async (request) => {
  const { io, options, args } = request;
  assertResultsWritable(io, options);
  const contexts = new TemplateContexts(request);
  const conditions: Condition[] = [];
  const files = readTemplateFiles(args, io.cwd).map(({ path, bytes, finding }): CheckedFile => {
    const opened = finding ? { unreadable: finding } : openTemplate(bytes);
    if ('unreadable' in opened) {
      conditions.push('unreadable');
      return { path, problems: [templateFileProblem(opened.unreadable, options.lang)] };
    }
    const context = contexts.of(path, readTemplatePurpose(opened.pack));
    if (context.kind === undefined)
      io.err(`${say(options.lang, 'cli.template-check.no-kind', { file: path })}\n`);
    const found = checkTemplate(opened.pack, context);
    return { path, problems: found.map((one) => templateFileProblem(one, options.lang)) };
  });
  const checked: CheckedFiles = {
    command: 'template check',
    lang: options.lang,
    tool: { name: 'cchc', version },
    files,
  };
  await writeChecked(io, options, checked, (format, toScreen) =>
    format === 'text'
      ? checkedText(checked, {
          style: styleOf(toScreen && hasColor(io, options, 'stdout')),
          quiet: options.quiet,
          verbose: options.verbose,
        })
      : undefined,
  );
  if (isFailed(checked, options.failOn)) conditions.push('findings');
  return exitCodeOf(conditions);
};

function isFailed({ files }: CheckedFiles, failOn: 'error' | 'warning' | 'never'): boolean {
  if (failOn === 'never') return false;
  const counts = failOn === 'warning' ? ['error', 'warning'] : ['error'];
  return files.some((file) => file.problems.some((one) => counts.includes(one.severity)));
}
