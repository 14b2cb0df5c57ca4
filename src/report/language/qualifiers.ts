import { comparisonConditions, comparisonViews } from './comparison-qualifiers.ts';
import { figureConditions, figureViews, textQualifiers } from './figure-qualifiers.ts';
import { formatQualifiers } from './format-qualifiers.ts';
import { nameKey } from './name-key.ts';
import type { QualifierRole, QualifierSpec } from './qualifier-spec.ts';
import { scopeQualifiers } from './scope-qualifiers.ts';
import { targetConditions, targetViews } from './target-qualifiers.ts';

/** Everything that may stand behind the bar of a tag, in the order of the documentation. */
export const qualifiers: readonly QualifierSpec[] = [
  ...scopeQualifiers,
  ...figureViews,
  ...comparisonViews,
  ...targetViews,
  ...formatQualifiers,
  ...figureConditions,
  ...comparisonConditions,
  ...targetConditions,
  ...textQualifiers,
];

const byRole = new Map<QualifierRole, Map<string, QualifierSpec>>();
for (const spec of qualifiers) {
  const names = byRole.get(spec.role) ?? new Map<string, QualifierSpec>();
  byRole.set(spec.role, names);
  for (const name of [spec.name, ...(spec.aliases ?? [])]) names.set(nameKey(name), spec);
}

/** The qualifier of a role by the key of its name. */
export function findQualifier<R extends QualifierRole>(
  role: R,
  key: string,
): Extract<QualifierSpec, { role: R }> | undefined {
  return byRole.get(role)?.get(key) as Extract<QualifierSpec, { role: R }> | undefined;
}

/** Whether a key is the name of a qualifier, of whatever role. */
export function isQualifier(key: string): boolean {
  return [...byRole.values()].some((names) => names.has(key));
}
