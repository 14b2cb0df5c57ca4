import { resolve } from 'node:path';
import type { Edition } from '../../domain/edition.ts';
import { UserError } from '../../messages/user-error.ts';
import type { TemplateContext } from '../../report/check/template-context.ts';
import type { TemplateKind, TemplatePurpose } from '../../report/word/template-purpose.ts';
import { readEditionSnapshot } from '../../workspace/edition-snapshot.ts';
import { findWorkspace } from '../../workspace/find-workspace.ts';
import type { CommandRequest } from '../command.ts';
import type { EditionNames } from './edition-names.ts';

/** Kinds of the templates that the program reads when nobody names one (`compile`), by file name. */
const kindByName: Readonly<Record<string, TemplateKind>> = {
  'bao-cao-quy.docx': 'quarterly',
  'bao-cao-6-thang.docx': 'six-month',
  'bao-cao-nam.docx': 'annual',
  'bao-cao-chuyen-de.docx': 'special',
  'cong-van-don-doc.docx': 'letter',
};

type Names = Omit<TemplateContext, 'kind'>;

/** Edition that ships with the program, for templates that name none outside a workspace. */
const shippedEdition = 'cchc-2026';

/** What a template is for: as `--kind` says, as it says itself, as its file name has it; undefined where nobody knows. */
export function templateKindOf(
  path: string,
  purpose: TemplatePurpose,
  flags: CommandRequest['flags'],
): TemplateKind | undefined {
  const fileName = path.slice(path.lastIndexOf('/') + 1);
  return (flags['kind'] as TemplateKind | undefined) ?? purpose.kind ?? kindByName[fileName];
}

/** Finds the edition and the kind for each template, and builds each edition's names once. */
export class TemplateContexts {
  private readonly request: CommandRequest;
  private readonly names = new Map<string, Names>();
  private inUse: { edition?: string; root?: string } | undefined;

  constructor(request: CommandRequest) {
    this.request = request;
  }

  /** What `--kind` and `--edition` say comes first, then the workspace, the template itself, its file name. */
  async of(path: string, purpose: TemplatePurpose): Promise<TemplateContext> {
    const { flags } = this.request;
    this.inUse ??= await workspaceHere(this.request);
    const { edition: own, root } = this.inUse;
    const asked = flags['edition'] as string | undefined;
    const id = asked ?? own ?? purpose.edition ?? shippedEdition;
    const kind = templateKindOf(path, purpose, flags);
    return { ...(await this.namesOf(id, root, kind === 'letter')), ...(kind ? { kind } : {}) };
  }

  private async namesOf(id: string, root: string | undefined, isLetter: boolean): Promise<Names> {
    const key = isLetter ? `letter ${id}` : id;
    const known = this.names.get(key);
    if (known) return known;
    const { edition, names } = await editionHere(id, root);
    const made = { edition, ...names[isLetter ? 'letter' : 'report'], knowsAgencies: root !== undefined };
    this.names.set(key, made);
    return made;
  }
}

/** An edition and its names: as the build has kept them, or made now, in a workspace with the agencies of its register. */
async function editionHere(
  id: string,
  root: string | undefined,
): Promise<{ edition: Edition; names: EditionNames }> {
  const kept = readEditionSnapshot<EditionNames>(id, root);
  if (kept && root === undefined) return kept;
  const edition = kept?.edition ?? (await import('./open-run.ts')).openEdition(id, root);
  const { editionNames } = await import('./edition-names.ts');
  if (root === undefined) return { edition, names: editionNames(edition) };
  const { loadRegister } = await import('../../workspace/load-register.ts');
  return { edition, names: editionNames(edition, loadRegister(root, edition.leads.keys()).agencies) };
}

/** The workspace and its edition; what they need is loaded only where there is one, so that a lone check starts fast. */
async function workspaceHere({ io, options }: CommandRequest): Promise<{ edition?: string; root?: string }> {
  const start = resolve(io.cwd, options.workspace ?? '.');
  if (options.workspace === undefined && !hasWorkspace(start)) return {};
  const root = findWorkspace(start);
  const { loadConfig } = await import('../../workspace/load-config.ts');
  return { edition: loadConfig(root).edition, root };
}

function hasWorkspace(start: string): boolean {
  try {
    return findWorkspace(start) !== undefined;
  } catch (error) {
    if (error instanceof UserError && error.id === 'workspace.not-found') return false;
    throw error;
  }
}
