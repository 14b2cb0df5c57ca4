import { exact, toDecimal, type Decimal } from '../../domain/decimal.ts';
import type { Period } from '../../domain/period.ts';
import type { Continuity, ContinuityOf, Origins, Share } from '../../domain/succession.ts';

/** Of whom a set of today's agencies is made; one by one where they cannot be asked for together. */
export function originsIn(continuity: ContinuityOf, codes: readonly string[], then: Period): Origins {
  if (continuity.together) return continuity.together(codes, then);
  const all = codes.map((code) => ({ code, link: continuity(code, then) }));
  const parts = new Map<string, Decimal>();
  for (const { code, weight } of all.flatMap(({ link }) => partsOf(link)))
    parts.set(code, toDecimal(exact(parts.get(code) ?? '0').plus(weight)));
  return {
    parts: [...parts].map(([code, weight]) => ({ code, weight })),
    unknown: [...new Set(all.flatMap(({ link }) => (link.kind === 'none' ? link.codes : [])))],
    fresh: all.flatMap(({ code, link }) => (link.kind === 'none' && link.reason === 'new' ? [code] : [])),
  };
}

function partsOf(link: Continuity): readonly Share[] {
  if (link.kind === 'same') return [{ code: link.code, weight: '1' }];
  if (link.kind === 'sum') return link.codes.map((code) => ({ code, weight: '1' }));
  return link.kind === 'weighted' ? link.parts : [];
}
