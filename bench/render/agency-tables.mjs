/** The model of a report with a table of 60 rows and 8 columns for each of 200 agencies, and its template's body. */
export const agencies = 200;
export const rowsEach = 60;
const columns = ['TT', 'Nội dung', 'Kỳ này', 'Kỳ trước', 'Cùng kỳ', 'Mức tăng', 'Tỷ lệ', 'Ghi chú'];

export function agencyModel() {
  const rows = Array.from({ length: agencies }, (_, at) => ({
    Tên: `Xã thử nghiệm số ${at + 1}`,
    Dòng: Array.from({ length: rowsEach }, (_, row) => ({
      TT: String(row + 1),
      'Nội dung': `Chỉ tiêu thử nghiệm ${row + 1} & tên dài để xuống dòng trong ô`,
      'Kỳ này': String((at + 1) * (row + 3)),
      'Kỳ trước': String((at + 2) * (row + 1)),
      'Cùng kỳ': String(at + row),
      'Mức tăng': String(row - at),
      'Tỷ lệ': `${(at * row) % 100},5%`,
      'Ghi chú': row % 7 === 0 ? '(ước)' : '',
    })),
  }));
  const inner = columns.map((name) => ({ name }));
  return {
    period: '2026-Q3',
    kind: 'quarterly',
    title: 'Bảng theo từng đơn vị',
    preparedOn: '2026-09-22',
    draft: false,
    abridged: false,
    fields: [
      { name: 'Bảng đơn vị', value: { columns: [{ name: 'Tên' }, { name: 'Dòng', columns: inner }], rows } },
    ],
    figures: new Map(),
    scopes: new Map(),
    comparisons: { of: () => undefined, ofTable: () => undefined, breaks: [] },
    agencies: [],
    targets: new Map(),
    charts: [],
  };
}

const cell = (text) =>
  `<w:tc><w:tcPr><w:tcW w:w="1150" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:spacing w:after="0"/></w:pPr><w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (texts, head = false) =>
  `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${texts.map(cell).join('')}</w:tr>`;
const paragraph = (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

/** One table per agency: a single one of 12,000 rows would take LibreOffice many minutes. */
export const agencyBody =
  paragraph('{{LẶP Bảng đơn vị}}') +
  paragraph('{{Tên}}') +
  `<w:tbl><w:tblPr><w:tblW w:w="9200" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>` +
  `<w:tblGrid>${columns.map(() => '<w:gridCol w:w="1150"/>').join('')}</w:tblGrid>` +
  row(columns, true) +
  row(['{{LẶP Dòng}}', ...columns.slice(1).map(() => '')]) +
  row(columns.map((name) => `{{${name}}}`)) +
  row(['{{HẾT Dòng}}', ...columns.slice(1).map(() => '')]) +
  '</w:tbl>' +
  paragraph('') +
  paragraph('{{HẾT Bảng đơn vị}}') +
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
