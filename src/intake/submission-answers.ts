import type { CellValue } from '../domain/observation.ts';
import type { Submission } from '../domain/submission.ts';

/**
 * Everything that an agency typed into a submission, in a form that tells equal answers from different ones: indicator
 * codes, `table:II.06`, `list:…`, `section:I.1`. What is computed or filled in by us is no answer.
 */
export function answersOf({ form, observations, tables, lists, narrative }: Submission): Map<string, string> {
  const answers = new Map<string, string>();
  for (const [code, { requirement }] of form?.fields ?? []) {
    const one = observations.get(code);
    const isTyped = requirement === 'required' || requirement === 'optional';
    if (isTyped && one && isAnswered(one)) answers.set(code, said(one));
  }
  for (const { table, rows } of tables) {
    const data = rows.filter((row) => row.role === 'data' && [...row.cells.values()].some(isAnswered));
    if (data.length > 0)
      answers.set(`table:${table}`, data.map((row) => [row.key, ...saidBy(row.cells)].join('\t')).join('\n'));
  }
  for (const { list, rows } of lists) {
    const data = rows.map((row) => saidBy(row.cells).join('\t'));
    if (data.length > 0) answers.set(`list:${list}`, data.join('\n'));
  }
  for (const { section, text } of narrative) if (text !== '') answers.set(`section:${section}`, text);
  return answers;
}

/** Whether everything is answered that the form requires: such a file is no part of another. */
export function isWhole({ form, nothingArose }: Submission, answers: ReadonlyMap<string, string>): boolean {
  if (form === null) return false;
  const fields = [...form.fields.values()].every(
    ({ requirement, indicator }) =>
      requirement !== 'required' || answers.has(indicator.code) || nothingArose.has(indicator.area),
  );
  const tables = form.tables.every(
    ({ requirement, table }) => requirement !== 'required' || answers.has(`table:${table.code}`),
  );
  const sections = form.narrative.every(
    ({ requirement, section }) => requirement !== 'required' || answers.has(`section:${section.code}`),
  );
  return fields && tables && sections;
}

const isAnswered = ({ status }: CellValue) => status !== 'blank' && status !== 'missing';
const said = ({ status, value, raw }: CellValue) => `${status}:${value ?? raw}`;
const saidBy = (cells: ReadonlyMap<unknown, CellValue>) =>
  [...cells].filter(([, one]) => isAnswered(one)).map(([at, one]) => `${String(at)}=${said(one)}`);
