import type { BlankStamp } from '../../forms/blank/blank-stamp.ts';
import { patchWorkbook } from '../patch/patch-cells.ts';

/**
 * One agency's copy of a master: placeholders replaced and the given numbers set. Only the parts concerned are
 * written anew; the same master and stamp give the same bytes.
 */
export function stampBlank(master: Uint8Array, stamp: BlankStamp): Uint8Array {
  return patchWorkbook(master, { strings: stamp.strings, cells: stamp.cells });
}
