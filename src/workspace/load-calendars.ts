import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { HolidayCalendar } from '../domain/deadline.ts';
import { parseLocalDate } from '../domain/local-date.ts';
import { templatesDir } from './workspace-paths.ts';
import { mistakesError } from './mistake.ts';
import { calendarsFolder } from './workspace-paths.ts';
import { readYaml } from './yaml-mistakes.ts';

const date = z
  .string()
  .refine((text) => parseLocalDate(text) !== undefined, { params: { complaint: 'date' } });

const calendarSchema = z.strictObject({
  year: z.int().min(2000).max(2100),
  /** Which decisions the list rests on. */
  basis: z.string().default(''),
  daysOff: z.array(date),
  workingDays: z.array(date).default([]),
});

/** Holiday calendars by year: those of the program, each replaced by the workspace's own `calendars/<year>.yaml`. */
export function loadCalendars(root?: string, templates = templatesDir): Map<number, HolidayCalendar> {
  const calendars = new Map<number, HolidayCalendar>();
  const folders = [
    join(templates, 'calendars'),
    ...(root === undefined ? [] : [join(root, calendarsFolder)]),
  ];
  for (const folder of folders.filter((one) => existsSync(one))) {
    const names = readdirSync(folder).filter((name) => /\.ya?ml$/i.test(name));
    for (const name of names.sort()) {
      const source = readFileSync(join(folder, name), 'utf8');
      const { value, mistakes } = readYaml(source, calendarSchema, Object.keys(calendarSchema.shape));
      if (mistakes) throw mistakesError(join(folder, name), mistakes);
      calendars.set(value.year, value);
    }
  }
  return calendars;
}
