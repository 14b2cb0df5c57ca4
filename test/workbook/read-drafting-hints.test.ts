import { describe, expect, it } from 'vitest';
import { readDraftingHints } from '../../src/workbook/read/read-drafting-hints.ts';
import { makeXlsx, sheetXml } from './make-xlsx.ts';

function hintsOf(data: string, after = '', styles?: string) {
  const hints = readDraftingHints(
    makeXlsx({
      'xl/worksheets/sheet1.xml': sheetXml(data, after),
      ...(styles ? { 'xl/styles.xml': styles } : {}),
    }),
  );
  if ('problem' in hints) throw new Error(hints.detail);
  return hints;
}

describe('drafting hints', () => {
  it('hold validations in both writings, with their ranges', () => {
    const { sheets } = hintsOf(
      '',
      '<dataValidations count="2"><dataValidation type="list" sqref="C2:C9 E2"><formula1>"có,không"</formula1></dataValidation>' +
        '<dataValidation type="whole" operator="between" sqref="D2"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations>' +
        '<extLst><ext xmlns:x14="u" xmlns:xm="m"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>DM!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    );
    expect(sheets.get('Sheet1')!.validations).toEqual([
      {
        type: 'list',
        formula: '"có,không"',
        ranges: [
          { top: 2, left: 3, bottom: 9, right: 3 },
          { top: 2, left: 5, bottom: 2, right: 5 },
        ],
      },
      { type: 'whole', formula: '0', ranges: [{ top: 2, left: 4, bottom: 2, right: 4 }] },
      { type: 'list', formula: 'DM!$A$1:$A$3', ranges: [{ top: 2, left: 2, bottom: 4, right: 2 }] },
    ]);
  });

  it('hold the empty cells that were drawn', () => {
    const { sheets } = hintsOf('<row r="4"><c r="A4" s="1"/><c r="B4"><v>1</v></c></row>');
    expect(sheets.get('Sheet1')!.emptyCells).toEqual([{ row: 4, column: 1, style: 1 }]);
  });

  it('do not grow with the number of ranges', () => {
    const many = Array.from({ length: 60_000 }, (_, at) => `A${at + 1}`).join(' ');
    const { sheets } = hintsOf(
      '',
      `<dataValidations><dataValidation type="list" sqref="${many}"/></dataValidations>`,
    );
    expect(sheets.get('Sheet1')!.validations[0]!.ranges).toHaveLength(20_000);
  });

  it('of a broken package are a problem, of another format none', () => {
    expect(readDraftingHints(makeXlsx().subarray(0, 400))).toMatchObject({ problem: 'damaged' });
    expect(readDraftingHints(Buffer.from('a;b;c\n1;2;3\n'))).toMatchObject({ sheets: new Map() });
  });
});
