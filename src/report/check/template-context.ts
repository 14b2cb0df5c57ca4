import type { Edition } from '../../domain/edition.ts';
import type { ReportModel } from '../report-model.ts';
import type { TemplateKind } from '../word/template-purpose.ts';

/** What templates are checked against. */
export interface TemplateContext {
  /** Every name that a template may use, without data (`emptyModel`). */
  model: ReportModel;
  edition: Edition;
  /** What the template is for; without it the checks that need it are left out. */
  kind?: TemplateKind;
  /** The model knows the agencies of a register; without one nobody can say which names of agencies are right. */
  knowsAgencies: boolean;
}
