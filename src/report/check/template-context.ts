import type { Edition } from '../../domain/edition.ts';
import type { TemplateKind } from '../word/template-purpose.ts';
import type { TemplateNames } from './template-names.ts';

/** What templates are checked against. */
export interface TemplateContext extends TemplateNames {
  edition: Edition;
  /** What the template is for; without it the checks that need it are left out. */
  kind?: TemplateKind;
  /** The model knows the agencies of a register; without one nobody can say which names of agencies are right. */
  knowsAgencies: boolean;
}
