import { GrowingPart } from '../../ooxml/growing-part.ts';
import { writeZip, type ZipSource } from '../../ooxml/write-zip.ts';
import { chartParts } from './annex-charts.ts';
import { commentsXml, noteBoxesXml } from './annex-notes.ts';
import {
  contentTypesXml,
  corePropertiesRelation,
  propertiesXml,
  relationsXml,
  workbookXml,
  type SheetHead,
} from './annex-package.ts';
import type { AnnexPlan } from './annex-plan.ts';
import { writeAnnexSheet } from './annex-sheet.ts';
import { AnnexStrings } from './annex-strings.ts';
import { AnnexStyles } from './annex-styles.ts';

const creator = 'cchc';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The annex workbook of a plan as bytes; the same plan and instant give the same bytes. Written here and not by the
 * spreadsheet library: an annex has a cell per agency and indicator, and a library's object for each of them costs more
 * than all the rest of a compilation.
 */
export function writeAnnexPlan(plan: AnnexPlan, now: Date): Uint8Array {
  const styles = new AnnexStyles();
  const strings = new AnnexStrings();
  const { heads, parts, extras } = writeSheets(plan, styles, strings);
  return writeZip([
    part('[Content_Types].xml', contentTypesXml(heads.length, extras)),
    part(
      '_rels/.rels',
      relationsXml([
        ['officeDocument', 'xl/workbook.xml'],
        [corePropertiesRelation, 'docProps/core.xml'],
      ]),
    ),
    part('docProps/core.xml', propertiesXml(plan.title, creator, now)),
    part('xl/workbook.xml', workbookXml(heads)),
    part(
      'xl/_rels/workbook.xml.rels',
      relationsXml([
        ...heads.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ),
    part('xl/styles.xml', styles.xml),
    part('xl/sharedStrings.xml', strings.xml),
    ...parts,
  ]);
}

/** The parts of every sheet, compressed, and what the sheets have beside their cells. */
function writeSheets({ sheets }: AnnexPlan, styles: AnnexStyles, strings: AnnexStrings) {
  const heads: SheetHead[] = [];
  const parts: ZipSource[] = [];
  const extras = { withNotes: [] as number[], withCharts: [] as number[], charts: 0 };
  for (const sheet of sheets) {
    const { rows: _, ...head } = sheet;
    const no = heads.push(head);
    const own = new GrowingPart(`xl/worksheets/sheet${no}.xml`);
    own.add(declaration);
    const notes = writeAnnexSheet(sheet, styles, strings, (xml) => own.add(xml));
    parts.push(own.finish());
    const related: [kind: string, target: string][] = [];
    if (notes.length > 0) {
      extras.withNotes.push(no);
      related.push(['comments', `../comments${no}.xml`], ['vmlDrawing', `../drawings/vmlDrawing${no}.vml`]);
      parts.push(
        part(`xl/comments${no}.xml`, commentsXml(notes)),
        part(`xl/drawings/vmlDrawing${no}.vml`, noteBoxesXml(notes)),
      );
    }
    if (sheet.charts) {
      extras.withCharts.push(no);
      related.push(['drawing', `../drawings/drawing${no}.xml`]);
      const drawn = chartParts(sheet.charts, sheet.name, no, extras.charts + 1);
      parts.push(...drawn.map(([name, xml]) => part(name, xml)));
      extras.charts += sheet.charts.length;
    }
    if (related.length > 0)
      parts.push(part(`xl/worksheets/_rels/sheet${no}.xml.rels`, relationsXml(related)));
  }
  return { heads, parts, extras };
}

function part(name: string, xml: string): ZipSource {
  return { name, content: Buffer.from(declaration + xml, 'utf8') };
}
