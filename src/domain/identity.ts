import type { SubmissionType } from './form.ts';

/** Where an identity was read from, in the order of trust. */
export type IdentitySource = '_cchc' | 'cover' | 'file-name' | 'folder';

/** Which agency, period and form a workbook says it is, and where it says so. */
export interface Identity {
  agency?: { code: string; from: IdentitySource };
  periodId?: { id: string; from: IdentitySource };
  submissionType?: SubmissionType;
  lead?: string;
  editionId?: string;
  editionVersion?: string;
  structureHash?: string;
}
