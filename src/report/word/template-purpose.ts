import type { OfficePackage } from '../../ooxml/office-package.ts';
import { XmlCursor } from '../../ooxml/xml-cursor.ts';
import { escapeXml } from '../../ooxml/xml-escape.ts';

/** What a template is made for. */
export const templateKinds = ['quarterly', 'six-month', 'annual', 'special', 'letter'] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** For which kind of report, and for the names of which edition, a template was written; absent where it does not say. */
export interface TemplatePurpose {
  kind?: TemplateKind;
  edition?: string;
}

/** The part in which Word keeps the properties that a person may add to a document. */
export const customPropertiesPart = 'docProps/custom.xml';
const names = { kind: 'cchc-kind', edition: 'cchc-edition' } as const;

/** Whether a property is one of those that say what a template is for. */
export function isPurposeProperty(name: string): boolean {
  return name === names.kind || name === names.edition;
}

/** Type of `docProps/custom.xml`, for `[Content_Types].xml`. */
export const customPropertiesType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
/** Type of the relationship of the package to it, for `_rels/.rels`. */
export const customPropertiesRelation =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';

/** Reads what a template says about itself (`cchc-kind`, `cchc-edition`); an unknown kind counts as none. */
export function readTemplatePurpose(pack: OfficePackage): TemplatePurpose {
  const values = customProperties(pack);
  const kind = templateKinds.find((one) => one === values.get(names.kind));
  const edition = values.get(names.edition);
  return { ...(kind ? { kind } : {}), ...(edition ? { edition } : {}) };
}

/** Every text property of `docProps/custom.xml` by its name; throws a `PackageFault` where the XML is broken. */
export function customProperties(pack: OfficePackage): Map<string, string> {
  const values = new Map<string, string>();
  if (!pack.has(customPropertiesPart)) return values;
  const cursor = new XmlCursor(pack.xml(customPropertiesPart));
  let name = '';
  for (let found = cursor.next(); found !== 'end'; found = cursor.next()) {
    if (found !== 'open') continue;
    if (cursor.is('property')) name = cursor.attribute('name') ?? '';
    else if (cursor.is('lpwstr') || cursor.is('lpstr')) values.set(name, cursor.readText().trim());
  }
  return values;
}

/** `docProps/custom.xml` with what a template is for, and nothing else. */
export function templatePurposeXml({ kind, edition }: TemplatePurpose): string {
  const entries = [
    ...(kind ? [[names.kind, kind] as const] : []),
    ...(edition ? [[names.edition, edition] as const] : []),
  ];
  const properties = entries.map(
    ([name, value], at) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${name}">` +
      `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    `${properties.join('')}</Properties>`
  );
}

/**
 * Adds (or replaces) what a template is for in its parts, with the content type and the relationship that the part
 * needs. Changes `parts`, as the writers of templates hold them: XML as text.
 */
export function writeTemplatePurpose(
  parts: Map<string, Uint8Array | string>,
  purpose: TemplatePurpose,
): void {
  parts.set(customPropertiesPart, templatePurposeXml(purpose));
  addOnce(
    parts,
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/${customPropertiesPart}" ContentType="${customPropertiesType}"/>`,
  );
  addOnce(
    parts,
    '_rels/.rels',
    '</Relationships>',
    `<Relationship Id="cchcPurpose" Type="${customPropertiesRelation}" Target="${customPropertiesPart}"/>`,
  );
}

function addOnce(parts: Map<string, Uint8Array | string>, name: string, end: string, entry: string): void {
  const content = parts.get(name);
  if (content === undefined) return;
  const xml = typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
  if (xml.includes(customPropertiesPart)) return;
  parts.set(name, xml.replace(end, entry + end));
}
