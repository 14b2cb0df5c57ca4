import type { DefinitionProblem } from './definition-problem.ts';
import { problemAt, type EditionDraft, type Located } from './edition-draft.ts';
import type { YamlPath } from './located-yaml.ts';
import { nearestName } from '../nearest-name.ts';

/** Names that are given twice, and names that nobody gave. */
export function checkNames(draft: EditionDraft): DefinitionProblem[] {
  return [...duplicates(draft), ...areaReferences(draft), ...references(draft)];
}

/** What a name names, for the wording. */
type Named = 'unit' | 'alias' | 'lead' | 'area' | 'indicator' | 'table' | 'list' | 'section' | 'column';

function duplicates(draft: EditionDraft): DefinitionProblem[] {
  const codes = { unit: namesOf(draft.units, 'name'), lead: namesOf(draft.leads, 'code') };
  return [
    ...twice('unit', codes.unit),
    ...twice(
      'alias',
      draft.units.flatMap((one) => [
        ...namesOf([one], 'name'),
        ...one.value.aliases.map((name, index) => ({
          where: one,
          sub: ['aliases', index],
          name: name.toLowerCase(),
        })),
      ]),
    ).filter((problem) => !codes.unit.some((one) => isAt(problem, one))),
    ...twice('lead', codes.lead),
    ...twice('area', namesOf(draft.areas, 'code')),
    ...twice('indicator', namesOf(draft.indicators, 'code')),
    ...twice('table', namesOf(draft.tables, 'code')),
    ...twice('list', namesOf(draft.lists, 'code')),
    ...twice('section', namesOf(draft.sections, 'code')),
    ...draft.lists.flatMap((one) =>
      twice(
        'column',
        one.value.columns.map(({ key }, index) => ({
          where: one,
          sub: ['columns', index, 'key'],
          name: key,
        })),
      ),
    ),
  ];
}

interface Mention {
  where: Located<unknown>;
  sub: YamlPath;
  name: string;
}

function namesOf<K extends string>(items: readonly Located<Record<K, string>>[], key: K): Mention[] {
  return items.map((where) => ({ where, sub: [key], name: where.value[key] }));
}

function twice(what: Named, mentions: readonly Mention[]): DefinitionProblem[] {
  const first = new Map<string, Mention>();
  const problems: DefinitionProblem[] = [];
  for (const one of mentions) {
    const before = first.get(one.name);
    if (!before) first.set(one.name, one);
    else {
      const { line } = before.where.file.at([...before.where.path, ...before.sub]);
      const params = { what, name: one.name, first: `${before.where.file.path}:${line}` };
      problems.push(problemAt(one.where, one.sub, 'FD-008', params));
    }
  }
  return problems;
}

function isAt(problem: DefinitionProblem, { where, sub }: Mention): boolean {
  const { line, column } = where.file.at([...where.path, ...sub]);
  return problem.path === where.file.path && problem.line === line && problem.column === column;
}

function references(draft: EditionDraft): DefinitionProblem[] {
  const { units, leads, areas, indicators } = draft.mentioned;
  const lists = new Set(draft.lists.map((one) => one.value.code));
  return [
    ...draft.indicators.flatMap((one) => [
      ...unknown('unit', one, ['unit'], one.value.unit, units),
      ...unknown('lead', one, ['lead'], one.value.lead, leads),
      ...(one.value.kind === 'list' ? unknown('list', one, ['code'], one.value.code, lists) : []),
    ]),
    ...draft.tables.flatMap((one) => [
      ...unknown('unit', one, ['unit'], one.value.unit, units),
      ...unknown('lead', one, ['lead'], one.value.lead, leads),
      ...one.value.columns.flatMap((column, index) =>
        unknown('indicator', one, ['columns', index, 'indicator'], column.indicator, indicators),
      ),
    ]),
    ...draft.lists.flatMap((one) => [
      ...unknown('area', one, ['area'], one.value.area, areas),
      ...unknown('lead', one, ['lead'], one.value.lead, leads),
      ...unknown('indicator', one, ['counts'], one.value.counts, indicators),
    ]),
    ...draft.sections.flatMap((one) => [
      ...unknown('area', one, ['area'], one.value.area, areas),
      ...unknown('lead', one, ['lead'], one.value.lead, leads),
    ]),
  ];
}

/** The area of a file is written once, at its head. */
function areaReferences(draft: EditionDraft): DefinitionProblem[] {
  const heads = new Map(draft.indicators.map((one) => [one.file.path, one]));
  return [...heads.values()].flatMap(({ file, value }) =>
    unknown('area', { file, path: [] }, ['area'], value.area, draft.mentioned.areas),
  );
}

function unknown(
  what: Named,
  where: Pick<Located<unknown>, 'file' | 'path'>,
  sub: YamlPath,
  name: string | undefined,
  known: ReadonlySet<string>,
): DefinitionProblem[] {
  // Nothing known at all: the file that defines the names is missing or broken, which is said already.
  if (name === undefined || known.has(name) || (known.size === 0 && what !== 'list')) return [];
  return [problemAt(where, sub, 'FD-014', { what, name }, nearestName(name, known))];
}
