import type { ObligationStatus } from '../domain/consolidation.ts';
import { visibleText } from '../domain/visible-text.ts';
import { say } from '../messages/catalogue.ts';
import type { Lang } from '../messages/sentence.ts';
import { choiceWords } from '../rules/collection/choice-words.ts';
import { worseEn, worseVi } from '../rules/collection/worse-words.ts';
import type { StatusFile } from './status-report.ts';
import { reportWidth, wrap } from './text-layout.ts';

/** Below an agency on the board: its files, why each counts or does not, and the extension it was granted. */
export function fileLines(
  owed: readonly ObligationStatus[],
  files: ReadonlyMap<string, readonly StatusFile[]>,
  lang: Lang,
): string[] {
  return owed.flatMap(({ obligation, extension }) => [
    ...(extension ? lines(say(lang, 'reporters.status-extension', extension)) : []),
    ...(files.get(obligation.id) ?? []).flatMap((one) => lines(fileText(one, lang))),
  ]);
}

const lines = (text: string) => wrap(visibleText(text), '      ', reportWidth, '        ');

function fileText(one: StatusFile, lang: Lang): string {
  const { file, counts, why, worse, received, evidence, accepted = '' } = one;
  return say(lang, 'reporters.status-file', {
    file: file.slice(file.lastIndexOf('/') + 1),
    counts,
    why,
    otherPeriod: one.otherPeriod ?? '',
    worse: (lang === 'vi' ? worseVi(worse) : worseEn(worse)).join(', '),
    reason: choiceWords[one.reason]?.[lang] ?? '',
    date: received,
    evidence,
    accepted,
  });
}
