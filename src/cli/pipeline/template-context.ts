import { resolve } from 'node:path';
import type { Edition } from '../../domain/edition.ts';
import { parsePeriod, type Period } from '../../domain/period.ts';
import { UserError } from '../../messages/user-error.ts';
import { emptyLetterModel } from '../../report/model/letter-model.ts';
import { emptyModel } from '../../report/model/empty-model.ts';
import type { TemplateContext } from '../../report/check/template-context.ts';
import type { TemplateKind, TemplatePurpose } from '../../report/word/template-purpose.ts';
import { readEditionSnapshot } from '../../workspace/edition-snapshot.ts';
import { findWorkspace } from '../../workspace/find-workspace.ts';
import type { CommandRequest } from '../command.ts';

/** Kinds of the templates that the program reads when nobody names one (`compile`), by file name. */
const kindByName: Readonly<Record<string, TemplateKind>> = {
  'bao-cao-quy.docx': 'quarterly',
  'bao-cao-6-thang.docx': 'six-month',
  'bao-cao-nam.docx': 'annual',
  'bao-cao-chuyen-de.docx': 'special',
  'cong-van-don-doc.docx': 'letter',
};

type Names = Pick<TemplateContext, 'model' | 'edition' | 'knowsAgencies'>;

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
  private readonly models = new Map<string, Names>();
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
    return { ...(await this.modelOf(id, root, kind === 'letter')), ...(kind ? { kind } : {}) };
  }

  private async modelOf(id: string, root: string | undefined, isLetter: boolean): Promise<Names> {
    const key = isLetter ? `letter ${id}` : id;
    const known = this.models.get(key);
    if (known) return known;
    const edition = readEditionSnapshot(id, root) ?? (await import('./open-run.ts')).openEdition(id, root);
    const period = somePeriod(edition);
    const agencies =
      root === undefined
        ? []
        : (await import('../../workspace/load-register.ts')).loadRegister(root, edition.leads.keys())
            .agencies;
    const model = isLetter ? emptyLetterModel(edition, period) : emptyModel(edition, period, agencies);
    const made = { edition, model, knowsAgencies: root !== undefined };
    this.models.set(key, made);
    return made;
  }
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

/** Names do not depend on the period: any in which the edition is in force will do. */
function somePeriod(edition: Edition): Period {
  return parsePeriod(`${edition.validFrom.slice(0, 4)}-Y`)!;
}
