import { z } from 'zod';
import type { Form, FormList, FormTable } from '../domain/form.ts';
import { answers, listCells, nothingArose, sectionText } from './answer-schema.ts';

/**
 * The schema of one form's submission, over the plain view of `submissionView`: what is required differs with the
 * kind of report, the level, the submission type and the period. Computed ratios are no part of it: nobody types them.
 */
export function submissionSchema(form: Form): z.ZodType {
  return formSchema(form, z.literal(form.period.id));
}

/** The same with the period left to the caller: a pattern, where the schema stands for several years. */
export function formSchema(form: Form, period: z.ZodType<string>): z.ZodType {
  return z
    .strictObject({
      agency: z.string().min(1),
      period,
      form: z.literal(form.id),
      areas: areasSchema(form),
      tables: z.strictObject(
        shape(
          form.tables,
          ({ table }) => table.code,
          tableSchema,
          (one) => one.requirement === 'required',
        ),
      ),
      lists: z.strictObject(
        shape(
          form.lists,
          ({ list }) => list.code,
          listSchema,
          () => false,
        ),
      ),
      narrative: z.strictObject(
        shape(
          form.narrative,
          ({ section }) => section.code,
          () => sectionText,
          (one) => one.requirement === 'required',
        ),
      ),
    })
    .meta({ title: form.id });
}

function areasSchema(form: Form): z.ZodType {
  const typed = [...form.fields.values()].filter((field) => field.requirement !== 'computed');
  return z.strictObject(
    shape(
      typed,
      ({ indicator }) => indicator.code,
      ({ indicator }) => answers[indicator.valueKind],
      (field) => field.requirement === 'required',
    ),
  );
}

function tableSchema({ table, columns }: FormTable): z.ZodType {
  const values = columns.filter((column) => column.role === 'value');
  const cells = shape(
    values,
    (column) => String(column.no),
    () => answers[table.valueKind],
    () => false,
  );
  const row = z.strictObject({ key: z.string().min(1), cells: z.strictObject(cells) });
  return z.union([z.array(row).min(1), nothingArose]);
}

function listSchema({ columns }: FormList): z.ZodType {
  const row = shape(
    columns,
    (column) => column.key,
    (column) =>
      column.choices ? z.enum(column.choices as [string, ...string[]]) : listCells[column.valueKind],
    (column) => column.required,
  );
  return z.array(z.strictObject(row));
}

/** An object shape over definitions: each key once, optional unless required. */
function shape<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  schemaOf: (item: T) => z.ZodType,
  isRequired: (item: T) => boolean,
): Record<string, z.ZodType> {
  return Object.fromEntries(
    items.map((item) => [keyOf(item), isRequired(item) ? schemaOf(item) : schemaOf(item).optional()]),
  );
}
