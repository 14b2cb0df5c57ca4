import { parseA1, toA1, type CellRef } from '../../domain/cell-ref.ts';
import type { IdentitySource } from '../../domain/identity.ts';
import { metaKeys } from '../../forms/layout/layout-sheets.ts';
import type { CoverLayout, MetaKey } from '../../forms/layout/layout-types.ts';
import type { RawSheet, RawWorkbook } from '../../workbook/raw-workbook.ts';
import {
  cellAt,
  cellsOfRow,
  gridOf,
  keyOf,
  rowNumbers,
  textOf,
  type SheetGrid,
} from '../locate/sheet-grid.ts';
import { agencyInFileName, agencyInFolderName, type AgencyIndex } from './agency-index.ts';
import { captions, findCover } from './find-cover.ts';
import { periodInText } from './period-in-text.ts';
import { sheetBase } from './sheet-base.ts';

/** What one place says about agency and period, in its own words. */
export interface Claim {
  from: IdentitySource;
  agency?: { text: string; cell: CellRef | null };
  period?: { text: string; cell: CellRef | null };
}

/** Everything that a workbook and its name say about who reports what for when, in the order of trust. */
export interface Claims {
  claims: readonly Claim[];
  meta: ReadonlyMap<MetaKey, string>;
  /** `Loại báo cáo` of the cover. */
  reportKind?: string;
  cover: RawSheet | undefined;
}

export function readClaims(
  file: string,
  workbook: RawWorkbook,
  layout: CoverLayout | undefined,
  agencies: AgencyIndex,
): Claims {
  const meta = readMeta(workbook.sheets);
  const cover = findCover(workbook, layout?.sheet ?? 'Bìa');
  const claims: Claim[] = [];
  if (meta.values.size > 0) claims.push(metaClaim(file, meta));
  const onCover = cover && layout ? readCover(file, cover, layout) : undefined;
  if (onCover) claims.push(...onCover.claims);
  claims.push(...nameClaims(file, agencies));
  return {
    claims,
    meta: meta.values,
    ...(onCover?.reportKind === undefined ? {} : { reportKind: onCover.reportKind }),
    cover,
  };
}

interface Meta {
  values: Map<MetaKey, string>;
  cells: Map<MetaKey, CellRef>;
  sheet: string;
}

/** What the hidden sheet says; nothing when there is none. Copies carry a number. */
export function readMeta(sheets: readonly RawSheet[]): Meta {
  const sheet = sheets.find((one) => sheetBase(one.name).base.toLowerCase() === '_cchc');
  const meta: Meta = { values: new Map(), cells: new Map(), sheet: sheet?.name ?? '' };
  if (!sheet) return meta;
  const grid = gridOf(sheet);
  for (const row of rowNumbers(grid)) {
    const key = textOf(cellAt(grid, row, 1)) as MetaKey;
    const value = textOf(cellAt(grid, row, 2));
    if (metaKeys.includes(key) && value !== '') {
      meta.values.set(key, value);
      meta.cells.set(key, { file: '', sheet: sheet.name, cell: `B${row}` });
    }
  }
  return meta;
}

function metaClaim(file: string, meta: Meta): Claim {
  const said = (key: MetaKey) => {
    const text = meta.values.get(key);
    const cell = meta.cells.get(key);
    return text === undefined || !cell ? undefined : { text, cell: { ...cell, file } };
  };
  const agency = said('agency');
  const period = said('period');
  return { from: '_cchc', ...(agency ? { agency } : {}), ...(period ? { period } : {}) };
}

/** What a cover says: by code first, then by name. */
export function readCover(
  file: string,
  sheet: RawSheet,
  layout: CoverLayout,
): { claims: Claim[]; reportKind?: string } {
  const grid = gridOf(sheet);
  const said = (what: keyof typeof captions) => {
    const place = captioned(grid, captions[what], layout[what]);
    if (!place) return undefined;
    const text = textOf(cellAt(grid, place.row, place.column));
    return text === '' ? undefined : { text, cell: { file, sheet: sheet.name, cell: place.cell } };
  };
  const [code, name] = [said('agencyCode'), said('agency')];
  const period = said('period');
  const reportKind = said('reportKind')?.text;
  const first: Claim = { from: 'cover', ...(code ? { agency: code } : {}), ...(period ? { period } : {}) };
  return {
    claims: name ? [first, { from: 'cover', agency: name }] : [first],
    ...(reportKind === undefined ? {} : { reportKind }),
  };
}

/** The value right of a caption: at the form's own place when the caption stands there, else wherever it stands. */
function captioned(
  grid: SheetGrid,
  words: readonly string[],
  usual: string,
): { row: number; column: number; cell: string } | undefined {
  const at = parseA1(usual)!;
  const isCaption = (row: number, column: number) => words.includes(keyOf(cellAt(grid, row, column)));
  if (isCaption(at.row, at.column - 1)) return { ...at, cell: usual };
  for (const row of rowNumbers(grid)) {
    for (const cell of cellsOfRow(grid, row)) {
      if (!words.includes(keyOf(cell))) continue;
      const value = cellsOfRow(grid, row).find((one) => one.column > cell.column && textOf(one) !== '');
      if (value) return { row, column: value.column, cell: toA1(row, value.column) };
    }
  }
  return undefined;
}

/** What the file's name and its folder say. They never outweigh what the file itself says. */
export function nameClaims(file: string, agencies: AgencyIndex): Claim[] {
  const parts = file.split('/');
  const stem = parts.pop()!.replace(/\.[^.]+$/, '');
  const period = periodInText(stem);
  const claim: Claim = {
    ...agencyClaim('file-name', agencyInFileName(agencies, stem)),
    ...(period === undefined ? {} : { period: { text: period, cell: null } }),
  };
  // The innermost folder that is named after an agency: below it people sort by month or by round.
  const inbox = Math.max(parts.indexOf('inbox'), parts.indexOf('nop'));
  const folders = parts.slice(inbox + 1).toReversed();
  const codes = folders.map((folder) => agencyInFolderName(agencies, folder));
  return [
    claim,
    agencyClaim(
      'folder',
      codes.find((code) => code !== undefined),
    ),
  ];
}

function agencyClaim(from: IdentitySource, code: string | undefined): Claim {
  return { from, ...(code === undefined ? {} : { agency: { text: code, cell: null } }) };
}
