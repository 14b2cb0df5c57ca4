import type { Agency } from '../../domain/agency.ts';
import { obligationId } from '../../domain/form.ts';
import type { Identity } from '../../domain/identity.ts';
import type { IntakeContext } from '../intake-context.ts';

/**
 * Which obligation a file that cannot be used was meant to answer: the one it names, or the only one that the agency
 * has. Null when the agency owes several and the file does not say which.
 */
export function obligationMeant(
  { formsOwedBy }: Pick<IntakeContext, 'formsOwedBy'>,
  agency: Agency,
  { submissionType, lead }: Pick<Identity, 'submissionType' | 'lead'>,
): string | null {
  const fitting = formsOwedBy(agency).filter(
    (form) =>
      (submissionType === undefined || form.submissionType === submissionType) &&
      (lead === undefined || form.submissionType !== 'field-lead' || form.lead === lead),
  );
  return fitting.length === 1 ? obligationId(agency.code, fitting[0]!) : null;
}
