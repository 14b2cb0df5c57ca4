import { z } from 'zod';
import type { EditionMapping } from '../../domain/edition.ts';

/** The shape of `mapping.yaml`: how workbooks of older editions are read. Names are checked afterwards. */

const text = z.string().min(1);
const renamed = z.strictObject({ old: text, new: text });

export const mappingFileSchema = z.strictObject({ mappings: z.array(z.unknown()).min(1) });

export const mappingSchema = z.strictObject({
  /** Id of the older edition. */
  edition: z.string().regex(/^[a-z0-9-]+$/),
  /** `"0.9"` stands for every 0.9.x. */
  versions: z.array(z.string().regex(/^\d+(\.\d+){0,2}$/)).min(1),
  sheets: z.array(renamed).optional(),
  headers: z.array(renamed).optional(),
  /** Codes that are not listed kept their meaning. `unit`: of the old form, where the new one has another. */
  indicators: z.array(z.strictObject({ old: text, new: text, unit: text.optional() })).optional(),
  /** Old codes without one counterpart; `into` names what they were split into. */
  dropped: z.array(z.strictObject({ old: text, into: z.array(text).optional() })).optional(),
});

export type MappingDraft = z.infer<typeof mappingSchema>;

export function mappingOf(value: MappingDraft): EditionMapping {
  const names = (pairs: MappingDraft['sheets']) => new Map((pairs ?? []).map((one) => [one.old, one.new]));
  return {
    edition: value.edition,
    versions: value.versions,
    sheets: names(value.sheets),
    headers: names(value.headers),
    indicators: new Map(
      (value.indicators ?? []).map((one) => [
        one.old,
        { code: one.new, ...(one.unit === undefined ? {} : { unit: one.unit }) },
      ]),
    ),
    dropped: new Map((value.dropped ?? []).map((one) => [one.old, one.into ?? []])),
  };
}
