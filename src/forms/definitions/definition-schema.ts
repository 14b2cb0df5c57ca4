import { z } from 'zod';
import { issuerLevels } from '../../domain/edition.ts';
import { parseLocalDate } from '../../domain/local-date.ts';

/** The shapes of the definition files, as people write them. Names in them are checked afterwards, across files. */

const text = z.string().min(1);
const label = z.strictObject({ vi: text, en: text });
const date = z
  .string()
  .refine((value) => parseLocalDate(value) !== undefined, { params: { problem: 'date' } });
const indicatorCode = z.string().regex(/^\d+(\.\d+)+$/);
const valueKind = z.enum(['count', 'money', 'percent', 'score', 'rank', 'text', 'date']);
const kind = z.enum(['flow', 'cumulative', 'stock', 'base', 'ratio', 'index', 'text', 'list']);
const certainty = z.enum(['sourced', 'derived', 'memory']);
const reporter = z.enum(['unit', 'lead', 'both']);
const reporters = z.strictObject({
  province: reporter.optional(),
  district: reporter.optional(),
  commune: reporter.optional(),
});
const reportKinds = z.array(z.enum(['quarterly', 'six-month', 'annual'])).min(1);
const rowCount = z.int().min(1).max(500);

export const headerSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: label,
  illustrative: z.boolean(),
  issuer: z.enum(issuerLevels).optional(),
  basis: text,
  validFrom: date,
  validTo: date.optional(),
  units: z.array(z.unknown()).min(1),
  leads: z.array(z.unknown()).min(1),
  areas: z.array(z.unknown()).min(1),
});

export const unitSchema = z.strictObject({
  name: text,
  valueKind,
  decimals: z.int().min(0).max(6).optional(),
  aliases: z.array(text),
});

export const leadSchema = z.strictObject({ code: text, name: label });

export const areaSchema = z.strictObject({ code: z.string().regex(/^\d+$/), sheet: text, title: label });

export const areaFileSchema = z.strictObject({ area: text, indicators: z.array(z.unknown()) });

export const indicatorSchema = z.strictObject({
  code: indicatorCode,
  label,
  unit: text.optional(),
  kind,
  decimals: z.int().min(0).max(6).optional(),
  overUnits: z.enum(['sum', 'lead-only', 'ratio-of-sums', 'none', 'collect']),
  overTime: z.enum(['add', 'last', 'first', 'take', 'parts', 'ratio-of-sums', 'none', 'collect']).optional(),
  opens: indicatorCode.optional(),
  movedBy: z.strictObject({ in: z.array(indicatorCode), out: z.array(indicatorCode) }).optional(),
  distinct: z.boolean().optional(),
  shared: z.boolean().optional(),
  source: z.enum(['reported', 'register', 'ledger']).optional(),
  /** Says that it is a total of parts: then one of its rules must name the parts. */
  total: z.boolean().optional(),
  rules: z.array(z.string()).optional(),
  reporters: reporters.optional(),
  reportKinds,
  onlyIn: z
    .array(z.enum(['Q1', 'H1', 'Q3', 'Y']))
    .min(1)
    .optional(),
  lead: text,
  validFrom: date.optional(),
  validTo: date.optional(),
  optional: z.boolean().optional(),
  certainty,
  basis: text,
  note: text.optional(),
});

export const tableSchema = z.strictObject({
  code: text,
  title: label,
  sheet: text,
  unit: text,
  rows: rowCount,
  reporters,
  reportKinds,
  lead: text,
  optional: z.boolean().optional(),
  certainty,
  basis: text,
  columns: z
    .array(
      z.strictObject({
        no: z.int().min(1).max(100),
        role: z.enum(['index', 'key', 'value']),
        header: z.array(text).min(1),
        label,
        indicator: indicatorCode.optional(),
        kind: kind.optional(),
        definitionId: text.optional(),
        validTo: date.optional(),
      }),
    )
    .min(1),
  identities: z.array(z.string()),
});

export const listsFileSchema = z.strictObject({ lists: z.array(z.unknown()) });

export const listSchema = z.strictObject({
  code: text,
  title: label,
  sheet: text,
  rows: rowCount,
  counts: indicatorCode.optional(),
  area: text,
  reporters,
  reportKinds,
  lead: text,
  certainty,
  basis: text,
  columns: z
    .array(
      z.strictObject({
        key: z.string().regex(/^[a-z][a-z-]*$/),
        valueKind,
        required: z.boolean(),
        label,
        choices: z.array(text).min(2).optional(),
      }),
    )
    .min(1),
});

export const narrativeFileSchema = z.strictObject({ sections: z.array(z.unknown()) });

const requirement = z.enum(['required', 'optional', 'absent']);

export const sectionSchema = z.strictObject({
  code: text,
  heading: label,
  prompt: label,
  area: text.optional(),
  lead: text.optional(),
  requirement: z.strictObject({ quarterly: requirement, 'six-month': requirement, annual: requirement }),
  reporters,
  certainty,
});

export type HeaderDraft = z.infer<typeof headerSchema>;
export type UnitDraft = z.infer<typeof unitSchema>;
export type LeadDraft = z.infer<typeof leadSchema>;
export type AreaDraft = z.infer<typeof areaSchema>;
export type IndicatorDraft = z.infer<typeof indicatorSchema>;
export type TableDraft = z.infer<typeof tableSchema>;
export type ListDraft = z.infer<typeof listSchema>;
export type SectionDraft = z.infer<typeof sectionSchema>;
