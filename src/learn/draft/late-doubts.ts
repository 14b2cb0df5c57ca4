import { toA1 } from '../../domain/cell-ref.ts';
import { foldKey } from '../../domain/fold-key.ts';
import type { DraftArea, DraftIndicator } from './draft-types.ts';
import { guessKind } from './guess-kind.ts';
import { guessUnit } from './guess-unit.ts';

/** Doubts that show only once codes and rules are there. */
export function lateDoubts(areas: readonly DraftArea[]): void {
  for (const area of areas) {
    const labels = new Map<string, DraftIndicator>();
    const silent: string[] = [];
    for (const one of area.indicators) {
      const at = { sheet: one.sheet, cell: toA1(one.row, one.column) };
      const same = labels.get(foldKey(one.label));
      if (same) one.doubts.push({ id: 'learn.label-repeated', params: { code: same.code }, at });
      else labels.set(foldKey(one.label), one);
      const unit = one.unit === undefined ? undefined : guessUnit(one.unit);
      if (unit?.guessed) one.doubts.push({ id: 'learn.unit-unknown', params: { unit: unit.name }, at });
      if (one.kind === 'index' && unit?.valueKind === 'percent' && one.formula === undefined)
        one.doubts.push({ id: 'learn.ratio-without-formula', params: {}, at });
      if (one.kind === 'flow' && guessKind(one.label, 'count').word === undefined) silent.push(one.code);
      const parts = partsOf(one, area);
      const hasRule = one.rules.some((rule) => rule.startsWith('= ')) || one.formula !== undefined;
      if (!hasRule && one.kind !== 'text' && one.kind !== 'index' && (parts.length > 1 || one.isTotal))
        one.doubts.push({
          id: 'learn.parts-without-formula',
          params: { codes: parts.length > 1 ? parts.join(' + ') : '' },
          at,
        });
    }
    if (silent.length > 0)
      area.doubts.push({ id: 'learn.kind-default', params: { codes: silent.join(', ') } });
  }
}

/** Codes of the rows one step below in the outline; a heading such as "Trong đó" is looked through. */
function partsOf(one: DraftIndicator, area: DraftArea): string[] {
  const isUnder = (path: readonly number[], top: readonly number[]) =>
    path.length > top.length && top.every((step, index) => path[index] === step);
  const numeric = area.indicators.filter(
    (other) => other.kind !== 'text' && other.kind !== 'index' && other.kind !== 'ratio',
  );
  const below = numeric.filter(
    (other) => other !== one && other.column === one.column && isUnder(other.path, one.path),
  );
  return below
    .filter((other) => !below.some((between) => between !== other && isUnder(other.path, between.path)))
    .map((other) => other.code);
}
