import { nearestName } from '../nearest-name.ts';
import type { DefinitionProblem } from './definition-problem.ts';
import { problemAt, type EditionDraft, type Located } from './edition-draft.ts';
import type { MappingDraft } from './mapping-schema.ts';

/** A mapping leads to indicators and sheets that exist, and says of each old name one thing. */
export function checkMappings(draft: EditionDraft): DefinitionProblem[] {
  return draft.mappings.flatMap((one) => [
    ...unknownTargets(one, draft),
    ...saidTwice(one, [
      ['indicators', one.value.indicators ?? []],
      ['dropped', one.value.dropped ?? []],
    ]),
    ...saidTwice(one, [['sheets', one.value.sheets ?? []]]),
    ...saidTwice(one, [['headers', one.value.headers ?? []]]),
  ]);
}

function unknownTargets(one: Located<MappingDraft>, draft: EditionDraft): DefinitionProblem[] {
  const sheets = new Set([
    'Bìa',
    'Thuyết minh',
    ...[...draft.areas, ...draft.tables, ...draft.lists].map(({ value }) => value.sheet),
  ]);
  const codes = draft.mentioned.indicators;
  const targets: { path: (string | number)[]; name: string; what: 'indicator' | 'sheet' }[] = [
    ...(one.value.indicators ?? []).map((it, at) => ({
      path: ['indicators', at, 'new'],
      name: it.new,
      what: 'indicator' as const,
    })),
    ...(one.value.dropped ?? []).flatMap((it, at) =>
      (it.into ?? []).map((name, index) => ({
        path: ['dropped', at, 'into', index],
        name,
        what: 'indicator' as const,
      })),
    ),
    ...(one.value.sheets ?? []).map((it, at) => ({
      path: ['sheets', at, 'new'],
      name: it.new,
      what: 'sheet' as const,
    })),
  ];
  return targets.flatMap(({ path, name, what }) => {
    const known = what === 'indicator' ? codes : sheets;
    return known.has(name) ? [] : [problemAt(one, path, 'FD-025', { what, name }, nearestName(name, known))];
  });
}

function saidTwice(
  one: Located<MappingDraft>,
  lists: readonly [key: string, items: readonly { old: string }[]][],
): DefinitionProblem[] {
  const seen = new Set<string>();
  return lists.flatMap(([key, items]) =>
    items.flatMap(({ old }, at) => {
      if (seen.has(old)) return [problemAt(one, [key, at, 'old'], 'FD-026', { name: old })];
      seen.add(old);
      return [];
    }),
  );
}
