import type { CheckedFiles } from './checked-files.ts';
import { checkedFilesGithub } from './checked-files-github.ts';
import { checkedFilesJson } from './checked-files-json.ts';
import { checkedFilesJunit } from './checked-files-junit.ts';
import { checkedFilesMarkdown } from './checked-files-markdown.ts';
import { checkedFilesSarif } from './checked-files-sarif.ts';

/** The formats that CI reads. The text for people is each command's own. */
const checkedFileFormats = ['json', 'github', 'sarif', 'junit', 'markdown'] as const;

export type CheckedFileFormat = (typeof checkedFileFormats)[number];

export function isCheckedFileFormat(format: string): format is CheckedFileFormat {
  return (checkedFileFormats as readonly string[]).includes(format);
}

/** The result of a check of files in a format that CI reads; the same result, the same text. */
export function renderCheckedFiles(format: CheckedFileFormat, checked: CheckedFiles): string {
  switch (format) {
    case 'json':
      return checkedFilesJson(checked);
    case 'github':
      return checkedFilesGithub(checked);
    case 'sarif':
      return checkedFilesSarif(checked);
    case 'junit':
      return checkedFilesJunit(checked);
    case 'markdown':
      return checkedFilesMarkdown(checked);
  }
}
