/**
 * Writes the starter templates of the report, `templates/reports`, so that their content can be reviewed as text.
 * From then on they are ordinary Word files: an official edits them in Word, and a province keeps its own.
 * Run: `npx tsx scripts/build-report-templates.ts [folder]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Kind } from './report-templates/kind.ts';

/** The usual reports, and the one that an ad hoc or thematic period with figures of its own uses. */
type ReportTemplate = Kind | 'special';

const files: Record<ReportTemplate, string> = {
  quarterly: 'bao-cao-quy.docx',
  'six-month': 'bao-cao-6-thang.docx',
  annual: 'bao-cao-nam.docx',
  special: 'bao-cao-chuyen-de.docx',
};

/** The edition of the templates that lie in the folder itself. */
const usualEdition = 'cchc-2026';

const letterFile = 'cong-van-don-doc.docx';

/** The bytes of one starter template; the same on every run. `edition` names the one that has its own. */
export async function buildTemplate(kind: ReportTemplate, edition = ''): Promise<Uint8Array> {
  const { programmes } = await import('./report-templates/programmes.ts');
  const { reportSections } = await import('./report-templates/report-sections.ts');
  const { finishDocument } = await import('./report-templates/finish-document.ts');
  const programme = programmes.find((one) => one.folder === edition)!;
  return finishDocument(
    'Mẫu báo cáo công tác cải cách hành chính',
    { kind, edition: edition || usualEdition },
    reportSections(kind, programme),
  );
}

/** The bytes of the letter that urges agencies to report. */
export async function buildLetterTemplate(): Promise<Uint8Array> {
  const { letterSections } = await import('./report-templates/letter-sections.ts');
  const { finishDocument } = await import('./report-templates/finish-document.ts');
  return finishDocument('Mẫu công văn đôn đốc gửi báo cáo', { kind: 'letter' }, letterSections());
}

async function main(folder: string): Promise<void> {
  const { programmes } = await import('./report-templates/programmes.ts');
  for (const programme of programmes) {
    mkdirSync(join(folder, programme.folder), { recursive: true });
    for (const [kind, name] of Object.entries(files) as [ReportTemplate, string][]) {
      const path = join(folder, programme.folder, name);
      writeFileSync(path, await buildTemplate(kind, programme.folder));
      console.log(path);
    }
  }
  const letter = join(folder, letterFile);
  writeFileSync(letter, await buildLetterTemplate());
  console.log(letter);
}

if (process.argv[1] && resolve(process.argv[1]) === resolve(import.meta.filename)) {
  await main(process.argv[2] ?? resolve(import.meta.dirname, '../templates/reports'));
}
