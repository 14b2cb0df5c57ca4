import type { z } from 'zod';
import type { DefinitionCode, DefinitionProblem } from './definition-problem.ts';
import {
  areaFileSchema,
  areaSchema,
  headerSchema,
  indicatorSchema,
  leadSchema,
  listSchema,
  listsFileSchema,
  narrativeFileSchema,
  sectionSchema,
  tableSchema,
  unitSchema,
  type AreaDraft,
  type HeaderDraft,
  type IndicatorDraft,
  type LeadDraft,
  type ListDraft,
  type SectionDraft,
  type TableDraft,
  type UnitDraft,
} from './definition-schema.ts';
import { mappingFileSchema, mappingSchema, type MappingDraft } from './mapping-schema.ts';
import { readLocatedYaml, type LocatedYaml, type YamlPath } from './located-yaml.ts';
import { shapeProblems } from './shape-problems.ts';

/** One definition with the place it came from. */
export interface Located<T> {
  value: T;
  file: LocatedYaml;
  path: YamlPath;
}

/** All definitions of an edition whose own shape is right; what they say of each other is not checked yet. */
export interface EditionDraft {
  header?: Located<HeaderDraft>;
  units: Located<UnitDraft>[];
  leads: Located<LeadDraft>[];
  areas: Located<AreaDraft>[];
  indicators: Located<IndicatorDraft & { area: string }>[];
  tables: Located<TableDraft>[];
  lists: Located<ListDraft>[];
  sections: Located<SectionDraft>[];
  mappings: Located<MappingDraft>[];
  /** Names that were written, also on items with a mistake in them: a reference to those is no second mistake. */
  mentioned: { units: Set<string>; leads: Set<string>; areas: Set<string>; indicators: Set<string> };
}

export function emptyDraft(): EditionDraft {
  return {
    units: [],
    leads: [],
    areas: [],
    indicators: [],
    tables: [],
    lists: [],
    sections: [],
    mappings: [],
    mentioned: { units: new Set(), leads: new Set(), areas: new Set(), indicators: new Set() },
  };
}

/** Reads one definition file into the draft; what it is follows from its name. Returns the mistakes of its shape. */
export function readDefinitionFile(
  file: { path: string; text: string; data?: unknown },
  draft: EditionDraft,
): DefinitionProblem[] {
  const name = file.path.replace(/^.*[\\/]/, '');
  const read = readers.find(([pattern]) => pattern.test(name))?.[1];
  if (!read) return [{ code: 'FD-002', path: file.path, line: 1, column: 1, params: { name } }];
  const yaml = readLocatedYaml(file);
  return Array.isArray(yaml) ? yaml : read(yaml, draft);
}

type Reader = (file: LocatedYaml, draft: EditionDraft) => DefinitionProblem[];

const readers: [RegExp, Reader][] = [
  [/^edition\.ya?ml$/, readEditionFile],
  [/^area-.*\.ya?ml$/, readAreaFile],
  [/^table-.*\.ya?ml$/, (file, draft) => readItem(file, [], tableSchema, draft.tables)],
  [/^lists\.ya?ml$/, (file, draft) => readItems(file, 'lists', listsFileSchema, listSchema, draft.lists)],
  [
    /^narrative\.ya?ml$/,
    (file, draft) => readItems(file, 'sections', narrativeFileSchema, sectionSchema, draft.sections),
  ],
  [
    /^mapping\.ya?ml$/,
    (file, draft) => readItems(file, 'mappings', mappingFileSchema, mappingSchema, draft.mappings),
  ],
];

function readEditionFile(file: LocatedYaml, draft: EditionDraft): DefinitionProblem[] {
  const headers: Located<HeaderDraft>[] = [];
  const problems = readItem(file, [], headerSchema, headers);
  if (headers[0]) draft.header = headers[0];
  mention(file, 'units', 'name', draft.mentioned.units);
  mention(file, 'leads', 'code', draft.mentioned.leads);
  mention(file, 'areas', 'code', draft.mentioned.areas);
  return [
    ...problems,
    ...readEach(file, 'units', unitSchema, draft.units),
    ...readEach(file, 'leads', leadSchema, draft.leads),
    ...readEach(file, 'areas', areaSchema, draft.areas),
  ];
}

function readAreaFile(file: LocatedYaml, draft: EditionDraft): DefinitionProblem[] {
  mention(file, 'indicators', 'code', draft.mentioned.indicators);
  const items: Located<IndicatorDraft>[] = [];
  const problems = readItems(file, 'indicators', areaFileSchema, indicatorSchema, items);
  const area = String((file.data as { area?: unknown } | null)?.area);
  draft.indicators.push(...items.map((one) => ({ ...one, value: { ...one.value, area } })));
  return problems;
}

function readItems<T extends z.ZodObject>(
  file: LocatedYaml,
  key: string,
  fileSchema: z.ZodObject,
  itemSchema: T,
  into: Located<z.infer<T>>[],
): DefinitionProblem[] {
  return [...readItem(file, [], fileSchema, []), ...readEach(file, key, itemSchema, into)];
}

function readEach<T extends z.ZodObject>(
  file: LocatedYaml,
  key: string,
  schema: T,
  into: Located<z.infer<T>>[],
): DefinitionProblem[] {
  return itemsOf(file, key).flatMap((_, index) => readItem(file, [key, index], schema, into));
}

function readItem<T extends z.ZodObject>(
  file: LocatedYaml,
  path: YamlPath,
  schema: T,
  into: Located<z.infer<T>>[],
): DefinitionProblem[] {
  let value = file.data;
  for (const step of path) value = (value as Record<PropertyKey, unknown>)[step];
  const result = schema.safeParse(value);
  if (!result.success) return shapeProblems(result.error.issues, file, path, schema);
  into.push({ value: result.data, file, path });
  return [];
}

function itemsOf(file: LocatedYaml, key: string): readonly unknown[] {
  const list = (file.data as Record<string, unknown> | null)?.[key];
  return Array.isArray(list) ? list : [];
}

function mention(file: LocatedYaml, key: string, name: string, names: Set<string>): void {
  itemsOf(file, key).forEach((item, index) => {
    const value = (item as Record<string, unknown> | null)?.[name];
    // A code that lost its quotation marks is known by what was written, not by the number it turned into.
    if (value !== undefined) names.add(typeof value === 'string' ? value : file.written([key, index, name]));
  });
}

/** A problem at a place inside a located definition. */
export function problemAt(
  where: Pick<Located<unknown>, 'file' | 'path'>,
  sub: YamlPath,
  code: DefinitionCode,
  params: DefinitionProblem['params'],
  more: { inside?: number; nearest?: string } = {},
): DefinitionProblem {
  const place = where.file.at([...where.path, ...sub], more.inside);
  const nearest = more.nearest === undefined ? {} : { nearest: more.nearest };
  return { code, path: where.file.path, ...place, params, ...nearest };
}
