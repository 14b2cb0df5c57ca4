import { z } from 'zod';
import type { HolidayCalendar } from '../domain/deadline.ts';
import { dateParts, parseLocalDate, weekday } from '../domain/local-date.ts';
import { sortProblems, type DefinitionProblem } from './definition-problem.ts';
import { readLocatedYaml, type LocatedYaml } from './located-yaml.ts';
import { shapeProblems } from './shape-problems.ts';

const day = z.strictObject({
  date: z.string().refine((value) => parseLocalDate(value) !== undefined, { params: { problem: 'date' } }),
  name: z.string().min(1),
  certainty: z.enum(['sourced', 'derived', 'memory']),
});

const calendarSchema = z.strictObject({
  year: z.int().min(2000).max(2100),
  basis: z.string().min(1),
  daysOff: z.array(day),
  workingDays: z.array(day),
});

/** Reads the holiday file of one year; a mistake comes with its line and column, never as a guessed date. */
export function loadCalendar(file: {
  path: string;
  text: string;
}): { calendar: HolidayCalendar } | { problems: DefinitionProblem[] } {
  const yaml = readLocatedYaml(file);
  if (Array.isArray(yaml)) return { problems: yaml };
  const result = calendarSchema.safeParse(yaml.data);
  if (!result.success) {
    return { problems: sortProblems(shapeProblems(result.error.issues, yaml, [], calendarSchema.shape)) };
  }
  const { year, daysOff, workingDays } = result.data;
  const problems = [
    ...checkDays(yaml, 'daysOff', daysOff, year),
    ...checkDays(yaml, 'workingDays', workingDays, year),
  ];
  if (problems.length > 0) return { problems: sortProblems(problems) };
  const dates = (days: typeof daysOff) => days.map((one) => one.date);
  return { calendar: { year, daysOff: dates(daysOff), workingDays: dates(workingDays) } };
}

/** Days of the file's year, each once; days off fall on Monday to Friday, working days on the weekend. */
function checkDays(
  file: LocatedYaml,
  list: 'daysOff' | 'workingDays',
  days: readonly { date: string }[],
  year: number,
): DefinitionProblem[] {
  const seen = new Set<string>();
  return days.flatMap(({ date }, index) => {
    const isWeekend = weekday(date) > 5;
    const reason =
      dateParts(date).year !== year
        ? 'year'
        : seen.has(date)
          ? 'twice'
          : isWeekend === (list === 'daysOff')
            ? list
            : undefined;
    seen.add(date);
    const place = { path: file.path, ...file.at([list, index, 'date']) };
    return reason === undefined ? [] : [{ code: 'FD-025', ...place, params: { date, reason, year } }];
  });
}
