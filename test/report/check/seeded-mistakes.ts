import { p, row, table } from '../small-documents.ts';
import {
  comments,
  core,
  good,
  headed,
  header,
  here,
  relations,
  type SeededMistake,
} from './seeded-samples.ts';
import { tagMistakes } from './seeded-tag-mistakes.ts';
import { field, page, part, picture, relation, run, styles, textBox } from './template-documents.ts';

/** One seeded mistake each. */
export const seededMistakes: readonly SeededMistake[] = [
  ...tagMistakes,
  ['an insertion', `${good}<w:p><w:ins w:id="1">${run('chữ mới')}</w:ins></w:p>`, [`T-REV-001 | ${here}`]],
  [
    'a deletion',
    `${good}<w:p><w:del w:id="1"><w:r><w:delText>{{bỏ}}</w:delText></w:r></w:del></w:p>`,
    [`T-REV-001 | ${here}`],
  ],
  [
    'a comment',
    `${good}<w:p>${run('Kết quả')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`,
    [`T-CMT-001 | ${here}`],
    { parts: comments('', 'xem lại') },
  ],
  [
    'a tag in a comment, and its author',
    good,
    ['T-TAG-012 | – | {{Tỉnh}}', 'T-AUT-001 | – | Người soạn'],
    { parts: comments('Người soạn', 'thẻ {{Tỉnh}}') },
  ],
  ['a header row that is not repeated', good + headed(''), ['T-TBL-001 | Mục I.1, bảng 1']],
  ['a header row that is repeated', good + headed('<w:tblHeader/>'), []],
  ['a picture without words', `${good}<w:p>${picture('')}</w:p>`, [`T-PIC-001 | ${here}`]],
  ['a picture with words', `${good}<w:p>${picture('Biểu tượng')}</w:p>`, []],
  [
    'a chart that nobody knows',
    `${good}<w:p>${picture('{{Biểu đồ lạ}}', 'chart')}</w:p>`,
    [`T-TAG-003 | ${here} | Biểu đồ lạ`],
  ],
  [
    'a typeface chosen by hand',
    `${good}<w:p>${run('Kết quả', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>')}</w:p>`,
    [`T-FNT-001 | ${here} | Arial`],
  ],
  ['a size', `${good}<w:p>${run('Kết quả', '<w:sz w:val="20"/>')}</w:p>`, [`T-FNT-002 | ${here} | Kết quả`]],
  [
    'the motto too small',
    good + table(row(`<w:p>${run('Độc lập - Tự do - Hạnh phúc', '<w:sz w:val="24"/>')}</w:p>`)) + p(''),
    ['T-FNT-002 | Mục I.1, bảng 1, hàng 1, ô 1 | Độc lập - Tự do - Hạnh phúc'],
  ],
  [
    'a typeface from the theme, told once',
    good,
    ['T-FNT-001 | Mục I, đoạn 1 | Calibri'],
    {
      styles: styles('', 'w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"'),
      parts: {
        'word/theme/theme1.xml':
          '<a:theme xmlns:a="a"><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:theme>',
      },
    },
  ],
  [
    'margins of Word itself',
    good,
    [
      'T-PAG-002 | – | 1 top',
      'T-PAG-002 | – | 1 bottom',
      'T-PAG-002 | – | 1 left',
      'T-PAG-002 | – | 1 right',
    ],
    { section: page('', 'w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"') },
  ],
  [
    'American paper',
    good,
    ['T-PAG-001 | – | 216 × 279 mm'],
    { section: page().replace('11906', '12240').replace('16838', '15840') },
  ],
  [
    'a linked picture',
    `${good}<w:p><w:r><w:drawing><a:blip r:link="rId9"/></w:drawing></w:r></w:p>`,
    [`T-EXT-001 | ${here} | http://example.org/a.png`],
    relations(relation('rId9', 'image', 'http://example.org/a.png')),
  ],
  [
    'a link',
    `${good}<w:p><w:hyperlink r:id="rId9">${run('trang')}</w:hyperlink></w:p>`,
    [`T-EXT-002 | ${here} | https://example.org/`],
    relations(relation('rId9', 'hyperlink', 'https://example.org/')),
  ],
  [
    'an attached template',
    good,
    ['T-EXT-003 | – | file:///C:/mau.dotm'],
    {
      parts: {
        'word/settings.xml': part('settings', ''),
        'word/_rels/settings.xml.rels': `<Relationships xmlns="x">${relation('rId1', 'attachedTemplate', 'file:///C:/mau.dotm')}</Relationships>`,
      },
    },
  ],
  ['macros', good, ['T-MAC-001 | – | word/vbaProject.bin'], { parts: { 'word/vbaProject.bin': 'x' } }],
  [
    'a type with macros',
    good,
    ['T-MAC-001 | –'],
    { mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' },
  ],
  [
    'an OLE object',
    good,
    ['T-OLE-001 | – | word/embeddings/oleObject1.bin'],
    { parts: { 'word/embeddings/oleObject1.bin': 'x' } },
  ],
  [
    'an ActiveX control',
    good,
    ['T-OLE-002 | – | word/activeX/activeX1.xml'],
    { parts: { 'word/activeX/activeX1.xml': '<x/>' } },
  ],
  [
    'a DDE field, cut into runs',
    `${good}<w:p>${field(' DDE', 'AUTO c:\\\\cmd.exe "/k calc"')}</w:p>`,
    [`T-FLD-001 | ${here} | DDEAUTO c:\\\\cmd.exe "/k calc"`],
  ],
  [
    'an INCLUDEPICTURE field in a header',
    good,
    ['T-FLD-001 | đầu trang, đoạn 1 | INCLUDEPICTURE "http://example.org/a.png"'],
    header(`<w:p><w:fldSimple w:instr="INCLUDEPICTURE &quot;http://example.org/a.png&quot;"/></w:p>`),
  ],
  ['the author', good, ['T-AUT-001 | – | Người soạn'], core('<dc:creator>Người soạn</dc:creator>')],
  [
    'who saved it last',
    good,
    ['T-AUT-001 | – | Người lưu'],
    core('<dc:creator/><cp:lastModifiedBy>Người lưu</cp:lastModifiedBy>'),
  ],
  [
    'a company',
    good,
    ['T-AUT-001 | – | Công ty'],
    { parts: { 'docProps/app.xml': '<Properties><Company>Công ty</Company></Properties>' } },
  ],
  [
    'an empty cell',
    good + table('<w:tr><w:tc></w:tc></w:tr>') + p(''),
    ['T-DOC-001 | Mục I.1, bảng 1, hàng 1, ô 1'],
  ],
  ['a name in a header', good, ['T-TAG-003 | đầu trang, đoạn 1 | Tên lạ'], header(p('{{Tên lạ}}'))],
  [
    'a name in a footnote',
    good,
    ['T-TAG-003 | chú thích, số 2 | Tên lạ'],
    {
      parts: {
        'word/footnotes.xml': part('footnotes', `<w:footnote w:id="2">${p('{{Tên lạ}}')}</w:footnote>`),
      },
    },
  ],
  [
    'a name in a text box, once',
    `${good}<w:p>${textBox(p('{{Tên lạ}}'))}</w:p>`,
    ['T-TAG-003 | Mục I.1, đoạn 5, trong hộp chữ | Tên lạ'],
  ],
  [
    'a name in a table within a table',
    good + table(row(table(row(p('{{Tên lạ}}'))) + p(''))) + p(''),
    ['T-TAG-003 | Mục I.1, bảng 2, hàng 1, ô 1 | Tên lạ'],
  ],
];
