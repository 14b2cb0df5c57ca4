import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ReportKind } from '../../domain/period.ts';
import { UserError } from '../../messages/user-error.ts';
import { templatesDir } from '../../workspace/workspace-paths.ts';
import type { CommandRequest } from '../command.ts';
import type { Run } from './open-run.ts';

const templates: Record<ReportKind, string> = {
  quarterly: 'bao-cao-quy.docx',
  'six-month': 'bao-cao-6-thang.docx',
  annual: 'bao-cao-nam.docx',
};

/** Asks for no figure by its code: an ad hoc report names those that it wants. */
const specialTemplate = 'bao-cao-chuyen-de.docx';

/** Urges agencies whose reports are missing. */
const letterTemplate = 'cong-van-don-doc.docx';

interface Template {
  name: string;
  bytes: Uint8Array;
}

/** The template of the period's report: the one that was named, the workspace's own, or the shipped one. */
export function readTemplate(run: Run, request: CommandRequest): Template {
  const { kind, special } = run.period;
  return templateNamed(special?.indicators ? specialTemplate : templates[kind!], run, request);
}

/** The template of the letters, found in the same places. */
export function readLetterTemplate(run: Run, request: CommandRequest): Template {
  return templateNamed(letterTemplate, run, request);
}

/** The workspace's own template first (`templates/` beside its config), then the one that ships with its edition. */
function templateNamed(name: string, run: Run, { io, flags }: CommandRequest): Template {
  const given = flags['template'];
  if (typeof given === 'string') return { name: given, bytes: templateBytes(resolve(io.cwd, given)) };
  const own = join(run.root, 'templates', name);
  if (existsSync(own)) return { name: `templates/${name}`, bytes: templateBytes(own) };
  const shipped = join(templatesDir, 'reports');
  const ofEdition = join(shipped, run.config.edition, name);
  return { name, bytes: readFileSync(existsSync(ofEdition) ? ofEdition : join(shipped, name)) };
}

function templateBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError('cli.template-unreadable', { path, code });
  }
}
