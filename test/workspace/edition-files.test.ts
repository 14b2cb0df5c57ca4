import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addWorkingDays } from '../../src/domain/deadline.ts';
import { readEditionFiles } from '../../src/workspace/edition-files.ts';
import { loadCalendars } from '../../src/workspace/load-calendars.ts';
import { tempFolder, thrownText } from './temp-workspace.ts';

describe('editions', () => {
  const templates = tempFolder({
    'forms/cchc-2026/b.yaml': 'b',
    'forms/cchc-2026/a.yml': 'a',
    'forms/cchc-2026/README.md': '',
  });

  it('come from the program, files in order', () => {
    const { origin, files } = readEditionFiles('cchc-2026', tempFolder(), templates);
    expect(origin).toBe('program');
    expect(files).toEqual([
      { path: join(templates, 'forms/cchc-2026/a.yml'), text: 'a' },
      { path: join(templates, 'forms/cchc-2026/b.yaml'), text: 'b' },
    ]);
  });

  it('come from the workspace first', () => {
    const root = tempFolder({ 'forms/cchc-2026/x.yaml': 'own' });
    const { origin, dir, files } = readEditionFiles('cchc-2026', root, templates);
    expect([origin, dir, files.length]).toEqual(['workspace', join(root, 'forms/cchc-2026'), 1]);
  });

  it.each(['cchc-2025', '../forms/cchc-2026', ''])('refuse an unknown id: %j', (id) => {
    expect(thrownText(() => readEditionFiles(id, tempFolder(), templates)).vi).toContain('cchc-2026');
  });
});

describe('calendars', () => {
  it('ship for 2025 and 2026 and give the working days of the handbook', () => {
    const calendars = loadCalendars();
    expect(addWorkingDays('2026-08-28', 2, calendars)).toBe('2026-09-04');
    expect(addWorkingDays('2026-01-09', 1, calendars)).toBe('2026-01-10');
    expect(addWorkingDays('2026-02-14', 2, calendars)).toBe('2026-02-24');
    expect(addWorkingDays('2027-03-14', 2, calendars)).toEqual({ missingCalendar: 2027 });
  });

  it('are replaced by those of the workspace; mistakes have their place', () => {
    const root = tempFolder({ 'calendars/2026.yaml': 'year: 2026\ndaysOff: [2026-08-21]\n' });
    expect(loadCalendars(root).get(2026)!.daysOff).toEqual(['2026-08-21']);
    const bad = tempFolder({ 'calendars/2026.yaml': 'year: 2026\ndaysOff:\n  - 2026-02-30\n' });
    const told = thrownText(() => loadCalendars(bad)).vi;
    expect(told).toContain('2026.yaml:3:5');
    expect(told).toContain('có trong lịch');
  });
});
