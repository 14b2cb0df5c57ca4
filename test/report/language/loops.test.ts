import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/messages/user-error.ts';
import { renderReport } from '../../../src/report/template/render-report.ts';
import { p, row, smallDocument, table, textOf } from '../small-documents.ts';
import { agencies, languageModel } from './language-model.ts';

const render = async (body: string, of = languageModel()) =>
  textOf((await renderReport(smallDocument(body), of)).bytes);
const line = async (text: string) => (await render(p(text))).replace(/\n$/, '');

describe('a loop over agencies', () => {
  it.each([
    [
      '{{LẶP Đơn vị}}{{Tên}}={{2.3.1}};{{HẾT Đơn vị}}',
      'Sở Tư pháp=700;Sở Y tế=500 (ước);Báo Sông Lam=-;UBND xã Thanh An=40.000;UBND xã Thanh An=…;',
    ],
    ['{{#Đơn vị}}{{STT}}.{{Mã đơn vị}} {{/Đơn vị}}', '1.STP 2.SYT 3.BAO 4.X01 5.X02 '],
    [
      '{{LẶP Đơn vị | nhóm: Sở, ban, ngành}}{{Đơn vị}} {{2.3.1}}, {{HẾT Đơn vị}}',
      'Sở Tư pháp 700, Sở Y tế 500 (ước), ',
    ],
    ['{{LẶP Đơn vị | cấp: xã}}{{Mã}} {{HẾT}}', 'X01 X02 '],
    [
      '{{LẶP Nhóm}}{{Nhóm}};{{HẾT Nhóm}}{{LẶP Cấp}}{{Cấp}};{{HẾT Cấp}}',
      'Sở, ban, ngành;Báo, đài;Xã, phường;Cấp tỉnh;Cấp xã;',
    ],
    [
      '{{LẶP Nhóm}}{{Tên nhóm}} ({{Số đơn vị}}): {{2.3.1}}; {{HẾT Nhóm}}',
      'Sở, ban, ngành (2): 1.200; Báo, đài (1): -; Xã, phường (2): -; ',
    ],
    ['{{LẶP Cấp}}{{Tên cấp}}: {{2.3.1}}; {{HẾT Cấp}}', 'Cấp tỉnh: -; Cấp xã: 40.000; '],
    [
      '{{LẶP Nhóm}}{{Tên nhóm}}:{{LẶP Đơn vị}} {{Tên}}{{NẾU 2.3.1 | có số}} {{2.3.1}}{{NẾU KHÔNG}} không có{{HẾT}},{{HẾT Đơn vị}} cả nhóm {{2.3.1}}, toàn tỉnh {{2.3.1 | toàn tỉnh}}. {{HẾT Nhóm}}',
      'Sở, ban, ngành: Sở Tư pháp 700, Sở Y tế 500 (ước), cả nhóm 1.200, toàn tỉnh 41.206. Báo, đài: Báo Sông Lam không có, cả nhóm -, toàn tỉnh 41.206. Xã, phường: UBND xã Thanh An 40.000, UBND xã Thanh An không có, cả nhóm -, toàn tỉnh 41.206. ',
    ],
    [
      '{{LẶP Đơn vị | nhóm: Sở, ban, ngành}}{{2.3.1 | so cùng kỳ}};{{HẾT}}',
      'tăng 16,67% so với cùng kỳ năm 2025;;',
    ],
    [
      '{{LẶP Đơn vị | nhóm: Sở, ban, ngành}}{{2.3.1 | nhóm: Sở, ban, ngành}} {{2.3.1 | đơn vị: X01}};{{HẾT}}',
      '1.200 40.000;1.200 40.000;',
    ],
    ['{{NẾU Đơn vị | cấp: huyện}}có{{NẾU KHÔNG}}không có huyện{{HẾT Đơn vị}}', 'không có huyện'],
    ['{{NẾU Đơn vị | cấp: xã}}có xã{{HẾT Đơn vị}}', 'có xã'],
    ['{{LẶP Cấp}}{{LẶP Đơn vị | nhóm: Báo, đài}}{{Tên}}{{HẾT}}|{{HẾT}}', 'Báo Sông Lam||'],
  ])('%s', async (text, expected) => {
    expect(await line(text!)).toBe(expected);
  });

  it('makes rows of a table, groups around agencies, and a table for each group', async () => {
    const rows = table(
      row(p('{{LẶP Nhóm}}'), p('')),
      row(p('{{Tên nhóm}}'), p('{{2.3.1}}')),
      row(p('{{LẶP Đơn vị}}'), p('')),
      row(p('{{Tên}}'), p('{{2.3.1}}')),
      row(p('{{HẾT Đơn vị}}'), p('')),
      row(p('{{HẾT Nhóm}}'), p('')),
    );
    expect(await render(rows)).toBe(
      'Sở, ban, ngành|1.200|\nSở Tư pháp|700|\nSở Y tế|500 (ước)|\nBáo, đài|-|\nBáo Sông Lam|-|\nXã, phường|-|\nUBND xã Thanh An|40.000|\nUBND xã Thanh An|…|\n',
    );
    const inner = table(
      row(p('{{LẶP Đơn vị}}'), p('')),
      row(p('{{Mã}}'), p('{{2.3.1}}')),
      row(p('{{HẾT}}'), p('')),
    );
    expect(await render(p('{{LẶP Nhóm}}') + p('{{Tên nhóm}}') + inner + p('{{HẾT Nhóm}}'))).toBe(
      'Sở, ban, ngành\nSTP|700|\nSYT|500 (ước)|\nBáo, đài\nBAO|-|\nXã, phường\nX01|40.000|\nX02|…|\n',
    );
  });

  it.each([
    ['{{LẶP Đơn vị | nhóm: Sao Hỏa}}x{{HẾT}}', 'scope'],
    ['{{LẶP Đơn vị | toàn tỉnh}}x{{HẾT}}', 'qualifier'],
    ['{{LẶP Đơn vị | đơn vị: STP}}x{{HẾT}}', 'qualifier'],
    ['{{LẶP Nhóm | cấp: xã}}x{{HẾT}}', 'qualifier'],
    ['{{LẶP Đơn vị | cùng kỳ}}x{{HẾT}}', 'qualifier'],
    ['{{Đơn vị}}', 'list-as-value'],
    ['{{LẶP 2.3.1}}x{{HẾT}}', 'not-a-list'],
    ['{{LẶP Đơn vị}}x{{HẾT Nhóm}}', 'unopened'],
    ['{{LẶP Nhóm}}{{LẶP Đơn vị}}x{{HẾT Nhóm}}{{HẾT Đơn vị}}', 'crossed'],
    ['{{LẶP Đơn vị}}x', 'unclosed'],
    ['{{Số văn bản}}', 'ambiguous'],
    ['{{NẾU Số văn bản}}x{{HẾT}}', 'ambiguous'],
  ])('%s is a mistake: %s', async (text, kind) => {
    const error = (await line(text).catch(
      (caught: unknown) => caught,
    )) as UserError<'report.template-problems'>;
    expect(error).toBeInstanceOf(UserError);
    expect(error.params.problems[0]!.kind).toBe(kind);
  });

  it('says which codes share a label', async () => {
    const error = (await line('{{Số văn bản}}').catch((caught: unknown) => caught)) as UserError;
    expect(error.in('vi')).toContain('tên này dùng chung cho nhiều mã: 6.1.1, 6.1.2');
  });
});

describe('names', () => {
  const spellings = fc.record({
    name: fc.constantFrom(
      'Số hồ sơ tiếp nhận',
      'Tỷ lệ đúng hạn',
      'Cơ quan ban hành',
      '2.3.1',
      '2.3.1 | nhóm: Sở, ban, ngành',
      '2.3.1 | đơn vị: Sở Tư pháp',
      '2.3.1 | so cùng kỳ',
      'NẾU 2.3.1',
      'LẶP Nhóm',
    ),
    form: fc.constantFrom('NFC', 'NFD', 'NFKC'),
    upper: fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }),
    blank: fc.constantFrom(' ', '\u00a0', '  ', ' \u200b', '\u202f', '\u3000', '\t'),
    around: fc.constantFrom('', ' ', '\u00a0', '\ufeff', '\u200b'),
  });
  const close = (name: string) => (/^(?:NẾU|LẶP)/.test(name) ? 'x{{HẾT}}' : '');

  it('are found in any Unicode form, case and blanks', async () => {
    await fc.assert(
      fc.asyncProperty(spellings, async ({ name, form, upper, blank, around }) => {
        const typed = [...name.normalize('NFC')]
          .map((one, at) =>
            upper[at % upper.length] ? one.toLocaleUpperCase('vi') : one.toLocaleLowerCase('vi'),
          )
          .join('')
          .replaceAll(' ', blank)
          .normalize(form);
        expect(await line(`{{${around}${typed}${around}}}${close(name)}`)).toBe(
          await line(`{{${name}}}${close(name)}`),
        );
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['Số hồ sơ tiếp nhân', 'Số hồ sơ tiếp nhận'],
    ['Tỷ lệ đúng hạn.', 'Tỷ lệ đúng hạn'],
  ])('%s is not %s: nothing is corrected silently', async (typed) => {
    await expect(line(`{{${typed}}}`)).rejects.toThrow(UserError);
  });

  it('take the dash and the quotation marks that Word makes of them, and both placements of a tone', async () => {
    const model = languageModel();
    const fields = [...model.fields, { name: 'Danh sách 0.10.1 - "Hóa đơn"', value: 'đúng' }];
    for (const typed of ['danh sách 0.10.1 – “hoá đơn”', 'DANH SÁCH 0.10.1 \u2011 «HÓA ĐƠN»'])
      expect(await render(p(`{{${typed}}}`), { ...model, fields })).toBe('đúng\n');
  });
});

describe('the result', () => {
  const tags = [
    '{{2.3.1}}',
    '{{2.3.16 | 1 số lẻ}}',
    '{{Cơ quan ban hành}}',
    '{{2.3.1 | so cùng kỳ}}',
    'chữ',
    '{{Toàn tỉnh | in hoa}}',
  ];
  const inBlock = (open: string, close: string) => (inner: string) => `${open}${inner}${close}`;
  const blocks = [
    inBlock('{{LẶP Đơn vị}}', '{{HẾT Đơn vị}}'),
    inBlock('{{LẶP Nhóm}}', '{{HẾT}}'),
    inBlock('{{NẾU Dự thảo}}', '{{NẾU KHÔNG}}khác{{HẾT Dự thảo}}'),
    inBlock('{{NẾU 2.3.1 | có số}}', '{{HẾT}}'),
    inBlock('{{^2.5.1}}', '{{/}}'),
  ];
  const { text } = fc.letrec<{ text: string }>((tie) => ({
    text: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(...tags),
      fc.tuple(tie('text'), tie('text')).map(([one, other]) => `${one} ${other}`),
      fc.tuple(fc.constantFrom(...blocks), tie('text')).map(([block, inner]) => block(inner)),
    ),
  }));

  it('has no tag left, in a line or in paragraphs of their own', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (template) => {
        const inOne = await render(p(template));
        expect(inOne).not.toMatch(/\{\{|\}\}/);
        const apart = template.split(/(?=\{\{)|(?<=\}\})/).filter((one) => one.trim() !== '');
        expect(await render(apart.map((one) => p(one)).join(''))).not.toMatch(/\{\{|\}\}/);
      }),
      { numRuns: 100 },
    );
  });

  it('prints the same figures whatever the order of the agencies', async () => {
    const template =
      p('{{LẶP Đơn vị}}{{Mã}} {{2.3.1}} {{2.3.16}};{{HẾT}}') +
      p('{{2.3.1}} {{2.3.1 | nhóm: Sở, ban, ngành}} {{2.3.1 | đơn vị: X01}}');
    const sorted = async (of: typeof agencies) => {
      const [rows, total] = (await render(template, languageModel(of))).split('\n');
      return [rows!.split(';').sort(), total];
    };
    const expected = await sorted(agencies);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...agencies], { minLength: agencies.length }), async (of) => {
        expect(await sorted(of)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});
