import type { CollectedListRow, CollectedText } from '../domain/consolidation.ts';
import type { Edition } from '../domain/edition.ts';
import type { Source } from './source.ts';

/**
 * What agencies wrote, section by section of the outline and inside a section in the order of the register. Text
 * indicators (plan number, reasons for resignation) follow under their code. Empty answers are left out.
 */
export function collectNarrative(edition: Edition, sources: readonly Source[]): CollectedText[] {
  const collected: CollectedText[] = [];
  for (const { code } of edition.narrative) {
    for (const { agency, submission } of sources) {
      for (const one of submission?.narrative ?? []) {
        if (one.section !== code || one.text === '') continue;
        collected.push({ section: code, agency: agency.code, text: one.text, cell: one.cell });
      }
    }
  }
  for (const indicator of edition.indicators.values()) {
    if (indicator.kind !== 'text') continue;
    for (const { agency, submission } of sources) {
      const found = submission?.observations.get(indicator.code);
      if (!found || found.value === null || found.status === 'blank' || found.status === 'unreadable')
        continue;
      if (found.status !== 'text' && indicator.valueKind !== 'date') continue;
      collected.push({ section: indicator.code, agency: agency.code, text: found.value, cell: found.cell });
    }
  }
  return collected;
}

/** Rows of the open lists, list by list and inside a list in the order of the register. Empty rows are left out. */
export function collectLists(edition: Edition, sources: readonly Source[]): CollectedListRow[] {
  const collected: CollectedListRow[] = [];
  for (const { code } of edition.lists) {
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
          collected.push({
            list: code,
            agency: agency.code,
            cells,
            sheet: list.sheet,
            row: row.row,
            file: submission!.received.file,
          });
        }
      }
    }
  }
  return collected;
}
