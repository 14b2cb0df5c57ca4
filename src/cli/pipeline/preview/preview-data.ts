import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../../domain/edition.ts';
import { localDateAt, type LocalDate } from '../../../domain/local-date.ts';
import { parsePeriod, type Period } from '../../../domain/period.ts';
import { UserError } from '../../../messages/user-error.ts';
import type { ReportModel } from '../../../report/report-model.ts';
import type { TemplateKind } from '../../../report/word/template-purpose.ts';
import { periodFolders, periodsFolder } from '../../../workspace/workspace-paths.ts';
import type { CommandRequest } from '../../command.ts';
import { compilePeriod, reportModelOf } from '../compiled-period.ts';
import { editionInUse, openEdition, openRun } from '../open-run.ts';
import { reportSettings } from '../report-settings.ts';
import { openPlan } from '../year/plan-of-year.ts';
import { exampleModel } from './example-model.ts';
import { exampleRegister, exampleSettings } from './example-register.ts';

/** What a template is shown with. */
export interface PreviewData {
  model: ReportModel;
  /** The figures are made up. */
  isExample: boolean;
  today: LocalDate;
}

const codes: Readonly<Record<TemplateKind, string>> = {
  quarterly: 'Q3',
  'six-month': 'H1',
  annual: 'Y',
  special: 'Q3',
  letter: 'Q3',
};

/**
 * The data of the workspace where its period has any, else made-up data for every figure: of the workspace's own agencies
 * inside one, of a province that does not exist outside. Without a period the latest one of the template's kind.
 */
export async function previewData(
  request: CommandRequest,
  kind: TemplateKind,
  editionNamed: string | undefined,
): Promise<PreviewData> {
  const { io, options } = request;
  const inUse = editionInUse(io, options);
  const asked = request.flags['period'] as string | undefined;
  const now = options.now ?? io.now();
  const { root } = inUse;
  if (root === undefined) {
    const edition = openEdition(editionNamed ?? inUse.id);
    return examplePreview(edition, asked ?? latestOf(kind, edition, localDateAt(now)), localDateAt(now));
  }
  const edition = openEdition(inUse.id, root);
  const id = asked ?? latestWithData(root, codes[kind]) ?? latestOf(kind, edition, localDateAt(now));
  const run = openRun(request, id);
  if (hasFiles(run.folders.inbox)) {
    const compiled = await compilePeriod(run, request, openPlan(run));
    return { model: reportModelOf(compiled), isExample: false, today: run.today };
  }
  const { period, register, today } = run;
  const settings = reportSettings(run.config);
  return { model: exampleModel({ edition, period, register, settings, today }), isExample: true, today };
}

function examplePreview(edition: Edition, id: string, today: LocalDate): PreviewData {
  const period = parsePeriod(id);
  if (!period?.kind) throw new UserError('cli.template-preview.period', { text: id });
  const register = exampleRegister(edition);
  const settings = exampleSettings(edition);
  return { model: exampleModel({ edition, period, register, settings, today }), isExample: true, today };
}

/** The latest period of the kind that has ended, and in which the edition is in force. */
function latestOf(kind: TemplateKind, edition: Edition, today: LocalDate): string {
  const { validFrom, validTo } = edition;
  const fits = (one: Period) => one.start >= validFrom && (validTo === undefined || one.start <= validTo);
  const years = Array.from({ length: 30 }, (_, at) => Number(today.slice(0, 4)) + 1 - at);
  const all = years.flatMap((year) => parsePeriod(`${year}-${codes[kind]}`) ?? []).filter(fits);
  return (all.find((one) => one.end < today) ?? all.at(-1) ?? parsePeriod(`${today.slice(0, 4)}-Q3`)!).id;
}

/** The latest period of a workspace that somebody has sent something for. */
function latestWithData(root: string, code: string): string | undefined {
  const folder = join(root, periodsFolder);
  if (!existsSync(folder)) return undefined;
  const ids = readdirSync(folder).filter((name) => name.endsWith(`-${code}`));
  return ids.toSorted().findLast((id) => hasFiles(periodFolders(root, id).inbox));
}

function hasFiles(folder: string): boolean {
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { withFileTypes: true, recursive: true }).some((one) => one.isFile());
}
