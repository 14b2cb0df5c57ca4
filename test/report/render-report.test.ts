import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/messages/user-error.ts';
import { renderReport } from '../../src/report/template/render-report.ts';
import { model } from './sample-model.ts';
import { p, partOf, row, smallDocument, table, textOf } from './small-documents.ts';

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
    // Nobody of the group is asked for it.
    ['{{2.3.16 | nhóm: sở, ban, ngành}}', '-'],
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

describe('the document', () => {
  it('is the same bytes for the same input', async () => {
    const one = await render(p('{{2.3.1}}'));
    expect(await render(p('{{2.3.1}}'))).toEqual(one);
  });
});
