import { z } from 'zod';
import { decimalOfDouble } from '../../domain/decimal.ts';
import { readTable } from '../read-table.ts';
import { readYaml, yamlPlaces } from '../yaml-mistakes.ts';
import type { RawTarget, RawTargets } from './raw-target.ts';
import { targetColumns, type TargetColumn } from './target-columns.ts';

/** The rows of `targets/<year>.csv`. */
export function rawTargetsOfCsv(bytes: Uint8Array): RawTargets {
  const { rows, columns, mistakes } = readTable(bytes, targetColumns);
  if (mistakes.length > 0) return { rows: null, mistakes };
  return {
    mistakes: null,
    rows: rows.map(({ line, text }): RawTarget => ({
      line,
      text,
      place: (key) => ({ line, column: columns.get(key)?.column ?? 1 }),
    })),
  };
}

/** Three decimals could be read as thousands: a zero more says that they are decimals. */
const numberText = (value: number) => decimalOfDouble(value).replace(/(\.\d{3})$/, '$10');

const cell = z
  .union([z.string(), z.number()])
  .transform((value) => (typeof value === 'number' ? numberText(value) : value));

const keys = targetColumns.map((one) => one.key);
const row = z.strictObject(
  Object.fromEntries(
    targetColumns.map(({ key, required }) => [key, required ? cell : cell.optional()]),
  ) as Record<TargetColumn, typeof cell>,
);
const schema = z.strictObject({ targets: z.array(row).min(1) });

/** The entries of `targets/<year>.yaml`: the same, by the English names of the columns. */
export function rawTargetsOfYaml(source: string): RawTargets {
  const { value, mistakes } = readYaml(source, schema, ['targets', ...keys]);
  if (mistakes) return { rows: null, mistakes };
  const placeOf = yamlPlaces(source);
  return {
    mistakes: null,
    rows: value.targets.map((entry, at): RawTarget => {
      const given = entry as Partial<Record<TargetColumn, string>>;
      const text = Object.fromEntries(keys.map((key) => [key, tidy(given[key] ?? '')]));
      return {
        line: placeOf(['targets', at]).line,
        text: text as Record<TargetColumn, string>,
        place: (key) => placeOf(['targets', at, key]),
      };
    }),
  };
}

const tidy = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
