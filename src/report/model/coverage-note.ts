import type { Agency } from '../../domain/agency.ts';
import {
  coverageOfFigure,
  type ConsolidatedTable,
  type Consolidation,
  type ExclusionReason,
  type Figure,
} from '../../domain/consolidation.ts';
import { formatDecimal } from '../../messages/format.ts';
import { nameAgencies } from './agency-names.ts';

/** Missing agencies that a footnote names; of more it says how many. */
const namedAtMost = 6;

/** Reasons for which nothing of an agency is lacking in a figure. */
const nothingLacking = new Set<ExclusionReason>(['not-applicable', 'inside-parent', 'ended', 'not-printed']);

/**
 * What a figure lacks, as its footnote says it; undefined where nothing is lacking or there is no figure. `prints` tells
 * whether the document has a field's annex: one that it lacks is not named.
 */
export type CoverageNotes = (figure: Figure, prints?: (field: string) => boolean) => string | undefined;

/**
 * Footnotes on figures that rest on incomplete coverage: `77/81 …, chưa có số liệu của …`. `annexes`: fields
 * with the names of the annexes in which the missing ones stand. Who answered "không áp dụng" is not missed.
 */
export function coverageNotes(
  consolidation: Consolidation,
  annexes: readonly (readonly [field: string, name: string])[],
): CoverageNotes {
  const names = new Map(consolidation.agencies.map((one) => [one.code, one]));
  return (figure, prints = () => true) => {
    if (figure.value === null) return undefined;
    const { counted, expected } = coverageOfFigure(figure);
    if (counted >= expected) return undefined;
    const head = `Tổng hợp từ ${count(counted)}/${count(expected)} báo cáo phải có số liệu này`;
    const missing = missingAgencies(consolidation, figure);
    const where = annexes.flatMap(([field, name]) => (prints(field) ? [name] : [])).join(' và ');
    return `${head}; ${lackWords(missing, expected - counted, names, where)}.`;
  };
}

/** The same of a matrix table, for a note below it: `Tổng hợp từ 73/75 báo cáo phải có biểu này; …`. */
export function tableCoverageNote(
  { agencies }: Consolidation,
  { counted, expected, exclusions }: ConsolidatedTable,
): string {
  if (counted >= expected) return '';
  const names = new Map(agencies.map((one) => [one.code, one]));
  const left = new Set(exclusions.filter((one) => !nothingLacking.has(one.reason)).map((one) => one.agency));
  const missing = agencies.map((one) => one.code).filter((code) => left.has(code));
  // Single cells are left out too: only where the numbers agree is it clear who is missing.
  const named = missing.length === expected - counted ? missing : [];
  const head = `Tổng hợp từ ${count(counted)}/${count(expected)} báo cáo phải có biểu này`;
  return `${head}; ${lackWords(named, expected - counted, names, '')}.`;
}

/** Agencies of the scope whose answer the figure lacks, in the order of the register. */
export function missingAgencies(consolidation: Consolidation, figure: Figure): string[] {
  const exclusions = consolidation.lineage(figure.indicator, figure.scope)?.exclusions ?? [];
  const missing = new Set(
    exclusions.filter((one) => !nothingLacking.has(one.reason)).map((one) => one.agency),
  );
  return consolidation.agencies.map((one) => one.code).filter((code) => missing.has(code));
}

function lackWords(
  missing: readonly string[],
  lacking: number,
  names: ReadonlyMap<string, Agency>,
  where: string,
): string {
  if (missing.length > 0 && missing.length <= namedAtMost)
    return `chưa có số liệu của ${nameAgencies(missing, names)}`;
  const many = missing.length > 0 ? `${count(missing.length)} cơ quan, đơn vị` : `${count(lacking)} báo cáo`;
  return `chưa có số liệu của ${many}${where === '' ? '' : ` (nêu tại ${where})`}`;
}

const count = (value: number) => formatDecimal(String(value));
