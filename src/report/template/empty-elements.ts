/**
 * Repairs what fell empty when blocks did: Word opens no document with an empty content control, row, table or cell.
 * Rows and tables go; cells and controls get the paragraph or run that they need.
 */
export function withoutEmptyElements(xml: string): string {
  return withFilledCells(withoutEmptyTables(withFilledControls(xml)));
}

const emptyContent = /<w:sdtContent>\s*<\/w:sdtContent>|<w:sdtContent\/>/g;

/** A control stands between paragraphs, rows or cells, or in a line: what it has to hold follows from what is around it. */
function withFilledControls(xml: string): string {
  emptyContent.lastIndex = 0;
  return xml.replace(
    emptyContent,
    (_, at: number) => `<w:sdtContent>${filling[surroundingOf(xml, at)]}</w:sdtContent>`,
  );
}

const filling = {
  line: '<w:r><w:t></w:t></w:r>',
  paragraphs: '<w:p/>',
  cells: '<w:tc><w:p/></w:tc>',
  // A row that holds nothing is taken away below, with its control.
  rows: '<w:tr></w:tr>',
} as const;

/** What stands open before a place, as far as the nearest paragraph, cell, row or table tells. */
function surroundingOf(xml: string, at: number): keyof typeof filling {
  const before = xml.slice(0, at).matchAll(/<(\/?)w:(p|tc|tr|tbl|tblGrid)(?: [^>]*?)?(\/?)>/g);
  let last = '';
  for (const [, closes, name, isEmpty] of before) last = `${closes || isEmpty ? '/' : ''}${name}`;
  if (last === 'p') return 'line';
  if (last === 'tbl' || last === '/tblGrid' || last === '/tr') return 'rows';
  return last === 'tr' || last === '/tc' ? 'cells' : 'paragraphs';
}

const properties = (name: string) => `(?:<w:${name}>(?:(?!</w:${name}>).)*</w:${name}>|<w:${name}/>)?\\s*`;
const emptyRow = new RegExp(
  `<w:tr(?: [^>]*)?>\\s*${properties('tblPrEx')}${properties('trPr')}</w:tr>`,
  'gs',
);
const emptyRowControl =
  /<w:sdt>(?:(?!<w:sdtContent>).)*<w:sdtContent>\s*<w:tr>\s*<\/w:tr>\s*<\/w:sdtContent>\s*<\/w:sdt>/gs;
const emptyTable = new RegExp(`<w:tbl>\\s*${properties('tblPr')}${properties('tblGrid')}</w:tbl>`, 'gs');

function withoutEmptyTables(xml: string): string {
  const rows = xml.includes('<w:tr></w:tr>') ? xml.replace(emptyRowControl, '') : xml;
  return rows.replace(emptyRow, '').replace(emptyTable, '');
}

/** Cells that lost their content get the paragraph that every cell needs; so do cells that end in a table. */
function withFilledCells(xml: string): string {
  return xml
    .replace(
      /(<w:tc(?: [^>]*)?>(?:<w:tcPr>(?:(?!<\/w:tcPr>).)*<\/w:tcPr>|<w:tcPr\/>)?)(<\/w:tc>)/gs,
      '$1<w:p/>$2',
    )
    .replaceAll('</w:tbl></w:tc>', '</w:tbl><w:p/></w:tc>');
}
