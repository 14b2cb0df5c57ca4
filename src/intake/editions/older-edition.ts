import type { Edition, EditionMapping } from '../../domain/edition.ts';
import { foldKey } from '../../domain/fold-key.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../../workbook/raw-workbook.ts';
import { cellsOfRow, gridOf, rowNumbers, textOf } from '../locate/sheet-grid.ts';

/** A workbook of an older edition in the words of the one in force; every cell stands where it stood. */
export interface TranslatedWorkbook {
  workbook: RawWorkbook;
  /** Sheet names of the old form by those of the new one. */
  sheetNames: ReadonlyMap<string, string>;
  /** Units of the old form by new indicator code, where the mapping states them. */
  units: ReadonlyMap<string, string>;
  /** Old codes that became others, `2.1 → 2.3.1`, and those without one counterpart, as they were met. */
  renamed: readonly string[];
  dropped: readonly string[];
}

/** How a version of an edition is read as the one in force; undefined when nobody said how. */
export function mappingFor(edition: Edition, id: string, version: string): EditionMapping | undefined {
  return edition.mappings?.find(
    (one) =>
      one.edition === id &&
      one.versions.some((known) => version === known || version.startsWith(`${known}.`)),
  );
}

/**
 * Puts new codes, labels and headers in the place of the old ones, so that the rest of the intake reads the workbook
 * as any other. A line without one counterpart loses code and label: what stands on it is reported as outside.
 */
export function translateWorkbook(
  workbook: RawWorkbook,
  edition: Edition,
  mapping: EditionMapping,
): TranslatedWorkbook {
  const renamed = new Set<string>();
  const dropped = new Set<string>();
  const sheets = workbook.sheets.map((sheet) => {
    const said = new Map<RawCell, string | null>();
    for (const row of rowNumbersOf(sheet)) translateRow(row, { edition, mapping, said, renamed, dropped });
    return said.size === 0 ? sheet : withTexts(sheet, said);
  });
  const units = [...mapping.indicators.values()].flatMap(({ code, unit }) =>
    unit === undefined ? [] : [[code, unit] as const],
  );
  return {
    workbook: { ...workbook, sheets },
    sheetNames: new Map([...mapping.sheets].map(([old, own]) => [own, old])),
    units: new Map(units),
    renamed: [...renamed],
    dropped: [...dropped],
  };
}

interface Translation {
  edition: Edition;
  mapping: EditionMapping;
  /** New text by cell; null where the old one says nothing any more. */
  said: Map<RawCell, string | null>;
  renamed: Set<string>;
  dropped: Set<string>;
}

function rowNumbersOf(sheet: RawSheet): RawCell[][] {
  const grid = gridOf(sheet);
  return rowNumbers(grid).map((row) => cellsOfRow(grid, row));
}

function translateRow(cells: readonly RawCell[], to: Translation): void {
  const { edition, mapping, said } = to;
  const headers = new Map([...mapping.headers].map(([old, own]) => [foldKey(old), own]));
  for (const cell of cells) {
    const header = cell.kind === 'text' ? headers.get(foldKey(textOf(cell))) : undefined;
    if (header !== undefined) said.set(cell, header);
  }
  const codeCell = cells.find((cell) => cell.column <= 3 && isCode(textOf(cell), to));
  if (!codeCell) return;
  const old = textOf(codeCell);
  const label = cells.find((cell) => cell.column > codeCell.column && cell.kind === 'text');
  const code = mapping.indicators.get(old)?.code ?? old;
  if (mapping.dropped.has(old)) {
    const into = mapping.dropped.get(old)!;
    to.dropped.add(into.length === 0 ? old : `${old} → ${into.join(' + ')}`);
    said.set(codeCell, null);
    if (label) said.set(label, null);
    return;
  }
  if (code !== old) to.renamed.add(`${old} → ${code}`);
  said.set(codeCell, code);
  const indicator = edition.indicators.get(code);
  if (label && indicator) said.set(label, indicator.label.vi);
}

function isCode(text: string, { edition, mapping }: Translation): boolean {
  return mapping.indicators.has(text) || mapping.dropped.has(text) || edition.indicators.has(text);
}

function withTexts(sheet: RawSheet, said: ReadonlyMap<RawCell, string | null>): RawSheet {
  const cells = sheet.cells.flatMap((cell): RawCell[] => {
    const text = said.get(cell);
    if (text === undefined) return [cell];
    return text === null ? [] : [{ ...cell, kind: 'text', value: text }];
  });
  return { ...sheet, cells };
}
