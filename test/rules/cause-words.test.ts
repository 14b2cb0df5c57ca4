import { describe, expect, it } from 'vitest';
import { checkSubmission } from '../../src/rules/engine/check.ts';
import { sentencesOf } from '../../src/rules/sentences.ts';
import {
  buildForm,
  buildSubmission,
  buildTable,
  buildTableData,
  contextOf,
  type SubmissionSpec,
} from './build-submission.ts';

const form = buildForm({
  fields: {
    '2.1': { clauses: ['= 2.2 + 2.3 - 2.4'] },
    '2.2': {},
    '2.3': {},
    '2.4': { requirement: 'optional' },
    '3.1': { area: '3' },
    '3.2': { area: '3', clauses: ['<= 3.1'] },
  },
  tables: [buildTable('II.06', { 3: '2.2', 4: undefined }, {})],
});

/** What follows the message of the finding, in both languages. */
function causes(spec: SubmissionSpec, previous: Record<string, string> = {}): string[] {
  const context = {
    ...contextOf(form, buildSubmission(form, spec)),
    previous: new Map(Object.entries(previous)),
  };
  const found = checkSubmission(context).findings.filter((one) => /^L1-(SUM|REL)/.test(one.code));
  return [
    ...new Set(
      found.flatMap((one) =>
        (['vi', 'en'] as const).flatMap((lang) => {
          const said = /(Có thể|Perhaps) .*$/.exec(sentencesOf(one, lang).message);
          return said ? [said[0]] : [];
        }),
      ),
    ),
  ];
}

const values = { '2.1': 1240, '2.2': 1127, '2.3': 163, '2.4': 50, '3.1': 40, '3.2': 12 };

describe('the sentence of a likely cause', () => {
  it('is none where everything fits', () => {
    expect(causes({ values })).toEqual([]);
  });

  it('is not last period where a cell was and is zero', () => {
    const [vi = ''] = causes({ values: { ...values, '2.1': 1198, '2.4': 0 } }, { '2.4': '0' });
    expect(vi).not.toContain('kỳ trước');
    const [told = ''] = causes({ values: { ...values, '2.1': 1177 } }, { '2.3': '163' });
    expect(told).toContain('kỳ trước (163)');
  });

  it.each([
    [
      '2.2',
      1172,
      'ô D6 gõ đảo hai chữ số: ghi 1.172, nếu là 1.127 thì khớp',
      'two digits are swapped in D6: it says 1.172, and 1.127 would fit',
    ],
    [
      '2.3',
      163000,
      'ô D7 ghi lớn gấp 1.000 lần: ghi 163.000, nếu là 163 thì khớp',
      'D7 is 1.000 times too large: it says 163.000, and 163 would fit',
    ],
    ['2.1', '1.24', '', ''],
    [
      '2.3',
      1663,
      'ô D7 gõ thừa một chữ số: ghi 1.663, nếu là 163 thì khớp',
      'a digit was typed twice in D7: it says 1.663, and 163 would fit',
    ],
    [
      '2.2',
      117,
      'ô D6 gõ thiếu một chữ số: ghi 117, nếu là 1.127 thì khớp',
      'a digit is missing in D6: it says 117, and 1.127 would fit',
    ],
    [
      '2.3',
      -163,
      'ô D7 sai dấu: ghi -163, nếu là 163 thì khớp',
      'the sign of D7 is wrong: it says -163, and 163 would fit',
    ],
    [
      '2.1',
      1340,
      'ô D5 đã cộng ô D8 thay vì trừ; nếu trừ thì được 1.240',
      'D5 adds D8 instead of taking it off; taken off it makes 1.240',
    ],
    [
      '2.1',
      1077,
      'ô D5 chưa cộng ô D7; nếu cộng thì được 1.240',
      'D5 leaves out D7; with it, it makes 1.240',
    ],
    [
      '2.1',
      1403,
      'ô D5 đã cộng ô D7 hai lần; nếu cộng một lần thì được 1.240',
      'D5 counts D7 twice; counted once it makes 1.240',
    ],
    ['2.1', 1999, '', ''],
  ])('%s = %s', (code, value, vi, en) => {
    const said = causes({ values: { ...values, [code]: value } });
    expect(said).toEqual(vi === '' ? [] : [`Có thể ${vi}.`, `Perhaps ${en}.`]);
  });

  it('knows what was reported last time', () => {
    const [vi, en] = causes({ values: { ...values, '2.3': 99 } }, { '2.3': '99' });
    expect(vi).toBe('Có thể ô D7 còn để số của kỳ trước (99); nếu là 163 thì khớp.');
    expect(en).toBe("Perhaps D7 still holds last period's figure (99); 163 would fit.");
  });

  it('names the cell of another sheet with its sheet, and a blank one', () => {
    const tables = [
      buildTableData('II.06', [
        ['Đất đai', 600, 1],
        ['Hộ tịch', 400, 2],
        ['Chứng thực', '', 3],
        ['Tổng', 1000, 6],
      ]),
    ];
    const [vi] = causes({ values, tables });
    expect(vi).toBe('Có thể ô C12 ở trang “II.06” bỏ trống; nếu là 127 thì khớp.');
  });

  it('tells an unmarked subtotal from a row of data', () => {
    const tables = [
      buildTableData('II.06', [
        ['Đất đai', 600, 10],
        ['Hộ tịch', 400, 20],
        ['Khối một', 1000, 30],
        ['Chứng thực', 127, 3],
        ['Tổng', 2127, 63],
      ]),
    ];
    const [vi] = causes({ values, tables });
    expect(vi).toBe('Có thể ô C12 ở trang “II.06” là dòng cộng của các dòng trên, bị tính thêm một lần.');
  });

  it('says nothing about a bound that any smaller number would meet', () => {
    expect(causes({ values: { ...values, '3.2': 52 } })).toEqual([]);
    expect(causes({ values: { ...values, '3.2': 12000 } })[0]).toContain('ghi lớn gấp 1.000 lần');
  });

  it('names both where two fit equally, and never says which', () => {
    // 1.127 = 1.240 + 163 - 50 - 226: either pair, put right, makes up for it.
    const said = causes({ values: { ...values, '2.1': 1127, '2.2': 1240 } });
    expect(said[0]).toBe(
      'Có thể hai ô D5 và D6 ghi nhầm số của nhau; hoặc hai ô D7 và D8 ghi nhầm số của nhau.',
    );
  });
});
