import {
  openSubmission,
  packSubmission,
  type PackedSubmission,
  type SubmissionHead,
} from '../../../domain/compact-submission.ts';
import type { Edition } from '../../../domain/edition.ts';
import type { Form } from '../../../domain/form.ts';
import type { Period } from '../../../domain/period.ts';
import type { SharedTexts } from '../../../domain/shared-texts.ts';
import type { ReceivedFile } from '../../../domain/submission.ts';
import { buildForm } from '../../../forms/build-form.ts';
import { pack } from './pack.ts';
import type { JudgedSubmission } from './read-entry.ts';
import { unpack } from './unpack.ts';

/** Length of the length of what is packed. */
const startLength = 4;

type FormKey = Pick<Form, 'level' | 'submissionType' | 'lead'>;

/**
 * What is kept of a submission: the file is described and the form built by whoever decodes, and the cells' own bytes
 * lie behind all of it.
 */
interface Kept extends Omit<JudgedSubmission, 'submission'> {
  head: Omit<SubmissionHead, 'received' | 'form'>;
  form: FormKey | null;
  cells: Omit<PackedSubmission, 'bytes'>;
  length: number;
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
  const cellBytes: Uint8Array[] = [];
  const kept = reading.map(({ submission, ...rest }): Kept => {
    const { received: _r, observations: _o, tables: _t, lists: _l, narrative: _n, ...more } = submission;
    const { located: _p, form, ...head } = more;
    const { bytes, ...cells } = packSubmission(submission);
    cellBytes.push(bytes);
    return { ...rest, head, form: form && keyOf(form), cells, length: bytes.length };
  });
  const packed = pack(kept);
  const start = new Uint8Array(startLength);
  new DataView(start.buffer).setUint32(0, packed.length);
  return joined([start, packed, ...cellBytes]);
}

/** The same back again, of a file that came in as `received` says, in as little memory as thousands of them need. */
export function decodeReading(
  bytes: Uint8Array,
  received: ReceivedFile,
  { edition, period, shared }: DecodingContext,
): JudgedSubmission[] {
  const packed = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  let at = startLength + packed;
  return (unpack(bytes.subarray(startLength, at)) as Kept[]).map(({ head, form, cells, length, ...rest }) => {
    const whole = { received, ...head, form: form && buildForm(edition, { ...form, period }) };
    const own = bytes.subarray(at, (at += length));
    return { submission: openSubmission(whole, { ...cells, bytes: own }, shared), ...rest };
  });
}

/** In memory of its own: it is handed from one thread to the other. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function keyOf({ level, submissionType, lead }: Form): FormKey {
  return { level, submissionType, ...(lead === undefined ? {} : { lead }) };
}
