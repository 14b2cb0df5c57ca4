import { noHistory, type History } from '../../../domain/history.ts';
import type { ContinuityOf } from '../../../domain/succession.ts';

/** What the workspace keeps of other periods, and how today's agencies relate to those of then. */
export interface Year {
  history: History;
  continuity: ContinuityOf;
}

/** Opens the history of a workspace; records are read when somebody asks for them. */
export function openYear(): Year {
  return { history: noHistory, continuity: (code) => ({ kind: 'same', code }) };
}
