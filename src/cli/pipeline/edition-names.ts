import type { Agency } from '../../domain/agency.ts';
import type { Edition } from '../../domain/edition.ts';
import { parsePeriod, type Period } from '../../domain/period.ts';
import { templateNames, type TemplateNames } from '../../report/check/template-names.ts';
import { emptyLetterModel } from '../../report/model/letter-model.ts';
import { emptyModel } from '../../report/model/empty-model.ts';

/** The names of an edition's templates, by what a template makes. */
export type EditionNames = Readonly<Record<'report' | 'letter', TemplateNames>>;

/** Builds them from models without data, `agencies` being those that figures may be asked of by name. */
export function editionNames(edition: Edition, agencies: readonly Agency[] = []): EditionNames {
  const period = somePeriod(edition);
  return {
    report: templateNames(emptyModel(edition, period, agencies)),
    letter: templateNames(emptyLetterModel(edition, period)),
  };
}

/** Names do not depend on the period: any in which the edition is in force will do. */
function somePeriod(edition: Edition): Period {
  return parsePeriod(`${edition.validFrom.slice(0, 4)}-Y`)!;
}
