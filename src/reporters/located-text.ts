import { say } from '../messages/catalogue.ts';
import type { Lang } from '../messages/sentence.ts';
import type { CheckReport } from './check-report.ts';
import { wrap } from './text-layout.ts';

/** Sheets of an agency's files that were found by less than the form's own names: a line for each kind of anchor. */
export function locatedLines(files: CheckReport['submissions'], lang: Lang): string[] {
  const sheets = new Map<string, Set<string>>();
  const parts = files.flatMap((one) => one.located ?? []);
  for (const { by, sheet } of parts) sheets.set(by, (sheets.get(by) ?? new Set()).add(sheet));
  return (['code', 'header', 'label', 'position'] as const).flatMap((by) => {
    const found = sheets.get(by);
    if (!found) return [];
    return wrap(say(lang, 'reporters.located', { by, sheets: [...found] }), '  · ', undefined, '    ');
  });
}
