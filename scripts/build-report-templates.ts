/**
 * Writes the starter templates of the report, `templates/reports`, so that their content can be reviewed as text.
 * From then on they are ordinary Word files: an official edits them in Word, and a province keeps its own.
 * Run: `npx tsx scripts/build-report-templates.ts [folder]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { ISectionOptions, Paragraph, Table } from 'docx';
import { appProperties, coreProperties, zipDocument } from '../src/report/template/document-package.ts';
import { isLong, type Kind } from './report-templates/kind.ts';
import type { Programme } from './report-templates/programme.ts';

/** The usual reports, and the one that an ad hoc or thematic period with figures of its own uses. */
type TemplateKind = Kind | 'special';

const files: Record<TemplateKind, string> = {
  quarterly: 'bao-cao-quy.docx',
  'six-month': 'bao-cao-6-thang.docx',
  annual: 'bao-cao-nam.docx',
  special: 'bao-cao-chuyen-de.docx',
};

/** The bytes of one starter template; the same on every run. `edition` names the one that has its own. */
export async function buildTemplate(kind: TemplateKind, edition = ''): Promise<Uint8Array> {
  const { programmes } = await import('./report-templates/programmes.ts');
  const programme = programmes.find((one) => one.folder === edition)!;
  const { Document, Packer } = await import('docx');
  const { styles } = await import('./report-templates/word-parts.ts');
  const document = new Document({ styles, sections: await sectionsOf(kind, programme) });
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  const { drawLines } = await import('./report-templates/drawn-lines.ts');
  const { placeCharts } = await import('./report-templates/chart-parts.ts');
  const finished = new Map<string, Uint8Array | string>();
  for (const [name, bytes] of Object.entries(parts)) {
    if (name.endsWith('/') || unused.test(name)) continue;
    const text = strFromU8(bytes);
    finished.set(name, name === '[Content_Types].xml' || name.endsWith('.rels') ? withoutUnused(text) : text);
  }
  const main = finished.get('word/document.xml') as string;
  finished.set('word/document.xml', flatSectionBreaks(drawLines(main)));
  placeCharts(finished);
  finished.set('docProps/core.xml', coreProperties('Mẫu báo cáo công tác cải cách hành chính', '2026-01-01'));
  finished.set('docProps/app.xml', appProperties);
  return zipDocument(finished);
}

/** Parts that the library writes for features that the templates do not use. */
const unused = /comments\.xml|docProps\/custom\.xml|word\/_rels\/(?!document)/;

function withoutUnused(xml: string): string {
  return xml.replace(/<(?:Override|Relationship)\b[^>]*\/>/g, (entry) => (unused.test(entry) ? '' : entry));
}

/** The paragraph that carries a section's end takes no room: a full page must not spill onto an empty one. */
function flatSectionBreaks(xml: string): string {
  return xml.replaceAll(
    '<w:p><w:pPr><w:sectPr',
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr',
  );
}

async function sectionsOf(asked: TemplateKind, programme: Programme): Promise<ISectionOptions[]> {
  const { PageOrientation, SectionType } = await import('docx');
  const { margin, body, tag } = await import('./report-templates/word-parts.ts');
  const { nationalHeader, titleBlock, signatureBlock, pageHeaders } =
    await import('./report-templates/frame.ts');
  const { steering } = await import('./report-templates/steering.ts');
  const { assessment } = await import('./report-templates/assessment.ts');
  const annexes = await import('./report-templates/annexes.ts');
  const matrices = await import('./report-templates/matrix-annexes.ts');
  const plan = await import('./report-templates/plan-annexes.ts');
  const { comparedStatistics, statistics } = await import('./report-templates/statistics-annex.ts');
  const { notes } = await import('./report-templates/notes-annex.ts');
  const { specialReport } = await import('./report-templates/special.ts');
  type Content = (Paragraph | Table)[];
  const special = asked === 'special';
  const kind: Kind = special ? 'quarterly' : asked;
  const headers = pageHeaders();
  // The annexes inherit the headers of the first section.
  const section = (children: Content, annex: boolean, wide = false): ISectionOptions => ({
    ...(annex ? {} : { headers }),
    properties: {
      titlePage: true,
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: 11906,
          height: 16838,
          orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin,
        ...(annex ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    children,
  });
  const opening = body(
    'Thực hiện chế độ báo cáo định kỳ về công tác cải cách hành chính (CCHC), {{Cơ quan ban hành}} báo cáo kết quả công tác CCHC {{Kỳ báo cáo}} trên địa bàn {{Tỉnh}} (số liệu tính {{Thời gian lấy số liệu}}){{NẾU Số liệu chưa đủ}}. Số liệu được tổng hợp từ các báo cáo hợp lệ; độ bao phủ của từng chỉ tiêu nêu tại {{Phụ lục Thống kê}}, số liệu không được tính và lý do nêu tại {{Phụ lục Ghi chú}}{{NẾU Có so sánh}}; số liệu so sánh của các chỉ tiêu chưa đủ đơn vị báo cáo chỉ để tham khảo{{HẾT Có so sánh}}. Kết quả cụ thể{{HẾT Số liệu chưa đủ}} như sau:',
  );
  const text = special
    ? specialReport(programme)
    : [opening, ...steering(kind, programme), ...programme.areas(kind), ...assessment(kind, programme)];
  const main: Content = [nationalHeader(), ...titleBlock(), ...text, signatureBlock()];
  const sections = [section(main, false)];
  let close: string | undefined;
  // What ends an annex that may be absent stands at the head of the next one: each break belongs to the annex before it.
  const annex = (content: Content, wide: boolean, open?: string, end = open) => {
    const before = close ? [tag(`HẾT ${close}`)] : [];
    sections.push(section([...before, ...(open ? [tag(`NẾU ${open}`)] : []), ...content], true, wide));
    close = end;
  };
  annex(comparedStatistics(kind), true, 'Có so sánh', '');
  annex(statistics(), false, 'KHÔNG Có so sánh', 'Có so sánh');
  annex(matrices.dossiers(), true, special ? 'Phụ lục Hồ sơ' : undefined);
  if (isLong(kind)) annex(matrices.procedures(programme), true, 'Phụ lục Thủ tục');
  annex(annexes.punctuality(kind), false);
  if (isLong(kind)) {
    annex(plan.targets(), true, 'Phụ lục Chỉ tiêu');
    annex(plan.indexAnalysis(), true, 'Phụ lục Chỉ số');
  }
  annex(annexes.otherTexts(), false, 'Phụ lục Thuyết minh');
  annex(notes(), false);
  return sections;
}

async function main(folder: string): Promise<void> {
  const { programmes } = await import('./report-templates/programmes.ts');
  for (const programme of programmes) {
    mkdirSync(join(folder, programme.folder), { recursive: true });
    for (const [kind, name] of Object.entries(files) as [TemplateKind, string][]) {
      const path = join(folder, programme.folder, name);
      writeFileSync(path, await buildTemplate(kind, programme.folder));
      console.log(path);
    }
  }
}

if (process.argv[1] && resolve(process.argv[1]) === resolve(import.meta.filename)) {
  await main(process.argv[2] ?? resolve(import.meta.dirname, '../templates/reports'));
}
