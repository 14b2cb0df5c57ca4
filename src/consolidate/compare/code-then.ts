import type { Edition, EditionMapping } from '../../domain/edition.ts';

/**
 * The code under which a period that was compiled with an older edition has one of today's indicators. The same edition
 * means the same definition; otherwise its mapping decides. Undefined where the definition is another one: no mapping
 * names that edition, the unit was another, the indicator was split, or its code belonged to something else.
 */
export function codeThen(
  edition: Edition,
  then: { id: string; version: string },
  code: string,
): string | undefined {
  const mapping = edition.mappings?.find((one) => isOf(one, then));
  if (!mapping) return then.id === edition.id ? code : undefined;
  for (const [old, { code: now, unit }] of mapping.indicators) {
    if (now === code) return unit === undefined ? old : undefined;
  }
  return mapping.indicators.has(code) || mapping.dropped.has(code) ? undefined : code;
}

function isOf({ edition, versions }: EditionMapping, then: { id: string; version: string }): boolean {
  if (edition !== then.id) return false;
  return versions.some((known) => then.version === known || then.version.startsWith(`${known}.`));
}
