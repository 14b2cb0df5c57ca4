import type { OpenErrorPolicy } from '../domain/consolidation.ts';
import type { Edition } from '../domain/edition.ts';
import { isOpenError, type Finding } from '../domain/finding.ts';
import type { Form } from '../domain/form.ts';
import type { Submission } from '../domain/submission.ts';
import { identityNeighbours } from './identity-groups.ts';

/** Things kept out, each with the code of the finding behind it. */
export type KeptOut = ReadonlyMap<string, string>;

/** What open errors keep out, by obligation; by file or agency where a finding has none. */
export type OpenErrors = ReadonlyMap<string, KeptOut>;

const WHOLE = '*';

/**
 * Turns findings into what they keep out under a policy: indicator codes, `area:2`, `table:II.06`, `*`. Findings
 * without an obligation speak of their file, or of everything their agency sent. A blocker always keeps out the whole file.
 */
export function openErrors(
  findings: readonly Finding[],
  policy: OpenErrorPolicy,
  edition: Edition,
): OpenErrors {
  const byFile = new Map<string, Map<string, string>>();
  for (const finding of findings) {
    if (!isOpenError(finding)) continue;
    const place = placeOf(finding);
    if (place === undefined) continue;
    const kept = byFile.get(place) ?? new Map<string, string>();
    for (const key of keptOut(finding, policy, edition)) if (!kept.has(key)) kept.set(key, finding.code);
    if (kept.size) byFile.set(place, kept);
  }
  return byFile;
}

/**
 * The obligation first: a file may answer for two agencies, and two files for one. Without one, the file, else
 * everything an agency sent.
 */
function placeOf({ file, obligation, agency }: Finding): string | undefined {
  if (obligation === undefined && file !== undefined) return file;
  return agency === undefined && obligation === undefined ? undefined : `of:${obligation ?? agency}`;
}

function keptOut(finding: Finding, policy: OpenErrorPolicy, edition: Edition): readonly string[] {
  if (finding.severity === 'blocker') return [WHOLE];
  if (policy === 'include') return [];
  // What points at no figure (a report that is overdue) has nothing to keep out.
  if (policy === 'exclude-file') return finding.figures.length > 0 ? [WHOLE] : [];
  if (policy === 'exclude-figure') return finding.figures;
  return finding.figures.map((figure) => {
    const area = edition.indicators.get(figure)?.area;
    return area === undefined ? figure : `area:${area}`;
  });
}

/**
 * What concerns one submission: its file's own findings first; empty for nearly every submission. A figure that is kept
 * out takes every figure along that an identity ties it to: printed parts must add up to their printed total.
 */
export function errorsOf(errors: OpenErrors, submission: Submission, form: Form): readonly KeptOut[] {
  const { received, obligation, agency } = submission;
  const places = [received.file, `of:${obligation}`, `of:${agency}`];
  return places.flatMap((place) => errors.get(place) ?? []).map((kept) => withIdentityGroups(kept, form));
}

/** Breadth first, so that a figure carries the code of the finding that is nearest to it. */
function withIdentityGroups(kept: KeptOut, form: Form): KeptOut {
  const neighbours = identityNeighbours(form);
  const wider = new Map(kept);
  // A map is walked in the order of entry, what is entered on the way included.
  for (const [figure, code] of wider) {
    for (const near of neighbours.get(figure) ?? []) if (!wider.has(near)) wider.set(near, code);
  }
  return wider;
}

/** Code of the finding that keeps one of several things out; undefined when none does. */
export function keptOutBy(errors: readonly KeptOut[], things: readonly string[]): string | undefined {
  for (const kept of errors) {
    const whole = kept.get(WHOLE);
    if (whole !== undefined) return whole;
    for (const thing of things) {
      const code = kept.get(thing);
      if (code !== undefined) return code;
    }
  }
  return undefined;
}
