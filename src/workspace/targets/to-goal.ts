import { compareDecimals, type Decimal } from '../../domain/decimal.ts';
import type { TargetShape } from '../../domain/target.ts';
import { nearestName } from '../../forms/nearest-name.ts';
import { mistakeAt, type Mistake } from '../mistake.ts';
import { bandsReaching } from './band-scales.ts';
import type { RawTarget } from './raw-target.ts';
import { readNumber } from './read-number.ts';
import { readShape, shapeNames, shapeWord, type ShapeName } from './shape-words.ts';
import { targetColumns, type TargetColumn } from './target-columns.ts';

export const nameOf = (key: TargetColumn): string => targetColumns.find((one) => one.key === key)!.vi;

/** A cell's number; a mistake is noted and nothing given where it is none. */
export function numberAt(raw: RawTarget, key: TargetColumn, mistakes: Mistake[]): Decimal | undefined {
  const text = raw.text[key];
  if (text === '') return undefined;
  const value = readNumber(text);
  if (value === undefined)
    mistakes.push(mistakeAt(raw.place(key), 'workspace.target-number', { column: nameOf(key), text }));
  return value;
}

/** The goal of a row; undefined where the cells do not make one, with what is wrong noted. */
export function toGoal(raw: RawTarget, mistakes: Mistake[]): TargetShape | undefined {
  const { text, place } = raw;
  const shape = readShape(text.kind);
  if (shape === undefined) {
    const known = shapeNames.map(shapeWord);
    const { nearest } = nearestName(text.kind, known);
    if (text.kind !== '')
      mistakes.push(mistakeAt(place('kind'), 'workspace.target-shape', { text: text.kind, known, nearest }));
    return undefined;
  }
  unusedCells(raw, shape, mistakes);
  if (shape === 'all-units') return allUnits(raw, mistakes);
  const value = numberAt(raw, 'value', mistakes);
  if (value === undefined) {
    if (text.value === '')
      mistakes.push(mistakeAt(place('value'), 'workspace.target-value', { shape: shapeWord(shape) }));
    return undefined;
  }
  switch (shape) {
    case 'rank-improvement':
      return improvement(raw, value, mistakes);
    case 'rank-ceiling':
      return isPlaces(raw, 'value', value, mistakes) ? { shape, value } : undefined;
    case 'share-in-band':
      if (text.band === '')
        mistakes.push(mistakeAt(place('band'), 'workspace.table-cell-empty', { column: nameOf('band') }));
      return { shape, value, band: text.band, bands: bandsReaching(text.band) };
    default:
      return { shape, value };
  }
}

function unusedCells(raw: RawTarget, shape: ShapeName, mistakes: Mistake[]): void {
  const unused: TargetColumn[] = [
    ...(shape === 'rank-improvement' ? [] : (['to'] as const)),
    ...(shape === 'share-in-band' ? [] : (['band'] as const)),
  ];
  for (const key of unused.filter((one) => raw.text[one] !== ''))
    mistakes.push(
      mistakeAt(raw.place(key), 'workspace.target-cell-unused', {
        column: nameOf(key),
        shape: shapeWord(shape),
      }),
    );
}

function allUnits(raw: RawTarget, mistakes: Mistake[]): TargetShape {
  const typed = raw.text.value;
  const value = typed === '' ? '100' : readNumber(typed);
  if (value !== '100')
    mistakes.push(mistakeAt(raw.place('value'), 'workspace.target-all-units-value', { text: typed }));
  return { shape: 'all-units' };
}

function improvement(raw: RawTarget, from: Decimal, mistakes: Mistake[]): TargetShape | undefined {
  const typed = numberAt(raw, 'to', mistakes);
  const to = typed ?? from;
  const fine =
    isPlaces(raw, 'value', from, mistakes) && (typed === undefined || isPlaces(raw, 'to', to, mistakes));
  if (fine && compareDecimals(to, from) < 0)
    mistakes.push(
      mistakeAt(raw.place('to'), 'workspace.target-range', { from: raw.text.value, to: raw.text.to }),
    );
  return fine ? { shape: 'rank-improvement', from, to } : undefined;
}

function isPlaces(raw: RawTarget, key: TargetColumn, value: Decimal, mistakes: Mistake[]): boolean {
  const fine = /^[1-9]\d*$/.test(value);
  if (!fine)
    mistakes.push(
      mistakeAt(raw.place(key), 'workspace.target-places', { column: nameOf(key), text: raw.text[key] }),
    );
  return fine;
}
