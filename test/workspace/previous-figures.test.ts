import { describe, expect, it } from 'vitest';
import { readPreviousFigures } from '../../src/workspace/previous-figures.ts';

const head =
  'period,agency,agency_name,form,indicator,dimension,value,status,counted,reason,raw,file,sheet,cell,sha256';
const text = [
  `\uFEFF${head}`,
  '2026-H1,X01,"UBND xã A, huyện B",unit,2.3.1,,1250,number,yes,,1250,x.xlsx,2,D7,0',
  '2026-H1,X01,"UBND xã A, huyện B",unit,2.3.1,II.06:Đất đai/3,800,number,yes,,800,x.xlsx,II,C9,0',
  '2026-H1,X01,UBND xã A,unit,2.3.2,,0,nothing-arose,yes,,KPS,x.xlsx,2,D8,0',
  '2026-H1,X01,UBND xã A,unit,1.1,,,text,no,,"hai',
  '2026-H1,X02,UBND xã C,unit,2.3.1,,7,number,yes,,7,y.xlsx,2,D7,0',
  '2026-H1,X01,UBND xã A,field-lead-VP,2.3.1,,9,number,yes,,9,z.xlsx,2,D7,0',
  '',
].join('\r\n');

describe('the figures of the report before', () => {
  it('are read for the obligations that are asked for, numbers alone', () => {
    const figures = readPreviousFigures(text, new Set(['X01/unit']));
    expect([...figures.keys()]).toEqual(['X01/unit']);
    expect([...figures.get('X01/unit')!]).toEqual([
      ['2.3.1', '1250'],
      ['II.06:Đất đai/3', '800'],
    ]);
  });

  it('are none where a spreadsheet saved the file in its own way', () => {
    expect(readPreviousFigures(text.replaceAll(',', ';'), new Set(['X01/unit'])).size).toBe(0);
  });
});
