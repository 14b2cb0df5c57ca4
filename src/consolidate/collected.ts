import type { CollectedListRow, CollectedText } from '../domain/consolidation.ts';
import type { Edition } from '../domain/edition.ts';
import type { Source } from './source.ts';

/**
 * What agencies wrote for a section of the outline, or answered to a text indicator (plan number, reasons for
 * resignation) under its code; in the order of the register. Empty answers are left out.
 */
export function collectTexts(edition: Edition, sources: readonly Source[], code: string): CollectedText[] {
  const isSection = edition.narrative.some((one) => one.code === code);
  return sources.flatMap((source) => [
    ...(isSection ? sectionTexts(source, code) : []),
    ...answeredText(edition, source, code),
  ]);
}

function sectionTexts({ agency, submission }: Source, section: string): CollectedText[] {
  return (submission?.narrative ?? [])
    .filter((one) => one.section === section && one.text !== '')
    .map(({ text, cell }) => ({ section, agency: agency.code, text, cell }));
}

function answeredText(edition: Edition, { agency, submission }: Source, code: string): CollectedText[] {
  const indicator = edition.indicators.get(code);
  if (indicator?.kind !== 'text') return [];
  const found = submission?.observations.get(code);
  if (!found || found.value === null || found.status === 'blank' || found.status === 'unreadable') return [];
  if (found.status !== 'text' && indicator.valueKind !== 'date') return [];
  return [{ section: code, agency: agency.code, text: found.value, cell: found.cell }];
}

/** Rows of an open list in the order of the register. Empty rows are left out. */
export function collectRows(sources: readonly Source[], code: string): CollectedListRow[] {
  const collected: CollectedListRow[] = [];
  for (const { agency, submission } of sources) {
    for (const list of submission?.lists ?? []) {
      if (list.list !== code) continue;
      for (const row of list.rows) {
        const cells = new Map<string, string>();
        for (const [key, cell] of row.cells) {
          const text = cell.value ?? cell.raw.trim();
          if (text !== '') cells.set(key, text);
        }
        if (cells.size === 0) continue;
        const { file } = submission!.received;
        collected.push({ list: code, agency: agency.code, cells, sheet: list.sheet, row: row.row, file });
      }
    }
  }
  return collected;
}
