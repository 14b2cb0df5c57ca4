import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/** What each room may import. `!types` behind a room: types only. */
const mayImport: Record<string, readonly string[]> = {
  domain: [],
  ooxml: [],
  messages: ['domain'],
  forms: ['domain', 'messages'],
  office: [],
  workbook: ['domain', 'ooxml', 'office', 'forms!types'],
  chart: ['domain', 'ooxml'],
  intake: ['domain', 'messages', 'forms', 'workbook!types'],
  learn: ['domain', 'messages', 'forms', 'workbook!types'],
  rules: ['domain', 'messages', 'forms'],
  consolidate: ['domain', 'forms'],
  report: ['domain', 'messages', 'forms', 'consolidate', 'chart', 'ooxml'],
  verify: ['domain', 'messages', 'report', 'ooxml'],
  reporters: ['domain', 'messages', 'rules', 'ooxml', 'verify!types'],
  export: ['domain', 'messages', 'consolidate', 'chart', 'workbook', 'ooxml'],
  workspace: ['domain', 'messages', 'forms'],
  cli: ['*'],
};

/** The rooms that touch disk, console or clock. */
const mayTouchTheWorld = new Set(['workspace', 'cli', 'office']);
/** Old formats are read by other programs: starting them is touching the world. */
const startsPrograms = join(src, 'workbook', 'legacy');

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): { line: number; target: string; typeOnly: boolean }[] {
  const text = readFileSync(file, 'utf8');
  const found = [];
  const pattern = /^(import|export)(\s+type)?\s[^;]*?from\s+'([^']+)'|import\('([^']+)'\)/gm;
  for (const match of text.matchAll(pattern)) {
    const line = text.slice(0, match.index).split('\n').length;
    found.push({ line, target: match[3] ?? match[4]!, typeOnly: match[2] !== undefined });
  }
  return found;
}

const room = (file: string) => relative(src, file).split(/[\\/]/)[0]!;

describe('the layers', () => {
  it('are crossed only downwards', () => {
    const offences: string[] = [];
    for (const file of sourceFiles(src)) {
      const from = room(file);
      const allowed = mayImport[from] ?? [];
      for (const { line, target, typeOnly } of importsOf(file)) {
        if (!target.startsWith('.')) continue;
        const to = room(resolve(dirname(file), target));
        const fine =
          to === from ||
          allowed.includes('*') ||
          allowed.includes(to) ||
          (typeOnly && allowed.includes(`${to}!types`));
        if (!fine) {
          offences.push(
            `${relative(src, file)}:${line} — "${from}" must not import "${to}" (see src/README.md)`,
          );
        }
      }
    }
    expect(offences).toEqual([]);
  });

  it('leave disk, console and clock to workspace and cli', () => {
    const offences: string[] = [];
    const world =
      /from 'node:(fs|fs\/promises|child_process|os|net|http|https)'|\bconsole\.|new Date\(\)|Date\.now\(\)|process\.(env|cwd|stdout|stderr)/;
    for (const file of sourceFiles(src)) {
      if (mayTouchTheWorld.has(room(file)) || dirname(file) === startsPrograms) continue;
      readFileSync(file, 'utf8')
        .split('\n')
        .forEach((text, index) => {
          if (world.test(text)) offences.push(`${relative(src, file)}:${index + 1} — ${text.trim()}`);
        });
    }
    expect(offences).toEqual([]);
  });

  it('have no room that the table does not know, and no folder of odds and ends', () => {
    const rooms = readdirSync(src, { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(rooms.map((one) => one.name).filter((name) => !(name in mayImport))).toEqual([]);
    const vague = sourceFiles(src).filter((file) =>
      /(^|[\\/])(utils?|helpers?|common|misc|index)(\.ts$|[\\/])/.test(relative(src, file)),
    );
    expect(vague).toEqual([]);
  });

  it('sees imports at all', () => {
    expect(sourceFiles(src).flatMap(importsOf).length).toBeGreaterThan(20);
  });
});
