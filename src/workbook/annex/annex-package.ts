import { escapeXml } from '../../ooxml/xml-escape.ts';
import type { AnnexSheet } from './annex-plan.ts';

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const drawingTypes = 'application/vnd.openxmlformats-officedocument.';
const packageTypes = 'application/vnd.openxmlformats-package.';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What sheets have beside their cells; numbers of sheets from 1. */
export interface SheetExtras {
  withNotes: readonly number[];
  withCharts: readonly number[];
  /** Charts of all sheets together. */
  charts: number;
}

/** `[Content_Types].xml`. */
export function contentTypesXml(sheets: number, { withNotes, withCharts, charts }: SheetExtras): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${type}+xml"/>`;
  const own = Array.from({ length: sheets }, (_, at) =>
    override(`xl/worksheets/sheet${at + 1}.xml`, `${types}worksheet`),
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    `<Default Extension="rels" ContentType="${packageTypes}relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    override('xl/workbook.xml', `${types}sheet.main`) +
    own.join('') +
    withNotes.map((at) => override(`xl/comments${at}.xml`, `${types}comments`)).join('') +
    withCharts.map((at) => override(`xl/drawings/drawing${at}.xml`, `${drawingTypes}drawing`)).join('') +
    Array.from({ length: charts }, (_, at) =>
      override(`xl/charts/chart${at + 1}.xml`, `${drawingTypes}drawingml.chart`),
    ).join('') +
    override('xl/styles.xml', `${types}styles`) +
    override('xl/sharedStrings.xml', `${types}sharedStrings`) +
    `${override('docProps/core.xml', `${packageTypes}core-properties`)}</Types>`
  );
}

/** A part of relations: kind and target, numbered `rId1` and so on. */
export function relationsXml(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(([kind, target], at) => {
    const type = kind.includes(':') ? kind : `${relations}/${kind}`;
    return `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${packageRelations}">${list.join('')}</Relationships>`;
}

export const corePropertiesRelation =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** What the workbook itself says of a sheet. */
export type SheetHead = Pick<AnnexSheet, 'name' | 'repeat' | 'repeatColumns'>;

/** `xl/workbook.xml`: the sheets in order (relations `rId1` and so on), and what repeats on every printed page. */
export function workbookXml(sheets: readonly SheetHead[]): string {
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const titles = sheets.map(printTitles);
  const names = titles.flatMap((text, at) =>
    text === ''
      ? []
      : [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapeXml(text)}</definedName>`],
  );
  return (
    `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list.join('')}</sheets>` +
    `${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`
  );
}

function printTitles({ name, repeat, repeatColumns }: SheetHead): string {
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const ranges = [repeatColumns?.split(':'), repeat].filter((one) => one !== undefined);
  return ranges.map(([from, to]) => `${sheet}$${from}:$${to}`).join(',');
}

/** `docProps/core.xml`: a title, the program and an instant; no person's name. */
export function propertiesXml(title: string, creator: string, now: Date): string {
  const instant = `${now.toISOString().slice(0, 19)}Z`;
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant}</dcterms:${name}>`;
  return (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:creator>${creator}</dc:creator><dc:title>${escapeXml(title)}</dc:title>` +
    `<cp:lastModifiedBy>${creator}</cp:lastModifiedBy>${date('created')}${date('modified')}</cp:coreProperties>`
  );
}
