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
import { letterSettings, reportSettings } from '../report-settings.ts';
import { openPlan } from '../year/plan-of-year.ts';
import { agenciesShown } from './agencies-shown.ts';
import { exampleLetter, realLetter } from './letter-preview.ts';
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

/** A template that is to be shown: what it is for, and its words. */
export interface PreviewWish {
  kind: TemplateKind;
  /** As the template says. */
  edition?: string;
  text: string;
}

/**
 * The data of the workspace where its period has any, else made-up data for every figure: of the workspace's own agencies
 * inside one, of a province that does not exist outside. Without a period the latest one of the template's kind.
 */
export async function previewData(request: CommandRequest, wish: PreviewWish): Promise<PreviewData> {
  const { io, options, flags } = request;
  const inUse = editionInUse(io, options);
  const asked = flags['period'] as string | undefined;
  const today = localDateAt(options.now ?? io.now());
  const { root } = inUse;
  if (root !== undefined) {
    const edition = openEdition(inUse.id, root);
    const code = codes[wish.kind];
    return inWorkspace(request, asked ?? latestWithData(root, code) ?? latestOf(code, edition, today), wish);
  }
  const edition = openEdition(wish.edition ?? inUse.id);
  const id = asked ?? latestOf(codes[wish.kind], edition, today);
  const period = parsePeriod(id);
  if (!period?.kind) throw new UserError('cli.template-preview.period', { text: id });
  const settings = exampleSettings(edition);
  const example = { edition, period, register: exampleRegister(edition), settings, today };
  const isLetter = wish.kind === 'letter';
  const model = isLetter ? exampleLetter(example, { ...settings, contact: '' }) : exampleModel(example);
  return { model, isExample: true, today };
}

async function inWorkspace(request: CommandRequest, id: string, wish: PreviewWish): Promise<PreviewData> {
  const run = openRun(request, id);
  const { edition, period, today, config } = run;
  const register = agenciesShown(run.register, wish.text);
  if (wish.kind === 'letter') {
    const real = await realLetter(run, request);
    const model = real ?? exampleLetter({ edition, period, register, today }, letterSettings(config));
    return { model, isExample: !real, today };
  }
  if (hasFiles(run.folders.inbox)) {
    const compiled = await compilePeriod(run, request, openPlan(run));
    return { model: reportModelOf(compiled), isExample: false, today };
  }
  const settings = reportSettings(config);
  return { model: exampleModel({ edition, period, register, settings, today }), isExample: true, today };
}

/** The latest period of the kind that has ended, and in which the edition is in force. */
function latestOf(code: string, edition: Edition, today: LocalDate): string {
  const { validFrom, validTo } = edition;
  const fits = (one: Period) => one.start >= validFrom && (validTo === undefined || one.start <= validTo);
  const years = Array.from({ length: 30 }, (_, at) => Number(today.slice(0, 4)) + 1 - at);
  const all = years.flatMap((year) => parsePeriod(`${year}-${code}`) ?? []).filter(fits);
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
