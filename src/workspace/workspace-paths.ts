import { join, resolve } from 'node:path';

/** Folder of the data that ship with the program; the same from `src/` and from `dist/`. */
export const templatesDir = resolve(import.meta.dirname, '../../templates');

/** File that marks the root of a workspace and holds its configuration. */
export const configName = 'cchc.yaml';
export const registerName = 'agencies.csv';
/** Who took over from whom; optional. */
export const successionName = 'succession.csv';
/** Where a generated register comes from, with the licences of its sources. */
export const unitSourcesName = 'nguon-danh-sach-don-vi.txt';
/** Own form editions of the province, before the ones that ship with the program. */
export const formsFolder = 'forms';
export const calendarsFolder = 'calendars';
/** Targets of the plan, one file for each year. */
export const targetsFolder = 'targets';
/** Results of published indices and their analysis, by the year of publication. */
export const indicesFolder = 'indices';
export const periodsFolder = 'periods';
/** Exports, one folder for each period; the program's own. */
export const exportsFolder = 'xuat';

/** Folder of a period that holds everything the program writes. */
export const reportsName = 'bao-cao';

/** What the authority accepts as it is, in the folder of a period. */
export const waiversName = 'chap-thuan.csv';

/** Where one period's files lie. */
export interface PeriodFolders {
  dir: string;
  /** Blank workbooks to hand out. */
  blanks: string;
  /** Inbox: what agencies sent back. */
  inbox: string;
  /** Reports, annexes, data: everything the program writes. */
  reports: string;
  /** When and how each file came in; optional. */
  receipts: string;
  /** Append-only record of what came in, kept by `cchc receive`; optional. */
  ledger: string;
  /** Later deadlines that were granted; optional. */
  extensions: string;
}

/** The folders of a period; `periodId` is canonical (`2026-Q3`). */
export function periodFolders(root: string, periodId: string): PeriodFolders {
  const dir = join(root, periodsFolder, periodId);
  return {
    dir,
    blanks: join(dir, 'bieu-trong'),
    inbox: join(dir, 'nop'),
    reports: join(dir, reportsName),
    receipts: join(dir, 'so-tiep-nhan.csv'),
    ledger: join(dir, 'so-tiep-nhan.jsonl'),
    extensions: join(dir, 'gia-han.csv'),
  };
}
