import { describe, expect, it } from 'vitest';
import { toA1 } from '../../src/domain/cell-ref.ts';
import { extract } from '../../src/intake/extract.ts';
import {
  agencies,
  area,
  context,
  extracted,
  factsOf,
  filledWorkbook,
  layout,
  received,
  unitForm,
} from './workbook-builder.ts';

const valueAt = (code: string) => toA1(area.rows.get(code)!, area.columns.value);

describe('extract on a plain filled workbook', () => {
  const submission = extracted(filledWorkbook());

  it('recognises agency, period, form and obligation', () => {
    expect(submission.agency).toBe('X01');
    expect(submission.form).toBe(unitForm);
    expect(submission.obligation).toBe('X01/unit');
    expect(submission.identity).toMatchObject({
      agency: { code: 'X01', from: '_cchc' },
      periodId: { id: '2026-Q3', from: '_cchc' },
      submissionType: 'unit',
      editionId: 'cchc-2026',
    });
  });

  it('has nothing to remark', () => {
    expect(submission.facts).toEqual([]);
  });

  it('reads every field with its cell', () => {
    expect([...submission.observations.keys()]).toEqual([...unitForm.fields.keys()]);
    for (const [code, field] of unitForm.fields) {
      const one = submission.observations.get(code)!;
      expect(one.cell, code).not.toBeNull();
      if (field.requirement === 'required' && field.indicator.valueKind === 'count') {
        expect({ code, status: one.status, value: one.value, raw: one.raw }).toEqual({
          code,
          status: 'number',
          value: '7',
          raw: '7',
        });
      }
    }
    expect(submission.observations.get('2.3.1')!.cell).toEqual({
      file: 'periods/2026-Q3/inbox/bao-cao.xlsx',
      sheet: area.sheet,
      cell: valueAt('2.3.1'),
    });
  });

  it('reads tables, lists and narrative', () => {
    const table = submission.tables.find((one) => one.table === 'II.06')!;
    expect(table.rows.map((row) => [row.role, row.key])).toEqual([
      ['data', 'Hộ tịch'],
      ['total', 'Tổng cộng'],
    ]);
    expect(table.rows[0]!.cells.get(5)).toMatchObject({ status: 'number', value: '5' });
    expect(submission.lists.map((one) => one.list)).toEqual(layout.lists.map((one) => one.list));
    expect(submission.narrative.map((one) => one.text)).toEqual(
      unitForm.narrative.map((one) => `Nội dung mục ${one.section.code}`),
    );
  });
});

describe('extract without a workbook', () => {
  it('passes on why a file could not be read', () => {
    const [submission] = extract(
      received('inbox/x.xls'),
      { problem: 'legacy-xls', detail: 'BIFF8' },
      context,
    );
    expect(submission).toMatchObject({ form: null, agency: null, obligation: null });
    expect(submission.facts).toEqual([{ kind: 'file-problem', problem: 'legacy-xls', detail: 'BIFF8' }]);
  });

  it.each([
    ['inbox/X01.xlsx', 'X01', 'X01/unit'],
    ['inbox/UBND phường Đồ Sơn.pdf', 'X01', 'X01/unit'],
    ['inbox/SNV.xlsx', 'SNV', null],
    ['inbox/SNV_dau-moi-SNV.xlsx', 'SNV', 'SNV/field-lead-SNV'],
    ['inbox/SNV_don-vi.xlsx', 'SNV', 'SNV/unit'],
    ['inbox/bao-cao.xlsx', null, null],
  ])('knows by the name of %s whose it is', (file, agency, obligation) => {
    const [submission] = extract(received(file), { problem: 'damaged', detail: '' }, context);
    expect([submission.agency, submission.obligation]).toEqual([agency, obligation]);
  });

  it('says when the name lies about the content', () => {
    const facts = factsOf(extracted(filledWorkbook(), 'inbox/x.xls'), 'extension-lies');
    expect(facts).toEqual([{ kind: 'extension-lies', actual: 'xlsx' }]);
  });
});

describe('the field-lead report', () => {
  it('answers an obligation of its own', () => {
    const forms = context.formsOwedBy(agencies.snv);
    const lead = forms.find((form) => form.submissionType === 'field-lead')!;
    const submission = extracted(filledWorkbook(lead, agencies.snv));
    expect(submission.obligation).toBe('SNV/field-lead-SNV');
    expect(submission.form).toBe(lead);
    expect(submission.facts).toEqual([]);
  });
});
