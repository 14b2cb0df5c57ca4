import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/domain/consolidation.ts';
import type { Indicator } from '../../src/domain/edition.ts';
import { UserError } from '../../src/messages/user-error.ts';
import { documentFaults } from '../../src/report/document-invariants.ts';
import { renderReport } from '../../src/report/render-report.ts';
import type { ReportFigure, ReportModel } from '../../src/report/report-model.ts';
import { p, partOf, row, smallDocument, table, textOf } from './small-documents.ts';

function indicator(code: string, label: string, more: Partial<Indicator> = {}): Indicator {
  return {
    code,
    area: '2',
    label: { vi: label, en: label },
    unit: 'hồ sơ',
    valueKind: 'count',
    kind: 'flow',
    decimals: 0,
    overUnits: 'sum',
    overTime: 'add',
    source: 'reported',
    clauses: [],
    reporters: {},
    reportKinds: ['quarterly'],
    lead: 'VP',
    optional: false,
    certainty: 'sourced',
    basis: '',
    ...more,
  };
}

function figure(of: Indicator, value: string | null, more: Partial<Figure> = {}): Figure {
  return {
    indicator: of.code,
    scope: { type: 'total' },
    value,
    unit: of.unit,
    counted: 187,
    expected: 200,
    estimate: false,
    ...more,
  };
}

function reported(
  of: Indicator,
  figures: Record<string, Figure>,
  notApplicable = false,
): [string, ReportFigure] {
  return [of.code, { indicator: of, figures: new Map(Object.entries(figures)), notApplicable }];
}

const received = indicator('2.3.1', 'Số hồ sơ TTHC tiếp nhận – tổng số');
const rate = indicator('2.3.16', 'Tỷ lệ hồ sơ giải quyết trước và đúng hạn', {
  unit: '%',
  valueKind: 'percent',
  decimals: 2,
});
const zero = indicator('2.5.1', 'Số hồ sơ quá hạn phải xin lỗi');
const estimated = indicator('2.4.1', 'Số phản ánh');
const absent = indicator('2.4.2', 'Phản ánh kỳ trước');
const notApplied = indicator('2.4.3', 'Phản ánh đã xử lý');

const model: ReportModel = {
  period: '2026-Q3',
  kind: 'quarterly',
  title: 'Báo cáo <thử>',
  preparedOn: '2026-09-18',
  draft: true,
  fields: [
    { name: 'Cơ quan ban hành', aliases: ['issuingAgency'], value: 'Sở Nội vụ' },
    { name: 'Dự thảo', value: true },
    { name: 'Bản chính thức', value: false },
    { name: 'Nhiều dòng', value: 'một\nhai & \u0001<ba>\ud800' },
    {
      name: 'Nhóm đơn vị',
      value: {
        columns: [{ name: 'Tên nhóm' }, { name: 'Đơn vị', columns: [{ name: 'Tên' }, { name: 'Số' }] }],
        rows: [
          {
            'Tên nhóm': 'Sở',
            'Đơn vị': [
              { Tên: 'Sở A', Số: '1' },
              { Tên: 'Sở B', Số: '2' },
            ],
          },
          { 'Tên nhóm': 'Xã', 'Đơn vị': [{ Tên: 'Xã C', Số: '3' }] },
        ],
      },
    },
    { name: 'Căn cứ', value: { columns: [{ name: 'Nội dung' }], rows: [] } },
  ],
  figures: new Map([
    reported(received, {
      total: figure(received, '41206'),
      'group:so': figure(received, '1200'),
    }),
    reported(rate, { total: figure(rate, '98.5') }),
    reported(zero, { total: figure(zero, '0') }),
    reported(estimated, { total: figure(estimated, '1200', { estimate: true }) }),
    reported(absent, { total: figure(absent, null) }),
    reported(notApplied, { total: figure(notApplied, null) }, true),
  ]),
  scopes: new Map([['sở, ban, ngành', 'group:so']]),
};

const render = async (...body: string[]) => (await renderReport(smallDocument(body.join('')), model)).bytes;
const line = async (text: string) => textOf(await render(p(text))).trimEnd();

describe('value tags', () => {
  it.each([
    ['{{2.3.1}}', '41.206'],
    ['{{ 2.3.1 }}', '41.206'],
    ['{{Số hồ sơ TTHC tiếp nhận - tổng số}}', '41.206'],
    ['{{SỐ HỒ SƠ  TTHC tiếp nhận – tổng số}}', '41.206'],
    ['{{Cơ quan ban hành}}'.normalize('NFD'), 'Sở Nội vụ'],
    ['{{issuingAgency}}', 'Sở Nội vụ'],
    ['{{Cơ quan ban hành | in hoa}}', 'SỞ NỘI VỤ'],
    ['{{2.3.16}}', '98,50%'],
    ['{{2.5.1}}', '0'],
    ['{{2.4.1}}', '1.200 (ước)'],
    ['{{2.4.2}}', '…'],
    ['{{2.4.3}}', '-'],
    ['{{2.3.1 | nhóm: Sở, ban, ngành}}', '1.200'],
    ['{{2.3.16 | nhóm: sở, ban, ngành}}', '…'],
    ['{{2.3.1 | độ bao phủ}}', '187/200'],
    ['{{2.3.1 | đơn vị tính}}', 'hồ sơ'],
    ['{{Nhiều dòng}}', 'một⏎hai & <ba>'],
  ])('%s gives %s', async (tag, expected) => {
    expect(await line(tag)).toBe(expected);
  });

  it('are found although Word has split them into runs', async () => {
    expect(textOf(await render(p('nhận {', '{2.', '3.1}', '} hồ sơ'))).trimEnd()).toBe('nhận 41.206 hồ sơ');
  });

  it('are counted, and open ones listed', async () => {
    const { filled, empty } = await renderReport(smallDocument(p('{{2.3.1}} {{2.4.2}} {{2.4.2}}')), model);
    expect({ filled, empty }).toEqual({ filled: 3, empty: [{ tag: '2.4.2', times: 2 }] });
  });

  it('never reach into the prototype', async () => {
    await expect(line('{{constructor}}')).rejects.toThrow(UserError);
    await expect(line('{{2.3.1 | constructor}}')).rejects.toThrow(UserError);
  });

  it('never carry raw XML or change the delimiters', async () => {
    await expect(line('{{@Nhiều dòng}}')).rejects.toThrow(UserError);
    await expect(line('{{=[ ]=}}')).rejects.toThrow(UserError);
  });
});

describe('blocks', () => {
  it('leave no empty paragraph behind', async () => {
    const body = [
      p('{{NẾU Dự thảo}}'),
      p('DỰ THẢO'),
      p('{{NẾU KHÔNG Dự thảo}}'),
      p('chính thức'),
      p('{{HẾT Dự thảo}}'),
    ];
    expect(textOf(await render(...body))).toBe('DỰ THẢO\n');
    const other = body.map((one) => one.replace('Dự thảo', 'Bản chính thức'));
    expect(textOf(await render(...other))).toBe('chính thức\n');
  });

  it.each([
    ['{{NẾU Dự thảo}}A{{HẾT}}', 'A'],
    ['x {{#Bản chính thức}}A{{^Bản chính thức}}B{{/Bản chính thức}} y', 'x B y'],
    ['{{^Bản chính thức}}B{{/}}', 'B'],
    ['{{NẾU KHÔNG Căn cứ}}không có{{HẾT Căn cứ}}', 'không có'],
    ['{{LẶP Căn cứ}}{{Nội dung}}{{NẾU KHÔNG}}không có{{HẾT Căn cứ}}', 'không có'],
    ['{{nếu 2.3.1}}có{{nếu không}}không{{hết}}', 'có'],
    ['{{NẾU 2.5.1}}có{{NẾU KHÔNG 2.5.1}}không{{HẾT 2.5.1}}', 'không'],
    ['{{NẾU 2.5.1 | bằng 0}}Trong kỳ không phát sinh{{HẾT}}', 'Trong kỳ không phát sinh'],
    ['{{NẾU 2.4.2 | bằng 0}}sai{{NẾU KHÔNG}}đúng{{HẾT}}', 'đúng'],
    [
      '{{LẶP Nhóm đơn vị}}{{Tên nhóm}}:{{#Đơn vị}} {{Tên}}{{/Đơn vị}};{{HẾT Nhóm đơn vị}}',
      'Sở: Sở A Sở B;Xã: Xã C;',
    ],
  ])('%s gives %s', async (text, expected) => {
    expect(await line(text)).toBe(expected);
  });

  it('repeat rows of a table, nested, with the block tags in rows of their own', async () => {
    const body = table(
      row(p('{{LẶP Nhóm đơn vị}}'), '<w:p/>'),
      row(p('{{Tên nhóm}}'), p('')),
      row(p('{{LẶP Đơn vị}}'), p('')),
      row(p('{{Tên}} ({{Tên nhóm}})'), p('{{Số}}')),
      row(p('{{HẾT Đơn vị}}'), p('')),
      row(p('{{HẾT Nhóm đơn vị}}'), p('')),
    );
    const xml = await render(body);
    expect(textOf(xml)).toBe('Sở||\nSở A (Sở)|1|\nSở B (Sở)|2|\nXã||\nXã C (Xã)|3|\n');
    expect(partOf(xml).match(/<w:tr>/g)).toHaveLength(5);
  });

  it('leave a cell with a paragraph when everything in it falls away', async () => {
    const bytes = await render(table(row(p('{{NẾU Căn cứ}}') + p('A') + p('{{HẾT Căn cứ}}'), p('B'))));
    expect(partOf(bytes)).toContain('<w:tc><w:p');
  });

  it('leave such a cell with a paragraph inside a loop, too', async () => {
    const cells = row(p('{{LẶP Nhóm đơn vị}}'), '<w:p/>');
    const inner = row(p('{{Tên nhóm}}'), p('{{NẾU Căn cứ}}') + p('A') + p('{{HẾT Căn cứ}}'));
    const xml = partOf(await render(table(cells, inner, row(p('{{HẾT}}'), '<w:p/>'))));
    expect(xml.match(/<w:tc><w:p\/><\/w:tc>/g)).toHaveLength(2);
  });

  it('keep line breaks and the look of the run', async () => {
    const run = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{{Nhiều dòng}}</w:t></w:r></w:p>';
    const xml = partOf(await render(p('{{NẾU Dự thảo}}'), run, p('{{HẾT}}')));
    expect(xml).toContain(
      '</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:br/><w:t xml:space="preserve">hai &amp; &lt;ba&gt;',
    );
  });

  it('drop a section together with its content', async () => {
    const section = '<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/></w:sectPr></w:pPr></w:p>';
    const bytes = await render(p('{{NẾU Bản chính thức}}'), p('A'), section, p('{{HẾT}}'), p('B'));
    expect(partOf(bytes)).not.toContain('sectPr');
  });
});

describe('mistakes in a template', () => {
  const problemsOf = async (...body: string[]) => {
    const error = await render(...body).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UserError);
    const { problems } = (error as UserError<'report.template-problems'>).params;
    return problems.map(({ kind, tag, near }) => [kind, tag, near].filter(Boolean).join(' · '));
  };

  it('are listed all at once, with the nearest name', async () => {
    const found = await problemsOf(
      p('{{2.3.111}} {{Cơ quan ban hanh}} {{abc xyz}}'),
      p('{{2.3.1 | nhóm: Sao Hỏa}}'),
    );
    expect(found).toEqual([
      'unknown · 2.3.111 · 2.3.1',
      'unknown · Cơ quan ban hanh · Cơ quan ban hành',
      'unknown · abc xyz',
      'qualifier · 2.3.1 | nhóm: Sao Hỏa · Sao Hỏa',
    ]);
  });

  it.each([
    [[p('{{LẶP Căn cứ}}')], ['unclosed · LẶP Căn cứ']],
    [[p('{{HẾT Căn cứ}}')], ['unopened · HẾT Căn cứ']],
    [
      [p('{{NẾU Dự thảo}}{{LẶP Căn cứ}}{{HẾT Dự thảo}}{{HẾT Căn cứ}}')],
      ['crossed · HẾT Dự thảo · LẶP Căn cứ', 'unopened · HẾT Căn cứ'],
    ],
    [[p('a {{NẾU Dự thảo}}'), p('b {{HẾT Dự thảo}}')], ['misplaced · HẾT Dự thảo · NẾU Dự thảo']],
    [[table(row(p('{{LẶP Căn cứ}}x'), p('y{{HẾT Căn cứ}}')))], ['misplaced · HẾT Căn cứ · LẶP Căn cứ']],
    [[p('{{LẶP Dự thảo}}{{HẾT}}')], ['not-a-list · LẶP Dự thảo']],
    [[p('{{Căn cứ}}')], ['list-as-value · Căn cứ']],
    [[p('{{Dự thảo}}')], ['flag-as-value · Dự thảo']],
    [[p('{{Nội dung}}')], ['unknown · Nội dung']],
    [[p('{{Dự thảo')], ['delimiter · Dự']],
  ])('%j', async (body, expected) => {
    const found = await problemsOf(...body);
    expect(found.slice(0, expected.length)).toEqual(expected);
  });

  it('are said in Vietnamese', async () => {
    const error = (await line('{{2.3.111}}').catch((caught: unknown) => caught)) as UserError;
    expect(error.in('vi')).toContain('{{2.3.111}}: không có tên này trong danh mục. Có phải {{2.3.1}}?');
  });

  it('include a file that is no Word document', async () => {
    await expect(renderReport(new Uint8Array([1, 2, 3]), model)).rejects.toThrow(UserError);
  });
});

describe('the document', () => {
  it('is the same bytes for the same input', async () => {
    const one = await render(p('{{2.3.1}}'));
    expect(await render(p('{{2.3.1}}'))).toEqual(one);
  });

  it.each([
    ['<w:tbl></w:tbl>', 'empty w:tbl'],
    ['<w:tbl><w:tr></w:tr></w:tbl>', 'empty w:tr'],
    ['<w:tbl><w:tr><w:tc></w:tc></w:tr></w:tbl>', 'empty w:tc'],
    [`<w:tbl><w:tr><w:tc>${p('a')}${table(row(p('b')))}</w:tc></w:tr></w:tbl>`, 'ends in a table'],
    ['<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>', 'field without an end'],
    ['<w:p><w:bookmarkStart w:id="1"/><w:bookmarkStart w:id="1"/></w:p>', 'repeated w:bookmarkStart 1'],
    ['<w:p>', 'unexpected close tag'],
  ])('%s is a fault', (xml, fault) => {
    expect(documentFaults('x', `<w:body>${xml}</w:body>`).join()).toContain(fault);
  });

  it('has no fault when all is well', () => {
    expect(documentFaults('x', `<w:body>${table(row(p('a')))}${p('b')}</w:body>`)).toEqual([]);
  });
});
