import { basename } from 'node:path';
import { periodInText } from '../../../intake/identity/period-in-text.ts';
import type { WordText } from '../../../report/word/word-text.ts';

/** The period that a report speaks of: in its title, else in its first lines, else in its file name. */
export function documentPeriod({ parts }: WordText, path: string): string | undefined {
  const body = parts.find((one) => one.kind === 'body')?.paragraphs ?? [];
  const lines = body.slice(0, 60).map((one) => one.text.replace(/\s+/g, ' ').trim());
  const titles = lines.filter((one) => /cải cách hành chính|CCHC/iu.test(one.normalize('NFC')));
  const name = basename(path).replace(/\.docx$/i, '');
  const id = /(?<!\d)20\d\d-(?:Q[1-4]|H[12]|9M|Y|M\d\d|DX\d+|CD\d+)(?![\dA-Z])/i
    .exec(name)?.[0]
    ?.toUpperCase();
  for (const text of titles) {
    const found = periodInText(text);
    if (found !== undefined) return found;
  }
  return id ?? periodInText(name);
}
