import { parseA1 } from '../../domain/cell-ref.ts';
import type { CellPlace, FaultEdit } from './fault-types.ts';
import { encryptedWorkbook, oldWorkbook, scannedPdf } from './fake-files.ts';
import { PackageEditor } from './package-edits.ts';

/** Where a place of an edit stands. */
export type Locate = (place: CellPlace) => { sheet: string; cell: string };

const relationsNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Does to the file what an edit says; edits of what was typed leave it as it is. */
export function damageWorkbook(bytes: Uint8Array, edit: FaultEdit, locate: Locate): Uint8Array {
  if (edit.do === 'content') return contentOf(edit.as, bytes);
  const editor = new PackageEditor(bytes);
  switch (edit.do) {
    case 'rename-sheet':
      editor.renameSheet(edit.sheet, edit.to);
      break;
    case 'drop-sheet':
      editor.dropSheet(edit.sheet);
      break;
    case 'add-sheet':
      addSheet(editor, edit.sheet);
      break;
    case 'hide-row':
      hideRow(editor, locate(edit.at));
      break;
    case 'insert-row':
      editor.shift(edit.sheet, { axis: 'row', from: edit.before });
      break;
    case 'insert-column':
      editor.shift(edit.sheet, { axis: 'column', from: edit.before });
      break;
    case 'date-cell':
      dateCell(editor, locate(edit.at), edit.serial);
      break;
    case 'external-link':
      addExternalLink(editor);
      break;
    default:
      return bytes;
  }
  return editor.bytes();
}

function contentOf(as: 'empty' | 'cut-off' | 'encrypted' | 'xls' | 'pdf', bytes: Uint8Array): Uint8Array {
  switch (as) {
    case 'empty':
      return new Uint8Array();
    case 'cut-off':
      return bytes.slice(0, Math.floor(bytes.length * 0.6));
    case 'encrypted':
      return encryptedWorkbook();
    case 'xls':
      return oldWorkbook();
    case 'pdf':
      return scannedPdf();
  }
}

function addSheet(editor: PackageEditor, name: string): void {
  const cells = `<row r="1"><c r="A1" t="inlineStr"><is><t>Cộng thử</t></is></c><c r="B1"><v>17</v></c></row>`;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${mainNamespace}"><sheetData>${cells}</sheetData></worksheet>`;
  editor.add('xl/worksheets/sheet99.xml', xml, `${spreadsheetType}.worksheet+xml`);
  relate(editor, 'rId990', 'worksheet', 'worksheets/sheet99.xml');
  const element = `<sheet name="${name}" sheetId="99" r:id="rId990"/>`;
  editor.edit('xl/workbook.xml', (text) => text.replace('</sheets>', `${element}</sheets>`));
}

function relate(editor: PackageEditor, id: string, type: string, target: string): void {
  const relation = `<Relationship Id="${id}" Type="${relationsNamespace}/${type}" Target="${target}"/>`;
  editor.edit('xl/_rels/workbook.xml.rels', (text) =>
    text.replace('</Relationships>', `${relation}</Relationships>`),
  );
}

function hideRow(editor: PackageEditor, { sheet, cell }: { sheet: string; cell: string }): void {
  const { row } = parseA1(cell)!;
  editor.edit(editor.sheet(sheet).part, (xml) =>
    xml.replace(`<row r="${row}"`, `<row r="${row}" hidden="1"`),
  );
}

/** What Excel makes of `9/5` under English settings: a serial number shown as a date. */
function dateCell(
  editor: PackageEditor,
  { sheet, cell }: { sheet: string; cell: string },
  serial: number,
): void {
  const { part } = editor.sheet(sheet);
  const found = new RegExp(`<c r="${cell}"([^>]*?)(?:/>|>.*?</c>)`).exec(editor.text(part))!;
  const style = Number(/ s="(\d+)"/.exec(found[1]!)?.[1] ?? 0);
  let next = 0;
  editor.edit('xl/styles.xml', (xml) =>
    xml.replace(/<cellXfs count="(\d+)">(.*?)<\/cellXfs>/s, (_, count: string, inner: string) => {
      next = Number(count);
      const own = [...inner.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)][style]![0];
      const dated = own
        .replace(/ numFmtId="\d+"/, ' numFmtId="16"')
        .replace(/ applyNumberFormat="\w+"/, '')
        .replace('<xf ', '<xf applyNumberFormat="1" ');
      return `<cellXfs count="${next + 1}">${inner}${dated}</cellXfs>`;
    }),
  );
  editor.edit(part, (xml) => xml.replace(found[0], `<c r="${cell}" s="${next}"><v>${serial}</v></c>`));
}

/** The part behind `[1]Tong hop!B4`: a file on somebody's own disk. */
function addExternalLink(editor: PackageEditor): void {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const book = `<externalBook xmlns:r="${relationsNamespace}" r:id="rId1"><sheetNames><sheetName val="Tong hop"/></sheetNames></externalBook>`;
  editor.add(
    'xl/externalLinks/externalLink1.xml',
    `${head}<externalLink xmlns="${mainNamespace}">${book}</externalLink>`,
    `${spreadsheetType}.externalLink+xml`,
  );
  const path = `<Relationship Id="rId1" Type="${relationsNamespace}/externalLinkPath" Target="file:///D:/tong-hop.xlsx" TargetMode="External"/>`;
  editor.add(
    'xl/externalLinks/_rels/externalLink1.xml.rels',
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${path}</Relationships>`,
    'application/vnd.openxmlformats-package.relationships+xml',
  );
  relate(editor, 'rId991', 'externalLink', 'externalLinks/externalLink1.xml');
  editor.edit('xl/workbook.xml', (xml) =>
    xml.replace(
      '</sheets>',
      '</sheets><externalReferences><externalReference r:id="rId991"/></externalReferences>',
    ),
  );
}
