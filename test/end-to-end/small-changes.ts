import { patchWorkbook } from '../../src/workbook/patch/patch-cells.ts';
import type { SmallFile } from './small-province.ts';

/** 2.3.1 stands in D6, above its parts: another number breaks an identity. */
const sheet = '2. Thủ tục hành chính';

/** One cell of an agency's own report, filled in otherwise. */
export const changed =
  (agency: string, cell: string, value: number | string) =>
  (file: SmallFile): SmallFile =>
    file.obligation.agency === agency && file.obligation.submissionType === 'unit'
      ? { ...file, bytes: patchWorkbook(file.bytes, { cells: [{ sheet, cell, value }] }) }
      : file;

/** Everything but what an agency sent. */
export const without = (agency: string) => (file: SmallFile) =>
  file.obligation.agency === agency ? undefined : file;
