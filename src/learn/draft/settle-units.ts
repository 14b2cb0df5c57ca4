import { foldKey } from '../../domain/fold-key.ts';
import type { LearntEdition } from './draft-types.ts';
import { guessUnit, type UnitGuess } from './guess-unit.ts';

/** Every unit once, however it is capitalised. */
export function settleUnits(learnt: LearntEdition): UnitGuess[] {
  const units = new Map<string, UnitGuess>();
  const name = (text: string) => {
    const known = units.get(foldKey(text) || text) ?? guessUnit(text);
    units.set(foldKey(text) || text, known);
    return known.name;
  };
  for (const one of learnt.areas.flatMap((area) => area.indicators))
    if (one.unit !== undefined && one.kind !== 'text') one.unit = name(one.unit);
  for (const one of learnt.tables) if (one.unit !== undefined) one.unit = name(one.unit);
  return [...units.values()];
}
