import type { Identity } from '../../domain/identity.ts';
import type { Submission } from '../../domain/submission.ts';
import type { IntakeContext } from '../intake-context.ts';
import { foldKey, stripDiacritics } from '../../domain/fold-key.ts';
import { findAgency } from './agency-index.ts';
import { obligationMeant } from './obligation-meant.ts';
import { nameClaims } from './read-identity.ts';

/** Whose file it is, and which of its reports, by name and folder alone. Nothing is claimed that they do not say. */
export function recogniseName(
  context: IntakeContext,
  file: string,
): Pick<Submission, 'identity' | 'agency' | 'obligation'> {
  for (const { from, agency: said } of nameClaims(file, context.agencies)) {
    const found = said ? findAgency(context.agencies, said.text) : undefined;
    if (!found || !('code' in found)) continue;
    const agency = context.register.byCode.get(found.code)!;
    const identity: Identity = { agency: { code: agency.code, from }, ...typeInName(file) };
    return { identity, agency: agency.code, obligation: obligationMeant(context, agency, identity) };
  }
  return { identity: {}, agency: null, obligation: null };
}

/** The blank workbooks are named `…_don-vi_…` and `…_dau-moi-STP_…`; people keep those words. */
function typeInName(file: string): Pick<Identity, 'submissionType' | 'lead'> {
  const name = stripDiacritics(foldKey(file.slice(file.lastIndexOf('/') + 1).replace(/[_.-]+/g, ' ')));
  const lead = /(?:^| )dau moi(?: ([a-z]+))?/.exec(name);
  if (!lead) return / don vi(?: |$)/.test(name) ? { submissionType: 'unit' } : {};
  return { submissionType: 'field-lead', ...(lead[1] ? { lead: lead[1].toUpperCase() } : {}) };
}
