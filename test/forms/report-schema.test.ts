import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/domain/observation.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { buildForm } from '../../src/forms/build-form.ts';
import { reportJsonSchema, reportSchema } from '../../src/forms/schema/report-schema.ts';
import { submissionSchema } from '../../src/forms/schema/submission-schema.ts';
import { submissionView } from '../../src/forms/schema/submission-view.ts';
import { shippedEdition } from './shipped-edition.ts';

const edition = shippedEdition();
const commune = (id: string) =>
  buildForm(edition, { period: parsePeriod(id)!, level: 'commune', submissionType: 'unit' });

const cell = (status: CellValue['status'], value: string | null, raw = value ?? ''): CellValue => ({
  status,
  value,
  raw,
  cell: null,
  readings: [],
});

/** A submission in which every required thing is answered. */
function complete(id: string): Submission {
  const form = commune(id);
  const typed = [...form.fields.values()].filter((field) => field.requirement === 'required');
  const observations = typed.map(({ indicator }) => {
    const answer = indicator.valueKind === 'text' ? cell('text', 'Theo kế hoạch') : cell('number', '7');
    return [indicator.code, { ...answer, indicator: indicator.code }] as const;
  });
  return {
    received: { file: 'a.xlsx', sha256: '', size: 0, received: null },
    identity: {},
    form,
    agency: 'X-001',
    obligation: 'X-001/unit',
    observations: new Map(observations),
    tables: form.tables.map(({ table, columns }) => ({
      table: table.code,
      sheet: table.sheet,
      rows: (['data', 'total'] as const).map((role) => ({
        role,
        key: role === 'data' ? 'Đất đai' : 'Tổng số',
        keyCell: { file: 'a.xlsx', sheet: table.sheet, cell: 'B9' },
        cells: new Map(
          columns.filter((one) => one.role === 'value').map((one) => [one.no, cell('number', '0')]),
        ),
      })),
    })),
    lists: [],
    narrative: form.narrative
      .filter((one) => one.requirement === 'required')
      .map((one) => ({ section: one.section.code, text: 'Đã thực hiện.', cell: null })),
    nothingArose: new Map(),
    facts: [],
  };
}

/** The submission with one observation changed. */
function withAnswer(base: Submission, indicator: string, answer: CellValue | null): Submission {
  const observations = new Map(base.observations);
  observations.delete(indicator);
  if (answer) observations.set(indicator, { ...answer, indicator });
  return { ...base, observations };
}

function accepts(submission: Submission): boolean {
  return submissionSchema(submission.form!).safeParse(submissionView(submission)).success;
}

describe('the schema of a submission', () => {
  it.each(['2026-Q1', '2026-H1', '2026-Q3', '2026-Y'])('takes a complete one of %s', (id) => {
    const result = submissionSchema(commune(id)).safeParse(submissionView(complete(id)));
    expect(result.error?.issues ?? []).toEqual([]);
  });

  const base = complete('2026-Q3');
  it.each([
    ['a marker', '2.3.2', cell('nothing-arose', '0', 'KPS'), true],
    ['not applicable', '2.3.2', cell('not-applicable', null, 'KAD'), true],
    ['an estimate', '2.3.2', cell('estimate', '12', 'ước 12'), true],
    ['zero', '2.3.2', cell('number', '0'), true],
    ['a blank', '2.3.2', cell('blank', null), false],
    ['a cell that is missing', '2.3.2', null, false],
    ['something unreadable', '2.3.2', cell('unreadable', null, '12-15'), false],
    ['a fraction of a dossier', '2.3.2', cell('number', '12.5'), false],
    ['less than nothing', '2.3.2', cell('number', '-3'), false],
    ['money with decimals', '5.1.1', cell('number', '1250.75'), true],
    ['a blank where it is optional', '2.3.12', cell('blank', null), true],
    ['a figure that is not asked', '9.9.9', cell('number', '1'), true],
  ])('and %s: %s', (_what, code, answer, expected) => {
    expect(accepts(withAnswer(base, code, answer))).toBe(expected);
  });

  it('wants the required texts and tables, unless nothing arose in their area', () => {
    expect(accepts({ ...base, narrative: [] })).toBe(false);
    expect(accepts({ ...base, tables: [] })).toBe(false);
    const ticked = new Map([['2', { file: 'a.xlsx', sheet: 'Bìa', cell: 'C20' }]]);
    expect(accepts({ ...base, tables: [], nothingArose: ticked })).toBe(true);
    expect(accepts({ ...withAnswer(base, '2.3.2', cell('blank', null)), nothingArose: ticked })).toBe(true);
    expect(accepts({ ...withAnswer(base, '1.3.1', cell('blank', null)), nothingArose: ticked })).toBe(false);
  });

  it('reads list rows by their columns', () => {
    const rows = (cells: [string, CellValue][]) => [
      { list: '0.10.1', sheet: 'Khó khăn, kiến nghị', rows: [{ row: 5, cells: new Map(cells) }] },
    ];
    const content: [string, CellValue] = ['content', cell('text', 'Thiếu máy quét')];
    expect(accepts({ ...base, lists: rows([content, ['date', cell('text', '2026-08-01')]]) })).toBe(true);
    expect(accepts({ ...base, lists: rows([['date', cell('text', '2026-08-01')]]) })).toBe(false);
    expect(accepts({ ...base, lists: rows([content, ['type', cell('text', 'Khác')]]) })).toBe(false);
  });

  it('refuses the submission of another period or form', () => {
    const view = submissionView(base) as Record<string, unknown>;
    const schema = submissionSchema(commune('2026-Q3'));
    expect(schema.safeParse({ ...view, period: '2026-Q1' }).success).toBe(false);
    expect(schema.safeParse({ ...view, form: 'cchc-2026/unit/province/quarterly' }).success).toBe(false);
    expect(schema.safeParse({ ...view, more: 1 }).success).toBe(false);
  });

  it('an unrecognised file has no view', () => {
    expect(submissionView({ ...base, form: null })).toBeNull();
  });
});

describe('the schema of a kind of report', () => {
  const kinds = ['quarterly', 'six-month', 'annual'] as const;
  const json = Object.fromEntries(kinds.map((kind) => [kind, reportJsonSchema(edition, kind)]));
  // The same text comes out of JSON.stringify, which is what the command prints.
  const compiled = new Map<string, ValidateFunction>();
  function validatorOf(kind: string): ValidateFunction {
    const validate =
      compiled.get(kind) ??
      new Ajv2020({ inlineRefs: false, code: { optimize: false } }).compile(json[kind]!);
    compiled.set(kind, validate);
    return validate;
  }

  it.each(kinds)('%s is a valid JSON Schema that says what it is', (kind) => {
    const schema = JSON.parse(JSON.stringify(json[kind])) as object;
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(JSON.stringify(schema)).toContain('mẫu minh họa');
    expect(new Ajv2020().validateSchema(schema)).toBe(true);
    expect(() => validatorOf(kind)).not.toThrow();
  });

  it.each([
    ['2027-Q1', 'quarterly'],
    ['2027-Q3', 'quarterly'],
    ['2027-H1', 'six-month'],
    ['2027-Y', 'annual'],
  ] as const)('takes %s as %s and as nothing else, in zod and as JSON Schema', (id, kind) => {
    const view = submissionView(complete(id));
    for (const other of kinds) {
      expect(reportSchema(edition, other).safeParse(view).success).toBe(other === kind);
      expect(validatorOf(other)(view)).toBe(other === kind);
    }
  });

  it('asks for different things in each kind', () => {
    type Branch = {
      title: string;
      properties: { areas: { required: string[] }; narrative: { required: string[] } };
    };
    const branch = (kind: string, form: string) =>
      (json[kind]!['anyOf'] as Branch[]).find((one) => one.title === `cchc-2026/${form}/${kind}`)!.properties;
    const areas = (kind: string, form = 'unit/commune') => branch(kind, form).areas.required;
    const narrative = (kind: string) => branch(kind, 'unit/commune').narrative.required;
    expect(areas('quarterly')).toContain('0.1.4');
    expect(areas('six-month')).not.toContain('0.1.4');
    expect(areas('quarterly')).not.toContain('3.2.1');
    expect(areas('six-month')).toContain('3.2.1');
    expect(areas('six-month')).not.toContain('0.9.1');
    expect(areas('annual')).toContain('0.9.1');
    expect(areas('annual')).not.toContain('0.8.2');
    expect(areas('annual')).not.toContain('0.1.3');
    expect(areas('annual', 'unit/province')).not.toEqual(areas('annual', 'unit/commune'));
    expect(areas('annual', 'field-lead/STC')).toEqual(['5.1.1', '5.1.2']);
    expect(narrative('quarterly')).not.toContain('V');
    expect(narrative('annual')).toContain('V');
  });
});
