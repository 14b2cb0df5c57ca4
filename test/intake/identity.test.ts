import { describe, expect, it } from 'vitest';
import type { CellRef } from '../../src/domain/cell-ref.ts';
import type { IdentitySource } from '../../src/domain/identity.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { IntakeFact } from '../../src/domain/intake-fact.ts';
import { extract } from '../../src/intake/extract.ts';
import { buildForm } from '../../src/forms/build-form.ts';
import { shippedEdition } from '../forms/shipped-edition.ts';
import {
  agencies,
  blankWorkbook,
  context,
  extracted,
  filledWorkbook,
  layout,
  received,
  unitForm,
  TestWorkbook,
} from './workbook-builder.ts';

const { cover } = layout;
const file = 'periods/2026-Q3/inbox/bao-cao.xlsx';
const onCover = (cell: string) => ({ file, sheet: cover.sheet, cell });
const onMeta = (row: number) => ({ file, sheet: '_cchc', cell: `B${row}` });
const metaRow = (key: 'agency' | 'period' | 'version' | 'edition' | 'structureHash' | 'submissionType') =>
  layout.meta.rows.get(key)!;
const setMeta = (it: TestWorkbook, key: Parameters<typeof metaRow>[0], value: string) =>
  it.set('_cchc', `B${metaRow(key)}`, value);
const withoutMeta = (it: TestWorkbook) => (it.sheets = it.sheets.filter((one) => one.name !== '_cchc'));
const metaMissing: IntakeFact = { kind: 'sheet-missing', sheet: '_cchc', covers: [] };

const conflict = (
  what: 'agency' | 'period',
  other: string,
  otherFrom: IdentitySource,
  cell: CellRef | null,
): IntakeFact => ({
  kind: 'identity-conflict',
  what,
  used: what === 'agency' ? 'X01' : '2026-Q3',
  usedFrom: '_cchc',
  other,
  otherFrom,
  cell,
});

interface Case {
  what: string;
  change?: (it: TestWorkbook) => unknown;
  file?: string;
  facts: IntakeFact[];
  agency: string | null;
  isRead: boolean;
  /** Of a file that is kept out but says whose report it is. */
  meant?: string;
}

const cases: Case[] = [
  {
    what: 'another agency on the cover',
    change: (it) => it.set(cover.sheet, cover.agencyCode, 'X02'),
    facts: [conflict('agency', 'X02', 'cover', onCover(cover.agencyCode))],
    agency: 'X01',
    isRead: true,
  },
  {
    what: 'another name than the code on the cover',
    change: (it) => it.set(cover.sheet, cover.agency, agencies.namDoSon.name),
    facts: [conflict('agency', 'X02', 'cover', onCover(cover.agency))],
    agency: 'X01',
    isRead: true,
  },
  {
    what: 'another agency in the file name',
    file: 'periods/2026-Q3/inbox/X02.xlsx',
    facts: [conflict('agency', 'X02', 'file-name', null)],
    agency: 'X01',
    isRead: true,
  },
  {
    what: 'another agency in the folder',
    file: 'periods/2026-Q3/inbox/X02/bao-cao.xlsx',
    facts: [conflict('agency', 'X02', 'folder', null)],
    agency: 'X01',
    isRead: true,
  },
  {
    what: 'another agency in a folder above that of the round',
    file: 'periods/2026-Q3/nop/UBND phường Nam Đồ Sơn/Lần 2/bao-cao.xlsx',
    facts: [conflict('agency', 'X02', 'folder', null)],
    agency: 'X01',
    isRead: true,
  },
  {
    what: 'a name on the cover that nobody knows beside a known code',
    change: (it) => it.set(cover.sheet, cover.agency, 'UBND xã Lạ'),
    facts: [conflict('agency', 'UBND xã Lạ', 'cover', onCover(cover.agency))],
    agency: 'X01',
    isRead: true,
  },
  {
    what: 'without _cchc the cover counts',
    change: withoutMeta,
    facts: [metaMissing],
    agency: 'X01',
    isRead: true,
  },
  {
    what: 'without a code the name on the cover counts',
    change: (it) => {
      withoutMeta(it);
      it.sheet(cover.sheet).cells.delete(cover.agencyCode);
    },
    facts: [metaMissing],
    agency: 'X01',
    isRead: true,
  },
  {
    what: 'a cover whose rows moved',
    change: (it) => {
      withoutMeta(it);
      it.insertRow(cover.sheet, 2);
    },
    facts: [metaMissing],
    agency: 'X01',
    isRead: true,
  },
  {
    what: 'without _cchc and cover the file name counts',
    change: (it) => {
      withoutMeta(it);
      it.sheets = it.sheets.filter((one) => one.name !== cover.sheet);
    },
    file: 'periods/2026-Q3/inbox/X02.xlsx',
    facts: [{ kind: 'sheet-missing', sheet: cover.sheet, covers: [] }, metaMissing],
    agency: 'X02',
    isRead: true,
  },
  {
    what: 'an agency that nobody knows: candidates, no choice',
    change: (it) => {
      withoutMeta(it);
      it.sheet(cover.sheet).cells.delete(cover.agencyCode);
      it.set(cover.sheet, cover.agency, 'UBND xã Van Lang');
    },
    facts: [
      {
        kind: 'agency-unknown',
        text: 'UBND xã Van Lang',
        cell: onCover(cover.agency),
        candidates: ['X03', 'X04'],
      },
    ],
    agency: null,
    isRead: false,
  },
  {
    what: 'an agency that ended before the period',
    change: (it) => {
      setMeta(it, 'agency', 'X06');
      it.set(cover.sheet, cover.agencyCode, 'X06').set(cover.sheet, cover.agency, agencies.gone.name);
    },
    facts: [{ kind: 'agency-not-valid', agency: 'X06' }],
    agency: 'X06',
    isRead: false,
  },
  {
    what: 'a form that the agency does not owe',
    change: (it) => setMeta(it, 'submissionType', 'field-lead'),
    facts: [{ kind: 'form-not-owed', agency: 'X01', form: 'field-lead' }],
    agency: 'X01',
    isRead: false,
  },
  {
    what: 'a newer edition than ours',
    change: (it) => setMeta(it, 'version', '9.0.0'),
    facts: [{ kind: 'edition-unknown', found: 'cchc-2026 9.0.0', expected: 'cchc-2026 1.0.0' }],
    agency: 'X01',
    isRead: false,
    meant: 'X01/unit',
  },
  {
    what: 'an edition of another name',
    change: (it) => setMeta(it, 'edition', 'khac-2020'),
    facts: [{ kind: 'edition-unknown', found: 'khac-2020 1.0.0', expected: 'cchc-2026 1.0.0' }],
    agency: 'X01',
    isRead: false,
    meant: 'X01/unit',
  },
  {
    what: 'an older version is read',
    change: (it) => setMeta(it, 'version', '0.9.0'),
    facts: [{ kind: 'edition-older', found: 'cchc-2026 0.9.0', expected: 'cchc-2026 1.0.0' }],
    agency: 'X01',
    isRead: true,
  },
  {
    what: 'another structure is read by its labels',
    change: (it) => setMeta(it, 'structureHash', 'abc'),
    facts: [{ kind: 'structure-changed', found: 'abc', expected: unitForm.structureHash }],
    agency: 'X01',
    isRead: true,
  },
  {
    what: 'the period on the cover differs',
    change: (it) => it.set(cover.sheet, cover.period, '2026-H1'),
    facts: [conflict('period', '2026-H1', 'cover', onCover(cover.period))],
    agency: 'X01',
    isRead: true,
  },
];

describe('recognising a workbook', () => {
  it.each(cases)('$what', ({ change, file: name, facts, agency, isRead, meant }) => {
    const workbook = filledWorkbook();
    change?.(workbook);
    const submission = extracted(workbook, name ?? file);
    expect(submission.facts).toEqual(facts);
    expect(submission.agency).toBe(agency);
    expect(submission.form !== null).toBe(isRead);
    expect(submission.observations.size > 0).toBe(isRead);
    expect(submission.obligation).toBe(isRead ? `${agency}/unit` : (meant ?? null));
  });

  it.each([file, 'periods/2026-Q3/inbox/2026-Q3_X01.xlsx'])(
    "keeps last quarter's workbook out: %s",
    (named) => {
      const h1 = parsePeriod('2026-H1')!;
      const form = buildForm(shippedEdition(), { period: h1, level: 'commune', submissionType: 'unit' });
      const submission = extracted(blankWorkbook(form, agencies.doSon), named);
      expect(submission).toMatchObject({ agency: 'X01', form: null, obligation: 'X01/unit' });
      expect(submission.facts).toEqual([
        {
          kind: 'wrong-period',
          found: '2026-H1',
          expected: '2026-Q3',
          from: '_cchc',
          cell: { ...onMeta(metaRow('period')), file: named },
        },
      ]);
    },
  );

  it('says so when a workbook is not ours', () => {
    const workbook = new TestWorkbook();
    workbook.addSheet('Sheet1', { A1: 'Danh sách', B2: 5 });
    const [submission] = extract(received('periods/2026-Q3/inbox/X01.xlsx'), workbook.raw(), context);
    expect(submission.facts).toEqual([{ kind: 'not-our-form' }]);
    expect(submission).toMatchObject({ agency: 'X01', form: null });
  });

  it('tells unit and field-lead report apart without _cchc', () => {
    for (const form of context.formsOwedBy(agencies.snv)) {
      const workbook = filledWorkbook(form, agencies.snv);
      withoutMeta(workbook);
      expect(extracted(workbook).form?.id).toBe(form.id);
      workbook.sheet(cover.sheet).cells.delete(cover.reportKind);
      expect(extracted(workbook).form?.id).toBe(form.id);
    }
  });
});
