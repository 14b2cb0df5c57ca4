import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Decimal } from '../domain/decimal.ts';
import { previousReport, type Period } from '../domain/period.ts';
import { periodFolders } from './workspace-paths.ts';

/** What obligations reported, by id: each figure by indicator code, or by table cell (`II.06:Đất đai/3`). */
export type PreviousFigures = ReadonlyMap<string, ReadonlyMap<string, Decimal>>;

/** A larger file is not worth the memory: its figures only make a hint better. */
const largest = 256 * 1024 * 1024;

/** Where `compile` wrote the figures of the report before this one; undefined for one that follows none. */
export function previousFiguresPath(root: string, period: Period): string | undefined {
  const id = previousReport(period)?.id;
  if (id === undefined) return undefined;
  return join(periodFolders(root, id).reports, `so-lieu-${id}.csv`);
}

/** What these obligations reported a report earlier; nothing where `compile` did not leave it in the workspace. */
export function loadPreviousFigures(
  root: string,
  period: Period,
  obligations: ReadonlySet<string>,
): PreviousFigures {
  const path = previousFiguresPath(root, period);
  const size = path === undefined ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  return path === undefined || size === 0 || size > largest
    ? new Map()
    : readPreviousFigures(readFileSync(path, 'utf8'), obligations);
}

/**
 * Pure part: the text of the facts. Read by the line: what a spreadsheet saved again in its own way, or a line that a
 * text broke in two, is passed over.
 */
export function readPreviousFigures(text: string, obligations: ReadonlySet<string>): PreviousFigures {
  const agencies = new Set([...obligations].map((id) => id.slice(0, id.indexOf('/'))));
  const figures = new Map<string, Map<string, Decimal>>();
  for (const line of text.split('\n')) {
    const agency = line.split(',', 2)[1];
    if (agency === undefined || !agencies.has(agency)) continue;
    const [, , , form, indicator, dimension, value, status] = fieldsOf(line.trimEnd());
    const obligation = `${agency}/${form}`;
    if (!obligations.has(obligation) || status !== 'number' || !/^-?\d+(\.\d+)?$/.test(value ?? '')) continue;
    const own = figures.get(obligation) ?? new Map<string, Decimal>();
    own.set(dimension || indicator!, value!);
    figures.set(obligation, own);
  }
  return figures;
}

function fieldsOf(line: string): string[] {
  try {
    return parse(line)[0] ?? [];
  } catch {
    return [];
  }
}
