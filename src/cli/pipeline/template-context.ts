import type { Edition } from '../../domain/edition.ts';
import { parsePeriod, type Period } from '../../domain/period.ts';
import { emptyLetterModel } from '../../report/model/letter-model.ts';
import { emptyModel } from '../../report/model/empty-model.ts';
import type { TemplateContext } from '../../report/check/template-context.ts';
import type { TemplateKind, TemplatePurpose } from '../../report/word/template-purpose.ts';
import { loadRegister } from '../../workspace/load-register.ts';
import type { CommandRequest } from '../command.ts';
import { editionInUse, openEdition } from './open-run.ts';

/** Kinds of the templates that the program reads when nobody names one (`compile`), by file name. */
const kindByName: Readonly<Record<string, TemplateKind>> = {
  'bao-cao-quy.docx': 'quarterly',
  'bao-cao-6-thang.docx': 'six-month',
  'bao-cao-nam.docx': 'annual',
  'bao-cao-chuyen-de.docx': 'special',
  'cong-van-don-doc.docx': 'letter',
};

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
  private readonly models = new Map<string, Pick<TemplateContext, 'model' | 'edition' | 'knowsAgencies'>>();

  constructor(request: CommandRequest) {
    this.request = request;
  }

  /** What `--kind` and `--edition` say comes first, then the workspace, the template itself, its file name. */
  of(path: string, purpose: TemplatePurpose): TemplateContext {
    const { flags, io, options } = this.request;
    const inUse = editionInUse(io, options);
    const isInside = inUse.root !== undefined;
    const asked = flags['edition'] as string | undefined;
    const id = asked ?? (isInside ? inUse.id : (purpose.edition ?? inUse.id));
    const kind = templateKindOf(path, purpose, flags);
    return { ...this.modelOf(id, inUse.root, kind === 'letter'), ...(kind ? { kind } : {}) };
  }

  private modelOf(id: string, root: string | undefined, isLetter: boolean) {
    const key = isLetter ? `letter ${id}` : id;
    const known = this.models.get(key);
    if (known) return known;
    const edition = openEdition(id, root);
    const period = somePeriod(edition);
    const agencies = root === undefined ? [] : loadRegister(root, edition.leads.keys()).agencies;
    const model = isLetter ? emptyLetterModel(edition, period) : emptyModel(edition, period, agencies);
    const made = { edition, model, knowsAgencies: root !== undefined };
    this.models.set(key, made);
    return made;
  }
}

/** Names do not depend on the period: any in which the edition is in force will do. */
function somePeriod(edition: Edition): Period {
  return parsePeriod(`${edition.validFrom.slice(0, 4)}-Y`)!;
}
