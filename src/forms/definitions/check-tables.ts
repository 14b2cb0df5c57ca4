import type { DefinitionProblem } from './definition-problem.ts';
import type { TableDraft } from './definition-schema.ts';
import { problemAt, type EditionDraft, type Located } from './edition-draft.ts';

/** The build of a matrix table: numbers once, one key column, as many header rows in every column, kinds on values. */
export function checkTables(draft: EditionDraft): DefinitionProblem[] {
  return draft.tables.flatMap((table) => [...checkKey(table), ...checkColumns(table)]);
}

function checkKey(table: Located<TableDraft>): DefinitionProblem[] {
  const keys = table.value.columns.filter((one) => one.role === 'key').length;
  return keys === 1 ? [] : [problemAt(table, ['columns'], 'FD-024', { reason: 'key', found: keys })];
}

function checkColumns(table: Located<TableDraft>): DefinitionProblem[] {
  const { columns } = table.value;
  const seen = new Set<number>();
  return columns.flatMap((column, index) => {
    const problems: DefinitionProblem[] = [];
    const say = (key: string, reason: string, found: number) =>
      problems.push(problemAt(table, ['columns', index, key], 'FD-024', { reason, found }));
    if (seen.has(column.no)) say('no', 'number', column.no);
    if (column.header.length !== columns[0]!.header.length) say('header', 'header', column.header.length);
    if (column.role === 'value' && !column.definitionId) say('definitionId', 'definition', column.no);
    if (column.role === 'value' && !column.kind) say('kind', 'kind', column.no);
    seen.add(column.no);
    return problems;
  });
}
