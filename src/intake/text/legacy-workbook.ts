import type { LegacyEncoding } from '../../domain/legacy-text.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../../workbook/raw-workbook.ts';
import { isSuspicious, judgeLegacy, type LegacyReading } from './judge-legacy.ts';

/** Every text of a workbook that is in a legacy encoding, with its reading. */
export interface LegacyFinds {
  cells: ReadonlyMap<RawCell, LegacyReading>;
  /** By the sheet's name as stored. */
  sheetNames: ReadonlyMap<string, LegacyReading>;
}

interface Suspect {
  cell: RawCell;
  text: string;
  font: string | undefined;
}

/**
 * Finds the texts of a workbook that are in a legacy encoding; undefined when there are none, which costs one look at
 * each text. A text that is not sure by itself is judged again by what its neighbours in the same font are.
 */
export function findLegacy(workbook: RawWorkbook, words: () => ReadonlySet<string>): LegacyFinds | undefined {
  const suspects: Suspect[] = [];
  for (const sheet of workbook.sheets) {
    for (const cell of sheet.cells) {
      if (typeof cell.value === 'string' && isSuspicious(cell.value)) {
        const font = cell.runFont ?? workbook.fontName(cell.style);
        suspects.push({ cell, text: cell.value, font });
      }
    }
  }
  const names = workbook.sheets.map((one) => one.name).filter(isSuspicious);
  if (suspects.length === 0 && names.length === 0) return undefined;
  const cells = judgeCells(suspects, words());
  const around = mostCommon([...cells.values()]);
  const sheetNames = new Map<string, LegacyReading>();
  for (const name of names) {
    const found = judgeLegacy(name, { font: undefined, around, words: words() });
    if (found) sheetNames.set(name, found);
  }
  return cells.size === 0 && sheetNames.size === 0 ? undefined : { cells, sheetNames };
}

function judgeCells(suspects: readonly Suspect[], words: ReadonlySet<string>): Map<RawCell, LegacyReading> {
  const found = new Map<RawCell, LegacyReading>();
  const byFont = new Map<string, LegacyReading[]>();
  for (const { cell, text, font } of suspects) {
    const reading = judgeLegacy(text, { font, words });
    if (!reading) continue;
    found.set(cell, reading);
    byFont.set(font ?? '', [...(byFont.get(font ?? '') ?? []), reading]);
  }
  for (const { cell, text, font } of suspects) {
    const neighbours = found.has(cell) ? [] : (byFont.get(font ?? '') ?? []);
    if (neighbours.length < 2) continue;
    const reading = judgeLegacy(text, { font, around: mostCommon(neighbours), words });
    if (reading) found.set(cell, reading);
  }
  return found;
}

function mostCommon(readings: readonly LegacyReading[]): LegacyEncoding | undefined {
  const vni = readings.filter((one) => one.encoding === 'VNI').length;
  if (readings.length === 0) return undefined;
  return 2 * vni > readings.length ? 'VNI' : 'TCVN3';
}

/**
 * The workbook with its legacy texts marked, and in Unicode where `isConverted` says so: cells, sheet names, and the
 * references that name those sheets. The stored text stays with each cell.
 */
export function markLegacy(
  workbook: RawWorkbook,
  finds: LegacyFinds,
  isConverted: (encoding: LegacyEncoding) => boolean,
): RawWorkbook {
  const renamed = new Map<string, string>();
  const taken = new Set(workbook.sheets.map((one) => one.name));
  for (const [name, { encoding, reading }] of finds.sheetNames)
    if (isConverted(encoding) && !taken.has(reading)) renamed.set(name, reading);
  const rename = (reference: string) => {
    let text = reference;
    for (const [from, to] of renamed)
      text = text.replaceAll(`'${from}'!`, `'${to}'!`).replaceAll(`${from}!`, `'${to}'!`);
    return text;
  };
  const markCell = (cell: RawCell): RawCell => {
    const found = finds.cells.get(cell);
    const formula = renamed.size === 0 || cell.formula === undefined ? {} : { formula: rename(cell.formula) };
    if (!found) return cell.formula === undefined || renamed.size === 0 ? cell : { ...cell, ...formula };
    const converted = isConverted(found.encoding);
    return {
      ...cell,
      ...formula,
      value: converted ? found.reading : cell.value,
      legacy: { ...found, converted },
    };
  };
  const markSheet = (sheet: RawSheet): RawSheet => ({
    ...sheet,
    name: renamed.get(sheet.name) ?? sheet.name,
    cells: sheet.cells.map(markCell),
  });
  return {
    ...workbook,
    sheets: workbook.sheets.map(markSheet),
    definedNames: new Map([...workbook.definedNames].map(([name, reference]) => [name, rename(reference)])),
  };
}
