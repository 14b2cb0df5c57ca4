import { createHash } from 'node:crypto';
import { say } from '../messages/catalogue.ts';
import type { CheckedFiles } from '../reporters/files/checked-files.ts';
import { checkedFilesGithub } from '../reporters/files/checked-files-github.ts';
import { checkedFilesMarkdown, summaryLimit } from '../reporters/files/checked-files-markdown.ts';
import { appendText } from '../workspace/append-text.ts';
import type { Io } from './io.ts';
import type { GlobalOptions } from './options.ts';

/** Whatever a file says, its words are no commands to GitHub's runner: it is told to read none until the mark. */
export function withoutCommands(text: string): string {
  const mark = `cchc-${createHash('sha256').update(text).digest('hex')}`;
  return `::stop-commands::${mark}\n${text}${text.endsWith('\n') ? '' : '\n'}::${mark}::\n`;
}

/**
 * Annotates the lines of a pull request (`inRepository`: with the paths that the repository has), and adds to the summary
 * of the step, behind what earlier commands wrote; where it cannot be written the check is not spoiled.
 */
export function tellGithub(
  io: Io,
  { lang }: GlobalOptions,
  checked: CheckedFiles,
  inRepository: CheckedFiles,
): void {
  io.out(checkedFilesGithub(inRepository));
  const path = io.env['GITHUB_STEP_SUMMARY'];
  if (path === undefined || path === '') return;
  const isKept = appendText(path, (bytes) => checkedFilesMarkdown(checked, summaryLimit - bytes));
  if (!isKept) io.err(`${say(lang, 'reporters.files-summary-not-written', { path })}\n`);
}
