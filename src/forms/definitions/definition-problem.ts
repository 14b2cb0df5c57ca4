import type { Params } from '../../domain/finding.ts';

/** What can be wrong in a form definition. Codes are never reused; their sentences are in `forms-messages.ts`. */
export type DefinitionCode =
  | 'FD-001'
  | 'FD-002'
  | 'FD-003'
  | 'FD-004'
  | 'FD-005'
  | 'FD-006'
  | 'FD-007'
  | 'FD-008'
  | 'FD-009'
  | 'FD-010'
  | 'FD-011'
  | 'FD-012'
  | 'FD-013'
  | 'FD-014'
  | 'FD-015'
  | 'FD-016'
  | 'FD-017'
  | 'FD-018'
  | 'FD-019'
  | 'FD-020'
  | 'FD-021'
  | 'FD-022'
  | 'FD-023'
  | 'FD-024'
  | 'FD-025'
  | 'FD-026';

/** A mistake in a definition file, as data; line and column count from 1. */
export interface DefinitionProblem {
  code: DefinitionCode;
  path: string;
  line: number;
  column: number;
  params: Params;
  /** The valid name that looks most like what was written. */
  nearest?: string;
}

/** Order of the files as given, then by place: the same input always gives the same list. */
export function sortProblems(problems: readonly DefinitionProblem[]): DefinitionProblem[] {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return problems.toSorted(
    (a, b) => byText(a.path, b.path) || a.line - b.line || a.column - b.column || byText(a.code, b.code),
  );
}
