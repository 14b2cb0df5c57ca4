import { z } from 'zod';
import type { DefinitionProblem } from './definition-problem.ts';
import type { LocatedYaml, YamlPath } from './located-yaml.ts';
import { nearestName } from '../nearest-name.ts';

/** What a zod issue carries, as far as we use it. Its sentence is never used. */
type Issue = z.core.$ZodIssue;

/** Turns zod's issues about one item into problems at their place. `base` is the item's path in the file. */
export function shapeProblems(
  issues: readonly Issue[],
  file: LocatedYaml,
  base: YamlPath,
  schema: z.ZodType,
): DefinitionProblem[] {
  return issues.flatMap((issue) => problemsOf(issue, file, [...base, ...issue.path], schema));
}

function problemsOf(issue: Issue, file: LocatedYaml, path: YamlPath, schema: z.ZodType): DefinitionProblem[] {
  const key = keyName(path);
  const value = valueAt(file.data, path);
  const here = { path: file.path, ...file.at(path) };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => {
      const nearest = nearestName(name, keysAt(schema, issue.path));
      const place = { path: file.path, ...file.atKey([...path, name]) };
      return { code: 'FD-006', ...place, params: { name }, ...nearest };
    });
  }
  if (value === undefined) return [{ code: 'FD-004', ...here, params: { name: key } }];
  if (typeof value === 'number' && wantsText(issue)) {
    return [{ code: 'FD-003', ...here, params: { name: key, found: file.written(path) } }];
  }
  if (issue.code === 'invalid_value') {
    const nearest = nearestName(shown(value), issue.values.map(String));
    const choices = issue.values.map(String).join(', ');
    return [{ code: 'FD-007', ...here, params: { name: key, found: shown(value), choices }, ...nearest }];
  }
  if (issue.code === 'custom')
    return [{ code: 'FD-023', ...here, params: { name: key, found: shown(value) } }];
  return [{ code: 'FD-005', ...here, params: { name: key, found: shown(value) } }];
}

/** A number stands where a text belongs: a code without its quotation marks, in most cases. */
function wantsText(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.expected === 'string';
}

/** The keys that an object inside a schema may have. */
function keysAt(schema: z.ZodType, path: YamlPath): string[] {
  let at: unknown = schema;
  for (const step of path) {
    at = unwrapped(at);
    at =
      at instanceof z.ZodObject ? at.shape[String(step)] : at instanceof z.ZodArray ? at.element : undefined;
  }
  at = unwrapped(at);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

function keyName(path: YamlPath): string {
  const name = path.findLast((step) => typeof step === 'string');
  return name ?? '';
}

function valueAt(data: unknown, path: YamlPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
