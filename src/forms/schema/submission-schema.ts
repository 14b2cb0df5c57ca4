import { z } from 'zod';
import type { Form } from '../../domain/form.ts';
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
      tables: tablesSchema(form),
      lists: listsSchema(form),
      narrative: narrativeSchema(form),
    })
    .meta({ title: form.id });
}

/** One key of an object: the schema of its value, and the Vietnamese label as its description. */
interface Slot {
  key: string;
  schema: z.ZodType;
  label: string;
  required: boolean;
}

function objectOf(slots: readonly Slot[]): z.ZodType {
  return z.strictObject(
    Object.fromEntries(
      slots.map(({ key, schema, label, required }) => [
        key,
        (required ? schema : schema.optional()).describe(label),
      ]),
    ),
  );
}

function areasSchema(form: Form): z.ZodType {
  const typed = [...form.fields.values()].filter((field) => field.requirement !== 'computed');
  return objectOf(
    typed.map(({ indicator, requirement }) => ({
      key: indicator.code,
      schema: answers[indicator.valueKind],
      label: indicator.unit === null ? indicator.label.vi : `${indicator.label.vi} (${indicator.unit})`,
      required: requirement === 'required',
    })),
  );
}

function tablesSchema(form: Form): z.ZodType {
  return objectOf(
    form.tables.map(({ table, columns, requirement }) => {
      const cells = columns
        .filter((column) => column.role === 'value')
        .map(({ no, label }) => ({
          key: String(no),
          schema: answers[table.valueKind],
          label: label.vi,
          required: false,
        }));
      const row = z.strictObject({ key: z.string().min(1), cells: objectOf(cells) });
      const schema = z.union([z.array(row).min(1), nothingArose]);
      return { key: table.code, schema, label: table.title.vi, required: requirement === 'required' };
    }),
  );
}

function listsSchema(form: Form): z.ZodType {
  return objectOf(
    form.lists.map(({ list, columns }) => {
      const cells = columns.map(({ key, label, valueKind, choices, required }) => ({
        key,
        schema: choices ? z.enum([...choices]) : listCells[valueKind],
        label: label.vi,
        required,
      }));
      return { key: list.code, schema: z.array(objectOf(cells)), label: list.title.vi, required: false };
    }),
  );
}

function narrativeSchema(form: Form): z.ZodType {
  return objectOf(
    form.narrative.map(({ section, requirement }) => ({
      key: section.code,
      schema: sectionText,
      label: section.heading.vi,
      required: requirement === 'required',
    })),
  );
}
