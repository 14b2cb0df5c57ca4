import type { Register } from '../../domain/agency.ts';
import { usualPlausibility } from '../../domain/plausibility.ts';
import type { Submission } from '../../domain/submission.ts';
import { at } from '../fact-rule.ts';
import { amount, word } from '../rule-words.ts';
import type { CollectionRule, RuleResult } from '../rule.ts';
import { tellingCells, type TellingCell } from './equal-cells.ts';

/** So many cells in a row make a trace that two agencies hardly share by chance. */
const traceLength = 4;
/** Of so many agencies that share traces the figures are compared one by one. */
const looked = 3;

export const l3Dup001: CollectionRule = {
  code: 'L3-DUP-001',
  severity: 'warning',
  status: 'active',
  since: '0.3.0',
  basis: ['X-17'],
  words: {
    vi: {
      title: 'Số liệu gần như giống hệt của đơn vị khác',
      reason:
        'Hai đơn vị không thể có cùng số ở hầu hết các ô; thường là chép biểu của nhau, hoặc một tệp mang tên hai đơn vị.',
      good: 'Vài số trùng nhau ngẫu nhiên.',
      bad: '60 trong 62 số của hai xã bằng nhau từng ô.',
      message: (p) =>
        `${amount(p, 'count')} trong ${amount(p, 'of')} số từ 10 trở lên bằng đúng từng ô của ${word(p, 'other')} (tệp ${word(p, 'otherFile')}), ví dụ ${word(p, 'cells')}.`,
      fix: (p) => `Hỏi lại cả hai đơn vị (đơn vị này và ${word(p, 'other')}) xem biểu nào là của mình.`,
    },
    en: {
      title: "Figures nearly identical to another agency's",
      reason:
        'Two agencies cannot have the same number in most cells: usually one copied the other, or one file bears two names.',
      good: 'A few numbers agree by chance.',
      bad: '60 of 62 numbers of two communes agree cell by cell.',
      message: (p) =>
        `${amount(p, 'count')} of ${amount(p, 'of')} numbers from 10 on agree cell by cell with those of ${word(p, 'other')} (file ${word(p, 'otherFile')}), for instance ${word(p, 'cells')}.`,
      fix: (p) => `Ask both agencies (this one and ${word(p, 'other')}) which workbook is theirs.`,
    },
  },
  on: 'collection',
  check({ submissions, register, plausibility = usualPlausibility }) {
    const results: RuleResult[] = [];
    // The first owner of each trace: a copy shares nearly all traces of one owner. Linear in the number of files.
    const owners = new Map<string, number>();
    const told = new Set<number>();
    const known: { submission: Submission; cells: readonly TellingCell[] }[] = [];
    for (const submission of submissions) {
      if (submission.agency === null || submission.form === null) continue;
      const cells = tellingCells(submission, submission.form, false);
      const shared = new Map<number, number>();
      for (const trace of tracesOf(cells)) {
        const owner = owners.get(trace);
        if (owner === undefined) owners.set(trace, known.length);
        else shared.set(owner, (shared.get(owner) ?? 0) + 1);
      }
      known.push({ submission, cells });
      const nearest = [...shared].sort(([, a], [, b]) => b - a).slice(0, looked);
      for (const [owner] of nearest) {
        const other = known[owner]!;
        if (other.submission.agency === submission.agency) continue;
        const equal = equalCells(cells, other.cells);
        const fewer = Math.min(cells.length, other.cells.length);
        if (equal.length < plausibility.copiedCells || equal.length * 5 < fewer * 4) continue;
        const name = nameOf(register, other.submission);
        results.push(failed(submission, other.submission, name, equal, cells.length));
        // Who copied whom cannot be told: both are asked.
        const own = nameOf(register, submission);
        const theirs = equalCells(other.cells, cells);
        if (!told.has(owner))
          results.push(failed(other.submission, submission, own, theirs, other.cells.length));
        told.add(owner).add(known.length - 1);
        break;
      }
    }
    return results.length > 0 ? results : [{ outcome: 'pass' }];
  },
};

const nameOf = ({ byCode }: Register, { agency }: Submission) => byCode.get(agency!)?.name ?? agency!;

/** Each run of cells as one text; the form's own order makes runs of copies the same. */
function tracesOf(cells: readonly TellingCell[]): string[] {
  const words = cells.map(({ key, value }) => `${key}=${value}`);
  return words.slice(traceLength - 1).map((_, at) => words.slice(at, at + traceLength).join('\u0000'));
}

function equalCells(cells: readonly TellingCell[], others: readonly TellingCell[]): TellingCell[] {
  const theirs = new Map(others.map(({ key, value }) => [key, value]));
  return cells.filter(({ key, value }) => theirs.get(key) === value);
}

function failed(
  submission: Submission,
  other: Submission,
  name: string,
  equal: readonly TellingCell[],
  of: number,
): RuleResult {
  return {
    outcome: 'fail',
    agency: submission.agency!,
    file: submission.received.file,
    instance: other.agency!,
    ...at(equal[0]!.cell),
    params: {
      other: name,
      otherFile: other.received.file,
      count: equal.length,
      of,
      cells: equal.slice(0, 5).flatMap(({ cell }) => (cell ? [`${cell.sheet}!${cell.cell}`] : [])),
    },
  };
}
