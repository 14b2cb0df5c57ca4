import { clauseCodes } from '../../domain/clause.ts';
import type { Params } from '../../domain/finding.ts';
import { hasNumber, type Observation } from '../../domain/observation.ts';
import { at } from '../fact-rule.ts';
import { ownerOf, ownerParams, readingFailure } from '../reading-rule.ts';
import { readingsByRule } from '../cell-readings.ts';
import { about, has, subjectEn, subjectVi, word } from '../rule-words.ts';
import type { RuleResult, SubmissionContext, SubmissionRule } from '../rule.ts';
import { answersByArea, isEmpty, isSilent } from './answered.ts';

export const l1Req001: SubmissionRule = {
  code: 'L1-REQ-001',
  severity: 'error',
  status: 'active',
  since: '0.1.0',
  basis: ['X-12', 'N-01'],
  words: {
    vi: {
      title: 'Ô bắt buộc để trống',
      reason: 'Ô trống không phải là 0: không biết đơn vị không phát sinh, không áp dụng hay quên điền.',
      good: '0, KPS hoặc KAD.',
      bad: 'Ô để trống, hoặc ghi “đang tổng hợp”.',
      message: (p) =>
        about(
          subjectVi(p),
          has(p, 'merged')
            ? `ô bị gộp với ${word(p, 'merged')} nên không có số riêng.`
            : has(p, 'columns')
              ? `dòng có số liệu nhưng còn để trống ${word(p, 'columns')}.`
              : has(p, 'raw')
                ? `chưa có số liệu, ô ghi “${word(p, 'raw')}”.`
                : 'ô bắt buộc để trống.',
        ),
      fix: (p) =>
        (has(p, 'merged') ? 'Bỏ gộp ô rồi điền từng ô. ' : '') +
        'Gõ số (kể cả 0); không phát sinh thì gõ KPS, không áp dụng thì gõ KAD.',
    },
    en: {
      title: 'A required cell is blank',
      reason: 'Blank is not 0: nobody knows whether nothing arose, it does not apply, or it was forgotten.',
      good: '0, KPS or KAD.',
      bad: 'An empty cell, or “đang tổng hợp”.',
      message: (p) =>
        about(
          subjectEn(p),
          has(p, 'merged')
            ? `the cell is merged with ${word(p, 'merged')} and has no figure of its own.`
            : has(p, 'columns')
              ? `the row has figures, but ${word(p, 'columns')} are blank.`
              : has(p, 'raw')
                ? `no figure yet, the cell says “${word(p, 'raw')}”.`
                : 'the required cell is blank.',
        ),
      fix: (p) =>
        (has(p, 'merged') ? 'Unmerge the cells and fill in each of them. ' : '') +
        'Type a figure (0 too); KPS when nothing arose, KAD when it does not apply.',
    },
  },
  on: 'submission',
  needs: 'form',
  check(context) {
    // An empty submission is one finding (C-EMP-001), not one for each cell.
    if (isEmpty(context)) return [{ outcome: 'not-applicable' }];
    const results = [
      ...blankFields(context),
      ...unfinishedCells(context),
      ...incompleteRows(context),
      ...blankListCells(context),
    ];
    return results.length > 0 ? results : [{ outcome: 'pass' }];
  },
};

function* blankFields(context: SubmissionContext): Generator<RuleResult> {
  for (const area of answersByArea(context)) {
    // A silent area is one finding (L1-REQ-002); a declared one is answered by its declaration.
    if (area.declaredNothing || isSilent(area)) continue;
    for (const { field, value } of area.blank) {
      yield {
        outcome: 'fail',
        ...ownerOf({ in: 'field', indicator: field.indicator.code }),
        ...at(value.cell),
        ...(value.raw.trim() === '' ? {} : { observed: value.raw }),
        params: { raw: value.raw.trim(), ...mergedParam(value) },
      };
    }
  }
}

function mergedParam({ readings }: Observation): Params {
  const merged = readings.find((one) => one.mergedInto !== undefined)?.mergedInto;
  return merged === undefined ? {} : { merged };
}

/** A row of a table with some figures, where a total or one of its parts is blank: named at the row, not at a total. */
function* incompleteRows(context: SubmissionContext): Generator<RuleResult> {
  for (const { table, rows } of context.submission.tables) {
    const identities = context.form!.tables.find((one) => one.table.code === table)?.identities ?? [];
    const hard = identities.filter(({ clause }) => clause.kind === 'identity' && clause.severity === 'error');
    const asked = new Set(hard.flatMap(({ column, clause }) => [column, ...clauseCodes(clause).map(Number)]));
    for (const { role, key, cells } of rows) {
      if (role !== 'data' || ![...cells.values()].some(hasNumber)) continue;
      const blank = [...asked].sort((a, b) => a - b).filter((no) => cells.get(no)?.status === 'blank');
      if (blank.length === 0) continue;
      yield {
        outcome: 'fail',
        severity: 'warning',
        ...ownerOf({ in: 'table', table, row: key, column: blank[0]! }),
        ...at(cells.get(blank[0]!)?.cell),
        figures: [],
        params: { table, row: key, columns: blank.map((no) => `(${no})`), raw: '' },
      };
    }
  }
}

/** Cells of tables, and optional fields, that the reader found unfinished. */
function* unfinishedCells(context: SubmissionContext): Generator<RuleResult> {
  for (const found of readingsByRule(context.submission).get('L1-REQ-001') ?? []) {
    const { owner } = found;
    if (owner.in === 'list') continue;
    if (owner.in === 'field' && context.form!.fields.get(owner.indicator)?.requirement === 'required')
      continue;
    yield { outcome: 'fail', ...readingFailure(context, found) };
  }
}

/** Required columns in list rows that hold anything at all. */
function* blankListCells(context: SubmissionContext): Generator<RuleResult> {
  for (const { list, sheet, rows } of context.submission.lists) {
    const columns = context.form!.lists.find((one) => one.list.code === list)?.columns ?? [];
    for (const { row, cells } of rows) {
      for (const column of columns) {
        const value = cells.get(column.key);
        if (!column.required || (value && value.status !== 'blank')) continue;
        yield {
          outcome: 'fail',
          instance: `${list}.${column.key}`,
          sheet,
          ...at(value?.cell),
          params: { ...ownerParams(context, { in: 'list', list, row, column: column.key }), raw: '' },
        };
      }
    }
  }
}
