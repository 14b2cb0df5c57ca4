import { parseA1 } from '../../domain/cell-ref.ts';
import { severities, type Finding } from '../../domain/finding.ts';
import type { Form } from '../../domain/form.ts';
import type { Submission } from '../../domain/submission.ts';

/**
 * Order inside one submission: severity, sheet in the order of the form, row, column, code, instance. What belongs to
 * the whole file comes before the sheets, added sheets come last.
 */
export function sortFindings(findings: Finding[], form: Form | null, submission?: Submission): Finding[] {
  const order = sheetOrder(form, submission);
  const keys = new Map(findings.map((one) => [one, keyOf(one, order)]));
  return findings.sort((a, b) => compareKeys(keys.get(a)!, keys.get(b)!));
}

/** Findings of many submissions, each already in order: severity, agency, file, then as they came. */
export function mergeFindings(lists: Iterable<readonly Finding[]>): Finding[] {
  const all: Finding[] = [];
  for (const list of lists) for (const one of list) all.push(one);
  return all.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compareText(a.agency ?? '', b.agency ?? '') ||
      compareText(a.file ?? '', b.file ?? ''),
  );
}

type Key = readonly (number | string)[];

function keyOf(finding: Finding, order: ReadonlyMap<string, number>): Key {
  const at = finding.cell === undefined ? undefined : parseA1(finding.cell);
  const sheet = finding.sheet === undefined ? -1 : (order.get(finding.sheet) ?? order.size);
  return [
    rank(finding),
    sheet,
    finding.sheet ?? '',
    at?.row ?? 0,
    at?.column ?? 0,
    finding.code,
    finding.instance ?? '',
    finding.fingerprint,
  ];
}

function compareKeys(a: Key, b: Key): number {
  for (const [index, left] of a.entries()) {
    const right = b[index]!;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Sheets of the form by position; a renamed sheet keeps its place. */
function sheetOrder(form: Form | null, submission: Submission | undefined): ReadonlyMap<string, number> {
  const names = form
    ? [
        ...form.areas.map((one) => one.area.sheet),
        ...form.tables.map((one) => one.table.sheet),
        ...form.lists.map((one) => one.list.sheet),
      ]
    : [];
  const order = new Map(names.map((name, index) => [name, index]));
  for (const fact of submission?.facts ?? []) {
    const place = fact.kind === 'sheet-renamed' ? order.get(fact.expected) : undefined;
    if (fact.kind === 'sheet-renamed' && place !== undefined) order.set(fact.found, place);
  }
  return order;
}

function rank(finding: Finding): number {
  return severities.indexOf(finding.severity);
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
