import { toA1 } from '../../domain/cell-ref.ts';
import { textElement } from './annex-strings.ts';

/** A note at a cell; row and column from 1. */
export interface AnnexNote {
  row: number;
  column: number;
  text: string;
}

const BOX_COLUMNS = 4;
const BOX_ROWS = 9;
const FIRST_SHAPE = 1025;

/** The part with the texts of a sheet's notes. */
export function commentsXml(notes: readonly AnnexNote[]): string {
  const list = notes.map(
    ({ row, column, text }) =>
      `<comment ref="${toA1(row, column)}" authorId="0"><text><r>${textElement(text)}</r></text></comment>`,
  );
  return (
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<authors><author>cchc</author></authors><commentList>${list.join('')}</commentList></comments>`
  );
}

/** The drawing that Excel wants for the same notes: without it they are not shown. */
export function noteBoxesXml(notes: readonly AnnexNote[]): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${notes.map(boxXml).join('')}</xml>`
  );
}

/** Beside its cell, hidden until the pointer is on the cell. */
function boxXml({ row, column }: AnnexNote, at: number): string {
  const top = Math.max(0, row - 2);
  return (
    `<v:shape id="_x0000_s${FIRST_SHAPE + at}" type="#_x0000_t202" style="position:absolute;z-index:${at + 1};` +
    'visibility:hidden" fillcolor="infoBackground [80]" strokecolor="none [81]" o:insetmode="auto">' +
    '<v:fill color2="infoBackground [80]"/><v:shadow color="none [81]" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/>' +
    '</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${column}, 6, ${top}, 4, ${column + BOX_COLUMNS}, 2, ${top + BOX_ROWS}, 4</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column>` +
    '</x:ClientData></v:shape>'
  );
}
