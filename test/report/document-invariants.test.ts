import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/messages/user-error.ts';
import { documentFaults } from '../../src/report/template/document-invariants.ts';
import { zipDocument } from '../../src/report/template/document-package.ts';
import { renderReport } from '../../src/report/template/render-report.ts';
import { model } from './sample-model.ts';
import { p, partOf, row, smallDocument, table } from './small-documents.ts';

type Parts = Map<string, Uint8Array | string>;

function partsOf(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, one]) => [name, strFromU8(one)]));
}

const faultsOf = (body: string) => documentFaults(partsOf(smallDocument(body)));
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const begin = field('begin');
const separate = field('separate');
const end = field('end');
const cells = (...inner: string[]) =>
  `<w:tbl><w:tr>${inner.map((one) => `<w:tc><w:p>${one}</w:p></w:tc>`).join('')}</w:tr></w:tbl>`;
const drawing = (id: number) =>
  `<w:drawing><wp:inline><wp:docPr id="${id}" name="x"/></wp:inline></w:drawing>`;

describe('in one part', () => {
  it.each([
    ['<w:tbl></w:tbl>', 'empty w:tbl'],
    ['<w:tbl><w:tr></w:tr></w:tbl>', 'empty w:tr'],
    ['<w:tbl><w:tr><w:tc></w:tc></w:tr></w:tbl>', 'empty w:tc'],
    [`<w:tbl><w:tr><w:tc>${p('a')}${table(row(p('b')))}</w:tc></w:tr></w:tbl>`, 'ends in a table'],
    [`<w:p>${begin}</w:p>`, 'field without an end'],
    [`<w:p>${end}</w:p>`, 'field end without a beginning'],
    [`<w:p>${separate}</w:p>`, 'field separator without a beginning'],
    [`<w:p>${begin}${separate}${separate}${end}</w:p>`, 'two separators'],
    [`<w:p>${begin}${begin}${separate}${end}${separate}</w:p>`, 'field without an end'],
    [cells(begin, end), 'field without an end in its cell'],
    [`<w:p>${begin}</w:p>${cells(end)}<w:p>${end}</w:p>`, 'ends in another cell'],
    ['<w:p><w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r></w:p>', 'dirty field'],
    ['<w:p w14:paraId="1A"/><w:p w14:paraId="1A"/>', 'repeated w14:paraId 1A'],
    ['<w:p><w:bookmarkStart w:id="1"/><w:bookmarkStart w:id="1"/></w:p>', 'repeated w:bookmarkStart 1'],
    ['<w:p><w:bookmarkStart w:id="1"/></w:p>', 'bookmark 1 without an end'],
    ['<w:p><w:bookmarkEnd w:id="7"/></w:p>', 'bookmark end 7 without a start'],
    [`<w:p>${drawing(3)}${drawing(3)}</w:p>`, 'repeated wp:docPr 3'],
    ['<w:p><a:blip r:embed="rId9"/></w:p>', 'no relation rId9'],
    ['<w:p><w:footnoteReference w:id="2"/></w:p>', 'no footnote 2'],
    ['<w:p><w:endnoteReference w:id="2"/></w:p>', 'no endnote 2'],
    ['<w:p><w:commentReference w:id="2"/></w:p>', 'no comment 2'],
    ['<w:p><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:p>', 'no list 5'],
    ['<w:sectPr><w:headerReference w:type="default" r:id="rId3"/></w:sectPr>', 'no relation rId3'],
    ['<w:p>', 'unexpected close tag'],
  ])('%s is a fault', (body, fault) => {
    expect(faultsOf(body).join('\n')).toContain(fault);
  });

  it.each([
    [`${table(row(p('a')))}${p('b')}`],
    [`<w:p>${begin}${separate}${begin}${separate}${end}${end}</w:p>`],
    [`<w:p>${begin}</w:p><w:p>${separate}</w:p>${cells('')}<w:p>${end}</w:p>`],
    ['<w:p><w:bookmarkStart w:id="1"/></w:p><w:p><w:bookmarkEnd w:id="1"/></w:p>'],
    ['<w:p><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:p>'],
    [`<w:p>${drawing(3)}${drawing(4)}</w:p>`],
  ])('%s is none', (body) => {
    expect(faultsOf(body)).toEqual([]);
  });
});

describe('in the package', () => {
  const shipped = partsOf(
    new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../templates/reports/bao-cao-quy.docx'))),
  );
  const faultsWith = (change: (parts: Parts) => void) => {
    const parts = new Map(shipped);
    change(parts);
    return documentFaults(parts).join('\n');
  };
  const edit = (name: string, from: string | RegExp, to: string) => (parts: Parts) => {
    const before = parts.get(name) as string;
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    parts.set(name, after);
  };

  it('a shipped template has no fault', () => {
    expect(faultsWith(() => {})).toBe('');
  });

  it.each([
    ['a header that is gone', (parts: Parts) => void parts.delete('word/header1.xml'), 'which is not there'],
    [
      'a header without a relation',
      edit('word/_rels/document.xml.rels', /<Relationship [^>]*header1\.xml"[^>]*\/>/, ''),
      'word/document.xml: no relation',
    ],
    [
      'two relations of one id',
      edit(
        'word/_rels/document.xml.rels',
        '</Relationships>',
        '<Relationship Id="a" Type="t" Target="styles.xml"/><Relationship Id="a" Type="t" Target="styles.xml"/></Relationships>',
      ),
      'repeated relation a',
    ],
    [
      'a part without a type',
      (parts: Parts) => void parts.set('word/media/image1.zzz', 'x'),
      'no type for word/media/image1.zzz',
    ],
    ['no document', (parts: Parts) => void parts.delete('word/document.xml'), 'no word/document.xml'],
    [
      'a picture of nothing',
      edit(
        'word/_rels/document.xml.rels',
        '</Relationships>',
        '<Relationship Id="b" Type="t" Target="media/image7.png"/></Relationships>',
      ),
      'media/image7.png, which is not there',
    ],
    [
      'a chart that is gone',
      (parts: Parts) => void parts.delete('word/charts/chart1.xml'),
      'charts/chart1.xml, which is not there',
    ],
    [
      'a list of no definition',
      edit(
        'word/numbering.xml',
        '</w:numbering>',
        '<w:num w:numId="77"><w:abstractNumId w:val="78"/></w:num></w:numbering>',
      ),
      'no definition 78',
    ],
    [
      'an id of a drawing in two parts',
      edit('word/header1.xml', '</w:p>', '<wp:docPr id="1" name="x"/></w:p>'),
      'repeated wp:docPr 1',
    ],
    [
      'fields that are updated at opening',
      edit('word/settings.xml', '</w:settings>', '<w:updateFields w:val="true"/></w:settings>'),
      'fields are updated at opening',
    ],
    [
      'a relation list of nothing',
      (parts: Parts) => void parts.set('word/_rels/gone.xml.rels', '<Relationships/>'),
      'relations of nothing',
    ],
  ])('%s is a fault', (_, change, fault) => {
    expect(faultsWith(change)).toContain(fault);
  });
});

describe('rendering', () => {
  const render = async (body: string) => (await renderReport(smallDocument(body), model)).bytes;

  it('refuses what Word could not open', async () => {
    await expect(render(`<w:p>${begin}</w:p>`)).rejects.toThrow(UserError);
    await expect(render('<w:p><w:footnoteReference w:id="2"/></w:p>')).rejects.toThrow(UserError);
  });

  it('mends what conditions and loops do to bookmarks, and asks no questions at opening', async () => {
    const half = [
      p('{{NẾU Bản chính thức}}'),
      '<w:p><w:bookmarkStart w:id="1" w:name="a"/></w:p>',
      p('{{HẾT Bản chính thức}}'),
      '<w:p><w:bookmarkEnd w:id="1"/></w:p>',
      p('{{LẶP Nhóm đơn vị}}'),
      '<w:p><w:bookmarkStart w:id="2" w:name="b"/><w:r><w:t>x</w:t></w:r><w:bookmarkEnd w:id="2"/></w:p>',
      p('{{HẾT Nhóm đơn vị}}'),
      `<w:p><w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>${end}</w:p>`,
    ];
    const xml = partOf(await render(half.join('')));
    expect(xml.match(/<w:bookmark\w+ w:id="\d"/g)).toEqual([
      '<w:bookmarkStart w:id="2"',
      '<w:bookmarkEnd w:id="2"',
    ]);
    expect(xml).not.toContain('w:dirty');
  });

  it('takes a template that asks for updated fields without passing the question on', async () => {
    const parts = partsOf(smallDocument(p('a')));
    const head = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    parts.set('word/settings.xml', `<w:settings ${head}><w:updateFields w:val="true"/></w:settings>`);
    const { bytes } = await renderReport(zipDocument(parts), model);
    expect(partOf(bytes, 'word/settings.xml')).not.toContain('updateFields');
  });
});
