import { z } from 'zod';
import type { ValueKind } from '../../domain/edition.ts';

/**
 * What may stand in one answer of a submission, by value kind. Numbers travel as decimal text, so that no reader turns
 * them into binary floats. The ids become the `$defs` of the exported JSON Schemas.
 */
const number = {
  count: z.string().regex(/^\d+$/),
  money: z.string().regex(/^\d+(\.\d+)?$/),
  percent: z.string().regex(/^(100(\.0+)?|\d{1,2}(\.\d+)?)$/),
  score: z.string().regex(/^\d+(\.\d+)?$/),
  rank: z.string().regex(/^[1-9]\d*$/),
};

const text = z.string().min(1);

/** A whole table or section whose area is declared to have had nothing. */
export const nothingArose = z.strictObject({ marker: z.literal('KPS') }).meta({ id: 'nothing-arose' });

function answer(value: z.ZodString, id: string) {
  const withValue = z.strictObject({ value, estimate: z.literal(true).optional(), note: text.optional() });
  const withMarker = z.strictObject({ marker: z.enum(['KPS', 'KAD']), note: text.optional() });
  return z.union([withValue, withMarker]).meta({ id });
}

/** The answer to an indicator or in a table cell: a value (perhaps an estimate) or a marker, with a note. */
export const answers = {
  count: answer(number.count, 'count'),
  money: answer(number.money, 'money'),
  percent: answer(number.percent, 'percent'),
  score: answer(number.score, 'score'),
  rank: answer(number.rank, 'rank'),
  text: answer(text, 'text'),
  date: answer(z.string().regex(/^\d{4}-\d{2}-\d{2}$/), 'date'),
} satisfies Record<ValueKind, z.ZodType>;

/** A plain cell of an open list. */
export const listCells = {
  ...number,
  text,
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
} satisfies Record<ValueKind, z.ZodType>;

/** What an agency wrote for a section. */
export const sectionText = z.union([text, nothingArose]).meta({ id: 'section-text' });
