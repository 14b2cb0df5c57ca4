import type { IntakeFact } from '../domain/intake-fact.ts';
import type { Submission } from '../domain/submission.ts';
import { joinParts, type Part } from './join-parts.ts';
import { answersOf, isWhole } from './submission-answers.ts';

/**
 * Joins what one agency sent for one form in several files, each with another part of it. Parts answer different
 * things, or the same thing alike, and none is whole: a complete file is never joined with an older one. Parts that
 * contradict each other stay several files, and each says so. What is no part comes back as it is, in its order.
 */
export function mergeParts(submissions: readonly Submission[]): readonly Submission[] {
  const groups = new Map<string, Submission[]>();
  for (const one of submissions) {
    if (one.obligation === null || one.form === null) continue;
    groups.set(one.obligation, [...(groups.get(one.obligation) ?? []), one]);
  }
  const replaced = new Map<Submission, Submission | null>();
  for (const group of groups.values()) if (group.length > 1) settle(group, replaced);
  return submissions.flatMap((one) => {
    const by = replaced.get(one);
    return by === undefined ? [one] : by === null ? [] : [by];
  });
}

/** Decides what becomes of the files of one obligation: what each is replaced by, null where it went into another. */
function settle(group: readonly Submission[], replaced: Map<Submission, Submission | null>): void {
  const parts = group
    .map((submission) => ({ submission, answers: answersOf(submission) }))
    .sort((a, b) => byText(a.submission.received.file, b.submission.received.file));
  const isOneForm = parts.every((one) => one.submission.form === parts[0]!.submission.form);
  if (!isOneForm || parts.some((one) => isWhole(one.submission, one.answers))) return;
  const contributing = parts.filter(
    (one, at) => !parts.some((other, index) => covers(other, one, index < at)),
  );
  if (contributing.length < 2) return;
  const disputed = disputedAnswers(contributing);
  if (disputed.length > 0) {
    const files = contributing.map((one) => one.submission.received.file);
    const fact: IntakeFact = { kind: 'parts-contradict', files, answers: disputed };
    for (const { submission } of contributing)
      replaced.set(submission, { ...submission, facts: [...submission.facts, fact] });
    return;
  }
  const joined = joinParts(contributing);
  // The joined submission takes the place of the first of its parts.
  const inOrder = group.filter((one) => contributing.some((part) => part.submission === one));
  for (const one of inOrder) replaced.set(one, one === inOrder[0] ? joined : null);
}

/** Whether a file says all that another says, and the same: that other contributes nothing. */
function covers(whole: Part, part: Part, isEarlier: boolean): boolean {
  if (whole === part) return false;
  const isInside = [...part.answers].every(([key, said]) => whole.answers.get(key) === said);
  return isInside && (whole.answers.size > part.answers.size || isEarlier);
}

function disputedAnswers(parts: readonly Part[]): string[] {
  const disputed = new Set<string>();
  const known = new Map<string, string>();
  for (const { answers } of parts) {
    for (const [key, said] of answers) {
      if ((known.get(key) ?? said) !== said) disputed.add(key);
      known.set(key, said);
    }
  }
  return [...disputed].sort(byText);
}

const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
