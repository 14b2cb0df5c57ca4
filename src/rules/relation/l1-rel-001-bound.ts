import type { Clause } from '../../domain/clause.ts';
import type { LikelyCause } from '../../domain/finding.ts';
import type { TableData } from '../../domain/submission.ts';
import { at } from '../fact-rule.ts';
import { isReplaced } from '../formula/replaced-cells.ts';
import { cellOperand, fieldOperand, judgeBound, type Judgement } from '../operand.ts';
import { checkId } from '../likely-cause/check-id.ts';
import { likelyCauses } from '../likely-cause/likely-causes.ts';
import { ownerOf } from '../reading-rule.ts';
import {
  about,
  amount,
  has,
  placeName,
  placesEn,
  placesVi,
  signed,
  subjectEn,
  subjectVi,
  word,
} from '../rule-words.ts';
import type { RuleResult, SubmissionContext, SubmissionRule } from '../rule.ts';

export const l1Rel001: SubmissionRule = {
  code: 'L1-REL-001',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['X-02', 'X-05', 'X-16'],
  words: {
    vi: {
      title: 'Số thành phần lớn hơn số bao trùm',
      reason: 'Phần không thể lớn hơn toàn bộ; có mặt vượt biên chế được giao thì phải có giải trình.',
      good: 'Kiểm tra 18 văn bản, phát hiện trái pháp luật 3.',
      bad: 'Kiểm tra 18 văn bản, phát hiện trái pháp luật 21.',
      message: (p) =>
        about(
          subjectVi(p),
          `ghi ${amount(p, 'observed')}, lớn hơn ${amount(p, 'expected')} của ${word(p, 'limit')} (vượt ${signed(p, 'difference')}).`,
        ),
      fix: (p) =>
        word(p, 'soft') === 'true'
          ? 'Kiểm tra lại; nếu đúng, ghi lý do ở cột “Ghi chú, giải trình”.'
          : `Kiểm tra ô này và ${has(p, 'cells') ? placesVi(p, 'cells') : word(p, 'limit')}.`,
    },
    en: {
      title: 'A part exceeds the whole',
      reason: 'A part is never more than the whole; more staff than the quota needs an explanation.',
      good: '18 documents examined, 3 found unlawful.',
      bad: '18 documents examined, 21 found unlawful.',
      message: (p) =>
        about(
          subjectEn(p),
          `says ${amount(p, 'observed')}, more than ${amount(p, 'expected')} of ${word(p, 'limit')} (over by ${signed(p, 'difference')}).`,
        ),
      fix: (p) =>
        word(p, 'soft') === 'true'
          ? 'Check it; if it is right, give the reason in the notes column.'
          : `Check this cell and ${has(p, 'cells') ? placesEn(p, 'cells') : word(p, 'limit')}.`,
    },
  },
  on: 'submission',
  needs: 'form',
  *check(context) {
    yield* fieldBounds(context);
    for (const data of context.submission.tables) yield* tableBounds(context, data);
  },
};

type Bound = Extract<Clause, { kind: 'bound' }>;

function* fieldBounds(context: SubmissionContext): Generator<RuleResult> {
  const { observations } = context.submission;
  for (const [code, field] of context.form!.fields) {
    const bounds = field.clauses.filter((one): one is Bound => one.kind === 'bound');
    for (const [index, bound] of bounds.entries()) {
      const left = { code, operand: fieldOperand(context, code) };
      const home = observations.get(code)?.cell?.sheet;
      const cells = bound.terms.flatMap((one) => placeName(observations.get(one.code)?.cell, home));
      yield judge(
        judgeBound(left, bound.terms, (one) => fieldOperand(context, one)),
        bound,
        () => likelyCauses(context, [checkId.field('bound', code, index)]),
        {
          ...at(observations.get(code)?.cell),
          instance: index === 0 ? code : `${code}#${index + 1}`,
          indicator: code,
          figures: [code],
          params: { limit: describe(bound), cells, codes: [code, ...bound.terms.map((one) => one.code)] },
        },
      );
    }
  }
}

function* tableBounds(context: SubmissionContext, data: TableData): Generator<RuleResult> {
  const table = context.form!.tables.find((one) => one.table.code === data.table);
  for (const [rowAt, row] of data.rows.entries()) {
    for (const [index, { column, clause }] of (table?.identities ?? []).entries()) {
      if (clause.kind !== 'bound') continue;
      const used = [column, ...clause.terms.map((one) => Number(one.code))];
      if (row.role === 'total' && used.some((no) => isReplaced(context.submission, row.cells.get(no)?.cell)))
        continue;
      const operandOf = (code: string) => cellOperand(row.cells.get(Number(code)), true);
      const left = { code: String(column), operand: operandOf(String(column)) };
      const cells = clause.terms.flatMap((one) => row.cells.get(Number(one.code))?.cell?.cell ?? []);
      const causes = () => likelyCauses(context, [checkId.row(data.table, rowAt, index)]);
      yield judge(judgeBound(left, clause.terms, operandOf), clause, causes, {
        ...ownerOf({ in: 'table', table: data.table, row: row.key, column }),
        sheet: data.sheet,
        ...at(row.cells.get(column)?.cell),
        params: {
          table: data.table,
          row: row.key,
          column: String(column),
          limit: clause.terms.map((one) => `(${one.code})`).join(' + '),
          cells,
        },
      });
    }
  }
}

function describe(bound: Bound): string {
  return bound.terms
    .map(({ sign, code }, index) => (index === 0 ? code : `${sign === 1 ? '+' : '-'} ${code}`))
    .join(' ');
}

function judge(
  judgement: Judgement,
  bound: Bound,
  causes: () => LikelyCause[],
  place: Omit<RuleResult, 'outcome'>,
): RuleResult {
  switch (judgement.is) {
    case 'pass':
      return { outcome: 'pass', ...place };
    case 'skip':
      return { outcome: 'not-applicable', ...place };
    case 'undecided':
      return { outcome: 'not-evaluated', ...place, missing: judgement.missing };
    case 'off':
      return {
        ...place,
        outcome: 'fail',
        severity: bound.severity,
        observed: judgement.left,
        expected: judgement.right,
        difference: judgement.difference,
        causes: causes(),
        params: { ...place.params, soft: bound.severity === 'warning' },
      };
  }
}
