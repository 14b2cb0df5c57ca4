import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/messages/user-error.ts';
import { renderReport } from '../../../src/report/template/render-report.ts';
import { model } from '../sample-model.ts';
import { p, partOf, row, smallDocument, table, textOf } from '../small-documents.ts';

const render = async (body: string, parts: Record<string, string> = {}) =>
  (await renderReport(smallDocument(body, parts), model)).bytes;
const run = (text: string, before = '') => `<w:r>${before}<w:t>${text}</w:t></w:r>`;

describe('tags in the parts of a document', () => {
  const note = (kind: string) =>
    `<w:${kind} w:id="2">${p('Số: {{2.3.1}}; {{Cơ quan ban hành}}.')}</w:${kind}>`;

  it.each([
    ['header1', p('Số: {{2.3.1}}; {{Cơ quan ban hành}}.')],
    ['header2', table(row(p('Số: {{2.3.1}}; {{Cơ quan ban hành}}.')))],
    ['footer1', p('Số: {{2.3.1}}; {{Cơ quan ban hành}}.')],
    ['footnotes', note('footnote')],
    ['endnotes', note('endnote')],
  ])('are filled in in %s', async (name, content) => {
    const bytes = await render(p('thân'), { [name]: content });
    expect(textOf(bytes, `word/${name}.xml`).trim().replace('|', '')).toBe('Số: 41.206; Sở Nội vụ.');
  });

  it('repeat and choose there as in the body', async () => {
    const loop = [
      p('{{LẶP Nhóm đơn vị}}'),
      p('{{Tên nhóm}}{{NẾU Dự thảo}}*{{HẾT}}'),
      p('{{HẾT Nhóm đơn vị}}'),
    ];
    const bytes = await render(p('thân'), {
      footnotes: `<w:footnote w:id="2">${loop.join('')}</w:footnote>`,
    });
    expect(textOf(bytes, 'word/footnotes.xml')).toBe('Sở*\nXã*\n');
  });

  it('are wrong there as in the body, and the part is named', async () => {
    const error = await render(p('thân'), {
      endnotes: `<w:endnote w:id="2">${p('{{2.3.x}}')}</w:endnote>`,
    }).catch((caught: unknown) => caught);
    expect((error as UserError<'report.template-problems'>).params.problems).toMatchObject([
      {
        kind: 'unknown',
        tag: '2.3.x',
        near: '2.3.1',
        place: { kind: 'endnotes', note: '2', part: 'word/endnotes.xml' },
      },
    ]);
  });

  it('are left alone in comments: nobody prints those', async () => {
    const bytes = await render(p('thân'), {
      comments: `<w:comment w:id="0">${p('dùng {{abc}}')}</w:comment>`,
    });
    expect(textOf(bytes, 'word/comments.xml')).toBe('dùng {{abc}}\n');
  });

  it('are filled in in a text box, in the choice and in the fallback', async () => {
    const content = `<w:txbxContent>${p('{{LẶP Nhóm đơn vị}}')}${p('{{Tên nhóm}}: {{2.3.1}}')}${p('{{HẾT}}')}</w:txbxContent>`;
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${content}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const xml = partOf(await render(box));
    expect(xml.match(/<w:t[^>]*>[^<]*: 41\.206<\/w:t>/g)).toHaveLength(4);
    expect(xml).not.toContain('{{');
    expect(xml).toContain('<mc:Fallback>');
  });

  it('are filled in in a content control, around paragraphs, in a line, around rows', async () => {
    const sdt = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = [
      sdt(p('{{LẶP Nhóm đơn vị}}') + p('{{Tên nhóm}}') + p('{{HẾT}}')),
      `<w:p>${run('Có ')}${sdt(run('{{2.3.1}}'))}${run(' hồ sơ')}</w:p>`,
      table(sdt(row(p('{{2.3.16}}'))) + row(sdt(`<w:tc>${p('{{2.5.1}}')}</w:tc>`))),
    ];
    expect(textOf(await render(body.join('')))).toBe(
      'Sở\nXã\nCó 41.206 hồ sơ\n98,50%|\n0|\n\n'.replace('\n\n', '\n'),
    );
  });

  it('leave no content control empty', async () => {
    const sdt = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const falls = (inner: string, wrap = (text: string) => text) =>
      sdt(wrap('{{NẾU Bản chính thức}}') + inner + wrap('{{HẾT}}'));
    const body = [
      falls(p('A'), (text) => p(text)),
      `<w:p>${falls(run('B'), (text) => run(text))}</w:p>`,
      table(falls(row(p('C')), (text) => row(p(text))) + row(p('D'))),
    ];
    const xml = partOf(await render(body.join('')));
    const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    expect(xml).toContain(
      `<w:body>${control('<w:p/>')}<w:p>${control('<w:r><w:t/></w:r>')}</w:p><w:tbl><w:tr>`,
    );
    expect(xml.match(/<w:tr>/g)).toHaveLength(1);
  });

  it('take a table away that they leave without rows', async () => {
    const rows = row(p('{{LẶP Căn cứ}}')) + row(p('{{Nội dung}}')) + row(p('{{HẾT Căn cứ}}'));
    const empty = '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>' + rows + '</w:tbl>';
    const inLoop = p('{{LẶP Nhóm đơn vị}}') + p('{{Tên nhóm}}') + empty + p('{{HẾT Nhóm đơn vị}}');
    const xml = partOf(await render(empty + inLoop + table(row(p('a') + empty))));
    expect(xml.match(/<w:tbl>/g)).toHaveLength(1);
    expect(xml).toContain('<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p><w:p/></w:tc>');
  });

  it('are filled in in the text of a hyperlink and of a field', async () => {
    const link = `<w:p><w:hyperlink w:anchor="muc-luc">${run('{{Cơ quan ')}${run('ban hành}}')}</w:hyperlink></w:p>`;
    const field = `<w:p><w:fldSimple w:instr=" PAGE ">${run('{{2.3.1}}')}</w:fldSimple></w:p>`;
    expect(textOf(await render(link + field))).toBe('Sở Nội vụ\n41.206\n');
  });
});

describe('a tag that Word has split', () => {
  it.each([
    [
      'spelling marks',
      `${run('{{2.3')}<w:proofErr w:type="spellStart"/>${run('.1')}<w:proofErr w:type="spellEnd"/>${run('}}')}`,
    ],
    [
      'a bookmark',
      `${run('{{2.')}<w:bookmarkStart w:id="7" w:name="_GoBack"/><w:bookmarkEnd w:id="7"/>${run('3.1}}')}`,
    ],
    [
      'revision marks',
      `<w:r w:rsidR="00A1"><w:t>{</w:t></w:r><w:r w:rsidR="00A2"><w:t>{2.3.1}</w:t></w:r><w:r><w:t>}</w:t></w:r>`,
    ],
    ['a page break that was drawn', `${run('{{2.3')}${run('.1}}', '<w:lastRenderedPageBreak/>')}`],
    [
      'looks',
      `<w:r><w:rPr><w:b/></w:rPr><w:t>{{</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">2.3.1 }}</w:t></w:r>`,
    ],
    [
      'languages',
      `<w:r><w:rPr><w:lang w:val="vi-VN"/></w:rPr><w:t>{{Số hồ sơ TTHC tiếp </w:t></w:r><w:r><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t>nhận – tổng số}}</w:t></w:r>`,
    ],
    [
      'permissions and comments',
      `${run('{{2.3')}<w:commentRangeStart w:id="1"/><w:permStart w:id="2" w:edGrp="everyone"/>${run('.1}}')}<w:permEnd w:id="2"/><w:commentRangeEnd w:id="1"/>`,
    ],
    ['every letter', [...'{{2.3.1}}'].map((one) => run(one)).join('')],
  ])('by %s works', async (_, runs) => {
    expect(textOf(await render(`<w:p>${runs}</w:p>`))).toBe('41.206\n');
  });

  it('over two paragraphs is a mistake, not a tag', async () => {
    await expect(render(p('{{2.3') + p('.1}}'))).rejects.toThrow(UserError);
  });

  it('works for blocks, too', async () => {
    const body = p('{{LẶP Nh', 'óm đơn vị}', '}') + p('{{Tên', ' nhóm}}') + p('{{H', 'ẾT}}');
    expect(textOf(await render(body))).toBe('Sở\nXã\n');
  });
});

describe('what no tag can do', () => {
  it.each([
    '{{@raw}}',
    '{{@2.3.1}}',
    '{{{2.3.1}}}',
    '{{=[[ ]]=}}',
    '{{=&lt;% %&gt;=}}',
    '{{constructor}}',
    '{{__proto__}}',
    '{{toString}}',
    '{{hasOwnProperty}}',
    '{{2.3.1 + 1}}',
    '{{2.3.1 &gt; 5}}',
    '{{this}}',
    '{{.}}',
    '{{$index}}',
    '{{#scope}}x{{/scope}}',
    '{{LẶP Nhóm đơn vị}}{{#scope}}{{HẾT}}',
    '{{2.3.1 | toString}}',
    '{{2.3.1 | __proto__}}',
    '{{2.3.1 | nhóm: __proto__}}',
    '{{-w:p loop}}x{{/loop}}',
    '{{require("fs")}}',
    '{{}}',
    '{{ }}',
    '{{|}}',
    '{{NẾU}}x{{HẾT}}',
    '{{LẶP}}x{{HẾT}}',
    '{{HẾT}}',
    '{{NẾU KHÔNG}}',
  ])('%s is refused', async (tag) => {
    await expect(render(p(tag))).rejects.toThrow(UserError);
  });
});

describe('what a value brings', () => {
  const withText = (value: string) => ({ ...model, fields: [...model.fields, { name: 'Nội dung', value }] });
  const printed = async (value: string) =>
    textOf((await renderReport(smallDocument(p('{{Nội dung}}')), withText(value))).bytes);

  it.each([
    ['{{2.3.1}}', '{{2.3.1}}\n'],
    ['{{LẶP Nhóm đơn vị}}x{{HẾT}}', '{{LẶP Nhóm đơn vị}}x{{HẾT}}\n'],
    ['a }} b {{ c', 'a }} b {{ c\n'],
    ['</w:t></w:r></w:p><w:p><w:r><w:t>x', '</w:t></w:r></w:p><w:p><w:r><w:t>x\n'],
    ['&amp; &#x41; <!-- -->', '&amp; &#x41; <!-- -->\n'],
    ['$& $1 $$', '$& $1 $$\n'],
    ['a\u0000\u0008\u001fb\ufffec\ud800d\udc00e', 'abcde\n'],
    ['một\r\nhai\rba\nbốn', 'một⏎hai⏎ba⏎bốn\n'],
  ])('%j is printed as text', async (value, expected) => {
    expect(await printed(value)).toBe(expected);
  });

  it('is printed as text inside a loop, too', async () => {
    const rows = ['{{2.3.1}}', '{{HẾT}}'].map((text) => ({ 'Nội dung': text }));
    const of = { ...model, fields: [{ name: 'Ý', value: { columns: [{ name: 'Nội dung' }], rows } }] };
    const body = p('{{LẶP Ý}}') + p('{{Nội dung}}') + p('{{HẾT}}');
    expect(textOf((await renderReport(smallDocument(body), of)).bytes)).toBe('{{2.3.1}}\n{{HẾT}}\n');
  });

  it('keeps the look of its run over line breaks', async () => {
    const bold = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{{Nội dung}}</w:t></w:r></w:p>';
    const xml = partOf((await renderReport(smallDocument(bold), withText('một\nhai'))).bytes);
    expect(xml).toContain('<w:r><w:rPr><w:b/></w:rPr><w:br/><w:t xml:space="preserve">hai</w:t></w:r>');
  });
});
