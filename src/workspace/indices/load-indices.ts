import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexAnalysis, IndexResult, IndexResults } from '../../domain/index-result.ts';
import type { Decimal } from '../../domain/decimal.ts';
import { mistakesError } from '../mistake.ts';
import type { Found } from '../targets/name-finder.ts';
import { indicesFolder } from '../workspace-paths.ts';
import { readIndexAnalysis, readIndexResults, type Rows } from './read-indices.ts';

/**
 * What `indices/` holds: results and analyses by the year of their publication, `<year>.csv` and `<year>-analysis.csv`
 * (also `<year>-phan-tich.csv`). The measured year is a column of its own. Nothing there is fine.
 */
export function loadIndices(
  root: string,
  agency: (text: string) => Found<string>,
  tolerance: Decimal,
): IndexResults {
  const folder = join(root, indicesFolder);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const results: IndexResult[] = [];
  const analysis: IndexAnalysis[] = [];
  for (const name of names) {
    const match = /^(20\d\d)(-analysis|-phan-tich)?\.csv$/i.exec(name);
    if (!match) continue;
    const of = { file: `${indicesFolder}/${name}`, published: Number(match[1]) };
    const bytes = readFileSync(join(folder, name));
    if (match[2] === undefined) results.push(...sound(of.file, readIndexResults(bytes, of, agency)));
    else analysis.push(...sound(of.file, readIndexAnalysis(bytes, of)));
  }
  return { results, analysis, tolerance };
}

function sound<T>(file: string, { rows, mistakes }: Rows<T>): T[] {
  if (mistakes) throw mistakesError(file, mistakes);
  return rows;
}
