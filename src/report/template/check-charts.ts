import { isRefillable } from '../../chart/refill-chart.ts';
import { nearestName } from '../../forms/nearest-name.ts';
import type { TemplateProblem } from '../../messages/template-problem.ts';
import { nameKey } from '../language/name-key.ts';
import { relatedPart, textOfPart } from './document-parts.ts';
import type { NamedModel } from './named-model.ts';
import { taggedDrawings } from './tagged-charts.ts';
import type { Part } from './template-part.ts';

/** Parts of a document that may hold charts. */
export const mayHoldCharts = /^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/**
 * What is wrong with the tagged charts of a template, `parts` being its parts by name: names that the model does not
 * know, pictures with the tag of a chart, charts that other numbers cannot be filled into.
 */
export function chartProblems(
  parts: ReadonlyMap<string, Uint8Array | string>,
  { charts }: Pick<NamedModel, 'charts'>,
): TemplateProblem[] {
  const names = charts.map(({ name }) => name);
  const known = new Set(names.map(nameKey));
  return [...parts.keys()]
    .filter((name) => mayHoldCharts.test(name))
    .flatMap((part) =>
      taggedDrawings(textOfPart(parts, part)).flatMap(({ raw, key, relation }): TemplateProblem[] => {
        if (!known.has(key))
          return [{ kind: 'unknown', tag: raw, near: nearestName(raw, names).nearest, part }];
        const target = relation === undefined ? undefined : relatedPart(parts, part, relation);
        const isChart = target !== undefined && isRefillable(textOfPart(parts, target));
        return isChart ? [] : [{ kind: 'not-a-chart', tag: raw, part }];
      }),
    );
}

/** Charts inside a loop, which would need a chart part per row; `parts` with their tags' kinds known. */
export function loopedCharts(parts: readonly Part[]): TemplateProblem[] {
  const open: boolean[] = [];
  return parts.flatMap((part): TemplateProblem[] => {
    const kind = part.templateTag?.kind;
    if (kind === 'loop' || kind === 'if') open.push(kind === 'loop');
    if (kind === 'end') open.pop();
    if (part.templateTag || !open.includes(true) || !part.value.includes('<wp:docPr')) return [];
    return taggedDrawings(part.value).map(({ raw }) => ({ kind: 'chart-in-loop', tag: raw }));
  });
}
