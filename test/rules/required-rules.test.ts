import { describe, expect, it } from 'vitest';
import { cEmp001 } from '../../src/rules/collection/c-emp-001-empty.ts';
import { l1Req001 } from '../../src/rules/required/l1-req-001-blank.ts';
import { l1Req002 } from '../../src/rules/required/l1-req-002-declaration.ts';
import {
  buildForm,
  buildList,
  buildListData,
  failures,
  outcomeOf,
  remarked,
  run,
  type SubmissionSpec,
  type ValueSpec,
} from './build-submission.ts';

const form = buildForm({
  fields: {
    '2.1': {},
    '2.2': {},
    '2.3': { requirement: 'optional' },
    '2.4': { requirement: 'computed', valueKind: 'percent' },
    '3.1': { area: '3' },
    '3.2': { area: '3' },
  },
});
const full = { '2.1': 1, '2.2': 2, '2.3': '', '2.4': '', '3.1': 0, '3.2': 'KPS' } satisfies Record<
  string,
  ValueSpec
>;

describe('L1-REQ-001 required cell blank', () => {
  it.each<[string, SubmissionSpec, string[]]>([
    ['filled in; optional and computed may stay blank', { values: full }, []],
    ['X-12: blank', { values: { ...full, '2.2': '' } }, ['D6']],
    ['unfinished', { values: { ...full, '2.2': remarked('đang tổng hợp', 'N-01', 'error') } }, ['D6']],
    [
      'unfinished in an optional cell',
      { values: { ...full, '2.3': remarked('…', 'N-01', 'error') } },
      ['D7'],
    ],
    [
      'not a number: another finding says it',
      { values: { ...full, '2.2': remarked('x', 'N-18', 'error') } },
      [],
    ],
    ['cell not found: the sheet or row says it', { values: { ...full, '2.2': '–' } }, []],
    ['KAD is an answer', { values: { ...full, '2.2': 'KAD' } }, []],
    ['area declared empty', { values: { ...full, '3.1': '', '3.2': '' }, nothingArose: ['3'] }, []],
    ['a whole area blank is L1-REQ-002', { values: { ...full, '3.1': '', '3.2': '' } }, []],
  ])('%s', (_, spec, cells) => {
    expect(failures(l1Req001, form, spec).map((one) => one.cell)).toEqual(cells);
  });

  it('is decided by nobody in an empty submission', () => {
    const values = Object.fromEntries(Object.keys(full).map((code) => [code, '']));
    expect(run(l1Req001, form, { values })).toEqual([{ outcome: 'not-applicable' }]);
  });

  it('asks for required columns of list rows that hold something', () => {
    const column = (key: string, required: boolean) => ({
      key,
      required,
      label: { vi: key, en: key },
      valueKind: 'text' as const,
    });
    const listed = buildForm({ lists: [buildList('SK', [column('name', true), column('note', false)])] });
    const lists = [
      buildListData('SK', [
        { name: 'a', note: '' },
        { name: '', note: 'b' },
      ]),
    ];
    expect(failures(l1Req001, listed, { lists })).toMatchObject([
      { sheet: 'SK', cell: 'A6', instance: 'SK.name' },
    ]);
  });
});

describe('L1-REQ-002 declaration against figures', () => {
  it.each<[string, SubmissionSpec, string]>([
    ['declared and blank', { values: { ...full, '3.1': '', '3.2': '' }, nothingArose: ['3'] }, 'pass'],
    ['declared and zero', { values: full, nothingArose: ['3'] }, 'pass'],
    ['declared, but a figure', { values: { ...full, '3.1': 12 }, nothingArose: ['3'] }, 'fail'],
    ['not declared, nothing filled in', { values: { ...full, '3.1': '', '3.2': '' } }, 'fail'],
    ['not declared, something filled in', { values: { ...full, '3.1': '' } }, 'pass'],
  ])('%s', (_, spec, outcome) => {
    expect(outcomeOf(run(l1Req002, form, spec))).toBe(outcome);
  });

  it('points at the tick, or at the first blank cell', () => {
    expect(failures(l1Req002, form, { values: { ...full, '3.1': 12 }, nothingArose: ['3'] })).toMatchObject([
      { sheet: 'Bìa', cell: 'C20', figures: ['3.1'] },
    ]);
    expect(failures(l1Req002, form, { values: { ...full, '3.1': '', '3.2': '' } })).toMatchObject([
      { sheet: 'LV 3', cell: 'D5', figures: ['3.1', '3.2'] },
    ]);
  });
});

describe('C-EMP-001 hardly filled in', () => {
  const fields = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`2.${index}`, {}]));
  const large = buildForm({ fields });
  const withAnswers = (count: number): SubmissionSpec => ({
    values: Object.fromEntries(Object.keys(fields).map((code, index) => [code, index < count ? 1 : ''])),
  });
  it.each([
    ['nothing filled in', withAnswers(0), 'fail'],
    ['one of twenty', withAnswers(1), 'fail'],
    ['two of twenty: incomplete, not empty', withAnswers(2), 'pass'],
    ['everything', withAnswers(20), 'pass'],
    ['declared empty', { ...withAnswers(0), nothingArose: ['2'] }, 'pass'],
    ['no cell found', { values: {} }, 'not-applicable'],
  ])('%s', (_, spec, outcome) => {
    expect(outcomeOf(run(cEmp001, large, spec))).toBe(outcome);
  });
});
