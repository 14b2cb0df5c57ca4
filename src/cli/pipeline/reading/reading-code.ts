import { compactSubmission } from '../../../domain/compact-submission.ts';
import type { Edition } from '../../../domain/edition.ts';
import type { Form } from '../../../domain/form.ts';
import type { Period } from '../../../domain/period.ts';
import type { SharedTexts } from '../../../domain/shared-texts.ts';
import type { ReceivedFile, Submission } from '../../../domain/submission.ts';
import { buildForm } from '../../../forms/build-form.ts';
import { pack } from './pack.ts';
import type { JudgedSubmission } from './read-entry.ts';
import { unpack } from './unpack.ts';

type FormKey = Pick<Form, 'level' | 'submissionType' | 'lead'>;

/** What is kept of a submission: the file is described and the form built by whoever decodes. */
interface Kept extends Omit<JudgedSubmission, 'submission'> {
  submission: Omit<Submission, 'received' | 'form'>;
  form: FormKey | null;
}

/** Where decoded submissions belong: the edition and period that they were read for. */
export interface DecodingContext {
  edition: Edition;
  period: Period;
  /** What many submissions have in common. */
  shared: SharedTexts;
}

/** What a file says, as bytes: for the way out of a worker, and for the cache. */
export function encodeReading(reading: readonly JudgedSubmission[]): Uint8Array {
  const kept = reading.map(({ submission, ...rest }): Kept => {
    const { received: _r, form, ...content } = submission;
    return { ...rest, submission: content, form: form && keyOf(form) };
  });
  return pack(kept);
}

/** The same back again, of a file that came in as `received` says, in as little memory as thousands of them need. */
export function decodeReading(
  bytes: Uint8Array,
  received: ReceivedFile,
  { edition, period, shared }: DecodingContext,
): JudgedSubmission[] {
  return (unpack(bytes) as Kept[]).map(({ submission, form, findings, notEvaluated }) => ({
    submission: compactSubmission(
      { received, ...submission, form: form && buildForm(edition, { ...form, period }) },
      shared,
    ),
    findings,
    notEvaluated,
  }));
}

function keyOf({ level, submissionType, lead }: Form): FormKey {
  return { level, submissionType, ...(lead === undefined ? {} : { lead }) };
}
